import Sodium
import WireFormat

/// The length and the head of the office's activity log on a day, so that a log cut off or made anew shows (protocol
/// section 4.15).
public struct ActivityNoted: Equatable, Sendable {
    static let type = "activity.noted"

    /// The number of lines, and so the number of the newest: at least 1.
    public var count: Int
    /// The hash of the newest line, which covers all lines before it.
    public var head: Digest

    public init(count: Int, head: Digest) {
        self.count = count
        self.head = head
    }

    init(_ fields: inout Fields) throws(Malformed) {
        count = try fields.integer("count", in: 1...JSON.largestInteger)
        head = try fields.digest("head")
    }

    var json: JSON { .object(["count": .integer(count), "head": .string(head.hex)]) }
}
