import WireFormat

/// A person in a directory: an issuer, and a subject identifier that the issuer gives to nobody else, ever (OpenID
/// Connect Core section 5.7). Names and addresses of a directory do not identify anybody: they change hands.
public struct DirectoryIdentity: Hashable, Sendable {
    public let issuer: String
    public let subject: String

    /// The longest subject identifier in characters (OpenID Connect Core section 2).
    public static let longestSubject = 255

    /// - Throws: `Malformed` for a subject that is empty, too long, or has other than printable ASCII characters.
    public init(issuer: String, subject: String) throws(Malformed) {
        guard !subject.isEmpty else { throw Malformed(.empty, at: "sub") }
        guard subject.utf8.allSatisfy({ 0x21...0x7e ~= $0 }) else { throw Malformed(.foreignCharacter, at: "sub") }
        guard subject.utf8.count <= DirectoryIdentity.longestSubject else { throw Malformed(.tooLong, at: "sub") }
        self.issuer = issuer
        self.subject = subject
    }
}

/// A person whom the directory has just identified.
public struct DirectoryPerson: Equatable, Sendable {
    public var identity: DirectoryIdentity
    /// Whether the directory asked for both factors, as the installation requires of it.
    public var hasTwoFactors: Bool
    /// The time at which the person authenticated there; `nil` if the directory does not say.
    public var authenticated: Timestamp?

    public init(identity: DirectoryIdentity, hasTwoFactors: Bool, authenticated: Timestamp? = nil) {
        self.identity = identity
        self.hasTwoFactors = hasTwoFactors
        self.authenticated = authenticated
    }
}
