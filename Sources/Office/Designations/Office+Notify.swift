import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

/// A notice as the court reports it.
public struct GivenNotice: Equatable, Sendable {
    public var medium: CourtNotice.Medium
    /// The local day; `nil` of today.
    public var on: Day?
    /// Where its proof is, such as "acuse con sello, foja 33". It stays private.
    public var proof: String?

    public init(_ medium: CourtNotice.Medium, on day: Day? = nil, proof: String? = nil) {
        self.medium = medium
        on = day
        self.proof = proof
    }
}

extension Office {
    /// Notifies the designated person; the time to answer begins, as the policy says for the medium.
    public func notify(_ id: DesignationID, _ given: GivenNotice, form: String? = nil, as actor: Actor) throws {
        try perform(.notify, on: id.description, as: actor, form: form) { deed in
            var notice = CourtNotice(given.medium, on: given.on ?? reader.state.calendar.localDay(of: deed.time))
            guard let proof = try given.proof.map({ try RecordText.line($0, of: .proof) }), !proof.isEmpty else {
                return try move(id, [.notified(notice)], &deed)
            }
            let document = JSON.object([
                "salt": .string(Hex.encode(try ports.random.bytes(IdentityDocument.saltSize))), "text": .string(proof),
            ]).bytes
            notice.proof = SHA256.hash(document)
            try move(id, [.notified(notice)], &deed)
            deed.changes.append(try seal(document, as: reader.sealedName(.noticeProof, of: id)))
        }
    }
}

extension PrivateReader {
    /// Returns where the proof of a notice is; `nil` if none is kept.
    public func noticeProof(of id: DesignationID) throws -> String? {
        try open(record.sealedName(.noticeProof, of: id)).map { bytes in
            var fields = try Fields(JSON(parsing: bytes))
            return try fields.string("text")
        }
    }
}

extension RecordReader {
    /// Returns the name of what is kept beside a designation. It has the expert's number, so that an erasure finds it.
    func sealedName(_ kind: SealedName.Kind, of id: DesignationID) -> SealedName {
        guard case .direct(let direct) = id, let expert = state[id]?.designee.expert else {
            return SealedName(kind, id)
        }
        return SealedName(kind, "\(direct)/\(expert)")
    }
}
