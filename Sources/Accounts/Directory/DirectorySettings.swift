import Identifiers
import WireFormat

/// The council's directory (an OpenID Connect provider) and the terms on which it is believed, as the installation's
/// file says them.
///
/// The file's lines have a keyword and its value:
///
///     issuer <address>
///     client <identifier>
///     secret <client secret>
///     name <language> <text>
///     passwords yes|no
///     second-factor acr|amr <value>
///
/// The first three stand once. A `name` is what people call the directory, one for each language; without one a page
/// says “the directory”. `passwords no` ends local passwords for accounts with a person of the directory. With lines
/// `second-factor` the directory asks for both factors, and an ID token without any of the values is refused. Blank
/// lines and lines that begin with `#` are ignored.
public struct DirectorySettings: Equatable, Sendable {
    /// The issuer's identifier, byte by byte as the provider says it (OpenID Connect Discovery section 3).
    public var issuer: String
    public var client: String
    public var secret: ClientSecret
    /// The directory's name by language.
    public var names: [String: String] = [:]
    /// Whether accounts with a person of the directory keep their local passwords.
    public var keepsPasswords = true
    /// The claims any of which shows that the directory asked for both factors; empty if it asks for the first one.
    public var secondFactors: [FactorClaim] = []

    /// A value of an ID token that tells how the person authenticated (OpenID Connect Core section 2).
    public struct FactorClaim: Equatable, Sendable {
        public enum Kind: String, Sendable {
            /// The authentication context class, a level that the provider defines.
            case acr
            /// An authentication method (RFC 8176).
            case amr
        }

        public var kind: Kind
        public var value: String

        public init(_ kind: Kind, _ value: String) {
            self.kind = kind
            self.value = value
        }
    }

    public init(issuer: String, client: String, secret: ClientSecret) {
        self.issuer = issuer
        self.client = client
        self.secret = secret
    }

    /// The largest file in bytes.
    public static let largest = 16 << 10

    /// Reads a file, the whole of it or nothing.
    /// - Throws: `Malformed` at `line N`, counted from 1: `unknownValue` for a keyword, an address or a choice,
    ///   `missing` for a value, `duplicateName` for what stands twice, `notText` for a name; at `issuer`, `client` or
    ///   `secret`: `missing`.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        guard bytes.count <= DirectorySettings.largest else { throw Malformed(.tooLong, at: "") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
        var parser = Parser()
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            try at("line \(number + 1)") { () throws(Malformed) in try parser.read(line) }
        }
        guard let issuer = parser.issuer else { throw Malformed(.missing, at: "issuer") }
        guard let client = parser.client else { throw Malformed(.missing, at: "client") }
        guard let secret = parser.secret else { throw Malformed(.missing, at: "secret") }
        self.init(issuer: issuer, client: client, secret: ClientSecret(secret))
        names = parser.names
        keepsPasswords = parser.keepsPasswords ?? true
        secondFactors = parser.secondFactors
    }
}

/// The secret by which the provider knows this installation. It describes itself by dots, so that no log shows it.
public struct ClientSecret: Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { "…" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Reads the lines of the file.
private struct Parser {
    private(set) var issuer: String?
    private(set) var client: String?
    private(set) var secret: String?
    private(set) var names: [String: String] = [:]
    private(set) var keepsPasswords: Bool?
    private(set) var secondFactors: [DirectorySettings.FactorClaim] = []

    mutating func read(_ line: Substring) throws(Malformed) {
        let (keyword, value) = Parser.words(line)
        guard !keyword.isEmpty, !keyword.hasPrefix("#") else { return }
        guard !value.isEmpty else { throw Malformed(.missing, at: "") }
        switch keyword {
        case "issuer":
            guard (try? ServerAddress(value)) != nil else { throw Malformed(.unknownValue, at: "") }
            try Parser.set(&issuer, value)
        case "client": try Parser.set(&client, try Parser.plain(value))
        case "secret": try Parser.set(&secret, try Parser.plain(value))
        case "name": try readName(value)
        case "passwords":
            guard value == "yes" || value == "no" else { throw Malformed(.unknownValue, at: "") }
            try Parser.set(&keepsPasswords, value == "yes")
        case "second-factor": try readFactor(value)
        default: throw Malformed(.unknownValue, at: "")
        }
    }

    private mutating func readName(_ value: String) throws(Malformed) {
        let (language, name) = Parser.words(value[...])
        guard !name.isEmpty else { throw Malformed(.missing, at: "") }
        guard name.unicodeScalars.count <= 100, name.isOfRepertoire else { throw Malformed(.notText, at: "") }
        guard names.updateValue(name, forKey: language) == nil else { throw Malformed(.duplicateName, at: "") }
    }

    private mutating func readFactor(_ value: String) throws(Malformed) {
        let (kind, claim) = Parser.words(value[...])
        guard !claim.isEmpty else { throw Malformed(.missing, at: "") }
        guard let kind = DirectorySettings.FactorClaim.Kind(rawValue: kind) else {
            throw Malformed(.unknownValue, at: "")
        }
        secondFactors.append(.init(kind, try Parser.plain(claim)))
    }

    private static func set<T>(_ place: inout T?, _ value: T) throws(Malformed) {
        guard place == nil else { throw Malformed(.duplicateName, at: "") }
        place = value
    }

    /// Returns a value that has printable ASCII characters only (RFC 6749 appendix A).
    private static func plain(_ text: String) throws(Malformed) -> String {
        guard text.utf8.count <= 1_000, text.utf8.allSatisfy({ 0x21...0x7e ~= $0 }) else {
            throw Malformed(.foreignCharacter, at: "")
        }
        return text
    }

    /// Returns the first word of a line, and the rest without spaces and tabs at its ends.
    private static func words(_ line: Substring) -> (first: String, rest: String) {
        func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }
        let line = line.drop(while: isSpace)
        let end = line.firstIndex(where: isSpace) ?? line.endIndex
        var rest = line[end...].drop(while: isSpace)
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return (String(line[..<end]), String(rest))
    }
}
