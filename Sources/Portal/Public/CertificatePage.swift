import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The record of a draw for the court's file (*acta*); of an open one, the receipt of its opening.
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
    var chosen: [Person]
    var licences: [Licence]
    var alternates: [Person]
    var hasAlternates: Bool
    var replaced: DrawPage.Vacancy?
    var candidates: Int
    var eligible: Int
    var ticketCount: Int
    var root: String
    var commitment: String
    var chain: String
    var round: Int
    var seed: String?
    var openingPlace: Int
    var conclusionPlace: Int?
    var warnings: [String]
    var shortCode: String
    /// The place of the entry whose leaf hash the short code begins.
    var codePlace: Int
    var fingerprint: [String]
    var hasFingerprint: Bool
    var address: String
    var proofAddress: String
    var code: QRCode?
    var back: String
    var refresh: Int?

    struct Licence {
        var person: Person
        var licence: String
        var hasLicence: Bool
    }

    init(_ id: DrawID, _ visit: Visit, log: PublishedLog) throws {
        guard let story = try visit.reader.draw(id, withOrder: false),
            let policy = visit.state.policies[story.opened.policy]
        else { throw Trouble.notFound }
        let (opened, conclusion) = (story.opened, story.conclusion)
        let designated = conclusion?.concluded.designated ?? []
        let others = conclusion?.concluded.alternates ?? []
        let people = try People(designated + others, in: visit)
        isOpen = conclusion == nil
        folio = id.description
        title = say(
            conclusion == nil ? "portal.public.acta.receipt-title" : "portal.public.acta.title",
            ["draw": id.description])
        request = RequestFacts(opened.request, in: visit)
        self.opened = visit.moment(story.openedAt)
        due = visit.moment((try? Timestamp(seconds: story.due)) ?? .last)
        decided = conclusion.map { visit.moment($0.time) }
        chosen = designated.map { people[$0] }
        licences = designated.map {
            Licence(
                person: people[$0], licence: people.licence(of: $0) ?? "", hasLicence: people.licence(of: $0) != nil)
        }
        alternates = others.map { people[$0] }
        hasAlternates = !alternates.isEmpty
        replaced = opened.replaces.map {
            .init(former: Reference($0.designation), cause: visit.names.name(of: $0.cause, in: .causes))
        }
        candidates = opened.pool.candidates
        eligible = opened.pool.eligible
        ticketCount = opened.pool.tickets
        root = opened.pool.root.hex
        commitment = opened.commitment.hex
        let beacon = conclusion?.concluded.beacon ?? opened.beacon
        (chain, round) = (beacon.chain, beacon.round)
        seed = conclusion?.seed.hex
        openingPlace = story.place
        conclusionPlace = conclusion?.place
        warnings = DrawWarnings.of(story, under: policy, people: people, log: log, at: visit.time.seconds)
        codePlace = conclusion?.place ?? story.place
        shortCode = (try visit.reader.exactEntry(at: codePlace)?.leaf ?? story.leaf).shortCode
        let digest = conclusion == nil ? nil : log.fingerprint(ofProof: id)
        fingerprint = digest?.groups ?? []
        hasFingerprint = digest != nil
        address = visit.site + Route.draw(id).path
        proofAddress = visit.site + Route.proof(of: id).path
        code = QRCode(address)
        back = Route.draw(id).link
        statement = CertificatePage.statement(
            [
                "institution": visit.state.created?.institution ?? "", "opened": self.opened.text, "due": due.text,
                "decided": decided?.text ?? "", "eligible": String(eligible), "candidates": String(candidates),
                "chain": chain, "round": String(round), "seats": String(opened.request.seats),
            ], isOpen: conclusion == nil)
        refresh = conclusion == nil ? 60 : nil
    }

    /// What happened and when, in plain words.
    private static func statement(_ values: [String: String], isOpen: Bool) -> String {
        say(isOpen ? "portal.public.acta.receipt-statement" : "portal.public.acta.statement", values)
    }
}
