import BoundedHTTP

/// The reason for which the provider identified nobody.
public enum OpenIDFault: Error, Hashable, Sendable {
    /// A document or an endpoint of the provider.
    public enum Place: String, Sendable {
        /// The discovery document.
        case discovery
        /// The key set.
        case keys
        case token
        /// The authorization response, which the browser brings.
        case response
    }

    /// No answer of the provider.
    case unreachable(Place, HTTPFault)
    /// An answer that is not of the form that the specification gives it.
    case malformed(Place)
    /// The provider's metadata do not have this value, which the code flow as it is used here needs.
    case unsupported(String)
    /// The provider's metadata are of another issuer (OpenID Connect Discovery section 4.3).
    case otherIssuer
    /// The response has another `state`: it belongs to another attempt, or to none.
    case state
    /// The response is another provider's (RFC 9207 section 2.4).
    case mixedUp
    /// The provider answered with an error code: `access_denied` where the person gave up.
    case refused(String)
    /// The provider did not take the code: it was used before, has expired, or is another attempt's. Some providers say
    /// the same of a wrong client secret.
    case code
    /// The provider did not take the client's identifier and secret.
    case client
    /// The ID token is not to be believed.
    case token(TokenFault)

    /// The kind of message for the person. The raw value names it in the catalogues of phrases.
    public enum Kind: String, CaseIterable, Sendable {
        /// The directory does not answer.
        case unreachable
        /// The person gave up, or the directory refused.
        case cancelled
        /// The attempt is over; another one may succeed.
        case over
        /// The directory's answer cannot be believed, or the connection to it is not set up right.
        case untrusted
        /// The directory did not ask for the second factor.
        case oneFactor = "one-factor"
        /// The person did not authenticate anew.
        case stale
    }

    public var kind: Kind {
        switch self {
        case .unreachable(_, .connection), .unreachable(_, .timeOut), .unreachable(_, .status): .unreachable
        case .unreachable, .malformed, .unsupported, .otherIssuer, .mixedUp, .client: .untrusted
        case .refused: .cancelled
        case .state, .code: .over
        case .token(.secondFactor): .oneFactor
        case .token(.authenticationTime): .stale
        case .token: .untrusted
        }
    }
}

extension OpenIDFault: CustomStringConvertible {
    /// The fault as logs and operators read it.
    public var description: String {
        switch self {
        case .unreachable(let place, let fault): "no answer (\(place.rawValue), \(fault))"
        case .malformed(let place): "malformed (\(place.rawValue))"
        case .unsupported(let value): "unsupported (\(value))"
        case .otherIssuer: "other issuer"
        case .state: "other state"
        case .mixedUp: "other provider's response"
        case .refused(let code): "refused (\(code))"
        case .code: "code or client secret not taken"
        case .client: "client not taken"
        case .token(let fault): "ID token (\(fault.rawValue))"
        }
    }
}

/// The check of an ID token that failed (OpenID Connect Core section 3.1.3.7).
public enum TokenFault: String, Error, CaseIterable, Sendable {
    /// No signed token of three parts with the claims that every ID token has; or with an extension that must be
    /// understood (`crit`).
    case form
    /// Another algorithm than RS256 and ES256: `none`, HS256, or whatever else a header may name.
    case algorithm
    /// The provider's key set has no such key.
    case key
    case signature
    case issuer
    /// The token is not for this client, or for others too.
    case audience
    /// `azp` is another client.
    case party
    case expired
    /// Issued before the attempt began, or in the future.
    case issued
    /// The token is another attempt's.
    case nonce
    /// None of the claims that show a second factor.
    case secondFactor = "second-factor"
    /// No authentication since the attempt began, although a new one was asked for.
    case authenticationTime = "authentication-time"
}
