import Draw
import PublicRecord
import Store
import WireFormat

/// The steps of a designation, from the notice to the discharge.
extension Office {
    /// Records that the designated person accepts and takes the oath.
    /// - Parameters:
    ///   - quote: the fees that the person quotes, in centavos.
    ///   - note: the person's words on the quote.
    ///   - reportDay: the day on which the court wants the report.
    public func accept(
        _ id: DesignationID, quote: Int? = nil, note: String? = nil, reportDay: Day? = nil, form: String? = nil,
        as actor: Actor
    ) throws {
        try perform(.accept, on: id.description, as: actor, form: form) { deed in
            if reportDay != nil { try actor.require(.setReportDay) }
            try move(id, [.accepted] + (reportDay.map { [.due($0, cause: nil)] } ?? []), &deed)
            if reportDay != nil { deed.alsoDoes(.setReportDay) }
            guard let quote else { return }
            try keep(FeeAmount(.quoted, quote), note, of: id, &deed)
            deed.alsoDoes(.noteFees)
        }
    }

    public func excuse(_ id: DesignationID, cause: String, form: String? = nil, as actor: Actor) throws {
        try move(id, .excused(cause: cause), .excuse, form, as: actor)
    }

    /// Records that a party challenges the expert (*recusación*, CNPCF article 307).
    public func challenge(_ id: DesignationID, cause: String, form: String? = nil, as actor: Actor) throws {
        try move(id, .challenged(cause: cause), .challenge, form, as: actor)
    }

    public func resolveChallenge(
        _ id: DesignationID, founded: Bool, form: String? = nil, as actor: Actor
    ) throws {
        try move(id, .resolved(founded: founded), .resolve, form, as: actor)
    }

    /// Lapses a designation whose time to answer is over.
    public func lapse(_ id: DesignationID, as actor: Actor = .clock) throws {
        try move(id, .lapsed, .lapseDesignation, nil, as: actor)
    }

    /// Records the delivery of the report.
    /// - Parameter discharging: whether the charge ends with it, in the same transaction.
    public func deliver(
        _ id: DesignationID, discharging: Bool = false, form: String? = nil, as actor: Actor
    ) throws {
        try perform(.deliver, on: id.description, as: actor, form: form) { deed in
            guard discharging else { return try move(id, [.delivered], &deed) }
            try actor.require(.discharge)
            deed.detail = Action.discharge.rawValue
            try move(id, [.delivered, .discharged], &deed)
        }
    }

    public func discharge(_ id: DesignationID, form: String? = nil, as actor: Actor) throws {
        try move(id, .discharged, .discharge, form, as: actor)
    }

    public func revoke(
        _ id: DesignationID, cause: String, instrument: String, form: String? = nil, as actor: Actor
    ) throws {
        try perform(.revoke, on: id.description, as: actor, form: form) { deed in
            let instrument = try RecordText.line(instrument, of: .instrument)
            try move(id, [.revoked(cause: cause, instrument: instrument)], &deed)
        }
    }

    /// Ends a designation without fault: no one takes the place, and the matter has no vacancy.
    /// - Parameter cause: a code of scope `end`.
    public func end(_ id: DesignationID, cause: String, form: String? = nil, as actor: Actor) throws {
        try move(id, .ended(cause: cause), .end, form, as: actor)
    }

    /// Calls the next alternate into a vacancy.
    /// - Returns: the new designation.
    public func callAlternate(
        for id: DesignationID, form: String? = nil, as actor: Actor
    ) throws -> DesignationID {
        try perform(.call, on: id.description, as: actor, form: form, again: { try DesignationID($0) }) { deed in
            try callingAlternate(for: id, &deed)
        }
    }

    func callingAlternate(for id: DesignationID, _ deed: inout Deed) throws -> DesignationID {
        guard case .drawn(let draw, _) = id, let alternate = reader.state.callableAlternate(in: draw, at: deed.time)
        else { throw Refusal(.noAlternate, ["designation": id.description]) }
        try move(id, [.called(alternate)], &deed)
        let called = DesignationID.drawn(draw, alternate)
        deed.result = called.description
        return called
    }

    func move(
        _ id: DesignationID, _ move: DesignationMoved.Move, _ action: Action, _ form: String?, as actor: Actor
    ) throws {
        try perform(action, on: id.description, as: actor, form: form) { deed in try self.move(id, [move], &deed) }
    }

    /// Adds the entries and notices of moves, in their order, to a deed.
    func move(_ id: DesignationID, _ moves: [DesignationMoved.Move], _ deed: inout Deed) throws {
        if case .expert(let expert) = deed.actor.role {
            guard let designee = reader.state[id]?.designee, designee == .expert(expert) else {
                throw Refusal(.notYours, ["subject": id.description])
            }
        }
        deed.facts = moves.map { .designationMoved(DesignationMoved(id, $0)) }
        deed.changes = try moves.flatMap { try notices(of: $0, on: id, at: deed.time) }
    }

    /// Designates without a lot, on a legal ground and with reasons. The statistics count it separately.
    /// - Parameters:
    ///   - petition: as for a draw; its impediments are not used.
    ///   - designee: an expert of the roster, or an institution that will send a person.
    public func designateDirectly(
        _ petition: Petition, designee: DirectlyDesignated.Designee, ground: String, reasons: String,
        instrument: String, form: String? = nil, as actor: Actor? = nil
    ) throws -> DirectlyDesignated {
        let actor = try actor ?? .atTheMachine(for: reader.code(petition.court, in: .courts))
        return try perform(.designate, on: "", as: actor, form: form, again: { try self.direct($0) }) { deed in
            let asked = try privateReader.asked(petition, at: deed.time)
            let fact = DirectlyDesignated(
                designation: try reader.state.directs.nextID(at: deed.time), request: asked.request, tag: asked.tag,
                designee: try designee.checked(), ground: ground,
                reasons: try RecordText.line(reasons, of: .reasons),
                instrument: try RecordText.line(instrument, of: .instrument), follows: petition.follows)
            deed.subject = fact.designation.description
            deed.facts = [.directlyDesignated(fact)]
            if petition.reserved {
                deed.changes.append(try sealNumber(asked.number, of: .direct(fact.designation)))
            }
            return fact
        }
    }

    private func direct(_ folio: String) throws -> DirectlyDesignated {
        guard let fact = try reader.state.directs[DirectID(folio)]?.fact else {
            throw Refusal(.unknownDesignation, ["designation": folio])
        }
        return fact
    }
}

extension PrivateReader {
    /// Every lot that the file of a petition has had, and the rule of matters that a direct designation would break.
    public func previewDirect(
        _ petition: Office.Petition
    ) throws -> (earlier: [Office.EarlierLot], refusal: Violation?) {
        let time = try now()
        let asked = try asked(petition, at: time)
        let refusal = state.refusal(of: asked, follows: petition.follows, alternatesFirst: false, at: time)
        return (try record.earlierLots(of: asked), refusal)
    }
}

extension DirectlyDesignated.Designee {
    fileprivate func checked() throws(Refusal) -> DirectlyDesignated.Designee {
        guard case .institution(let name) = self else { return self }
        return .institution(try RecordText.line(name, of: .institution))
    }
}
