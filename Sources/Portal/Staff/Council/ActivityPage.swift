import Office
import PublicRecord
import WireFormat
import Wording

/// Shows the activity log: acts and refusals with their actors.
extension Portal {
    /// Shows a page of the log, and on request the result of checking it.
    func showActivity(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let page = min(Paging.page(of: visit.query), ActivityPage.mostPages)
        let (subject, name) = (visit.query["asunto"], visit.query["quien"])
        let since = (try? visit.query.day("desde")).map { visit.state.calendar.start(of: $0) }
        // One line more than the page has tells whether there is a next page.
        let rows = try visit.privateReader.activity(
            subject: subject, actor: name, since: since, newest: page * Paging.size + 1, as: actor)
        var result: ActivityPage.Check?
        // The whole hash chain is recomputed, so only on request.
        if visit.query["comprobar"] != nil {
            let check = try visit.privateReader.checkActivity()
            result = ActivityPage.Check(rows: check.rows, head: check.head.hex, isSound: check.faults.isEmpty)
        }
        return show(ActivityPage(rows, result, page: page, visit), in: visit)
    }
}

/// A page of the activity log, the newest line first, with filters.
struct ActivityPage: Page {
    static let template = "staff-activity"
    /// The largest number of pages; older lines are found by their day.
    static let mostPages = 200

    /// The result of checking the hash chain.
    struct Check {
        var text: String
        var head: String
        var isSound: Bool

        init(rows: Int, head: String, isSound: Bool) {
            text = say(
                isSound ? "portal.staff.activity.whole" : "portal.staff.activity.broken", ["count": String(rows)])
            self.head = head
            self.isSound = isSound
        }
    }

    struct Row {
        var id: String
        var moment: Moment
        var actor: String
        var role: String
        var action: String
        var subject: String
        var outcome: String
        var isRefused: Bool
    }

    var title = say("portal.staff.activity")
    var action: String
    var subject: String
    var actor: String
    var since: String
    var check: Check?
    var checkLink: String
    var rows: [Row]
    var previous: String?
    var next: String?

    init(_ newest: [ActivityLine], _ check: Check?, page: Int, _ visit: Visit) {
        action = visit.route.link
        subject = visit.query["asunto"] ?? ""
        actor = visit.query["quien"] ?? ""
        since = visit.query["desde"] ?? ""
        self.check = check
        checkLink = visit.route.link(["comprobar": "si"])
        rows = newest.reversed().dropFirst((page - 1) * Paging.size).prefix(Paging.size).map { Row($0, visit) }
        let kept = ["asunto": subject, "quien": actor, "desde": since].filter { !$0.value.isEmpty }
        func link(_ page: Int) -> String { visit.route.link(kept.merging(["pagina": String(page)]) { $1 }) }
        previous = page > 1 ? link(page - 1) : nil
        next = newest.count > page * Paging.size && page < ActivityPage.mostPages ? link(page + 1) : nil
    }
}

extension ActivityPage.Row {
    fileprivate init(_ row: ActivityLine, _ visit: Visit) {
        let activity = row.activity
        id = String(row.id)
        moment = visit.moment(activity.at)
        // The clock is not a person, so its role stands in for a name.
        actor = activity.actor == Actor.clock.name ? "" : activity.actor
        role = activity.role.isEmpty ? "" : say("role.\(activity.role)")
        action = say("action.\(activity.action)")
        subject = activity.subject
        isRefused = activity.outcome == .refused
        outcome =
            isRefused
            ? say("portal.staff.activity.refused", ["detail": activity.detail]) : say("portal.staff.activity.done")
    }
}
