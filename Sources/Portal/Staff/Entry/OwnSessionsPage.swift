import Office
import Wording

/// The own sessions, at both doors.
extension Portal {
    /// Lists the user's sessions, or ends one or all others.
    func ownSessions(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard visit.method == .post, let own = visit.session else {
            return show(try OwnSessionsPage(visit, actor), in: visit)
        }
        do {
            guard let name = visit.form["sesion"] else {
                try await office.act { try await $0.endOtherSessions(than: own, as: actor) }
                return .done(.sessionsEnded, on: visit.route)
            }
            try await office.act { try await $0.endOwnSession(name, as: actor) }
            // Where the session was this one, the redirect leads to the sign-in.
            return .done(.sessionEnded, on: visit.route)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try OwnSessionsPage(visit, actor, complaint), in: visit)
        }
    }
}

/// The page of the own sessions.
struct OwnSessionsPage: Page {
    static let template = "sessions"

    struct Row {
        var name: String
        var begun: Moment
        var seen: Moment
        var network: String
        var browser: String
        var isThis: Bool
    }

    var title = say("portal.sessions")
    var status: Int
    var notice: String?
    var error: String?
    var action: String
    var rows: [Row]
    var hasOthers: Bool

    init(_ visit: Visit, _ actor: Actor, _ complaint: Complaint? = nil) throws {
        status = complaint == nil ? 200 : 422
        notice = visit.notice
        error = complaint?.text
        action = visit.route.link
        rows = try visit.privateReader.ownSessions(of: actor, from: visit.session).map { session in
            Row(
                name: session.name, begun: visit.moment(session.begun), seen: visit.moment(session.seen),
                network: session.network == Client.machine.network
                    ? say("portal.sessions.machine") : session.network,
                browser: session.browser.isEmpty ? say("portal.sessions.other-browser") : session.browser,
                isThis: session.isThis)
        }
        hasOthers = rows.contains { !$0.isThis }
    }
}
