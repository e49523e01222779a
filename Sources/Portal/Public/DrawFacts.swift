import Beacon
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The rules under which a draw was opened.
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

/// The pool of a draw: the eligible experts with their tickets, and the excluded ones with the cause.
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

/// The commitment to the court's secret, which was made before the beacon's round existed.
struct CommitmentFacts {
    var digest: String
    var custodians: [String]

    init(_ story: RecordReader.DrawStory) {
        digest = story.opened.commitment.hex
        custodians = story.opened.envelopes.map(\.custodian)
    }
}

/// The round that decides: its beacon, its due time, and its signature.
struct BeaconFacts {
    var chain: String
    var round: Int
    var due: Moment
    var deadline: Moment
    /// The countdown, while the round is awaited.
    var countdown: Countdown?
    /// The delay, once the round is due and the draw is still open.
    var late: String?
    /// The delay, once the time limit for the conclusion is over.
    var overdue: String?
    /// The round of a fallback, if one replaced the first beacon.
    var standIn: String?
    var signature: String?
    /// The hash of the chain's parameters, which identifies a public beacon.
    var chainHash: String?
    /// The standing of the chain, in words.
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
    /// The standing in words: public, the installation's own, or unknown.
    var phrase: String {
        switch self {
        case .publicBeacon: say("portal.public.beacon.public")
        case .own: say("portal.public.beacon.own")
        case .unknown: say("portal.public.beacon.unknown")
        }
    }
}

/// The result of a draw.
struct ResultFacts {
    var time: Moment
    var conclusionLink: String
    var secret: String
    var seed: String
    var numbers: [Number]
    var chosen: [Chosen]
    var alternates: [Person]

    /// An eligible expert, with the smallest number among the expert's tickets.
    struct Number {
        var rank: Int
        var person: Person
        var tickets: Int
        var number: String
        var isSmallest: Bool
        /// The outcome for the expert: a designation, a place among the alternates, or nothing.
        var outcome: String
        var isDesignated: Bool
    }

    struct Chosen {
        var person: Person
        var licences: String?
        var stage: String
        /// The deadline for the answer.
        var deadline: Moment?
        /// The closures that moved the deadline.
        var moved: String?
        /// The designation that filled the place, if it was vacated.
        var successor: Link?
        /// Whether an alternate was called into the place.
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
                person: people[expert], licences: people.licences(of: expert),
                stage: visit.state[id].map { say("stage.designation.\($0.stage.kind.rawValue)") } ?? "",
                deadline: visit.state.deadline(of: id).map { visit.moment($0.advanced(by: -1)) },
                moved: visit.moved(by: visit.state.closures(moving: id)), successor: successors[id],
                wasCalled: !fact.designated.contains(expert))
        }
        alternates = visit.state.draws.waiting(in: draw).map { people[$0] }
    }

    /// Returns the designation or draw that filled each vacancy, from a draw's history.
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
