import Draw
import PublicRecord
import Sodium
import Store
import WireFormat
import Wording

/// Private data that the office's own queries show.
extension RecordReader {
    func open(_ name: SealedName, keys folder: DataFolder) throws -> [UInt8]? {
        guard let box = try store.sealed(name) else { return nil }
        let secrets = try SecretBox(key: folder.keyFolder.read(.data, id: store.setting(.key(.data))))
        return try secrets.open(box, context: name.context)
    }

    /// How to reach an expert who wants everybody to know; `nil` of all others.
    public func publicContact(of expert: ExpertID, keys folder: DataFolder) throws -> Contact? {
        let contact = try open(SealedName(.contact, expert), keys: folder).map { try Contact(parsing: $0) }
        return contact.flatMap { $0.isPublic ? $0 : nil }
    }

    /// The number of a reserved file, for the office's own eyes; `nil` where the record shows the number itself.
    public func reservedNumber(of lot: LotID, keys folder: DataFolder) throws -> CaseNumber? {
        try open(SealedName(.caseNumber, lot), keys: folder).map {
            try CaseNumber(code: String(decoding: $0, as: UTF8.self))
        }
    }

    /// The same as people write it.
    public func sealedCase(of id: DesignationID, keys folder: DataFolder) throws -> String? {
        try reservedNumber(of: id.lot, keys: folder)?.phrase(state.catalogues)
    }

    /// The same as people write it.
    public func sealedCase(of draw: DrawID, keys folder: DataFolder) throws -> String? {
        try reservedNumber(of: .draw(draw), keys: folder)?.phrase(state.catalogues)
    }

    /// Changes to the roster that wait for approval.
    func proposals(keys folder: DataFolder) throws -> [Proposal] {
        try store.sealedNames(.proposal).compactMap { name in
            try open(name, keys: folder).map { try Proposal(id: name.name, parsing: $0) }
        }
    }
}
