import Draw

/// In what capacity somebody acts. It decides what they may do and which office signs the entry.
public enum Role: Hashable, Sendable {
    /// The registry of experts.
    case registry
    /// A court; an account of this role is bound to one.
    case court(String)
    /// The judicial council.
    case council
    /// Accounts, keys, mail: never the record itself.
    case administration
    /// Looks at everything and changes nothing.
    case audit
    /// A person with an application.
    /// Known by the folio of the application, or of the draft before it.
    case applicant(String)
    case expert(ExpertID)
    /// The installation itself, when a time has come.
    case clock

    /// The name of the role, without whose it is.
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

/// Who acts: what every use case is told.
public struct Actor: Hashable, Sendable {
    /// An account's login, a folio, or `operator` for whoever sits at the machine.
    public var name: String
    public var role: Role

    public init(name: String, role: Role) {
        self.name = name
        self.role = role
    }

    /// The code that signs the entries (`by`). What applicants and experts do comes in through the registry.
    public var office: String {
        switch role {
        case .registry, .applicant, .expert: DefaultOffice.roster
        case .court(let code): code
        case .council, .administration, .audit: DefaultOffice.council
        case .clock: DefaultOffice.clock
        }
    }

    /// Whoever sits at the machine, acting for an office or a court.
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

    /// Whoever sits at the machine, for what administration does there: the first account, and help where nobody else can.
    public static let administratorAtTheMachine = Actor(name: "operator", role: .administration)
}

extension Actor {
    /// Whether it is whoever sits at the machine, who may act for several offices.
    public var isAtTheMachine: Bool { name == "operator" }

    /// Who enters with a folio may do so in the own matters only: an expert as that expert, an applicant in that application.
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

    /// - Throws: `Refusal.notAllowed` if the role may not do it.
    public func require(_ action: Action) throws(Refusal) {
        guard action.roles.contains(role.kind) else {
            throw Refusal(.notAllowed, ["action": action.rawValue, "role": role.kind.rawValue])
        }
    }
}
