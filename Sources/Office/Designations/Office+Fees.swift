import Draw
import PublicRecord
import Store
import WireFormat

/// An amount of a designation's fees as the office keeps it.
public struct FeeNote: Equatable, Sendable {
    public var amount: FeeAmount
    /// The note of whoever named the amount. It stays private.
    public var note: String?
    public var at: Timestamp

    init(_ amount: FeeAmount, _ note: String?, at time: Timestamp) {
        self.amount = amount
        self.note = note
        at = time
    }

    init(_ fields: inout Fields) throws(Malformed) {
        at = try fields.string("at") { (text) throws(Malformed) in try Timestamp(text) }
        note = fields.optional("note") == nil ? nil : try fields.string("note")
        amount = try FeeAmount(&fields)
    }

    /// The amount with its time and note, for programs of the office.
    public var json: JSON { amount.json.with(["at": .string(at.text), "note": note.map { .string($0) }]) }
}

extension Office {
    /// Notes that fees were quoted, fixed or paid. The amount is in the record too where the policy says so.
    public func noteFees(
        _ id: DesignationID, _ amount: FeeAmount, note: String? = nil, form: String? = nil, as actor: Actor
    ) throws {
        try perform(.noteFees, on: id.description, as: actor, form: form) { deed in
            guard let designation = reader.state[id] else {
                throw Refusal(.unknownDesignation, ["designation": id.description])
            }
            guard designation.stage.allows(.fees(amount)) else {
                throw Violation(.stage, .designationStage(designation.stage.kind))
            }
            if case .court(let court) = deed.actor.role, court != reader.state.court(of: id) {
                throw Refusal(.notYours, ["subject": id.description])
            }
            try keep(amount, note, of: id, &deed)
        }
    }

    /// Adds what keeping an amount takes to a deed.
    func keep(_ amount: FeeAmount, _ note: String?, of id: DesignationID, _ deed: inout Deed) throws {
        let note = try note.map { try RecordText.line($0, of: .note) }
        let kept = try privateReader.fees(of: id) + [FeeNote(amount, note, at: deed.time)]
        let document = JSON.object(["amounts": .array(kept.map(\.json))])
        deed.changes.append(try seal(document.bytes, as: reader.sealedName(.fees, of: id)))
        guard reader.state.terms(of: id).feesArePublic else { return }
        deed.facts.append(.designationMoved(DesignationMoved(id, .fees(amount))))
    }
}

extension PrivateReader {
    /// Returns the amounts of a designation's fees, in the order in which they were named.
    public func fees(of id: DesignationID) throws -> [FeeNote] {
        guard let bytes = try open(record.sealedName(.fees, of: id)) else { return [] }
        var fields = try Fields(JSON(parsing: bytes))
        return try fields.array("amounts") { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in try FeeNote(&fields) }
        }
    }
}
