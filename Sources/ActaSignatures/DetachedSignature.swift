import SwiftASN1
import X509

/// A signature of a text by the key of a certificate: the bare bytes, or CMS beside the text (RFC 5652).
struct DetachedSignature {
    /// The signed bytes: the text, or the attributes that have its digest.
    private let signed: [UInt8]
    private let signature: ArraySlice<UInt8>
    private let algorithms: [Certificate.SignatureAlgorithm]

    /// The algorithms of a bare signature; the certificate's key decides between them.
    private static let bare: [Certificate.SignatureAlgorithm] = [.sha256WithRSAEncryption, .ecdsaWithSHA256]
    private static let signedData: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 7, 2]
    private static let messageDigest: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 9, 4]

    /// A bare signature: RSASSA-PKCS1-v1_5 or ECDSA (in DER), both with SHA-256.
    init(bare signature: [UInt8], of text: [UInt8]) {
        signed = text
        self.signature = signature[...]
        algorithms = DetachedSignature.bare
    }

    /// Whether DER is a CMS `SignedData`.
    static func isCMS(_ der: [UInt8]) -> Bool {
        guard let content = try? DER.parse(der).children(of: .sequence), let type = content.first else { return false }
        return (try? ASN1ObjectIdentifier(derEncoded: type)) == signedData
    }

    /// The one signature of a CMS `SignedData` in DER. A text inside is not looked at: the given one is checked.
    /// - Throws: `unreadableSignature`; `mismatch` if it has another text's digest.
    init(cms bytes: [UInt8], of text: [UInt8]) throws(SignatureFault) {
        let info: [ASN1Node]
        let (digestAlgorithm, ownDigest): (ASN1ObjectIdentifier, ArraySlice<UInt8>?)
        do {
            info = try DetachedSignature.signerInfo(bytes)
            digestAlgorithm = try info[2].algorithm
            let attributes = info[3].isTagged(0) ? info[3] : nil
            let rest = info.dropFirst(attributes == nil ? 3 : 4)
            guard rest.count >= 2, let algorithm = rest.first,
                let known = Certificate.SignatureAlgorithm(try algorithm.algorithm, digest: digestAlgorithm)
            else { throw SignatureDER.unexpected }
            algorithms = [known]
            signature = try rest[rest.startIndex + 1].bytes(of: .octetString)
            if let attributes {
                // They are signed as a SET, and stand in the structure under a tag (RFC 5652 section 5.4).
                signed = [0x31] + attributes.encodedBytes.dropFirst()
                ownDigest = try DetachedSignature.digest(in: attributes)
            } else {
                signed = text
                ownDigest = nil
            }
        } catch {
            throw .unreadableSignature
        }
        if let ownDigest {
            guard let digest = Hashes.digest(text, by: digestAlgorithm), digestAlgorithm != Hashes.sha1,
                ownDigest.elementsEqual(digest)
            else { throw .mismatch }
        }
    }

    func isBy(_ certificate: Certificate) -> Bool {
        algorithms.contains {
            certificate.publicKey.isValidSignature(signature, for: signed, signatureAlgorithm: $0)
        }
    }

    /// Returns the parts of the one `SignerInfo`: version, signer, digest algorithm, attributes (tagged 0; may be absent),
    /// signature algorithm, signature.
    private static func signerInfo(_ bytes: [UInt8]) throws -> [ASN1Node] {
        let content = try DER.parse(bytes).children(of: .sequence)
        guard content.count == 2, try ASN1ObjectIdentifier(derEncoded: content[0]) == signedData,
            content[1].isTagged(0), let data = try content[1].children.first?.children(of: .sequence),
            let signers = try data.last?.children(of: .set), signers.count == 1
        else { throw SignatureDER.unexpected }
        let info = try signers[0].children(of: .sequence)
        guard info.count >= 5 else { throw SignatureDER.unexpected }
        return info
    }

    private static func digest(in attributes: ASN1Node) throws -> ArraySlice<UInt8> {
        let digests = try attributes.children.map { try $0.children(of: .sequence) }.filter {
            try $0.count == 2 && ASN1ObjectIdentifier(derEncoded: $0[0]) == messageDigest
        }
        guard digests.count == 1, let value = try digests[0][1].children(of: .set).first else {
            throw SignatureDER.unexpected
        }
        return try value.bytes(of: .octetString)
    }
}
