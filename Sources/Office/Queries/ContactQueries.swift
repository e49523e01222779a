import Draw
import PublicRecord
import Store

/// How the office reaches experts; each look leaves its line in the activity log.
extension PrivateReader {
    /// Returns the contact of the designated person, for the court of the matter, while the designation lasts.
    /// - Returns: `nil` if nothing is kept, or an institution is designated.
    /// - Throws: `Refusal.notYours` for another court and for a designation that has ended.
    public func contact(of id: DesignationID, as actor: Actor) throws -> Contact? {
        try leavingTrace(.readContact, on: id.description, as: actor) {
            guard case .court(let court) = actor.role, court == state.court(of: id), let designation = state[id],
                !designation.stage.isEnded
            else { throw Refusal(.notYours, ["subject": id.description]) }
            return try designation.designee.expert.flatMap(keptContact)
        }
    }

    /// Returns the contact of an expert, for the registry; `nil` if nothing is kept.
    public func contact(of expert: ExpertID, as actor: Actor) throws -> Contact? {
        try leavingTrace(.readContact, on: expert.description, as: actor) {
            guard actor.role.kind == .registry else { throw Refusal(.notYours, ["subject": expert.description]) }
            return try keptContact(of: expert)
        }
    }

    /// Returns the contact of an expert without leaving a trace; `nil` if none is kept, or it was erased.
    func keptContact(of expert: ExpertID) throws -> Contact? {
        try open(SealedName(.contact, expert)).map { try Contact(parsing: $0) }
    }
}
