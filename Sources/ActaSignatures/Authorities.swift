import Foundation
import SwiftASN1
import WireFormat
// The time of signing is given, and not the present time: only SPI has it. The package's version is exact.
@_spi(FixedExpiryValidationTime) import X509

/// The authorities whose certificates an installation accepts.
public struct Authorities: Sendable {
    /// Self-signed certificates: every chain ends in one of them.
    let roots: [Certificate]
    let intermediates: [Certificate]
    /// Whether a signature is refused without an answer about revocation.
    public var requiresAnswer: Bool

    /// - Parameters:
    ///   - files: the texts of files with certificates in PEM. Self-signed ones are roots, others intermediates.
    /// - Throws: `unreadableCertificate` for a file without a certificate or with a malformed one.
    public init(_ files: [String], requiresAnswer: Bool = false) throws(SignatureFault) {
        var (roots, intermediates): ([Certificate], [Certificate]) = ([], [])
        do {
            for file in files {
                let documents = try PEMDocument.parseMultiple(pemString: file)
                guard !documents.isEmpty else { throw SignatureFault.unreadableCertificate }
                for document in documents {
                    let certificate = try Certificate(pemDocument: document)
                    let isRoot =
                        certificate.issuer == certificate.subject
                        && certificate.publicKey.isValidSignature(certificate.signature, for: certificate)
                    if isRoot { roots.append(certificate) } else { intermediates.append(certificate) }
                }
            }
        } catch {
            throw .unreadableCertificate
        }
        self.roots = roots
        self.intermediates = intermediates
        self.requiresAnswer = requiresAnswer
    }

    public var isEmpty: Bool { roots.isEmpty }

    /// Returns the chain of a certificate that is valid at a time, from the certificate to a root.
    /// - Throws: `noAuthorities`, `otherChain`.
    func chain(of leaf: SigningCertificate, at time: Timestamp) async throws(SignatureFault) -> [Certificate] {
        guard !isEmpty else { throw .noAuthorities }
        let date = Date(timeIntervalSince1970: TimeInterval(time.seconds))
        var verifier = Verifier(rootCertificates: CertificateStore(roots)) {
            RFC5280Policy(fixedExpiryValidationTime: date)
            AuthorityUsage()
        }
        let result = await verifier.validate(
            leaf: leaf.certificate, intermediates: CertificateStore(intermediates))
        guard case .validCertificate(let chain) = result, chain.count > 1 else { throw .otherChain }
        return Array(chain)
    }
}

/// Every issuer of the chain may sign certificates: `RFC5280Policy` leaves the key usage unchecked. The usages of the
/// certificate itself are checked by `SigningCertificate.checkPurpose`.
private struct AuthorityUsage: VerifierPolicy {
    let verifyingCriticalExtensions: [ASN1ObjectIdentifier] = [
        .X509ExtensionID.keyUsage, .X509ExtensionID.extendedKeyUsage,
    ]

    func chainMeetsPolicyRequirements(chain: UnverifiedCertificateChain) async -> PolicyEvaluationResult {
        for issuer in chain.dropFirst() {
            // A root may omit the extension.
            guard let usage = try? issuer.extensions.keyUsage else { continue }
            guard usage.keyCertSign else { return .failsToMeetPolicy(reason: "an issuer may not sign certificates") }
        }
        return .meetsPolicy
    }
}
