/// The faults that a relay can be told to have. The raw value names one in the control route and on the program's
/// command line.
public enum Misbehaviour: String, CaseIterable, Sendable {
    /// Another round of the same chain, as it was signed.
    case otherRound = "other-round"
    /// The right round with one bit of its signature flipped, and randomness that matches it.
    case flippedBit = "flipped-bit"
    /// The right round with another round's randomness, if the answer contains randomness.
    case wrongRandomness = "wrong-randomness"
    /// The right number, signed by another key.
    case otherChain = "other-chain"
    case notJSON = "not-json"
    case halfJSON = "half-json"
    /// 513 nested brackets, at which Foundation's decoder ends the process.
    case nested
    case empty
    case serverError = "server-error"
    case tooManyRequests = "too-many-requests"
    /// 404 for everything, as from a relay that does not know the chain.
    case notFound = "not-found"
    case redirectElsewhere = "redirect-elsewhere"
    case redirectToItself = "redirect-to-itself"
    /// A body without an end.
    case endless
    /// A Content-Length above every limit, and nothing after it.
    case hugeLength = "huge-length"
    /// No answer until `ReplayRelay.release`.
    case silent
    /// A right answer but for its last byte, byte by byte with a pause after each, and then spaces without an end.
    case dripping
    /// A closed connection in place of an answer.
    case closing
    /// A closed connection in the middle of an answer.
    case breakingOff = "breaking-off"
    /// A right answer with the content type of a picture, which is harmless.
    case wrongType = "wrong-type"
    /// A round before it is due, as from a relay whose clock is fast.
    case early
}
