import Draw
import WireFormat

/// One expert's designation in one matter: by a draw, `S-2026-000001/P-000001`, or directly, `D-2026-000001`.
public enum DesignationID: Hashable, Sendable, CustomStringConvertible {
    case drawn(DrawID, ExpertID)
    case direct(DirectID)

    public init(_ text: some StringProtocol) throws(Malformed) {
        guard let slash = text.firstIndex(of: "/") else {
            self = .direct(try DirectID(text))
            return
        }
        self = .drawn(try DrawID(text[..<slash]), try ExpertID(text[text.index(after: slash)...]))
    }

    public var description: String {
        switch self {
        case .drawn(let draw, let expert): "\(draw)/\(expert)"
        case .direct(let id): id.description
        }
    }
}

/// The designation whose vacancy another one fills, and the vacancy's cause.
public struct Replacement: Hashable, Sendable {
    public var designation: DesignationID
    public var cause: String

    public init(_ designation: DesignationID, cause: String) {
        self.designation = designation
        self.cause = cause
    }

    init(_ fields: inout Fields) throws(Malformed) {
        cause = try fields.code("cause")
        let direct = try fields.optional("direct") { (fields) throws(Malformed) in
            try fields.string("direct") { (text) throws(Malformed) in try DirectID(text) }
        }
        designation =
            if let direct { .direct(direct) } else { .drawn(try fields.draw("draw"), try fields.expert("expert")) }
    }

    /// The member `replaces` of an entry, where there is one.
    static func optional(_ fields: inout Fields) throws(Malformed) -> Replacement? {
        try fields.optional("replaces") { (fields) throws(Malformed) in
            try fields.object("replaces") { (fields) throws(Malformed) in try Replacement(&fields) }
        }
    }

    public var json: JSON {
        switch designation {
        case .drawn(let draw, let expert):
            .object(["draw": .id(draw), "expert": .id(expert), "cause": .string(cause)])
        case .direct(let id): .object(["direct": .id(id), "cause": .string(cause)])
        }
    }
}
