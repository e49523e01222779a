import Sodium
import WireFormat

/// A text with signatures (C2SP signed-note).
///
/// It is the text, which ends in `\n`; an empty line; and one or more signature lines `— <key name> <base64>\n`,
/// where the base64 is of the key's id in four bytes, big-endian, and the signature. The text may have empty lines:
/// the last one in the note ends it. All is UTF-8 without characters below U+0020 other than `\n`.
///
/// To have parsed a note says nothing about who signed it: see `signature(of:)`.
public struct SignedNote: Equatable, Sendable {
    /// The longest note, in bytes.
    public static let maxSize = 1_000_000
    /// The most signature lines.
    public static let maxSignatures = 64

    /// Ends in `\n`.
    public let text: String
    /// In the order of their lines.
    public let signatures: [Signature]

    /// - Parameter text: of the form of a note's text, which is not checked here.
    public init(text: String, signatures: [Signature]) {
        self.text = text
        self.signatures = signatures
    }

    /// Reads a note, the whole of it or nothing. Signatures are read, not verified.
    /// - Throws: `tooLong`, `notUTF8`; `notText` for a character below U+0020; `truncated` if the last line does not
    ///   end; `missing` at `signatures` if there are none, `tooLong` if there are too many; at `signature N`, counted
    ///   from 1, what `Signature` throws.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        guard bytes.count <= SignedNote.maxSize else { throw Malformed(.tooLong, at: "") }
        guard let note = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
        guard bytes.allSatisfy({ $0 == 0x0A || $0 >= 0x20 }) else { throw Malformed(.notText, at: "") }

        var lines = note.cut(at: "\n")
        guard lines.removeLast().isEmpty else { throw Malformed(.truncated, at: "") }
        guard let end = lines.lastIndex(where: \.isEmpty), end > 0, end < lines.count - 1 else {
            throw Malformed(.missing, at: "signatures")
        }
        let signatureLines = lines[(end + 1)...]
        guard signatureLines.count <= SignedNote.maxSignatures else { throw Malformed(.tooLong, at: "signatures") }
        var signatures: [Signature] = []
        for line in signatureLines {
            signatures.append(
                try at("signature \(signatures.count + 1)") { () throws(Malformed) in try Signature(line: line) })
        }
        self.init(text: lines[..<end].map { "\($0)\n" }.joined(), signatures: signatures)
    }

    public var bytes: [UInt8] { Array("\(text)\n\(signatures.map(\.line).joined())".utf8) }

    public static func == (one: SignedNote, other: SignedNote) -> Bool { one.bytes == other.bytes }

    /// Whether the note is signed by a key. A line with the key's name and id that does not verify makes the note
    /// invalid, even beside one that does. Lines of other keys do not matter.
    public func signature(of key: VerifierKey) -> SignatureState {
        let lines = lines(of: key)
        guard !lines.isEmpty else { return .absent }
        return lines.allSatisfy { key.verify($0.bytes, of: text) } ? .valid : .invalid
    }

    func lines(of key: VerifierKey) -> [Signature] {
        signatures.filter { $0.id == key.id && $0.name.isVerbatim(key.name) }
    }
}

/// What a note says about one key.
public enum SignatureState: Equatable, Sendable {
    /// No signature line has the key's name and id.
    case absent
    /// A signature line with the key's name and id does not verify: the note must be refused.
    case invalid
    case valid
}
