import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The certificate of a draw for the court's file (*acta*); for an open draw, the receipt of its opening.
struct CertificatePage: Page {
    static let template = "certificate"
    var title: String
    var folio: String
    var isOpen: Bool
    var statement: String
    var request: RequestFacts
    var opened: Moment
    var due: Moment
    var decided: Moment?
    var designated: [Chosen]
    var alternates: [Person]
    var follows: FollowingFacts?
    var candidates: Int
    var eligible: Int
    var ticketCount: Int
    var root: String
    var commitment: String
    var chain: String
    var chainHash: String?
    var round: Int
    var seed: String?
    var openingPlace: Int
    var conclusionPlace: Int?
    var warnings: [String]
    var shortCode: String
    /// The place of the entry whose leaf hash begins with the short code.
    var codePlace: Int
    var fingerprint: [String]
    var address: String
    var proofAddress: String
    var code: QRCode?
    var back: String
    var refresh: Int?

    struct Chosen {
        var person: Person
        var licences: String?
    }

    /// The reserved file number, for the court's own copy.
    var ownNumber: String?
    /// The page with the tag and its proof, which the court gives to the parties.
    var tagLink: String?

    init(_ id: DrawID, _ visit: Visit, log: PublishedLog) throws {
        guard let story = try visit.reader.draw(id, withOrder: false),
            let policy = visit.state.policies[story.opened.policy]
        else { throw Trouble.notFound }
        let (opened, conclusion) = (story.opened, story.conclusion)
        let designated = conclusion?.concluded.designated ?? []
        let others = conclusion?.concluded.alternates ?? []
        let people = try People(designated + others, in: visit)
        let phase = Phase(of: id, in: visit)
        let isAnnulled = phase == .annulled
        isOpen = conclusion == nil
        folio = id.description
        title = say(
            isAnnulled
                ? "portal.public.acta.annulled-title"
                : conclusion == nil ? "portal.public.acta.receipt-title" : "portal.public.acta.title",
            ["draw": id.description])
        request = RequestFacts(opened.request, of: .draw(id), try visit.reader.history(of: id), in: visit)
        self.opened = visit.moment(story.openedAt)
        due = visit.moment((try? Timestamp(seconds: story.due)) ?? .last)
        decided = conclusion.map { visit.moment($0.time) }
        self.designated = designated.map { Chosen(person: people[$0], licences: people.licences(of: $0)) }
        alternates = others.map { people[$0] }
        follows = FollowingFacts(opened.follows, in: visit)
        if visit.mayReadReserved(of: opened.request.court) {
            let lot = LotID.draw(id)
            if visit.state.lot(lot)?.caseNumber == nil { ownNumber = try visit.caseText(of: lot) }
            tagLink = Route.staff(.lotStep(lot, .tag)).link
        }
        candidates = opened.pool.candidates
        eligible = opened.pool.eligible
        ticketCount = opened.pool.tickets
        root = opened.pool.root.hex
        commitment = opened.commitment.hex
        let beacon = conclusion?.concluded.beacon ?? opened.beacon
        (chain, round) = (beacon.chain, beacon.round)
        chainHash = policy.beacon(named: beacon.chain)?.chain.hash.hex
        seed = conclusion?.seed.hex
        openingPlace = story.place
        conclusionPlace = conclusion?.place
        warnings = DrawWarnings.of(
            story, under: policy, people: people, log: log, isOverdue: phase == .overdue)
        codePlace = conclusion?.place ?? story.place
        shortCode = (try visit.reader.exactEntry(at: codePlace)?.leaf ?? story.leaf).shortCode
        let digest = conclusion == nil ? nil : log.fingerprint(ofProof: id)
        fingerprint = digest?.groups ?? []
        address = visit.site + Route.draw(id).path
        proofAddress = visit.site + Route.proof(of: id).path
        code = QRCode(address)
        back = Route.draw(id).link
        statement = CertificatePage.statement(
            [
                "institution": visit.state.created?.institution ?? "", "opened": self.opened.text, "due": due.text,
                "decided": decided?.text ?? "", "candidates": String(candidates),
                "eligible": say("portal.public.acta.eligible", count: eligible), "chain": chain, "round": String(round),
            ], seats: opened.request.seats, isAnnulled ? "annulled" : conclusion == nil ? "receipt" : "concluded")
        refresh = conclusion == nil && !isAnnulled ? 60 : nil
    }

    /// Returns the events with their times, in plain words.
    private static func statement(_ values: [String: String], seats: Int, _ state: String) -> String {
        switch state {
        case "annulled": say("portal.public.acta.annulled-statement", values)
        case "receipt": say("portal.public.acta.receipt-statement", count: seats, values)
        default: say("portal.public.acta.statement", count: seats, values)
        }
    }
}
