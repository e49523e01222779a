import Draw

/// The role of an actor. It decides the permitted actions and the office that signs the entry.
public enum Role: Hashable, Sendable {
    /// The registry of experts.
    case registry
    /// A court; an account with this role belongs to one.
    case court(String)
    /// The judicial council.
    case council
    /// Accounts, keys, mail; never the record itself.
    case administration
    /// Reads everything and changes nothing.
    case audit
    /// A person with an application, known by the folio of the application, or of the draft before it.
    case applicant(String)
    case expert(ExpertID)
    /// The installation itself, for scheduled work.
    case clock

    /// The name of the role, without its court or person.
    public enum Kind: String, CaseIterable, Sendable {
        case registry, court, council, administration, audit, applicant, expert, clock
    }

    public var kind: Kind {
        switch self {
        case .registry: .registry
        case .court: .court
        case .council: .council
        case .administration: .administration
        case .audit: .audit
        case .applicant: .applicant
        case .expert: .expert
        case .clock: .clock
        }
    }
}

/// The actor of a use case.
public struct Actor: Hashable, Sendable {
    /// An account's login, a folio, or `operator` for the person at the machine.
    public var name: String
    public var role: Role

    public init(name: String, role: Role) {
        self.name = name
        self.role = role
    }

    /// The code that signs the entries (`by`). The acts of applicants and experts are entered by the registry.
    public var office: String {
        switch role {
        case .registry, .applicant, .expert: DefaultOffice.roster
        case .court(let code): code
        case .council, .administration, .audit: DefaultOffice.council
        case .clock: DefaultOffice.clock
        }
    }

    /// Returns the person at the machine, acting for an office or a court.
    public static func atTheMachine(for office: String) -> Actor {
        let role: Role =
            switch office {
            case DefaultOffice.council: .council
            case DefaultOffice.roster: .registry
            case DefaultOffice.clock: .clock
            default: .court(office)
            }
        return Actor(name: "operator", role: role)
    }

    public static let clock = Actor(name: "clock", role: .clock)

    /// The person at the machine in the role of administration: for the first account, and when no administrator can
    /// help.
    public static let administratorAtTheMachine = Actor(name: "operator", role: .administration)
}

extension Actor {
    /// Whether the actor is the person at the machine, who may act for several offices.
    public var isAtTheMachine: Bool { name == "operator" }

    /// Checks that an actor with a folio acts in an own matter: an expert as that expert, an applicant in that
    /// application.
    func requireOwn(_ subject: some CustomStringConvertible) throws(Refusal) {
        let subject = subject.description
        let own: String? =
            switch role {
            case .expert(let id): id.description
            case .applicant(let folio): folio
            case .registry, .court, .council, .administration, .audit, .clock: nil
            }
        if let own, own != subject { throw Refusal(.notYours, ["subject": subject]) }
    }

    /// Checks that the role permits an action.
    /// - Throws: `Refusal.notAllowed`.
    public func require(_ action: Action) throws(Refusal) {
        guard action.roles.contains(role.kind) else {
            throw Refusal(.notAllowed, ["action": .action(action), "role": .role(role.kind)])
        }
    }
}
