import Draw
import WireFormat

/// A draw will not be concluded: a mistake was noticed while its round was still to come (protocol section 4.9).
public struct DrawAnnulled: Equatable, Sendable {
    static let type = "draw.annulled"

    public var draw: DrawID
    /// A code of scope `annulment`.
    public var cause: String

    public init(draw: DrawID, cause: String) {
        self.draw = draw
        self.cause = cause
    }

    init(_ fields: inout Fields) throws(Malformed) {
        draw = try fields.draw("draw")
        cause = try fields.code("cause")
    }

    var json: JSON { .object(["draw": .id(draw), "cause": .string(cause)]) }
}
