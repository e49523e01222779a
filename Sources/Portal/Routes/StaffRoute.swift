import Draw
import Office

/// The addresses of the people of the office.
enum StaffRoute: Hashable, Sendable {
    case signIn
    case signOut
    case queue

    var segments: [String] {
        switch self {
        case .signIn: ["entrar"]
        case .signOut: ["salir"]
        case .queue: []
        }
    }

    init?(_ parts: [String]) {
        switch (parts.first, parts.count) {
        case (nil, _): self = .queue
        case ("entrar", 1): self = .signIn
        case ("salir", 1): self = .signOut
        default: return nil
        }
    }

    /// Whose page it is; `nil` of what is for whoever comes.
    var roles: Set<Role.Kind>? {
        switch self {
        case .signIn, .signOut: nil
        case .queue: [.registry, .court, .council, .administration, .audit]
        }
    }

    /// The name under which the form is kept when a session ends before it is sent; `nil` where there is nothing to keep.
    var draftName: String? { nil }
}
