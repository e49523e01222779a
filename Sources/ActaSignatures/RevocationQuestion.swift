import SwiftASN1
import WireFormat
import X509

/// The question to an OCSP responder (RFC 6960 section 4.1).
public enum RevocationQuestion {
    /// Returns the address that asks a responder about a certificate by a `GET` (RFC 6960 appendix A.1); `nil` if no
    /// authority issued the certificate.
    /// - Parameter responder: the responder's address.
    public static func address(
        of certificate: SigningCertificate, at responder: String, by authorities: Authorities
    ) -> String? {
        let all = authorities.intermediates + authorities.roots
        let leaf = certificate.certificate
        guard
            let issuer = all.first(where: {
                $0.subject == leaf.issuer && $0.publicKey.isValidSignature(leaf.signature, for: leaf)
            }), let question = try? der(about: leaf, of: issuer)
        else { return nil }
        let base = responder.hasSuffix("/") ? responder : responder + "/"
        return base + Percent.encode(Base64.encode(question))
    }

    private static func der(about certificate: Certificate, of issuer: Certificate) throws -> [UInt8] {
        // Responders of the lightweight profile know SHA-1 only (RFC 5019 section 2.1.1).
        let name = Hashes.digest(issuer.subjectDER, by: Hashes.sha1) ?? []
        let key = Hashes.digest(issuer.publicKey.subjectPublicKeyInfoBytes, by: Hashes.sha1) ?? []
        var coder = DER.Serializer()
        try coder.appendConstructedNode(identifier: .sequence) { request in
            try request.appendConstructedNode(identifier: .sequence) { body in
                try body.appendConstructedNode(identifier: .sequence) { list in
                    try list.appendConstructedNode(identifier: .sequence) { single in
                        try single.appendConstructedNode(identifier: .sequence) { id in
                            try id.appendConstructedNode(identifier: .sequence) { algorithm in
                                try algorithm.serialize(Hashes.sha1)
                                try algorithm.serialize(ASN1Null())
                            }
                            try id.serialize(ASN1OctetString(contentBytes: name[...]))
                            try id.serialize(ASN1OctetString(contentBytes: key[...]))
                            id.appendPrimitiveNode(identifier: .integer) { $0 += certificate.serialNumber.bytes }
                        }
                    }
                }
            }
        }
        return coder.serializedBytes
    }
}
