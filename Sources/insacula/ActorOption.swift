import ArgumentParser
import Console
import Office

/// The actor: an office or a court at the machine, or the holder of an account.
struct ActorOption: ParsableArguments {
    @Option(help: hint("help.office.by", value: "help.value.code"))
    var by: String?

    @Option(name: .customLong("as"), help: hint("help.office.as", value: "help.value.name"))
    var login: String?

    /// - Parameter court: the court of the matter, if there is one.
    func actor(for action: Action, court: String? = nil, in office: Office) async throws -> Actor {
        guard by == nil || login == nil else { throw CommandError("office.by-or-as", ending: .usage) }
        if let login { return try await office.actor(named: login) }
        return by.map { .atTheMachine(for: $0) } ?? .atTheMachine(for: action, court: court)
    }
}

extension Actor {
    /// The person at the machine, in the role that usually does the action there.
    fileprivate static func atTheMachine(for action: Action, court: String?) -> Actor {
        let roles = action.roles
        if roles.contains(.court), let court { return .atTheMachine(for: court) }
        if roles.contains(.registry) { return .atTheMachine(for: DefaultOffice.roster) }
        if roles.contains(.council) { return .atTheMachine(for: DefaultOffice.council) }
        if roles.contains(.clock) { return .clock }
        return Actor(name: "operator", role: .administration)
    }
}
