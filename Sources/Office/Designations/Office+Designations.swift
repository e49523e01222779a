import Draw
import PublicRecord
import Store
import WireFormat

/// The life of a designation, from the notice to the discharge.
extension Office {
    /// Tells the designated person; from now on the time to answer runs.
    public func notify(_ id: DesignationID, as actor: Actor) throws { try move(id, .notified, .notify, as: actor) }

    /// The designated person accepts and protests the office.
    public func accept(_ id: DesignationID, as actor: Actor) throws { try move(id, .accepted, .accept, as: actor) }

    public func excuse(_ id: DesignationID, cause: String, as actor: Actor) throws {
        try move(id, .excused(cause: cause), .excuse, as: actor)
    }

    /// A party challenges the expert (*recusación*, CNPCF article 307).
    public func challenge(_ id: DesignationID, cause: String, as actor: Actor) throws {
        try move(id, .challenged(cause: cause), .challenge, as: actor)
    }

    public func resolveChallenge(_ id: DesignationID, founded: Bool, as actor: Actor) throws {
        try move(id, .resolved(founded: founded), .resolve, as: actor)
    }

    /// The time to answer is over.
    public func lapse(_ id: DesignationID, as actor: Actor = .clock) throws {
        try move(id, .lapsed, .lapseDesignation, as: actor)
    }

    /// The report is in.
    public func deliver(_ id: DesignationID, as actor: Actor) throws { try move(id, .delivered, .deliver, as: actor) }

    public func discharge(_ id: DesignationID, as actor: Actor) throws {
        try move(id, .discharged, .discharge, as: actor)
    }

    public func revoke(_ id: DesignationID, cause: String, instrument: String, as actor: Actor) throws {
        try move(id, .revoked(cause: cause, instrument: instrument.normalized), .revoke, as: actor)
    }

    /// Calls the next alternate into a vacancy.
    /// - Returns: the new designation.
    public func callAlternate(for id: DesignationID, as actor: Actor) throws -> DesignationID {
        guard case .drawn(let draw, _) = id, let alternate = reader.state.callableAlternate(in: draw, at: try now())
        else { throw Refusal(.noAlternate, ["designation": id.description]) }
        try move(id, .called(alternate), .call, as: actor)
        return .drawn(draw, alternate)
    }

    private func move(
        _ id: DesignationID, _ move: DesignationMoved.Move, _ action: Action, as actor: Actor
    ) throws {
        try perform(action, on: id.description, as: actor) { deed in
            if case .expert(let expert) = actor.role {
                guard let designee = reader.state[id]?.designee, designee == .expert(expert) else {
                    throw Refusal(.notYours, ["subject": id.description])
                }
            }
            deed.facts = [.designationMoved(DesignationMoved(id, move))]
            deed.changes = try notices(of: move, on: id, at: deed.time)
        }
    }

    /// Designates without a lot: on a legal ground, with reasons, and counted apart.
    /// - Parameters:
    ///   - petition: as for a draw; its impediments are of no use here.
    ///   - designee: an expert of the roster, or a body that will send somebody.
    public func designateDirectly(
        _ petition: Petition, designee: DirectlyDesignated.Designee, ground: String, reasons: String,
        instrument: String, as actor: Actor? = nil
    ) throws -> DirectlyDesignated {
        let request = try request(petition)
        return try perform(.designate, on: "", as: actor ?? .atTheMachine(for: request.court)) { deed in
            let fact = DirectlyDesignated(
                designation: try reader.state.directs.nextID(at: deed.time), request: request, designee: designee,
                ground: ground, reasons: reasons.normalized, instrument: instrument.normalized,
                replaces: petition.replaces)
            deed.subject = fact.designation.description
            deed.facts = [.directlyDesignated(fact)]
            if petition.sealed {
                let number = Array(petition.caseNumber.utf8)
                deed.changes.append(try seal(number, as: SealedName(.caseNumber, fact.designation)))
            }
            return fact
        }
    }
}
