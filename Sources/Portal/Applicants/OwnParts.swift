import Office
import PublicRecord
import WireFormat
import Wording

/// A term and what is said of it: a row of the part `own-details`.
struct OwnDetail {
    var term: String
    var text: String
    var href: String?
    /// Whether it is a fingerprint or a folio.
    var isCode = false
    /// Whether it is missing.
    var isMissing = false

    /// - Parameter key: of the term's phrase.
    init(_ key: String, _ text: String, href: String? = nil, isCode: Bool = false) {
        self.init(term: say(key), text, href: href, isCode: isCode)
    }

    init(term: String, _ text: String, href: String? = nil, isCode: Bool = false) {
        self.term = term
        self.text = text
        self.href = href
        self.isCode = isCode
    }

    /// What nobody has filled in says so.
    init(term: String, orMissing text: String?, isRequired: Bool = true) {
        self.init(term: term, text ?? say(isRequired ? "portal.own.missing" : "portal.own.not-given"))
        isMissing = text == nil && isRequired
    }
}

/// Until when something has to be done: the part `own-deadline`.
struct OwnDeadline {
    /// The last day on which it is in time.
    var day: Moment
    var text: String
    var isOver: Bool

    init(_ deadline: Timestamp, in visit: Visit) {
        let calendar = visit.state.calendar
        day = Moment(calendar.lastDay(before: deadline), by: calendar)
        isOver = visit.time >= deadline
        let left = calendar.courtDays(from: visit.time, to: deadline)
        text =
            isOver
            ? say("portal.own.deadline.over", ["day": day.day])
            : left == 0
                ? say("portal.own.deadline.today", ["day": day.day])
                : say(
                    left == 1 ? "portal.own.deadline.one" : "portal.own.deadline.left",
                    ["day": day.day, "days": String(left)])
    }
}

/// What happened, in the order of the record: the part `own-timeline`.
struct OwnEvent {
    var time: Moment
    var text: String
    var place: String
    var href: String

    init(_ row: RecordedEntry, in visit: Visit) {
        time = visit.moment(row.entry.time)
        text = row.entry.fact.phrase(visit.names)
        place = say("portal.own.entry", ["place": String(row.place)])
        href = Route.entry(row.place).link
    }
}

/// A link with its words.
struct OwnLink {
    var text: String
    var href: String

    init(_ key: String, _ route: Route, _ values: [String: String] = [:]) {
        text = say(key, values)
        href = route.link
    }

    init(text: String, _ route: Route) {
        self.text = text
        href = route.link
    }
}

/// One act on a page of its own: what it does, whether it can be undone, until when there is time, and the form.
struct OwnActPage: ActPage {
    static let template = "own-act"

    var title: String
    var notice: String?
    /// What it is about.
    var details: [OwnDetail] = [] { didSet { hasDetails = !details.isEmpty } }
    var hasDetails = false
    /// What follows from it.
    var paragraphs: [String]
    /// What cannot be undone, if anything.
    var warning: String?
    var deadline: OwnDeadline?
    var form: FormModel
    var back: OwnLink
    var status: Int
    /// What else must be as it was when the page was shown: the stage of a designation, and the like.
    var basis: [String] = []

    var act: FormModel? {
        get { form }
        set { form = newValue ?? form }
    }

    var shown: [String] { [title] + details.map { "\($0.term): \($0.text)" } + basis }

    /// - Parameter key: of the title's phrase.
    init(
        _ visit: Visit, title key: String, _ values: [String: String] = [:], paragraphs: [String], form: FormModel,
        back: OwnLink
    ) {
        title = say(key, values)
        notice = visit.notice
        self.paragraphs = paragraphs
        self.form = form
        self.back = back
        status = form.hasComplaints ? 422 : 200
    }

    /// The box without whose tick nothing irreversible is done.
    static func confirmation(_ key: String, in visit: Visit) -> Field {
        var field = Field(
            confirmed, .checks, label: "portal.own.confirm", options: [.init(value: "si", text: say(key))])
        if visit.form[confirmed] == "si" { field = field.chosen(["si"]) }
        return field
    }

    /// What is wrong with an act that nobody has confirmed.
    static func unconfirmed(_ visit: Visit) -> [String: String] {
        visit.method == .post && visit.form[confirmed] != "si" ? [confirmed: say("portal.own.confirm-missing")] : [:]
    }

    private static let confirmed = "confirmo"
}
