import Sodium
import WireFormat

/// One attempt of a browser to sign in at the provider, with the secrets that bind the answer to it: `state` the
/// response, `nonce` the ID token, and `verifier` the code.
///
/// The browser keeps the attempt, sealed; the provider sees the first two and a digest of the third.
public struct Attempt: Equatable, Sendable {
    /// Binds the response to the browser that began (RFC 6749 section 10.12).
    public let state: String
    /// Binds the ID token to the attempt (OpenID Connect Core section 15.5.2).
    public let nonce: String
    /// Proves that the code is redeemed by the client that asked for it (RFC 7636).
    public let verifier: String
    public let begun: Timestamp
    /// Whether the person is to authenticate anew, even if the provider knows the browser.
    public let isAnew: Bool

    /// The seconds within which an attempt is to end.
    public static let time = 600
    /// The bytes of each secret: 43 characters of Base64url, the shortest verifier (RFC 7636 section 4.1).
    static let secretSize = 32

    public init(isAnew: Bool = false, at time: Timestamp, random: Randomness) throws {
        func secret() throws -> String { Base64URL.encode(try random.bytes(Attempt.secretSize)) }
        state = try secret()
        nonce = try secret()
        verifier = try secret()
        begun = time
        self.isAnew = isAnew
    }

    /// The code challenge of the method `S256` (RFC 7636 section 4.2).
    var challenge: String { Base64URL.encode(SHA256.hash(verifier).bytes) }

    public var json: JSON {
        .object([
            "anew": .bool(isAnew), "begun": .integer(begun.seconds), "nonce": .string(nonce), "state": .string(state),
            "verifier": .string(verifier),
        ])
    }

    /// The inverse of `json`.
    public init(parsing fields: inout Fields) throws(Malformed) {
        guard case .bool(let isAnew) = try fields.value("anew") else { throw Malformed(.wrongType, at: "anew") }
        self.isAnew = isAnew
        begun = try Timestamp(seconds: fields.integer("begun", in: 0...Timestamp.last.seconds))
        nonce = try fields.string("nonce")
        state = try fields.string("state")
        verifier = try fields.string("verifier")
    }
}

/// The provider's answer as the browser brings it (RFC 6749 section 4.1.2, RFC 9207 section 2).
public struct AuthorizationResponse: Equatable, Sendable {
    public var state: String?
    public var code: String?
    public var issuer: String?
    public var error: String?

    public init(state: String?, code: String?, issuer: String? = nil, error: String? = nil) {
        self.state = state
        self.code = code
        self.issuer = issuer
        self.error = error
    }
}
