import Sodium
import WireFormat

/// The number of a court's file, or a seal in its place where the matter is reserved (protocol section 4.8).
public struct CaseNumber: Hashable, Sendable {
    private static let seal = "sealed:"
    private static let separators = Array(" /.-".utf8)

    public let text: String

    /// Capitals and digits in words, with one of ` /.-` between two words; at most 64 characters. Or `sealed:` and 64 hex digits.
    public init(_ text: String) throws(Malformed) {
        if text.hasPrefix(CaseNumber.seal) {
            _ = try Digest(hex: text.dropFirst(CaseNumber.seal.count))
        } else {
            var wordBefore = false
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): wordBefore = true
                case _ where wordBefore && CaseNumber.separators.contains(byte): wordBefore = false
                default: throw Malformed(.syntax, at: "")
                }
            }
            guard wordBefore else { throw Malformed(.syntax, at: "") }
            guard text.utf8.count <= 64 else { throw Malformed(.tooLong, at: "") }
        }
        self.text = text
    }

    /// The seal that stands for a reserved file number.
    public init(sealedBy digest: Digest) { text = CaseNumber.seal + digest.hex }

    public var isSealed: Bool { text.hasPrefix(CaseNumber.seal) }

    /// What makes two spellings the same file: `0123-2026` and `123/2026` are one (protocol section 5, draw.opened 4).
    public var key: String {
        if isSealed { return text }
        return text.utf8.split(whereSeparator: CaseNumber.separators.contains).map { word in
            let rest =
                word.allSatisfy { $0 == UInt8(ascii: "0") } ? word.suffix(1) : word.drop { $0 == UInt8(ascii: "0") }
            return String(decoding: rest, as: UTF8.self)
        }.joined(separator: "/")
    }
}
