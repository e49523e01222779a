import Foundation
import Identifiers
import SwiftASN1
import WireFormat
import X509

/// The certificate with which somebody signs: an e.firma of the SAT or a FIREL of the federal judiciary.
public struct SigningCertificate: Sendable {
    let certificate: Certificate
    public let der: [UInt8]
    public let serial: CertificateSerial

    /// The largest certificate in bytes.
    public static let largest = 16 << 10

    /// Parses a certificate in DER, as the SAT gives it, or in PEM.
    /// - Throws: `unreadableCertificate`.
    public init(_ bytes: [UInt8]) throws(SignatureFault) {
        guard bytes.count <= SigningCertificate.largest else { throw .unreadableCertificate }
        do {
            der = try PEM.der(of: bytes)
            certificate = try Certificate(derEncoded: der)
            serial = try CertificateSerial(bytes: certificate.serialNumber.bytes)
        } catch {
            throw .unreadableCertificate
        }
    }

    public var notBefore: Timestamp? { SigningCertificate.timestamp(certificate.notValidBefore) }
    public var notAfter: Timestamp? { SigningCertificate.timestamp(certificate.notValidAfter) }

    private static func timestamp(_ date: Date) -> Timestamp? {
        try? Timestamp(seconds: Int(date.timeIntervalSince1970))
    }

    func checkValidity(at time: Timestamp) throws(SignatureFault) {
        guard let notBefore, time >= notBefore else { throw .notYetValid }
        guard let notAfter, time <= notAfter else { throw .expired }
    }
}

extension SigningCertificate {
    /// The person whom a certificate names.
    public struct Holder: Equatable, Sendable {
        public var name: String
        public var curp: CURP
        /// Absent from some certificates.
        public var rfc: String?
    }

    /// The holder. The SAT writes the CURP into `serialNumber` and the RFC into `x500UniqueIdentifier`; the certificate
    /// of a company has those of its representative there too, after a slash, and nothing before it.
    /// - Throws: `noHolder` if the certificate does not name a natural person.
    public var holder: Holder {
        get throws(SignatureFault) {
            guard let text = first(of: .NameAttributes.serialNumber), let curp = try? CURP(text),
                let name = first(of: .NameAttributes.name) ?? first(of: .NameAttributes.commonName)
            else { throw .noHolder }
            return Holder(name: name.normalized, curp: curp, rfc: first(of: SigningCertificate.uniqueIdentifier))
        }
    }

    /// `x500UniqueIdentifier` (RFC 4519 section 2.44 has it as a bit string; the SAT writes a text).
    private static let uniqueIdentifier: ASN1ObjectIdentifier = [2, 5, 4, 45]

    /// Returns the part before a slash of an attribute of the subject; `nil` if it is absent or empty.
    private func first(of type: ASN1ObjectIdentifier) -> String? {
        let value = values(of: type).first?.split(separator: "/", omittingEmptySubsequences: false).first
        let text = value?.trimmingCharacters(in: .whitespaces)
        return text?.isEmpty == false ? text : nil
    }

    private func values(of type: ASN1ObjectIdentifier) -> [String] {
        certificate.subject.flatMap { $0 }.filter { $0.type == type }.compactMap { String($0.value) }
    }

    /// Checks that the certificate is for a person's signatures: key usage `digitalSignature` and `nonRepudiation`, no
    /// authority, no purpose of servers or services, and no seal. A seal of the SAT (CSD) has the same key usage as an
    /// e.firma; its subject names a branch as the organizational unit, which an e.firma has not.
    func checkPurpose() throws(SignatureFault) {
        let extensions = certificate.extensions
        do {
            guard let usage = try extensions.keyUsage, usage.digitalSignature, usage.nonRepudiation,
                !usage.keyCertSign, !usage.cRLSign
            else { throw SignatureFault.purpose }
            if case .isCertificateAuthority = try extensions.basicConstraints { throw SignatureFault.purpose }
            if let purposes = try extensions.extendedKeyUsage {
                let foreign: [ExtendedKeyUsage.Usage] = [.serverAuth, .codeSigning, .timeStamping, .ocspSigning]
                guard !purposes.contains(where: foreign.contains) else { throw SignatureFault.purpose }
            }
        } catch {
            throw .purpose
        }
        let isSeal =
            first(of: .NameAttributes.organizationalUnitName) != nil
            && first(of: SigningCertificate.uniqueIdentifier) != nil
        guard !isSeal else { throw .purpose }
    }
}

extension Certificate {
    /// The certificate in DER.
    var der: [UInt8] {
        var serializer = DER.Serializer()
        try? serializer.serialize(self)
        return serializer.serializedBytes
    }
}

enum PEM {
    /// Returns the content of a PEM document; other bytes as they are.
    static func der(of bytes: [UInt8]) throws -> [UInt8] {
        guard bytes.starts(with: Array("-----BEGIN".utf8)) else { return bytes }
        return try PEMDocument(pemString: String(decoding: bytes, as: UTF8.self)).derBytes
    }

    /// Returns a certificate in PEM.
    static func certificate(_ der: [UInt8]) -> String { PEMDocument(type: "CERTIFICATE", derBytes: der).pemString }
}
