import Beacon
import Draw
import Sodium
import WireFormat

/// The causes that the state itself gives (protocol section 6).
public enum StateCause {
    public static let validity = "vigencia"
    public static let suspended = "suspendido"
    public static let unavailable = "no-disponible"
    public static let designated = "designado"
}

/// The rules of draws (protocol section 5).
extension RecordState {
    /// The pool that this state gives to a request (protocol section 6).
    public func pool(
        for request: Request, impediments: [DrawOpened.Impediment], rule: TicketRule, at time: Timestamp
    ) -> Pool {
        let period = roster.period(at: time)?.period ?? ""
        let barred = Dictionary(impediments.map { ($0.expert, $0.cause) }) { first, _ in first }
        let before = draws.designatedBefore(in: request.matter)
        let counts = roster.designations(specialty: request.specialty, period: period)
        let members = roster.members(specialty: request.specialty, district: request.district)
        return Pool(
            of: members.compactMap { roster[$0] }.map { expert in
                let cause: String? =
                    if !expert.period.contains(time) {
                        StateCause.validity
                    } else if expert.standing == .suspended {
                        StateCause.suspended
                    } else if expert.standing == .unavailable {
                        StateCause.unavailable
                    } else if let cause = barred[expert.id] {
                        cause
                    } else if before.contains(expert.id) {
                        StateCause.designated
                    } else {
                        nil
                    }
                return Pool.Candidate(
                    expert: expert.id, cause: cause,
                    designations: counts[expert.id] ?? 0)
            }, by: rule)
    }

    mutating func open(_ fact: DrawOpened, at time: Timestamp, leaf: Digest, trust: Trust) throws(Violation) {
        let next = try? draws.nextID(at: time)
        try require(fact.draw == next, Violation(.folioGap, fact.draw, expected: next))
        try catalogues.require(fact.request.court, in: .courts)
        try catalogues.require(fact.request.specialty, in: .specialties)
        try catalogues.require(fact.request.district, in: .districts)
        try catalogues.require(fact.request.kind, in: .kinds)
        guard let policy = policies.inForce, policy.policy == fact.policy else {
            throw Violation(.policyNotInForce, fact.policy, expected: policies.inForce?.policy)
        }
        guard let period = roster.period(at: time) else { throw Violation(.noPeriod, time.text) }

        let matter = fact.request.matter
        try draws.checkMatter(matter, replaces: fact.replaces)
        if let replaces = fact.replaces { try checkReplacementCause(replaces) }

        for impediment in fact.impediments { try catalogues.require(cause: impediment.cause, for: .impediment) }
        let pool = pool(for: fact.request, impediments: fact.impediments, rule: policy.tickets, at: time)
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
        draws.insert(
            Draws.Open(
                opened: fact, time: time, leaf: leaf, pool: pool, period: period.period, due: due,
                deadline: due + policy.concludeWithin),
            matter: matter)
    }

    private func checkReplacementCause(_ replaces: DrawOpened.Replacement) throws(Violation) {
        guard catalogues.row(replaces.cause, in: .causes)?.scopes?.contains(.replacement) == true else {
            throw Violation(.replacement, replaces.cause)
        }
    }

    mutating func conclude(_ fact: DrawConcluded, at time: Timestamp, trust: Trust) throws(Violation) {
        guard let open = draws.open[fact.draw] else {
            throw Violation(draws.isOpened(fact.draw) ? .concludedTwice : .unknownDraw, fact.draw)
        }
        guard let policy = policies[open.opened.policy] else { throw Violation(.unknownDraw, fact.draw) }
        let beacon = try fact.checkRound(of: open.opened, under: policy, at: time)
        var check = Chain.Check.valid
        if trust == .nothing {
            check = beacon.chain.check(fact.signature, of: fact.beacon.round)
            try require(check != .invalid, Violation(.beaconSignature, Hex.encode(fact.signature)))
            try fact.checkSecret(opens: open.opened, under: policy)
            try fact.checkOrder(of: open.pool, seed: fact.seed(leaf: open.leaf), opened: open.opened, under: policy)
        }
        draws.conclude(fact.draw, designated: fact.designated) { tally in
            if !beacon.chain.scheme.isIndependent { tally.notIndependent += 1 }
            if beacon.after != nil { tally.fallbacks += 1 }
            if check == .unavailable { tally.unavailable += 1 }
            if time.seconds > open.deadline { tally.late += 1 }
        }
        for expert in fact.designated {
            roster.countDesignation(of: expert, specialty: open.opened.request.specialty, period: open.period)
        }
    }
}
