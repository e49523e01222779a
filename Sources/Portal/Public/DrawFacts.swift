import Beacon
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The rules that a draw was opened under.
struct PolicyFacts {
    var policyCode: String
    var policyInstrument: String
    var tickets: String
    var alternates: Int
    var minimum: Int
    var delay: String
    var policyLink: String?

    init(_ policy: PolicyAdopted, entry: Int?) {
        policyCode = policy.policy
        policyInstrument = policy.instrument
        tickets =
            switch policy.tickets {
            case .uniform: say("portal.public.draw.uniform")
            case .equity(let cap): say("portal.public.draw.equity", ["cap": String(cap)])
            case .rotation: say("portal.public.draw.rotation")
            }
        alternates = policy.alternates
        minimum = policy.minimumPool
        delay = Span.text(seconds: policy.delay)
        policyLink = entry.map { Route.entry($0).link }
    }
}

/// Who was in, with how many tickets; who was not, and why.
struct PoolFacts {
    var candidates: Int
    var eligible: Int
    var ticketCount: Int
    var root: String
    var rows: [Row]
    var excluded: [Row]
    var widenedTo: String?

    struct Row {
        var person: Person
        var tickets: Int
        var cause: String
    }

    init(_ story: RecordReader.DrawStory, _ people: People, in visit: Visit) {
        let summary = story.opened.pool
        candidates = summary.candidates
        eligible = summary.eligible
        ticketCount = summary.tickets
        root = summary.root.hex
        widenedTo = story.opened.widened.map { visit.names.list($0, in: .districts) }
        rows = story.pool.holders.map { Row(person: people[$0.expert], tickets: $0.tickets, cause: "") }
        excluded = story.pool.lines.compactMap { line in
            guard case .excluded(let cause) = line.place else { return nil }
            return Row(person: people[line.expert], tickets: 0, cause: visit.names.name(of: cause, in: .causes))
        }
    }
}

/// What the court fixed before there was any randomness.
struct CommitmentFacts {
    var digest: String
    var custodians: [String]

    init(_ story: RecordReader.DrawStory) {
        digest = story.opened.commitment.hex
        custodians = story.opened.envelopes.map(\.custodian)
    }
}

/// Which round decides, when it is due, and what it said.
struct BeaconFacts {
    var chain: String
    var round: Int
    var due: Moment
    var deadline: Moment
    /// While it is awaited.
    var countdown: Countdown?
    /// While it is late: for how long.
    var late: String?
    var overdue: String?
    /// Where a stand-in spoke for the first beacon.
    var standIn: String?
    var signature: String?
    /// Of the chain's parts: it tells whether it is a public beacon.
    var chainHash: String?
    /// On whose word the round rests.
    var standing: String?

    init(_ story: RecordReader.DrawStory, under policy: PolicyAdopted, _ phase: Phase, in visit: Visit) {
        let (opened, now) = (story.opened, visit.time.seconds)
        func moment(_ second: Int) -> Moment { visit.moment((try? Timestamp(seconds: second)) ?? .last) }
        chain = opened.beacon.chain
        round = opened.beacon.round
        due = moment(story.due)
        deadline = moment(story.deadline)
        countdown = phase == .waiting ? Countdown(to: story.due, in: visit) : nil
        late = phase == .due ? Span.text(seconds: now - story.due) : nil
        overdue = phase == .overdue ? Span.text(seconds: now - story.deadline) : nil
        let spoken = story.conclusion?.concluded
        if let spoken, spoken.beacon.chain != opened.beacon.chain { standIn = spoken.beacon.text }
        signature = spoken.map { Hex.encode($0.signature) }
        let decisive = spoken?.beacon.chain ?? opened.beacon.chain
        let decider = policy.beacon(named: decisive)?.chain
        chainHash = decider?.hash.hex
        standing = decider?.standing(ofRound: (spoken?.beacon ?? opened.beacon).round).phrase
    }
}

extension Chain.Standing {
    /// On whose word a round rests.
    var phrase: String {
        switch self {
        case .publicBeacon: say("portal.public.beacon.public")
        case .own: say("portal.public.beacon.own")
        case .unknown: say("portal.public.beacon.unknown")
        }
    }
}

/// What came out.
struct ResultFacts {
    var time: Moment
    var conclusionLink: String
    var secret: String
    var seed: String
    var numbers: [Number]
    var chosen: [Chosen]
    var alternates: [Person]

    /// An eligible expert with the smallest of the own tickets.
    struct Number {
        var rank: Int
        var person: Person
        var tickets: Int
        var number: String
        var isSmallest: Bool
        /// What the number brought: a designation, a place among the alternates, nothing.
        var outcome: String
        var isDesignated: Bool
    }

    struct Chosen {
        var person: Person
        var licence: String?
        var stage: String
        /// Until when the answer is in time.
        var deadline: Moment?
        /// Whoever came into this place.
        var successor: Link?
        var wasCalled: Bool
    }

    init(
        _ conclusion: RecordReader.DrawStory.Conclusion, of story: RecordReader.DrawStory, _ people: People,
        _ entries: [RecordedEntry], in visit: Visit
    ) {
        let (draw, fact) = (story.opened.draw, conclusion.concluded)
        let tickets = Dictionary(uniqueKeysWithValues: story.pool.holders.map { ($0.expert, $0.tickets) })
        time = visit.moment(conclusion.time)
        conclusionLink = Route.entry(conclusion.place).link
        secret = Hex.encode(fact.secret)
        seed = conclusion.seed.hex
        numbers = conclusion.order.enumerated().map { index, number in
            let isDesignated = fact.designated.contains(number.expert)
            return Number(
                rank: index + 1, person: people[number.expert], tickets: tickets[number.expert] ?? 0,
                number: number.number.hex, isSmallest: index == 0,
                outcome: isDesignated
                    ? say("portal.public.draw.designated")
                    : fact.alternates.contains(number.expert) ? say("portal.public.draw.alternate") : "",
                isDesignated: isDesignated)
        }
        let successors = ResultFacts.successors(in: entries)
        chosen = (visit.state.draws.designated(by: draw) ?? []).map { expert in
            let id = DesignationID.drawn(draw, expert)
            return Chosen(
                person: people[expert], licence: people.licence(of: expert),
                stage: visit.state[id].map { say("stage.designation.\($0.stage.kind.rawValue)") } ?? "",
                deadline: visit.state.deadline(of: id).map { visit.moment($0.advanced(by: -1)) },
                successor: successors[id], wasCalled: !fact.designated.contains(expert))
        }
        alternates = visit.state.draws.waiting(in: draw).map { people[$0] }
    }

    /// What filled each vacancy, as a draw's history tells it.
    private static func successors(in entries: [RecordedEntry]) -> [DesignationID: Link] {
        var successors: [DesignationID: Link] = [:]
        for row in entries {
            switch row.entry.fact {
            case .drawOpened(let fact):
                if let replaces = fact.follows?.replacement {
                    successors[replaces.designation] = Link(text: fact.draw.description, .draw(fact.draw))
                }
            case .directlyDesignated(let fact):
                if let replaces = fact.follows?.replacement {
                    successors[replaces.designation] = Link(.direct(fact.designation))
                }
            case .designationMoved(let fact):
                if case .called(let expert) = fact.move {
                    successors[fact.designation] = Link(text: expert.description, .expert(expert))
                }
            default: break
            }
        }
        return successors
    }
}
