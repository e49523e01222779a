import Beacon
import WireFormat

/// The reason why a relay's answer was not used.
public enum RelayFault: Error, Equatable, Sendable {
    /// The relay is unreachable, closed the connection, or does not speak HTTP.
    case connection
    /// This machine does not trust the certificate for the relay's name, or the TLS handshake failed.
    case notSecure
    /// No connection, or no complete answer, within the time limit.
    case timeOut
    /// An HTTP status without a case of its own. drand's relays also answer 500 for a round that is late.
    case status(Int)
    /// Status 404 or 425: the round is late, or the relay does not know the chain.
    case notYet
    /// A redirect, which is not followed. The value is the target in printable ASCII, at most 200 characters.
    case redirected(String)
    /// Longer than the largest answer.
    case tooLarge
    /// Not an answer in the chain's format.
    case malformed(Malformed)
    /// A round other than the one asked for: this one.
    case otherRound(Int)
    /// The signature is not the chain's.
    case wrongSignature(RoundFault)

    /// The kind of fault. The raw value names it in the catalogues of phrases.
    public enum Kind: String, CaseIterable, Sendable {
        case connection
        case notSecure = "not-secure"
        case timeOut = "time-out"
        case status
        case notYet = "not-yet"
        case redirected
        case tooLarge = "too-large"
        case malformed
        case otherRound = "other-round"
        case wrongSignature = "wrong-signature"
    }

    public var kind: Kind {
        switch self {
        case .connection: .connection
        case .notSecure: .notSecure
        case .timeOut: .timeOut
        case .status: .status
        case .notYet: .notYet
        case .redirected: .redirected
        case .tooLarge: .tooLarge
        case .malformed: .malformed
        case .otherRound: .otherRound
        case .wrongSignature: .wrongSignature
        }
    }

    /// Whether the relay answered, and wrongly: a longer back-off applies. All other faults mean late or unreachable.
    public var isWrongAnswer: Bool {
        switch kind {
        case .connection, .timeOut, .status, .notYet: false
        case .notSecure, .redirected, .tooLarge, .malformed, .otherRound, .wrongSignature: true
        }
    }
}
