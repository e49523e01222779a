import Beacon
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// One draw in chronological order, from the request to the designations, with everything needed to verify it.
struct DrawPage: Page {
    static let template = "draw"
    var title: String
    var summary: String
    var phase: String
    var tone: String
    var warnings: [String]
    var opened: Moment
    var openingLink: String
    var request: RequestFacts
    var matter: MatterFacts
    var follows: FollowingFacts?
    /// The annulment, if the draw was annulled.
    var annulled: Annulment?
    var policy: PolicyFacts
    var pool: PoolFacts
    var commitment: CommitmentFacts
    var beacon: BeaconFacts
    /// The result, once the draw is concluded.
    var result: ResultFacts?
    var isOpen: Bool
    var timeline: [TimelineRow]
    var byHand: [HandCheck]
    var links: DrawLinks
    var refresh: Int?

    struct Annulment {
        var time: Moment
        var cause: String
        var entryLink: String
    }

    init(_ id: DrawID, _ visit: Visit, log: PublishedLog) throws {
        guard let story = try visit.reader.draw(id), let rules = visit.state.policies[story.opened.policy] else {
            throw Trouble.notFound
        }
        let people = try People(story.pool.lines.map(\.expert), in: visit)
        let (opened, now) = (story.opened, visit.time.seconds)
        let entries = try visit.reader.history(of: id)
        let phase = Phase(of: id, in: visit)
        title = say("portal.public.draw.title", ["draw": id.description])
        summary = DrawPage.summary(of: story, phase, people)
        self.phase = phase.phrase
        tone = phase.tone
        annulled = entries.compactMap { Annulment($0, of: id, in: visit) }.first
        isOpen = story.conclusion == nil && annulled == nil
        warnings = DrawWarnings.of(
            story, under: rules, people: people, log: log, isOverdue: phase == .overdue)
        self.opened = visit.moment(story.openedAt)
        openingLink = Route.entry(story.place).link
        request = RequestFacts(opened.request, of: .draw(id), entries, in: visit)
        matter = request.matter
        follows = FollowingFacts(opened.follows, in: visit)
        policy = PolicyFacts(rules, entry: try visit.reader.placeOfPolicy(rules.policy))
        pool = PoolFacts(story, people, in: visit)
        commitment = CommitmentFacts(story)
        beacon = BeaconFacts(story, under: rules, phase, in: visit)
        result = story.conclusion.map { ResultFacts($0, of: story, people, entries, in: visit) }
        timeline = entries.map { row in
            TimelineRow(row, concerns: DrawPage.concern(of: row.entry.fact, besides: id), in: visit)
        }
        byHand = try HandCheck.all(of: story, people, in: visit)
        links = DrawLinks(story)
        // Seconds; while the round is awaited, the page reloads just after it is due, and once a minute before.
        switch phase {
        case .waiting: refresh = max(5, min(60, story.due - now + 2))
        case .due: refresh = 20
        case .overdue: refresh = 60
        case .concluded, .annulled: refresh = nil
        }
    }

    /// Returns the state or the result of the draw, in one sentence.
    private static func summary(of story: RecordReader.DrawStory, _ phase: Phase, _ people: People) -> String {
        guard let conclusion = story.conclusion else {
            return switch phase {
            case .overdue: say("portal.public.draw.summary-overdue")
            case .due: say("portal.public.draw.summary-due")
            case .annulled: say("portal.public.draw.summary-annulled")
            default: say("portal.public.draw.summary-waiting")
            }
        }
        let names = conclusion.concluded.designated.map { people.text(of: $0) }.joined(separator: ", ")
        return say("portal.public.draw.summary-concluded", ["designated": names])
    }

    /// Returns the subject of an event if it is not the draw itself: a designation, or the draw that replaces this one.
    private static func concern(of fact: Fact, besides id: DrawID) -> Link? {
        if case .drawOpened(let other) = fact, other.draw != id {
            return Link(text: other.draw.description, .draw(other.draw))
        }
        return fact.designation.map { designation in
            if case .drawn(id, let expert) = designation {
                Link(text: expert.description, .expert(expert))
            } else {
                Link(designation)
            }
        }
    }
}

extension DrawPage.Annulment {
    /// Returns `nil` for any other entry.
    fileprivate init?(_ row: RecordedEntry, of id: DrawID, in visit: Visit) {
        guard case .drawAnnulled(let fact) = row.entry.fact, fact.draw == id else { return nil }
        time = visit.moment(row.entry.time)
        cause = visit.names.name(of: fact.cause, in: .causes)
        entryLink = Route.entry(row.place).link
    }
}

/// The addresses for a draw's files and pages.
struct DrawLinks {
    var proofFile: String?
    var poolFile: String?
    var certificate: String
    var verify: String

    init(_ story: RecordReader.DrawStory) {
        let draw = story.opened.draw
        // Files are the same in every language, so their addresses have none.
        proofFile = story.conclusion == nil ? nil : Route.proof(of: draw).path
        poolFile = Route.pool(of: draw).path
        certificate = Route.certificate(draw).link
        verify = Route.verify.link(["folio": draw.description])
    }
}

/// The warnings that a reader needs before relying on a draw.
enum DrawWarnings {
    /// Returns the warnings that apply to a draw.
    static func of(
        _ story: RecordReader.DrawStory, under policy: PolicyAdopted, people: People, log: PublishedLog,
        isOverdue: Bool
    ) -> [String] {
        let opened = story.opened
        let beacon = story.conclusion?.concluded.beacon ?? opened.beacon
        var warnings: [String] = []
        func warn(_ condition: Bool, _ key: String) {
            if condition { warnings.append(say(key)) }
        }
        warn(opened.isNoLot, "warning.no-lot")
        switch policy.beacon(named: beacon.chain)?.chain.standing(ofRound: beacon.round) {
        case .own: warnings.append(say("warning.not-independent"))
        case .unknown: warnings.append(say("warning.unknown-beacon"))
        case .publicBeacon, nil: break
        }
        warn(opened.follows?.addition != nil, "warning.addition")
        warn(beacon.chain != opened.beacon.chain, "warning.fallback")
        warn(!opened.isNoLot && opened.pool.eligible < Statistics.thinPool, "portal.public.draw.thin")
        warn(opened.widened != nil, "warning.widened")
        warn((story.conclusion?.time.seconds ?? .min) > story.deadline, "warning.late")
        warn(isOverdue, "portal.public.draw.overdue")
        let designated = story.conclusion?.concluded.designated ?? []
        warn(designated.contains { people[$0].isErased }, "warning.identity-absent")
        warn(log.trustPolicy?.requiresWitnesses != true, "portal.public.draw.no-witnesses")
        return warnings
    }
}
