import Accounts
import Office
import OpenIDConnect
import Phrases
import Sodium
import Wording

/// The sign-in with the council's directory, and the confirmation of a session by a new one.
///
/// The portal asks the directory before it asks the office, so that a slow directory keeps nobody from the office. The
/// directory sends the browser back by a `GET`, which does nothing: a page sends what the browser brought by a `POST`.
extension Portal {
    /// The names of the parameters that the directory sends back (RFC 6749 section 4.1.2, RFC 9207).
    private static let parameters = ["code", "state", "iss", "error"]
    /// The parameter that asks for the confirmation of a session.
    static let confirming = "confirmar"

    private var directoryReturn: String { Directory.returnAddress(at: settings.site) }

    /// Sends the browser to the directory.
    func goToDirectory(_ visit: Visit) async throws -> Answer {
        guard let directory else { throw Trouble.notFound }
        guard visit.method == .get else { return .seeOther(.staff(.signIn)) }
        var session: Digest?
        if visit.query[Portal.confirming] != nil {
            guard visit.actor?.door == .account, let id = visit.session else { return .seeOther(.staff(.signIn)) }
            session = SHA256.hash(id)
        }
        let entry = PendingEntry(
            attempt: try directory.attempt(isAnew: session != nil, at: visit.time), language: visit.language,
            destination: visit.query["volver"].flatMap { Route(path: $0)?.path }, session: session)
        do {
            let address = try await directory.provider.address(for: entry.attempt, back: directoryReturn)
            return keepEntry(
                try directory.tickets.seal(entry), in: Answer(status: 303, headers: [("Location", address)]))
        } catch let fault as OpenIDFault {
            return show(fault, of: entry, directory, in: visit)
        }
    }

    /// Shows the page that sends on the directory's answer, or takes the answer.
    func returnFromDirectory(_ visit: Visit) async throws -> Answer {
        guard let directory else { throw Trouble.notFound }
        guard visit.method == .post else { return showAnswer(of: directory, visit) }
        let entry = visit.entryTicket.flatMap { directory.tickets.take($0, at: visit.time) }
        let answer = try await Language.$asked.withValue(entry?.language ?? visit.language) {
            try await takeAnswer(of: directory, for: entry, visit)
        }
        return forgetEntry(in: answer)
    }

    private func showAnswer(of directory: Directory, _ visit: Visit) -> Answer {
        let answer = Portal.parameters.map { (name: $0, value: visit.query[$0]) }
        guard answer.contains(where: { $0.value != nil }) else { return .seeOther(.staff(.signIn)) }
        let entry = visit.entryTicket.flatMap { directory.tickets.open($0, at: visit.time) }
        return Language.$asked.withValue(entry?.language ?? visit.language) {
            let page = visit.atSignIn(entry)
            guard entry != nil else { return show(OpenIDFault.state, of: nil, directory, in: page) }
            return show(DirectoryReturnPage(directory, answer), in: page)
        }
    }

    private func takeAnswer(
        of directory: Directory, for entry: PendingEntry?, _ visit: Visit
    ) async throws -> Answer {
        let (form, page) = (visit.form, visit.atSignIn(entry))
        guard let entry else { return show(OpenIDFault.state, of: nil, directory, in: page) }
        do {
            let response = AuthorizationResponse(
                state: form["state"], code: form["code"], issuer: form["iss"], error: form["error"])
            let person = try await directory.provider.identify(response, of: entry.attempt, back: directoryReturn)
            guard let session = entry.session else { return try await enter(person, directory, page) }
            return try await confirm(session, by: person, entry, directory, page)
        } catch let fault as OpenIDFault {
            return show(fault, of: entry, directory, in: page)
        }
    }

    private func enter(_ person: DirectoryPerson, _ directory: Directory, _ visit: Visit) async throws -> Answer {
        let (site, client) = (relyingParty, visit.signInClient)
        do {
            let step = try await office.act { try await $0.enter(person, at: site, from: client) }
            return try await next(step, in: visit, by: person, otherwise: .staff(.queue))
        } catch let refusal as Refusal where [.notAdmitted, .wrongSignIn].contains(refusal.reason) {
            var page = DirectoryTroublePage(directory, refusal.phrase, in: visit)
            // It tells the person nothing about accounts, and administrators need it for a link.
            if refusal.reason == .notAdmitted { page.identifier = person.identity.subject }
            return show(page, in: visit)
        }
    }

    private func confirm(
        _ session: Digest, by person: DirectoryPerson, _ entry: PendingEntry, _ directory: Directory, _ visit: Visit
    ) async throws -> Answer {
        guard let actor = visit.actor, let id = visit.session, SHA256.hash(id) == session else {
            return show(OpenIDFault.state, of: entry, directory, in: visit)
        }
        do {
            try await office.act { try await $0.confirmFactor(by: person, in: id, as: actor) }
            return .seeOther(destination(of: visit, otherwise: .staff(.queue)))
        } catch let refusal as Refusal where refusal.reason == .notConfirmed {
            return show(DirectoryTroublePage(directory, refusal.phrase, confirming: true, in: visit), in: visit)
        }
    }

    /// Shows why the directory identified nobody, and logs it: most of these are for the administration to mend.
    private func show(
        _ fault: OpenIDFault, of entry: PendingEntry?, _ directory: Directory, in visit: Visit
    ) -> Answer {
        log.notice("directory", metadata: ["fault": "\(fault)"])
        let status = fault.kind == .unreachable ? 503 : 422
        return show(
            DirectoryTroublePage(
                directory, say("portal.directory.\(fault.kind.rawValue)", ["directory": directory.name]),
                status: status, confirming: entry?.session != nil, in: visit), in: visit)
    }
}

extension Visit {
    /// The visit as one of the page on which people sign in, from which the entry began.
    fileprivate func atSignIn(_ entry: PendingEntry?) -> Visit {
        var visit = self
        visit.address = Address(.staff(.signIn), in: entry?.language ?? language)
        visit.query = Form(entry?.destination.map { [(name: "volver", value: $0)] } ?? [])
        visit.form = Form()
        return visit
    }
}
