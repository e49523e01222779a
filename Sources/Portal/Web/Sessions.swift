import Accounts
import Office
import OpenIDConnect
import Phrases
import WireFormat
import Wording

/// Sessions and devices. A cookie has random ids, of which the office stores only the hashes.
extension Portal {
    /// `__Host-` binds the cookie to this host and to TLS (RFC 6265bis section 4.1.3.2).
    private var cookie: String { settings.isSecure ? "__Host-insacula" : "insacula" }

    /// The cookie by which a browser is known after a sign-in, one id for each holder.
    private var deviceCookie: String { cookie + "-device" }

    /// The cookie with a sign-in at the directory that is under way.
    private var entryCookie: String { cookie + "-directory" }

    private var attributes: String { "; Path=/; HttpOnly; SameSite=Lax" + (settings.isSecure ? "; Secure" : "") }

    /// Identifies the client, and the user by the session cookie.
    func recognise(_ request: Incoming, in visit: inout Visit) async throws {
        visit.signInClient = Client(
            network: request.client,
            devices: (request.cookie(deviceCookie) ?? "").split(separator: ".").prefix(Device.most).map(String.init),
            browser: BrowserFamily.name(of: request.headers["user-agent"] ?? ""))
        visit.entryTicket = request.cookie(entryCookie)
        guard let id = request.cookie(cookie), let session = try visit.reader.session(id, at: visit.time) else {
            return
        }
        visit.session = id
        guard session.state == .current else {
            visit.expiredActor = session.actor
            return
        }
        visit.actor = session.actor
        visit.refused = session.refused
        visit.verified = session.verified
        visit.takesCode = session.takesCode
        visit.confirmingDirectory = session.isAtDirectory ? directory?.name : nil
        if session.isToBeTouched {
            // Best effort: a missed update must not fail the page.
            try? visit.reader.touchSession(id, at: visit.time)
        }
    }

    /// Begins a session with a new id, and ends the browser's former one, so that an id known to an attacker is useless
    /// after the sign-in.
    /// - Parameter person: whom the directory has identified, if the sign-in was there.
    func begin(
        _ actor: Actor, in visit: Visit, by person: DirectoryPerson? = nil, then answer: Answer
    ) async throws -> Answer {
        let (former, client) = (visit.session, visit.signInClient)
        let begun = try await office.act {
            try await $0.beginSession(of: actor, insteadOf: former, from: client, by: person)
        }
        let answer = answer.with("Set-Cookie", "\(cookie)=\(begun.id)\(attributes)")
        guard let device = begun.device else { return answer }
        // The newest id comes first, and the oldest beyond the limit is dropped.
        let ids = ([device] + client.devices).prefix(Device.most).joined(separator: ".")
        return answer.with("Set-Cookie", "\(deviceCookie)=\(ids)\(attributes); Max-Age=\(Device.kept)")
    }

    /// Keeps a sign-in at the directory in the browser until the directory sends it back.
    func keepEntry(_ ticket: String, in answer: Answer) -> Answer {
        answer.with("Set-Cookie", "\(entryCookie)=\(ticket)\(attributes); Max-Age=\(Attempt.time)")
    }

    func forgetEntry(in answer: Answer) -> Answer {
        answer.with("Set-Cookie", "\(entryCookie)=\(attributes); Max-Age=0")
    }

    /// Ends the session by a `POST`. A link does not end it, because another site could show one.
    func end(_ visit: Visit, then answer: Answer) async throws -> Answer {
        guard visit.method == .post else { return answer }
        if let id = visit.session { try await office.act { try await $0.endSession(id) } }
        return answer.with("Set-Cookie", "\(cookie)=\(attributes); Max-Age=0")
    }

    /// Returns the page to go to after a sign-in. It is always one of this site, because it is parsed as a route.
    func destination(of visit: Visit, otherwise route: Route) -> Route {
        let asked = visit.form["volver"] ?? visit.query["volver"]
        return asked.flatMap { Route(path: $0) } ?? route
    }
}
