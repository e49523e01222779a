import Sodium
import WireFormat

/// The code with which an applicant or expert signs in, beside the folio: 80 random bits that a person can type.
///
/// Sixteen characters of Crockford's Base32, shown in fours: `7K3M-Q0ZD-9V1X-PB42`.
public struct AccessCode: Equatable, Sendable, CustomStringConvertible {
    public static let randomBytes = 10
    public static let length = 16

    /// The sixteen characters without hyphens; the input of the hash.
    public let text: String

    public init(random: Randomness) throws {
        text = Base32.unambiguous.encode(try random.bytes(AccessCode.randomBytes))
    }

    /// Parses a code as typed: in either case, with or without hyphens and spaces, O for 0 and I or L for 1.
    /// - Throws: `Malformed` for another character (`syntax`) or another length (`wrongLength`).
    public init(_ typed: String) throws(Malformed) {
        var text = ""
        for character in typed.uppercased().unicodeScalars {
            switch character {
            case "-", " ": continue
            case "O": text += "0"
            case "I", "L": text += "1"
            case "0"..."9", "A"..."H", "J", "K", "M", "N", "P"..."T", "V"..."Z": text.unicodeScalars.append(character)
            default: throw Malformed(.syntax, at: "")
            }
            guard text.utf8.count <= AccessCode.length else { throw Malformed(.wrongLength, at: "") }
        }
        guard text.utf8.count == AccessCode.length else { throw Malformed(.wrongLength, at: "") }
        self.text = text
    }

    /// The stored digest: SHA-256 of `insacula/v1/access-code`, a line feed, the sixteen characters and a line feed.
    ///
    /// A slow hash protects secrets that people choose. 80 random bits cannot be found by trying, whatever an attempt costs.
    public var digest: Digest { SHA256.hash("insacula/v1/access-code\n\(text)\n") }

    public var description: String {
        var groups: [Substring] = []
        var rest = text[...]
        while !rest.isEmpty {
            groups.append(rest.prefix(4))
            rest = rest.dropFirst(4)
        }
        return groups.joined(separator: "-")
    }
}
