import SwiftASN1
import X509

/// The question to an OCSP responder (RFC 6960 section 4.1).
enum RevocationQuestion {
    static func der(about certificate: Certificate, of issuer: Certificate) throws -> [UInt8] {
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
