import Draw
import WireFormat

/// The rules of entries about experts (protocol section 5).
extension RecordState {
    mutating func admit(_ fact: ExpertAdmitted, by office: String, at time: Timestamp) throws(Violation) {
        try require(fact.expert == roster.nextID, Violation(.expertGap, fact.expert, expected: roster.nextID))
        let period = try admittingPeriod(fact.period, at: time)
        try check(fact.practice)
        try checkTwoOffices(fact.proposedBy, by: office)
        try checkApproved(fact.application, for: fact.period)
        roster.admit(fact, for: period)
        if let application = fact.application { applications.admit(application, as: fact.expert) }
    }

    mutating func renew(_ fact: ExpertRenewed, by office: String, at time: Timestamp) throws(Violation) {
        let expert = try expert(fact.expert)
        let standing = expert.standing(at: time)
        try require(standing.isOnRoster, Violation(.standing, .standing(standing)))
        guard let known = roster.period(named: fact.period) else { throw Violation(.unknownCode, fact.period) }
        try require(!expert.periods.contains(known), Violation(.codeTaken, fact.period))
        let period = try admittingPeriod(fact.period, at: time)
        try checkTwoOffices(fact.proposedBy, by: office)
        try checkApproved(fact.application, for: fact.period)
        roster.change(fact.expert) { $0.periods.append(period) }
        if let application = fact.application { applications.admit(application, as: fact.expert) }
    }

    mutating func change(_ fact: ExpertChanged, by office: String, at time: Timestamp) throws(Violation) {
        let expert = try expert(fact.expert)
        try catalogues.require(cause: fact.cause, for: .standing)
        try check(fact.practice)
        try checkNotBackdated(fact.effective, at: time)
        try checkTwoOffices(fact.proposedBy, by: office)
        let standing = expert.standing(at: fact.effective)
        try require(standing.isOnRoster, Violation(.standing, .standing(standing)))
        roster.change(fact.expert) { $0.practices.set(fact.practice, from: fact.effective, now: time) }
    }

    mutating func sanction(_ fact: ExpertSanctioned, by office: String, at time: Timestamp) throws(Violation) {
        _ = try expert(fact.expert)
        try catalogues.require(cause: fact.cause, for: .sanction)
        try checkNotBackdated(fact.effective, at: time)
        try checkTwoOffices(fact.proposedBy, by: office)
        roster.change(fact.expert) { $0.sanctions.append(fact) }
    }

    mutating func change(_ fact: StandingChanged, by office: String, at time: Timestamp) throws(Violation) {
        let expert = try expert(fact.expert)
        try catalogues.require(cause: fact.cause, for: .standing)
        try checkNotBackdated(fact.effective, at: time)
        if let proposedBy = fact.proposedBy { try checkTwoOffices(proposedBy, by: office) }
        let before = expert.standing(at: fact.effective)
        guard let standing = before.after(fact.change) else { throw Violation(.standing, .standing(before)) }
        roster.change(fact.expert) { $0.standings.set(standing, from: fact.effective, now: time) }
    }

    mutating func correct(_ fact: IdentityCorrected, by office: String, at time: Timestamp) throws(Violation) {
        let expert = try expert(fact.expert)
        try catalogues.require(cause: fact.cause, for: .correction)
        try checkTwoOffices(fact.proposedBy, by: office)
        let standing = expert.standing(at: time)
        try require(standing != .annulled, Violation(.standing, .standing(standing)))
        try require(fact.identity != expert.identity, Violation(.nothingChanged, fact.identity.hex))
        roster.change(fact.expert) {
            $0.identity = fact.identity
            $0.identityCorrected = time
        }
        statistics.identitiesCorrected += 1
    }

    mutating func annul(_ fact: AdmissionAnnulled, by office: String, at time: Timestamp) throws(Violation) {
        let expert = try expert(fact.expert)
        try catalogues.require(cause: fact.cause, for: .admission)
        try checkTwoOffices(fact.proposedBy, by: office)
        let standing = expert.standing(at: time)
        try require(standing.isOnRoster, Violation(.standing, .standing(standing)))
        if let subject = underWay(fact.expert) { throw Violation(.underWay, subject) }
        roster.change(fact.expert) { $0.standings.set(.annulled, from: time, now: time) }
        statistics.admissionsAnnulled[fact.cause, default: 0] += 1
    }

    /// The first designation of an expert that is not over, or the first open draw in which the expert has tickets.
    private func underWay(_ expert: ExpertID) -> String? {
        let designation = designations { $0.designee == .expert(expert) && !$0.stage.isEnded }.first
        let draw = draws.open.values.filter { $0.pool.holders.contains { $0.expert == expert } }.map(\.opened.draw)
            .min()
        return designation?.description ?? draw?.description
    }

    private func expert(_ id: ExpertID) throws(Violation) -> Roster.Expert {
        guard let expert = roster[id] else { throw Violation(.unknownExpert, id) }
        return expert
    }

    private func admittingPeriod(_ code: String, at time: Timestamp) throws(Violation) -> PeriodOpened {
        guard let period = roster.period(named: code) else { throw Violation(.unknownCode, code) }
        try require(time < period.until, Violation(.periodOver, .time(time), expected: .time(period.until)))
        return period
    }

    private func check(_ practice: [Practice]) throws(Violation) {
        for one in practice {
            try catalogues.require(one.specialty, in: .specialties)
            for district in one.districts { try catalogues.require(district, in: .districts) }
        }
    }
}
