import Draw
import PublicRecord
import Store
import WireFormat
import Wording

/// Private data that the office's own queries show.
extension PrivateReader {
    /// How to reach an expert who wants everybody to know; `nil` of all others.
    public func publicContact(of expert: ExpertID) throws -> Contact? {
        try keptContact(of: expert).flatMap { $0.isPublic ? $0 : nil }
    }

    /// The number of a reserved file, for the office's own eyes; `nil` where the record shows the number itself.
    public func reservedNumber(of lot: LotID) throws -> CaseNumber? {
        try open(SealedName(.caseNumber, lot)).map {
            try CaseNumber(code: String(decoding: $0, as: UTF8.self))
        }
    }

    /// The numbers of several reserved files, read together; without those that the record shows itself, and the erased.
    public func reservedNumbers(of lots: [LotID]) throws -> [LotID: CaseNumber] {
        let names = Dictionary(lots.map { ($0.description, $0) }) { first, _ in first }
        let (boxes, key) = try store.sealedWithKey(.caseNumber, Array(names.keys))
        guard !boxes.isEmpty else { return [:] }
        let secrets = try keys.secrets(key)
        var numbers: [LotID: CaseNumber] = [:]
        for (name, box) in boxes {
            guard let lot = names[name.name] else { continue }
            let text = try secrets.open(box, context: name.context)
            numbers[lot] = try CaseNumber(code: String(decoding: text, as: UTF8.self))
        }
        return numbers
    }

    /// The same as people write it.
    public func sealedCase(of id: DesignationID) throws -> String? {
        try reservedNumber(of: id.lot)?.phrase(state.catalogues)
    }

    /// The same as people write it.
    public func sealedCase(of draw: DrawID) throws -> String? {
        try reservedNumber(of: .draw(draw))?.phrase(state.catalogues)
    }

    /// The folios of the applications that are not submitted yet.
    public func drafts() throws -> [String] { try store.sealedNames(.application, prefix: "B-").map(\.name) }

    /// Changes to the roster that wait for approval, the oldest first.
    public func proposals() throws -> [Proposal] {
        try store.sealedNames(.proposal).compactMap { name in
            try open(name).map { try Proposal(id: name.name, parsing: $0) }
        }.sorted { ($0.proposedAt, $0.id) < ($1.proposedAt, $1.id) }
    }

    /// Groups of councils' lists that wait for approval, the oldest first.
    public func listProposals() throws -> [ListProposal] {
        try store.sealedNames(.listProposal).compactMap { name in
            try open(name).map { try ListProposal(id: name.name, parsing: $0) }
        }.sorted { ($0.proposedAt, $0.id) < ($1.proposedAt, $1.id) }
    }
}
