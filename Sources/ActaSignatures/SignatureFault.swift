/// The reason for which the signature of an acta is not accepted. The raw values name phrases.
public enum SignatureFault: String, Error, CaseIterable, Sendable {
    // The signed text.
    /// It has not the form of `ActaStatement`.
    case statement
    /// It is that of another acta.
    case otherActa = "other-acta"
    /// Its checkpoint is none of this log that holds the acta.
    case checkpoint
    /// It names the serial number of another certificate.
    case otherSerial = "other-serial"
    // The certificate.
    case unreadableCertificate = "unreadable-certificate"
    case notYetValid = "not-yet-valid"
    case expired
    /// It is a seal, or of a server or an authority, and not of a person who signs.
    case purpose
    /// No authority of this installation issued it.
    case otherChain = "other-chain"
    case noAuthorities = "no-authorities"
    /// It names no natural person by a CURP.
    case noHolder = "no-holder"
    case otherPerson = "other-person"
    // The signature.
    case unreadableSignature = "unreadable-signature"
    /// It is not the signature of this text by the key of this certificate.
    case mismatch
    // The answer about revocation.
    case revoked
    /// The responder does not know the certificate.
    case unknownStatus = "unknown-status"
    case unreadableAnswer = "unreadable-answer"
    /// The answer is about another certificate.
    case otherAnswer = "other-answer"
    /// Neither the issuer nor its delegate signed the answer.
    case answerSigner = "answer-signer"
    /// The answer does not cover the time of signing.
    case answerTime = "answer-time"
    /// The installation asks for an answer, and there is none.
    case answerMissing = "answer-missing"
}
