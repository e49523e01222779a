import Office
import Phrases
import WireFormat
import Wording

/// Who is in: a cookie with a random id, which the office knows by its hash.
extension Portal {
    /// `__Host-` binds the cookie to this host and to TLS (RFC 6265bis section 4.1.3.2).
    private var cookie: String { settings.isSecure ? "__Host-insacula" : "insacula" }

    private var attributes: String { "; Path=/; HttpOnly; SameSite=Lax" + (settings.isSecure ? "; Secure" : "") }

    /// Finds out who asks.
    func recognise(_ request: Incoming, in visit: inout Visit) async throws {
        guard let id = request.cookie(cookie), let session = try visit.reader.session(id, at: visit.time) else {
            return
        }
        visit.session = id
        guard session.state == .current else {
            visit.former = session.actor
            return
        }
        visit.actor = session.actor
        visit.until = session.until
        if session.isToBeTouched {
            // Best effort: a missed update must not fail the page.
            try? visit.reader.touchSession(id, at: visit.time)
        }
    }

    /// Lets somebody in: a new id, whatever the browser had before.
    func begin(_ actor: Actor, in visit: Visit, then answer: Answer) async throws -> Answer {
        let former = visit.session
        let id = try await office.act { try await $0.beginSession(of: actor, insteadOf: former) }
        return answer.with("Set-Cookie", "\(cookie)=\(id)\(attributes)")
    }

    /// Signs out. A link alone does not: another site could hold one out.
    func end(_ visit: Visit, then answer: Answer) async throws -> Answer {
        guard visit.method == .post else { return answer }
        if let id = visit.session { try await office.act { try await $0.endSession(id) } }
        return answer.with("Set-Cookie", "\(cookie)=\(attributes); Max-Age=0")
    }

    /// Where a visit goes instead: to the sign-in, if nobody is in where somebody must be.
    ///
    /// What was being typed when a session ended is kept for whoever it belonged to.
    /// - Throws: `Trouble.notYours` if who is in has another role.
    func detour(from visit: Visit) async throws -> Answer? {
        guard let roles = visit.route.roles else { return nil }
        let isOffice = if case .staff = visit.route { true } else { false }
        if let actor = visit.actor, actor.door == (isOffice ? .account : .folio) {
            guard roles.contains(actor.role.kind) else { throw Trouble.notYours }
            return nil
        }
        let signIn = isOffice ? Route.staff(.signIn) : .own(.signIn)
        if try await keepForm(of: visit) {
            return .seeOther(signIn, ["volver": visit.route.path, "guardado": "1"])
        }
        return .seeOther(signIn, ["volver": visit.route.path])
    }

    /// Where to go after a sign-in: only ever to a page of this site.
    func destination(of visit: Visit, otherwise route: Route) -> Route {
        let asked = visit.form["volver"] ?? visit.query["volver"]
        return asked.flatMap { Route(path: $0) } ?? route
    }
}
