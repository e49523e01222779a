import Sodium
import WireFormat

/// The head of a log: who keeps it, how many entries it has, and the root of their tree (C2SP tlog-checkpoint).
///
/// As the text of a note it is three lines: the origin, the size in decimal, the root in base64. Extension lines are
/// not accepted (protocol section 3).
public struct Checkpoint: Equatable, Sendable {
    /// The log's identity: one line, not empty.
    public var origin: String
    /// Entries in the log, 0 or more.
    public var size: Int
    /// The root of the tree of that size (RFC 6962 section 2.1).
    public var root: Digest

    public init(origin: String, size: Int, root: Digest) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    /// Reads the text of a note, the whole of it or nothing.
    /// - Throws: `truncated` for less than three whole lines, `trailing` for more; `empty` at `origin`; `notDecimal` or
    ///   `outOfRange` at `size`; `notBase64` or `wrongLength` at `root`.
    public init(noteText: String) throws(Malformed) {
        let lines = noteText.cut(at: "\n")
        guard lines.count >= 4 else { throw Malformed(.truncated, at: "") }
        guard lines.count == 4, lines[3].isEmpty else { throw Malformed(.trailing, at: "") }
        guard !lines[0].isEmpty else { throw Malformed(.empty, at: "origin") }
        origin = String(lines[0])
        size = try at("size") { () throws(Malformed) in try Decimal.decode(lines[1]) }
        root = try at("root") { () throws(Malformed) in try Digest(Base64.decode(lines[2])) }
    }

    /// The three lines.
    public var noteText: String { "\(origin)\n\(size)\n\(Base64.encode(root.bytes))\n" }

    public static func == (one: Checkpoint, other: Checkpoint) -> Bool { one.noteText.isVerbatim(other.noteText) }
}
