/// What a relay can do wrong. The raw value names it in the control route and on the program's command line.
public enum Misbehaviour: String, CaseIterable, Sendable {
    /// Another round of the same chain, as it was signed.
    case otherRound = "other-round"
    /// The right round with one bit of its signature turned, the randomness made to fit.
    case flippedBit = "flipped-bit"
    /// The right round with another round's randomness, where an answer says the randomness.
    case wrongRandomness = "wrong-randomness"
    /// The right number, signed by another key.
    case otherChain = "other-chain"
    case notJSON = "not-json"
    case halfJSON = "half-json"
    /// 513 brackets within brackets, at which Foundation's decoder ends the process.
    case nested
    case empty
    case serverError = "server-error"
    case tooManyRequests = "too-many-requests"
    /// 404 for everything, as a relay does that has not heard of a chain.
    case notFound = "not-found"
    case redirectElsewhere = "redirect-elsewhere"
    case redirectToItself = "redirect-to-itself"
    /// A body without an end.
    case endless
    /// A length of more than anybody takes, and nothing after it.
    case hugeLength = "huge-length"
    /// No answer until `ReplayRelay.release`.
    case silent
    /// A right answer but for its last byte, byte by byte with a pause after each, and then spaces without an end.
    case dripping
    /// Closes the connection in place of an answer.
    case closing
    /// Closes it in the middle of an answer.
    case breakingOff = "breaking-off"
    /// A right answer that is called a picture: no harm.
    case wrongType = "wrong-type"
    /// A right answer before its time, as of a relay whose clock is fast: the newest round is one that is not due.
    case early
}
