import SwiftASN1
import WireFormat
import X509

/// Reading DER node by node.
extension ASN1Node {
    /// The nodes of a constructed node.
    var children: [ASN1Node] {
        get throws(SignatureDER) {
            guard case .constructed(let nodes) = content else { throw .unexpected }
            return Array(nodes)
        }
    }

    /// The content of a primitive node.
    var bytes: ArraySlice<UInt8> {
        get throws(SignatureDER) {
            guard case .primitive(let bytes) = content else { throw .unexpected }
            return bytes
        }
    }

    /// Returns the children of a node with an identifier.
    func children(of identifier: ASN1Identifier) throws(SignatureDER) -> [ASN1Node] {
        guard self.identifier == identifier else { throw .unexpected }
        return try children
    }

    /// Returns the content of a primitive node with an identifier.
    func bytes(of identifier: ASN1Identifier) throws(SignatureDER) -> ArraySlice<UInt8> {
        guard self.identifier == identifier else { throw .unexpected }
        return try bytes
    }

    func isTagged(_ number: UInt) -> Bool {
        identifier == ASN1Identifier(tagWithNumber: number, tagClass: .contextSpecific)
    }

    /// The object identifier at the beginning of an `AlgorithmIdentifier`.
    var algorithm: ASN1ObjectIdentifier {
        get throws {
            guard let first = try children(of: .sequence).first else { throw SignatureDER.unexpected }
            return try ASN1ObjectIdentifier(derEncoded: first)
        }
    }

    /// A `GeneralizedTime` in the form of RFC 5280 section 4.1.2.5.2: `YYYYMMDDHHMMSSZ`.
    var time: Timestamp {
        get throws {
            let digits = Array(String(decoding: try bytes(of: .generalizedTime), as: UTF8.self))
            guard digits.count == 15 else { throw SignatureDER.unexpected }
            func part(_ range: Range<Int>) -> String { String(digits[range]) }
            return try Timestamp(
                "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))\(digits[14])"
            )
        }
    }
}

/// A DER structure that is not of the expected form.
enum SignatureDER: Error {
    case unexpected
}

extension Certificate.SignatureAlgorithm {
    /// Returns the algorithm of a signature. SHA-1 is none.
    /// - Parameter digest: for `rsaEncryption`, which CMS has in place of the algorithm with its digest.
    init?(_ identifier: ASN1ObjectIdentifier, digest: ASN1ObjectIdentifier? = nil) {
        switch (identifier, digest) {
        case (.AlgorithmIdentifier.sha256WithRSAEncryption, _), (.AlgorithmIdentifier.rsaEncryption, Hashes.sha256?):
            self = .sha256WithRSAEncryption
        case (.AlgorithmIdentifier.sha384WithRSAEncryption, _), (.AlgorithmIdentifier.rsaEncryption, Hashes.sha384?):
            self = .sha384WithRSAEncryption
        case (.AlgorithmIdentifier.sha512WithRSAEncryption, _), (.AlgorithmIdentifier.rsaEncryption, Hashes.sha512?):
            self = .sha512WithRSAEncryption
        case ([1, 2, 840, 10_045, 4, 3, 2], _): self = .ecdsaWithSHA256
        case ([1, 2, 840, 10_045, 4, 3, 3], _): self = .ecdsaWithSHA384
        case ([1, 2, 840, 10_045, 4, 3, 4], _): self = .ecdsaWithSHA512
        default: return nil
        }
    }
}
