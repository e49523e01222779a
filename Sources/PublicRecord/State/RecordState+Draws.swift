import Beacon
import Draw
import Sodium
import WireFormat

/// The causes that the rules themselves give (protocol sections 5 and 6).
public enum StateCause {
    public static let validity = "vigencia"
    public static let suspended = "suspendido"
    public static let unavailable = "no-disponible"
    public static let designated = "designado"
    /// Of a designation that lapsed.
    public static let unanswered = "no-acepto"
}

/// The rules of draws (protocol section 5).
extension RecordState {
    /// The pool that this state gives to a request under a policy, and the districts that it had to be widened to
    /// (protocol section 6).
    public func pool(
        for request: Request, tag: Digest, impediments: [DrawOpened.Impediment], policy: PolicyAdopted,
        at time: Timestamp
    ) -> (pool: Pool, widened: [String]?) {
        let matter = Matter(tag: tag, specialty: request.specialty)
        let narrow = pool(
            for: request, of: matter, in: [request.district], impediments: impediments, rule: policy.tickets, at: time)
        let isThin = narrow.eligible < max(policy.minimumPool, request.seats)
        guard isThin, policy.thinPools == .widen || policy.thinPools == .widenAndProceed,
            let neighbours = catalogues.row(request.district, in: .districts)?.neighbours
        else { return (narrow, nil) }
        let wide = pool(
            for: request, of: matter, in: [request.district] + neighbours, impediments: impediments,
            rule: policy.tickets, at: time)
        return (wide, neighbours)
    }

    private func pool(
        for request: Request, of matter: Matter, in districts: [String], impediments: [DrawOpened.Impediment],
        rule: TicketRule, at time: Timestamp
    ) -> Pool {
        let period = roster.period(at: time)?.period ?? ""
        let barred = Dictionary(impediments.map { ($0.expert, $0.cause) }) { first, _ in first }
        let before = designatedBefore(in: matter)
        let counts = roster.designations(specialty: request.specialty, period: period)
        let members = roster.members(specialty: request.specialty, districts: districts, at: time)
        return Pool(
            of: members.map { expert in
                let standing = expert.standing(at: time)
                let cause: String? =
                    if !expert.isValid(at: time) {
                        StateCause.validity
                    } else if standing == .suspended {
                        StateCause.suspended
                    } else if standing == .unavailable {
                        StateCause.unavailable
                    } else if let cause = barred[expert.id] {
                        cause
                    } else if before.contains(expert.id) {
                        StateCause.designated
                    } else {
                        nil
                    }
                return Pool.Candidate(expert: expert.id, cause: cause, designations: counts[expert.id] ?? 0)
            }, by: rule)
    }

    mutating func open(
        _ fact: DrawOpened, by office: String, at time: Timestamp, index: Int, leaf: Digest, trust: Trust
    ) throws(Violation) {
        let next = try? draws.nextID(at: time)
        try require(fact.draw == next, Violation(.folioGap, fact.draw, expected: next))
        try checkCodes(of: fact.request)
        guard let policy = policies.inForce, policy.policy == fact.policy else {
            throw Violation(.policyNotInForce, fact.policy, expected: policies.inForce?.policy)
        }
        guard let period = roster.period(at: time) else { throw Violation(.noPeriod, .time(time)) }
        try checkCourt(fact.request.court, by: office)
        try checkFileNumber(fact.request.caseNumber, of: fact.request.court, at: time)
        try checkTag(fact.tag, of: fact.request.caseNumber, court: fact.request.court, trust: trust)
        try checkMatter(of: fact.request, tag: fact.tag, follows: fact.follows, alternatesFirst: true, at: time)

        for impediment in fact.impediments { try catalogues.require(cause: impediment.cause, for: .impediment) }
        let (pool, widened) = pool(
            for: fact.request, tag: fact.tag.value, impediments: fact.impediments, policy: policy, at: time)
        try require(
            fact.widened == widened,
            Violation(
                .widening, .list(fact.widened ?? []), expected: widened.map { .list($0) }))
        for impediment in fact.impediments {
            try require(pool[impediment.expert] != nil, Violation(.impediment, impediment.expert))
        }
        if trust == .nothing {
            let right = DrawOpened.PoolSummary(pool)
            try require(fact.pool == right, Violation(.poolMismatch, fact.pool.root.hex, expected: right.root.hex))
        }
        try fact.checkPoolSize(under: policy)
        try fact.checkEnvelopes(under: policy)
        try fact.checkRound(under: policy, at: time)

        let due = policy.beacons[0].chain.due(fact.beacon.round)
        enter(.draw(fact.draw), in: fact.matter, following: fact.follows)
        draws.insert(
            Draws.Open(
                opened: fact, time: time, index: index, leaf: leaf, pool: pool, period: period.period, due: due,
                deadline: due + policy.concludeWithin))
        statistics.note(fact, pool: pool)
        breakdown.note(fact, in: calendar.month(of: time))
        fileNumbers.note(.draw(fact.draw), fact.request.caseNumber)
    }

    mutating func conclude(
        _ fact: DrawConcluded, by office: String, at time: Timestamp, trust: Trust
    ) throws(Violation) {
        let open = try waiting(fact.draw, by: office)
        guard let policy = policies[open.opened.policy] else { throw Violation(.unknownDraw, fact.draw) }
        let beacon = try fact.checkRound(of: open.opened, under: policy, at: time)
        if trust == .nothing {
            try fact.checkSignature(on: beacon.chain)
            try fact.checkSecret(opens: open.opened, under: policy)
            try fact.checkOrder(of: open.pool, seed: fact.seed(leaf: open.leaf), opened: open.opened, under: policy)
        }
        draws.conclude(fact, at: time)
        statistics.note(fact, of: open, on: beacon, insteadOf: policy.beacons[0].chain, at: time)
        statistics.note(lot: fact.designated.count, in: calendar.month(of: time))
        chances.note(fact.designated, of: open.pool, specialty: open.opened.request.specialty)
        breakdown.note(fact.designated, of: open, in: calendar.month(of: time))
        for expert in fact.designated {
            roster.countDesignation(of: expert, specialty: open.opened.request.specialty, period: open.period)
        }
    }

    mutating func annul(_ fact: DrawAnnulled, by office: String, at time: Timestamp) throws(Violation) {
        let open = try waiting(fact.draw, by: office)
        try catalogues.require(cause: fact.cause, for: .annulment)
        try require(time.seconds < open.due, Violation(.tooLate, .time(time), expected: .seconds(open.due)))
        matters.remove(.draw(fact.draw), askedForIn: open.opened.matter)
        if case .replaces(let replacement) = open.opened.follows {
            change(replacement.designation) { $0.stage = .vacant(cause: replacement.cause) }
        }
        draws.annul(fact.draw)
        statistics.annulled += 1
    }

    /// A draw that waits for its round.
    private func waiting(_ draw: DrawID, by office: String) throws(Violation) -> Draws.Open {
        guard let open = draws.open[draw] else {
            guard let lot = draws.lot(draw) else { throw Violation(.unknownDraw, draw) }
            throw Violation(lot.isAnnulled ? .annulled : .concludedTwice, draw)
        }
        try checkCourt(open.opened.request.court, by: office)
        return open
    }
}
