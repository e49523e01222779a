import Draw
import Sodium
import WireFormat

/// The rules of designations (protocol section 5).
extension RecordState {
    public subscript(id: DesignationID) -> Designation? {
        switch id {
        case .drawn(let draw, let expert): draws.designation(of: expert, by: draw)
        case .direct(let id): directs[id]?.designation
        }
    }

    /// The designations that fit, of one court or of all: those by lot in the order of the draws, then those without
    /// one.
    public func designations(of court: String? = nil, where fits: (Designation) -> Bool) -> [DesignationID] {
        draws.designations(of: court, where: fits).map(\.id)
            + directs.all.filter { fits($0.designation) && (court == nil || $0.fact.request.court == court) }
            .map { .direct($0.fact.designation) }
    }

    /// The court whose matter a designation is.
    public func court(of id: DesignationID) -> String? {
        switch id {
        case .drawn(let draw, _): draws[draw]?.court
        case .direct(let id): directs[id]?.fact.request.court
        }
    }

    /// Court days that the designated has for the answer.
    public func answerDays(of id: DesignationID) -> Int { terms(of: id).answerDays }

    /// The rules of the policy under which the designation was made.
    public func terms(of id: DesignationID) -> Designation.Terms {
        switch id {
        case .drawn(let draw, _): Designation.Terms(draws[draw].flatMap { policies[$0.policy] })
        case .direct(let id): directs[id]?.terms ?? Designation.Terms(nil)
        }
    }

    /// The end of the time limit that runs: to answer, or to deliver the report.
    public func deadline(of id: DesignationID) -> Timestamp? {
        guard let court = court(of: id) else { return nil }
        return self[id]?.term.map { calendar.deadline(of: $0, before: court) }
    }

    /// The closures that move the end of the time limit that runs.
    public func closures(moving id: DesignationID) -> [CourtCalendar.Closure] {
        self[id]?.term.map { calendar.closures(moving: $0, before: court(of: id)) } ?? []
    }

    /// The alternate who can be called in a draw: the first who has not been and can serve.
    public func callableAlternate(in draw: DrawID, at time: Timestamp) -> ExpertID? {
        draws.waiting(in: draw).first { roster[$0]?.canServe(at: time) == true }
    }

    mutating func designate(
        _ fact: DirectlyDesignated, by office: String, at time: Timestamp, index: Int, trust: Trust
    ) throws(Violation) {
        let next = try? directs.nextID(at: time)
        try require(fact.designation == next, Violation(.folioGap, fact.designation, expected: next))
        try checkCodes(of: fact.request)
        try catalogues.require(cause: fact.ground, for: .direct)
        try checkCourt(fact.request.court, by: office)
        if let id = fact.designee.expert {
            guard let expert = roster[id] else { throw Violation(.unknownExpert, id) }
            try require(expert.canServe(at: time), Violation(.standing, .standing(expert.standing(at: time))))
        }
        try checkFileNumber(fact.request.caseNumber, of: fact.request.court, at: time)
        try checkTag(fact.tag, of: fact.request.caseNumber, court: fact.request.court, trust: trust)
        try checkMatter(of: fact.request, tag: fact.tag, follows: fact.follows, alternatesFirst: false, at: time)
        enter(.direct(fact.designation), in: fact.matter, following: fact.follows)
        directs.insert(
            .init(
                fact: fact, index: index, terms: Designation.Terms(policies.inForce),
                designation: Designation(designee: fact.designee, named: time)))
        statistics.note(fact, in: calendar.month(of: time))
        fileNumbers.note(.direct(fact.designation), fact.request.caseNumber)
        if let expert = fact.designee.expert, let period = roster.period(at: time) {
            roster.countDesignation(of: expert, specialty: fact.request.specialty, period: period.period)
        }
    }

    mutating func move(_ fact: DesignationMoved, by office: String, at time: Timestamp) throws(Violation) {
        guard let designation = self[fact.designation], let court = court(of: fact.designation) else {
            throw Violation(.unknownDesignation, fact.designation)
        }
        try checkCourt(court, by: office)
        let stage = try designation.stage(
            after: fact.move, at: time, by: terms(of: fact.designation), before: court, in: self)
        let isLate = (deadline(of: fact.designation) ?? .last) <= time
        if case .called(let expert) = fact.move {
            guard case .drawn(let draw, _) = fact.designation else {
                throw Violation(.stage, .designationStage(designation.stage.kind))
            }
            let right = callableAlternate(in: draw, at: time)
            try require(expert == right, Violation(.alternate, expert, expected: right))
            draws.call(expert, in: draw, at: time)
            if let record = draws[draw] {
                roster.countDesignation(of: expert, specialty: record.specialty, period: record.period)
            }
        }
        change(fact.designation) { $0.enter(stage, by: fact.move, at: time) }
        statistics.note(fact, of: designation, isLate: isLate, in: calendar.month(of: time))
    }

    mutating func change(_ id: DesignationID, _ body: (inout Designation) -> Void) {
        switch id {
        case .drawn(let draw, let expert): draws.change(expert, in: draw, body)
        case .direct(let id): directs.change(id, body)
        }
    }
}
