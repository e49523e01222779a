import Draw
import GRDB
import Sodium

/// The name of a sealed value: its kind and its owner.
public struct SealedName: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The secret of a draw that waits for its round.
        case secret
        /// The number of a reserved case file.
        case caseNumber = "case"
        /// Address and contents of a message that is not sent yet.
        case message
        /// Telephones and e-mail addresses of an expert.
        case contact
        /// The file of an application, with everything about the applicant.
        case application
        /// A document of an application, `A-2026-000001/titulo`.
        case document
        /// An objection to an application, with the objector, `A-2026-000001/1`, and the answer,
        /// `A-2026-000001/1/answer`.
        case objection
        /// A change to the roster that waits for approval.
        case proposal
        /// A council's list with the answers to its doubts, `id`, and its bytes, `id/file`.
        case list
        /// A group of a list's effect that waits for approval.
        case listProposal = "list-proposal"
        /// The decision that an expert is not renewed for a period, `period/P-000001`.
        case notRenewed = "not-renewed"
        /// A change of reference data, or a closure of days, that waits for approval.
        case rulesProposal = "rules-proposal"
        /// The proof of a notice, `S-2026-000001/P-000001`.
        case noticeProof = "notice-proof"
        /// The amounts of a designation's fees, with notes.
        case fees
        /// A correction of a file number that waits for approval.
        case correction
        /// The file of an acta's signature, `S-2026-000001/` and its digest.
        case actaSignature = "acta-signature"
        /// The CURP of the person whose certificates an account signs with.
        case signer
        /// The e-mail address of an account.
        case accountEmail = "account-email"
        /// The secret of an account's one-time codes.
        case totp
        /// The contents of a form that is kept before it is sent, `login/form`.
        case form
    }

    public var kind: Kind
    public var name: String

    public init(_ kind: Kind, _ name: some CustomStringConvertible) {
        self.kind = kind
        self.name = name.description
    }

    /// The context of the box, so that a box opens under its own name only.
    public var context: String { SealedName.context(kind.rawValue, name) }

    static func context(_ kind: String, _ name: String) -> String { "\(kind) \(name)" }
}

extension Store {
    /// Returns a sealed box; `nil` if none is stored or it was erased.
    public func sealed(_ name: SealedName) throws -> [UInt8]? {
        try pool.read { db in
            try GRDB.Row.fetchOne(
                db, sql: "SELECT box FROM sealed WHERE kind = ? AND name = ?",
                arguments: [name.kind.rawValue, name.name]
            ).map { $0.bytes("box") }
        }
    }

    /// A box with the id of the key that it was sealed under, both of one moment; `nil` if there is none.
    public func sealedWithKey(_ name: SealedName) throws -> (box: [UInt8], key: String?)? {
        try pool.read { db in
            let row = try GRDB.Row.fetchOne(
                db, sql: "SELECT box FROM sealed WHERE kind = ? AND name = ?",
                arguments: [name.kind.rawValue, name.name])
            return try row.map { ($0.bytes("box"), try Store.setting(.key(.data), in: db)) }
        }
    }

    /// The boxes of some names of a kind, as far as there are any, with the id of the key that they were sealed under,
    /// all of one moment.
    public func sealedWithKey(
        _ kind: SealedName.Kind, _ names: [String]
    ) throws -> (boxes: [(name: SealedName, box: [UInt8])], key: String?) {
        try pool.read { db in
            let statement = try db.cachedStatement(sql: "SELECT box FROM sealed WHERE kind = ? AND name = ?")
            let boxes = try names.compactMap { name in
                try GRDB.Row.fetchOne(statement, arguments: [kind.rawValue, name])
                    .map { (name: SealedName(kind, name), box: $0.bytes("box")) }
            }
            return (boxes, try Store.setting(.key(.data), in: db))
        }
    }

    /// Returns a digest of the names and boxes of some kinds. It changes with each of them, because a box is never sealed
    /// twice to the same bytes.
    public func sealedDigest(_ kinds: [SealedName.Kind]) throws -> Digest {
        try pool.read { db in
            var hasher = SHA256()
            for kind in kinds {
                let rows = try GRDB.Row.fetchCursor(
                    db, sql: "SELECT name, box FROM sealed WHERE kind = ? ORDER BY name", arguments: [kind.rawValue])
                while let row = try rows.next() {
                    hasher.update("\(kind.rawValue) \(row["name"] as String)\n")
                    hasher.update(SHA256.hash(row.bytes("box")))
                }
            }
            return hasher.finalize()
        }
    }

    /// The names of a kind that have a text in them, ascending.
    public func sealedNames(_ kind: SealedName.Kind, mentioning text: String) throws -> [SealedName] {
        try pool.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM sealed WHERE kind = ? AND instr(name, ?) > 0 ORDER BY name",
                arguments: [kind.rawValue, text]
            ).map { SealedName(kind, $0) }
        }
    }

    /// The names of a kind, ascending.
    /// - Parameter prefix: what the names begin with.
    public func sealedNames(_ kind: SealedName.Kind, prefix: String = "") throws -> [SealedName] {
        try pool.read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM sealed WHERE kind = ? AND substr(name, 1, ?) = ? ORDER BY name",
                arguments: [kind.rawValue, prefix.unicodeScalars.count, prefix]
            ).map { SealedName(kind, $0) }
        }
    }
}
