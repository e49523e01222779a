import WireFormat

/// How an installation learns whether a certificate was revoked, as its file says it.
///
/// The file's lines have a keyword and its value:
///
///     responder <file of the issuer's certificate> <address>
///     required yes|no
///
/// A `responder` line stands once for each issuer; `required` at most once. Blank lines and lines that begin with `#`
/// are ignored.
public struct RevocationSettings: Equatable, Sendable {
    /// The addresses of the responders (RFC 6960), by the name of the file with the issuer's certificate.
    public var responders: [String: String] = [:]
    /// Whether a signature without an answer is refused.
    public var isRequired = false

    /// The largest file in bytes.
    public static let largest = 16 << 10

    public init() {}

    /// Reads a file, the whole of it or nothing.
    /// - Throws: `Malformed` at `line N`, counted from 1: `unknownValue` for a keyword, an address or a choice, `missing`
    ///   for a value, `duplicateName` for a line that stands twice.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        guard bytes.count <= RevocationSettings.largest else { throw Malformed(.tooLong, at: "") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
        var required: Bool?
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            try at("line \(number + 1)") { () throws(Malformed) in try read(line, &required) }
        }
        isRequired = required ?? false
    }

    private mutating func read(_ line: Substring, _ required: inout Bool?) throws(Malformed) {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let keyword = words.first, !keyword.hasPrefix("#") else { return }
        switch keyword {
        case "responder":
            guard words.count == 3 else { throw Malformed(.missing, at: "") }
            // The answer is signed, so that plain HTTP, which responders use, takes nothing away.
            let isAddress = words[2].hasPrefix("http://") || words[2].hasPrefix("https://")
            guard isAddress, words[2].utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
                throw Malformed(.unknownValue, at: "")
            }
            guard responders.updateValue(words[2], forKey: words[1]) == nil else {
                throw Malformed(.duplicateName, at: "")
            }
        case "required":
            guard words.count == 2 else { throw Malformed(.missing, at: "") }
            guard words[1] == "yes" || words[1] == "no" else { throw Malformed(.unknownValue, at: "") }
            guard required == nil else { throw Malformed(.duplicateName, at: "") }
            required = words[1] == "yes"
        default: throw Malformed(.unknownValue, at: "")
        }
    }
}
