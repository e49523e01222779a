import Beacon
import WireFormat

/// Why a relay's answer was not used.
public enum RelayFault: Error, Equatable, Sendable {
    /// It could not be reached, or broke off, or does not speak HTTP.
    case connection
    /// Its certificate is not one for its name that this machine trusts, or there is no agreement on a cipher.
    case notSecure
    /// No connection, or no whole answer, in the time allowed.
    case timeOut
    /// An HTTP status that is not said by any other case. drand's relays also say 500 for a round that is late.
    case status(Int)
    /// Not there (404) or too early (425): the round is late, or the relay has not heard of the chain.
    case notYet
    /// It sends elsewhere, where nobody follows it. The address as it gives it: printable ASCII, at most 200 characters.
    case redirected(String)
    /// More than the largest answer.
    case tooLarge
    /// Not an answer of the chain's kind.
    case malformed(Malformed)
    /// A round that was not asked for: this one.
    case otherRound(Int)
    /// The chain did not sign what it says.
    case wrongSignature(RoundFault)

    /// What kind of fault it is. The raw value names it in the catalogues of phrases.
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

    /// Whether it answered, and wrongly: patience will not mend that soon. All others are late, or out of reach.
    public var isWrongAnswer: Bool {
        switch kind {
        case .connection, .timeOut, .status, .notYet: false
        case .notSecure, .redirected, .tooLarge, .malformed, .otherRound, .wrongSignature: true
        }
    }
}
