import Draw
import PublicRecord
import WireFormat
import Wording

/// The calls for applicants, the newest first.
struct CallsPage: Page {
    static let template = "calls"
    var title = say("portal.public.calls.title")
    var calls: [CallRow]

    init(_ visit: Visit) {
        calls = visit.state.applications.calls.values.sorted { ($0.opens, $0.call) > ($1.opens, $1.call) }
            .map { CallRow($0, in: visit) }
    }
}

/// A call in a list, and at the top of its page.
struct CallRow {
    var call: Link
    var period: String
    var opens: Moment
    var closes: Moment
    var state: String
    var isOpen: Bool
    /// The address for applying, while the call is open.
    var apply: String?

    init(_ fact: CallOpened, in visit: Visit) {
        call = Link(text: fact.call, .call(fact.call))
        period = fact.period
        opens = visit.moment(fact.opens)
        closes = visit.lastMoment(before: fact.closes)
        isOpen = fact.opens <= visit.time && visit.time < fact.closes
        let name = visit.time < fact.opens ? "soon" : isOpen ? "open" : "closed"
        state = say("call.\(name)")
        apply = isOpen ? Route.own(.begin(fact.call)).link : nil
    }
}

/// One call: its requirements, and the stages of its applications. Applicants appear by folio, without names.
struct CallPage: Page {
    static let template = "call"
    var title: String
    var row: CallRow
    var instrument: String
    var specialties: [String]
    var districts: [String]
    var requirements: [String]
    var correctionDays: Int
    var objectionDays: Int
    var answerDays: Int
    var entry: String?
    /// The applications on the preliminary list, to which people can object or could have objected.
    var preliminary: [Applicant]
    var final: [Applicant]
    var applications: [Applicant]
    /// The application that the query selects.
    var only: String?
    var whole: String
    var count: Int
    var paging: Paging

    struct Applicant {
        var folio: String
        var districts: String
        var submitted: Moment
        var stage: String
        var isMarked: Bool
        /// The deadline for objections, or for an act of the applicant.
        var deadline: Moment?
        /// The closures that moved the deadline.
        var moved: String?
        var person: Link?
    }

    init(_ code: String, _ visit: Visit) throws {
        guard let fact = visit.state.applications.calls[code] else { throw Trouble.notFound }
        let names = visit.names
        title = say("portal.public.call.title", ["call": code])
        row = CallRow(fact, in: visit)
        instrument = fact.instrument
        specialties = fact.specialties.map { names.name(of: $0, in: .specialties) }
        districts = fact.districts.map { names.name(of: $0, in: .districts) }
        requirements = fact.requirements.map { names.name(of: $0, in: .requirements) }
        (correctionDays, objectionDays, answerDays) = (fact.correctionDays, fact.objectionDays, fact.answerDays)
        let opening = try visit.reader.history(of: code).first { row in
            if case .callOpened = row.entry.fact { true } else { false }
        }
        entry = opening.map { Route.entry($0.place).link }
        let folio = visit.query["folio"]
        only = folio
        whole = Route.call(code).link
        let all = visit.state.applications.all.filter { $0.call.call == code }
        count = all.count
        let shown = all.filter { folio == nil || $0.id.description == folio }
        let page = shown[Paging.range(of: Paging.page(of: visit.query), in: shown.count)]
        applications = page.map { Applicant($0, in: visit) }
        paging = Paging(visit, total: shown.count, keeping: ["folio"])
        preliminary = all.filter { $0.stage.kind == .listed }.map { Applicant($0, in: visit) }
        final = all.filter { $0.stage.kind == .admitted || $0.stage.kind == .approved }
            .map { Applicant($0, in: visit) }
    }
}

extension CallPage.Applicant {
    fileprivate init(_ application: Application, in visit: Visit) {
        folio = application.id.description
        districts = visit.names.list(application.districts, in: .districts)
        submitted = visit.moment(application.submitted)
        stage = say("stage.application.\(application.stage.kind.rawValue)")
        isMarked = visit.query["folio"] == folio
        deadline = application.deadline(by: visit.state.calendar).map { visit.moment($0.advanced(by: -1)) }
        moved = visit.moved(by: application.closures(by: visit.state.calendar))
        if case .admitted(let expert) = application.stage {
            person = Link(text: expert.description, .expert(expert))
        }
    }
}
