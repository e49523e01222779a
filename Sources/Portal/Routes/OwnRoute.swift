import Draw

/// The addresses of applicants and experts.
enum OwnRoute: Hashable, Sendable {
    /// What it takes to apply, and the calls that are open.
    case requirements
    case begin(String)
    case signIn
    case signOut
    case home

    var segments: [String] {
        switch self {
        case .requirements: ["requisitos"]
        case .begin(let call): ["requisitos", call]
        case .signIn: ["entrar"]
        case .signOut: ["salir"]
        case .home: []
        }
    }

    init?(_ parts: [String]) {
        switch (parts.first, parts.count) {
        case (nil, _): self = .home
        case ("requisitos", 1): self = .requirements
        case ("requisitos", 2):
            guard (try? Code.check(parts[1])) != nil else { return nil }
            self = .begin(parts[1])
        case ("entrar", 1): self = .signIn
        case ("salir", 1): self = .signOut
        default: return nil
        }
    }

    /// Whether it is for whoever comes.
    var isOpen: Bool {
        switch self {
        case .requirements, .begin, .signIn, .signOut: true
        case .home: false
        }
    }

    /// Bytes that a body may have: documents have up to 10 MiB.
    var largestBody: Int { 64 << 10 }

    /// The name under which the form is kept when a session ends before it is sent; `nil` where there is nothing to keep.
    var draftName: String? { nil }
}
