import WireFormat

/// The signature of an acta with everything by which it is checked offline.
public struct ActaSignature: Equatable, Sendable {
    /// The signed text, byte by byte.
    public var text: [UInt8]
    /// The signer's certificate in DER.
    public var certificate: [UInt8]
    /// The bare bytes of the signature, or CMS `SignedData` beside the text, in DER.
    public var signature: [UInt8]
    /// The OCSP response in DER; `nil` if nobody asked a responder.
    public var answer: [UInt8]?

    /// The largest signature in bytes.
    public static let largest = 64 << 10

    /// - Parameters:
    ///   - certificate: in DER or PEM.
    ///   - signature: the bare bytes, or CMS in DER or PEM.
    /// - Throws: `unreadableCertificate`, `unreadableSignature`.
    public init(
        of text: [UInt8], certificate: [UInt8], signature: [UInt8], answer: [UInt8]? = nil
    ) throws(SignatureFault) {
        guard 1...ActaSignature.largest ~= signature.count else { throw .unreadableSignature }
        self.text = text
        self.certificate = try SigningCertificate(certificate).der
        do {
            self.signature = try PEM.der(of: signature)
        } catch {
            throw .unreadableSignature
        }
        self.answer = answer
    }

    public var isCMS: Bool { DetachedSignature.isCMS(signature) }

    /// - Throws: `unreadableSignature`, `mismatch`.
    fileprivate var detached: DetachedSignature {
        get throws(SignatureFault) {
            isCMS
                ? try DetachedSignature(cms: signature, of: text)
                : DetachedSignature(bare: signature, of: text)
        }
    }
}

/// A signature that was checked: only `Authorities.check` makes one.
public struct CheckedSignature: Sendable {
    public let signature: ActaSignature
    public let statement: ActaStatement
    public let holder: SigningCertificate.Holder
    public let serial: CertificateSerial
    /// The certificates from the signer's to the root, in DER.
    public let chain: [[UInt8]]
    /// The time at which the certificate was not revoked; `nil` if nobody asked a responder.
    public let notRevoked: Timestamp?
    /// The last second for which the certificate is valid.
    public let validUntil: Timestamp
    /// The time for which everything was checked.
    public let time: Timestamp
}

extension Authorities {
    /// Checks a signature at the time of signing: text, certificate, chain, the answer about revocation if there is one,
    /// and last the signature itself. It asks nobody.
    /// - Throws: the first fault. The caller compares acta and account.
    public func check(
        _ signature: ActaSignature, at time: Timestamp
    ) async throws(SignatureFault) -> CheckedSignature {
        let statement = try ActaStatement(signature.text)
        let certificate = try SigningCertificate(signature.certificate)
        guard statement.serial == certificate.serial else { throw .otherSerial }
        try certificate.checkPurpose()
        try certificate.checkValidity(at: time)
        let chain = try await chain(of: certificate, at: time)
        let holder = try certificate.holder
        let detached = try signature.detached
        guard detached.isBy(certificate.certificate) else { throw .mismatch }
        if signature.answer == nil, requiresAnswer { throw .answerMissing }
        let notRevoked: Timestamp?
        if let answer = signature.answer {
            notRevoked = try RevocationAnswer(answer).check(chain[0], of: chain[1], at: time)
        } else {
            notRevoked = nil
        }
        return CheckedSignature(
            signature: signature, statement: statement, holder: holder, serial: certificate.serial,
            chain: [certificate.der] + chain.dropFirst().map(\.der), notRevoked: notRevoked,
            validUntil: certificate.notAfter ?? time, time: time)
    }
}
