import Draw
import WireFormat

/// What a further lot in a matter follows, and why there is one (protocol section 4.8).
public enum Following: Hashable, Sendable {
    /// It fills a vacancy.
    case replaces(Replacement)
    /// It is asked for beside a designation that stands.
    case adds(Addition)

    public var replacement: Replacement? {
        if case .replaces(let replacement) = self { replacement } else { nil }
    }

    public var addition: Addition? {
        if case .adds(let addition) = self { addition } else { nil }
    }

    /// The designation that it names.
    public var designation: DesignationID {
        switch self {
        case .replaces(let replacement): replacement.designation
        case .adds(let addition): addition.to
        }
    }

    public var cause: String {
        switch self {
        case .replaces(let replacement): replacement.cause
        case .adds(let addition): addition.cause
        }
    }

    /// The member `replaces` or `adds` of an entry, where there is one; both are refused.
    static func optional(_ fields: inout Fields) throws(Malformed) -> Following? {
        let replacement = try fields.optional("replaces") { (fields) throws(Malformed) in
            try fields.object("replaces") { (fields) throws(Malformed) in try Replacement(&fields) }
        }
        if let replacement { return .replaces(replacement) }
        return try fields.optional("adds") { (fields) throws(Malformed) in
            .adds(try fields.object("adds") { (fields) throws(Malformed) in try Addition(&fields) })
        }
    }

    /// What an entry has of it.
    var members: KeyValuePairs<String, JSON?> { ["replaces": replacement?.json, "adds": addition?.json] }
}

/// The designation whose vacancy another one fills, and the vacancy's cause.
public struct Replacement: Hashable, Sendable {
    public var designation: DesignationID
    public var cause: String

    public init(_ designation: DesignationID, cause: String) {
        self.designation = designation
        self.cause = cause
    }

    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        designation = try fields.designation("designation")
        cause = try fields.code("cause")
    }

    public var json: JSON { .object(["designation": .id(designation), "cause": .string(cause)]) }
}

/// The designation beside which another lot is asked for, and why: a code of scope `addition`.
public struct Addition: Hashable, Sendable {
    public var to: DesignationID
    public var cause: String

    public init(to designation: DesignationID, cause: String) {
        to = designation
        self.cause = cause
    }

    fileprivate init(_ fields: inout Fields) throws(Malformed) {
        to = try fields.designation("to")
        cause = try fields.code("cause")
    }

    public var json: JSON { .object(["to": .id(to), "cause": .string(cause)]) }
}
