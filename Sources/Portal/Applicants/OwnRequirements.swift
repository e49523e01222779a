import Office
import PublicRecord
import Wording

/// A call for applicants, as applicants read it.
struct OwnCall {
    struct Requirement {
        var name: String
        var source: String
    }

    enum Phase: Comparable { case open, soon, closed }

    var code: String
    var period: String
    var opens: Moment
    var closes: Moment
    /// The time until the call closes, or until it opens; `nil` once it is closed.
    var left: String?
    var specialties: [String]
    var districts: [String]
    var requirements: [Requirement]
    var correction: String
    var objection: String
    var answer: String
    var instrument: String
    var minutes: String
    var page: String
    var isOpen: Bool
    var isSoon: Bool
    var isClosed: Bool
    /// The phase in words.
    var state: String

    init(_ call: CallOpened, in visit: Visit) {
        let names = visit.names
        let phase = Phase(of: call, in: visit)
        code = call.call
        period = call.period
        opens = visit.moment(call.opens)
        closes = visit.lastMoment(before: call.closes)
        let ahead = (phase == .soon ? call.opens : call.closes).seconds - visit.time.seconds
        left = phase == .closed ? nil : Span.text(seconds: ahead)
        specialties = call.specialties.map { names.name(of: $0, in: .specialties) }.sorted()
        districts = call.districts.map { names.name(of: $0, in: .districts) }.sorted()
        requirements = call.requirements.map { code in
            Requirement(
                name: names.name(of: code, in: .requirements), source: names.row(code, in: .requirements)?.source ?? "")
        }
        correction = Span.text(courtDays: call.correctionDays)
        objection = Span.text(courtDays: call.objectionDays)
        answer = Span.text(courtDays: call.answerDays)
        instrument = call.instrument
        // An estimate: ten minutes for the form, and two for each document at hand.
        minutes = String(10 + 2 * call.requirements.count)
        page = Route.own(.begin(call.call)).link
        isOpen = phase == .open
        isSoon = phase == .soon
        isClosed = phase == .closed
        state =
            switch phase {
            case .open: say("call.open")
            case .soon: say("call.soon")
            case .closed: say("call.closed")
            }
    }
}

extension OwnCall.Phase {
    init(of call: CallOpened, in visit: Visit) {
        self = visit.time < call.opens ? .soon : visit.time < call.closes ? .open : .closed
    }
}

/// The requirements for applying, shown before the site asks for any data.
struct OwnRequirementsPage: Page {
    static let template = "own-requirements"

    var title = say("portal.own.requirements")
    var open: [OwnCall]
    var soon: [OwnCall]
    var closed: [OwnCall]
    var isAnyOpen: Bool
    var signIn = Route.own(.signIn).link
    var help = Route.help(.experts).link
    var privacy = Route.help(.privacy).link
    var calls = Route.calls.link

    /// The largest number of closed calls on this page; the page of all calls has the others.
    private static let mostClosed = 5

    init(_ visit: Visit) {
        let calls = visit.state.applications.calls.values.sorted { ($0.closes, $0.call) < ($1.closes, $1.call) }
        func those(_ phase: OwnCall.Phase) -> [CallOpened] {
            calls.filter { OwnCall.Phase(of: $0, in: visit) == phase }
        }
        open = those(.open).map { OwnCall($0, in: visit) }
        soon = those(.soon).map { OwnCall($0, in: visit) }
        closed = those(.closed).reversed().prefix(OwnRequirementsPage.mostClosed).map { OwnCall($0, in: visit) }
        isAnyOpen = !open.isEmpty
    }
}

/// One call, with the button that begins an application.
struct OwnCallPage: Page {
    static let template = "own-call"

    var title: String
    var call: OwnCall
    var form: FormModel?
    var complaint: String?
    var all = Route.own(.requirements).link
    var signIn = Route.own(.signIn).link
    var privacy = Route.help(.privacy).link
    var largest = String(Office.largestDocument >> 20)
    var status: Int

    init(_ visit: Visit, _ call: CallOpened, complaint: String? = nil) {
        title = say("portal.own.call", ["code": call.call])
        self.call = OwnCall(call, in: visit)
        self.complaint = complaint
        status = complaint == nil ? 200 : 422
        if self.call.isOpen {
            form = FormModel(to: .own(.begin(call.call)), [], submit: "portal.own.begin")
        }
    }
}

/// A new folio with its access code. The code is shown only once, because the store has only its digest.
struct OwnAccessPage: Page {
    static let template = "own-access"

    var title: String
    var folio: String
    var code: String
    /// An explanation of the folio's use.
    var text: String
    var next: Link
    var receipt: Link?
    var signIn: String

    init(_ access: Office.Access, site: String, isSubmitted: Bool) {
        title = say(isSubmitted ? "portal.own.access.submitted" : "portal.own.access.begun")
        folio = access.folio
        code = access.code
        text = say(isSubmitted ? "portal.own.access.submitted-text" : "portal.own.access.begun-text")
        next =
            isSubmitted
            ? Link("portal.own.access.to-status", .own(.home))
            : Link("portal.own.access.to-form", .own(.step(.data)))
        receipt = isSubmitted ? Link("portal.own.receipt", .own(.receipt)) : nil
        signIn = site + Route.own(.signIn).link
    }
}

extension Portal {
    /// Shows a call, or begins an application in it.
    func ownBegin(_ code: String, _ visit: Visit) async throws -> Answer {
        guard let call = visit.state.applications.calls[code] else { throw Trouble.notFound }
        guard visit.method == .post else { return show(OwnCallPage(visit, call), in: visit) }
        guard OwnCall.Phase(of: call, in: visit) == .open else {
            return show(OwnCallPage(visit, call, complaint: say("portal.own.call.not-open")), in: visit)
        }
        let access = try await office.act {
            try await $0.beginDraft(in: code, language: visit.language.rawValue)
        }
        return try await welcome(access, visit, isSubmitted: false)
    }

    /// Signs the holder of a new folio in, and shows the folio with its access code.
    func welcome(_ access: Office.Access, _ visit: Visit, isSubmitted: Bool) async throws -> Answer {
        let actor = Actor(name: access.folio, role: .applicant(access.folio))
        let page = OwnAccessPage(access, site: visit.site, isSubmitted: isSubmitted)
        return try await begin(actor, in: visit, then: show(page, in: self.visit(visit, as: actor)))
    }
}
