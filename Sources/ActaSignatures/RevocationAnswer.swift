import SwiftASN1
import WireFormat
import X509

/// An OCSP responder's answer about certificates (RFC 6960 section 4.2), as it was stored at the time of signing.
struct RevocationAnswer {
    /// The signed bytes, `ResponseData`.
    private let signed: ArraySlice<UInt8>
    private let algorithm: Certificate.SignatureAlgorithm?
    private let signature: ArraySlice<UInt8>
    private let certificates: [Certificate]
    private let entries: [Entry]

    fileprivate struct Entry {
        var hash: ASN1ObjectIdentifier
        var issuerName: ArraySlice<UInt8>
        var issuerKey: ArraySlice<UInt8>
        var serial: ArraySlice<UInt8>
        /// The tag of `CertStatus`: 0 good, 1 revoked, 2 unknown.
        var status: UInt
        var thisUpdate: Timestamp
        var nextUpdate: Timestamp?
    }

    /// The largest answer in bytes.
    static let largest = 64 << 10
    /// The seconds by which the responder's clock may be ahead.
    private static let skew = 300
    /// The seconds for which an answer without `nextUpdate` holds.
    private static let usual = 86_400

    /// - Throws: `unreadableAnswer`, also for an answer that says that there is none.
    init(_ der: [UInt8]) throws(SignatureFault) {
        guard der.count <= RevocationAnswer.largest else { throw .unreadableAnswer }
        do {
            let response = try DER.parse(der).children(of: .sequence)
            guard response.count == 2, try response[0].bytes(of: .enumerated).elementsEqual([0]),
                response[1].isTagged(0), let wrapped = try response[1].children.first
            else { throw SignatureDER.unexpected }
            let typed = try wrapped.children(of: .sequence)
            guard typed.count == 2, try ASN1ObjectIdentifier(derEncoded: typed[0]) == .OCSP.basicResponse else {
                throw SignatureDER.unexpected
            }
            let basic = try DER.parse(typed[1].bytes(of: .octetString)).children(of: .sequence)
            guard 3...4 ~= basic.count else { throw SignatureDER.unexpected }
            signed = basic[0].encodedBytes
            algorithm = Certificate.SignatureAlgorithm(try basic[1].algorithm)
            signature = try ASN1BitString(derEncoded: basic[2]).bytes
            let given = try basic.dropFirst(3).first?.children.first?.children(of: .sequence) ?? []
            certificates = try given.map { try Certificate(derEncoded: $0) }
            // Version, responder and time come before the list; only the version is optional.
            let data = try basic[0].children(of: .sequence)
            guard let list = data.first(where: { $0.identifier == .sequence }) else { throw SignatureDER.unexpected }
            entries = try list.children.map { try Entry($0) }
        } catch {
            throw .unreadableAnswer
        }
    }

    /// Checks that the issuer, or its delegate, says that a certificate was good at a time.
    /// - Returns: the time of which the answer tells.
    @discardableResult
    func check(
        _ certificate: Certificate, of issuer: Certificate, at time: Timestamp
    ) throws(SignatureFault) -> Timestamp {
        guard isSigned(by: issuer, at: time) else { throw .answerSigner }
        guard let entry = entries.first(where: { $0.isAbout(certificate, of: issuer) }) else { throw .otherAnswer }
        let until = entry.nextUpdate ?? entry.thisUpdate.advanced(by: RevocationAnswer.usual)
        guard time.advanced(by: RevocationAnswer.skew) >= entry.thisUpdate, time <= until else { throw .answerTime }
        switch entry.status {
        case 0: return entry.thisUpdate
        case 1: throw .revoked
        default: throw .unknownStatus
        }
    }

    private func isSigned(by issuer: Certificate, at time: Timestamp) -> Bool {
        guard let algorithm else { return false }
        let delegates = certificates.filter { $0.isResponder(for: issuer, at: time) }
        return ([issuer] + delegates).contains {
            $0.publicKey.isValidSignature(signature, for: signed, signatureAlgorithm: algorithm)
        }
    }
}

extension RevocationAnswer.Entry {
    fileprivate init(_ node: ASN1Node) throws {
        let parts = try node.children(of: .sequence)
        guard parts.count >= 3 else { throw SignatureDER.unexpected }
        let id = try parts[0].children(of: .sequence)
        guard id.count == 4, parts[1].identifier.tagClass == .contextSpecific else { throw SignatureDER.unexpected }
        hash = try id[0].algorithm
        issuerName = try id[1].bytes(of: .octetString)
        issuerKey = try id[2].bytes(of: .octetString)
        serial = try id[3].bytes(of: .integer)
        status = parts[1].identifier.tagNumber
        thisUpdate = try parts[2].time
        nextUpdate = try parts.dropFirst(3).first { $0.isTagged(0) }?.children.first?.time
    }

    fileprivate func isAbout(_ certificate: Certificate, of issuer: Certificate) -> Bool {
        guard let name = Hashes.digest(issuer.subjectDER, by: hash),
            let key = Hashes.digest(issuer.publicKey.subjectPublicKeyInfoBytes, by: hash)
        else { return false }
        return issuerName.elementsEqual(name) && issuerKey.elementsEqual(key)
            && serial.drop { $0 == 0 }.elementsEqual(certificate.serialNumber.bytes.drop { $0 == 0 })
    }
}

extension Certificate {
    /// The DER encoding of the subject.
    var subjectDER: [UInt8] {
        var serializer = DER.Serializer()
        try? serializer.serialize(subject)
        return serializer.serializedBytes
    }

    /// Whether an issuer delegated its answers to the holder (RFC 6960 section 4.2.2.2).
    fileprivate func isResponder(for issuer: Certificate, at time: Timestamp) -> Bool {
        let purposes = try? extensions.extendedKeyUsage
        return self.issuer == issuer.subject && issuer.publicKey.isValidSignature(signature, for: self)
            && purposes?.contains(.ocspSigning) == true
            && notValidBefore.timeIntervalSince1970 <= Double(time.seconds)
            && notValidAfter.timeIntervalSince1970 >= Double(time.seconds)
    }
}
