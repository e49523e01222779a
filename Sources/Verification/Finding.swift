import Draw
import PublicRecord
import WireFormat

/// What an audit found wrong, apart from rules of the record and persons in a pool (protocol section 10.3).
public enum LogFault: String, CaseIterable, Sendable {
    case checkpoint, witnesses, missing, truncated, leaf, node, root, inconsistent
    case poolText = "pool-text"
    case identity
    case proofText = "proof-text"
    case proofMismatch = "proof-mismatch"
    case notWitnessed = "not-witnessed"
    case future
}

/// One thing that an audit found wrong.
public struct Finding: Equatable, Sendable {
    public enum Kind: Hashable, Sendable {
        case fault(LogFault)
        case rule(Rule)
        case pool(Pool.Difference.Kind)
    }

    public var kind: Kind
    /// A path below the log's prefix, or `entry N`.
    public var place: String
    /// What exactly, where more can be said.
    public var ground: Ground?
    /// The expert or draw concerned, where there is one.
    public var subject: String?

    public init(_ kind: Kind, at place: String, ground: Ground? = nil, subject: String? = nil) {
        self.kind = kind
        self.place = place
        self.ground = ground
        self.subject = subject
    }

    /// The finding's name in protocol section 10.3.
    public var name: String {
        switch kind {
        case .fault(let fault): fault.rawValue
        case .rule(let rule): rule.rawValue
        case .pool(let kind): kind.rawValue
        }
    }
}
