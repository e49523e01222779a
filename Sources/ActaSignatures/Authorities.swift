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
    let requiresAnswer: Bool
    /// The issuers that have a responder, with its address.
    private let responders: [(issuer: Certificate, address: String)]

    /// - Parameters:
    ///   - files: the texts of files with certificates in PEM, by name. Self-signed ones are roots, others intermediates.
    ///   - revocation: a responder's file that is not among them is ignored.
    /// - Throws: `Unreadable` for a file without a certificate or with a malformed one.
    public init(_ files: [String: String], revocation: RevocationSettings = .init()) throws(Unreadable) {
        var (roots, intermediates): ([Certificate], [Certificate]) = ([], [])
        var responders: [(issuer: Certificate, address: String)] = []
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            guard let documents = try? PEMDocument.parseMultiple(pemString: text), !documents.isEmpty,
                let certificates = try? documents.map({ try Certificate(pemDocument: $0) })
            else { throw Unreadable(file: name) }
            for certificate in certificates {
                if certificate.isSelfSigned { roots.append(certificate) } else { intermediates.append(certificate) }
                if let address = revocation.responders[name] { responders.append((certificate, address)) }
            }
        }
        self.roots = roots
        self.intermediates = intermediates
        self.responders = responders
        requiresAnswer = revocation.isRequired
    }

    /// A file of authorities that has no certificates, or malformed ones.
    public struct Unreadable: Error, Equatable, Sendable {
        public var file: String
    }

    /// Returns the address that asks the issuer's responder about a certificate by a `GET` (RFC 6960 appendix A.1);
    /// `nil` if the issuer has none here.
    public func question(about certificate: SigningCertificate) -> String? {
        let leaf = certificate.certificate
        let responder = responders.first {
            $0.issuer.subject == leaf.issuer && $0.issuer.publicKey.isValidSignature(leaf.signature, for: leaf)
        }
        guard let responder, let question = try? RevocationQuestion.der(about: leaf, of: responder.issuer) else {
            return nil
        }
        let base = responder.address.hasSuffix("/") ? responder.address : responder.address + "/"
        return base + Percent.encode(Base64.encode(question))
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

extension Certificate {
    fileprivate var isSelfSigned: Bool { issuer == subject && publicKey.isValidSignature(signature, for: self) }
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
