import Office

/// Checks of session and role, which come before a body is read.
extension Portal {
    /// Returns a redirect to the sign-in page if the route needs a user and nobody is signed in.
    ///
    /// A form that was sent in an expired session is saved for the session's owner, if it is no longer than an anonymous
    /// form.
    /// - Throws: `Trouble.notYours` if the user's role may not see the page.
    func redirectIfNotSignedIn(_ visit: Visit, _ request: Incoming) async throws -> Answer? {
        guard let roles = visit.route.roles else { return nil }
        if let actor = visit.actor, visit.route.isBehindDoor(of: actor) {
            guard roles.contains(actor.role.kind) else { throw Trouble.notYours }
            return nil
        }
        var query = ["volver": visit.route.path]
        if try await keepForm(of: visit, request) { query["guardado"] = "1" }
        return .seeOther(visit.route.isStaffs ? .staff(.signIn) : .own(.signIn), query)
    }
}

extension Visit {
    /// Bytes that the body may have.
    var largestBody: Int {
        guard actor != nil, route.roles != nil else { return Route.largestAnonymousBody }
        return route.largestBody
    }
}

extension Route {
    /// Bytes that the body of a request without a session may have.
    static let largestAnonymousBody = 64 << 10

    /// Bytes that a body may have in a session.
    var largestBody: Int {
        switch self {
        case .own(let route): route.largestBody
        // A list, and a sheet of doubts about one.
        case .staff(.newList), .staff(.list): 33 << 20
        // A file of reference data.
        case .staff(.proposeRules): 4 << 20
        default: 256 << 10
        }
    }

    fileprivate var isStaffs: Bool { if case .staff = self { true } else { false } }

    /// Whether the actor signs in at the door of this address.
    fileprivate func isBehindDoor(of actor: Actor) -> Bool { actor.door == (isStaffs ? .account : .folio) }
}
