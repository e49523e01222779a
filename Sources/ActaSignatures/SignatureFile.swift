import Sodium
import WireFormat

/// The file of an acta's signature: canonical JSON with everything by which it is checked offline. The record has its
/// digest; the file itself is private, because the certificate names the signer with CURP and RFC.
///
///     {"answer":…,"certificates":[…],"format":"insacula-acta-signature/v1","salt":…,"signature":…,"text":…}
///
/// `certificates` are the signer's, then its issuers up to the root; these, `signature` and `answer` (the OCSP response,
/// optional) are DER or bare bytes in base64, `salt` is 32 random bytes in hex, `text` the signed text.
public struct SignatureFile: Equatable, Sendable {
    public static let format = "insacula-acta-signature/v1"
    public static let saltSize = 32
    /// The largest file in bytes.
    public static let largest = 512 << 10

    public let signature: ActaSignature
    /// The certificates from the signer's to the root, in DER.
    public let chain: [[UInt8]]
    /// Random, so that the digest does not tell whose signature it was once the file is erased.
    public let salt: [UInt8]

    public init(_ checked: CheckedSignature, salt: [UInt8]) {
        signature = checked.signature
        chain = checked.chain
        self.salt = salt
    }

    /// Parses a file.
    /// - Throws: `Malformed` with its place.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        guard bytes.count <= SignatureFile.largest else { throw Malformed(.tooLong, at: "") }
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in try SignatureFile(&fields) }
    }

    private init(_ fields: inout Fields) throws(Malformed) {
        guard try fields.string("format") == Self.format else { throw Malformed(.unknownValue, at: "format") }
        salt = try fields.string("salt") { (text) throws(Malformed) in
            try Hex.decode(text, count: SignatureFile.saltSize)
        }
        chain = try fields.array("certificates", count: 2...16) { (json) throws(Malformed) in
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
            return try Base64.decode(text)
        }
        let text = Array(try fields.string("text").utf8)
        let bytes = try fields.string("signature") { (text) throws(Malformed) in try Base64.decode(text) }
        var answer: [UInt8]?
        if let json = fields.optional("answer") {
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "answer") }
            answer = try at("answer") { () throws(Malformed) in try Base64.decode(text) }
        }
        do throws(SignatureFault) {
            signature = try ActaSignature(of: text, certificate: chain[0], signature: bytes, answer: answer)
        } catch {
            throw Malformed(.unknownValue, at: error == .unreadableCertificate ? "certificates[0]" : "signature")
        }
    }

    /// The exact text of the file.
    public var bytes: [UInt8] {
        JSON.object([
            "answer": signature.answer.map { .string(Base64.encode($0)) },
            "certificates": .array(chain.map { .string(Base64.encode($0)) }),
            "format": .string(SignatureFile.format),
            "salt": .string(Hex.encode(salt)),
            "signature": .string(Base64.encode(signature.signature)),
            "text": .string(String(decoding: signature.text, as: UTF8.self)),
        ]).bytes
    }

    /// The digest that the record has.
    public var digest: Digest { SHA256.hash(bytes) }

    /// The certificate of the signer.
    public var certificate: SigningCertificate {
        get throws(SignatureFault) { try SigningCertificate(signature.certificate) }
    }
}

extension SignatureFile {
    /// The names of the files by which `openssl` checks the signature.
    public enum Part: String, CaseIterable, Sendable {
        case text = "cadena.txt"
        case signature = "firma.sig"
        /// A signature in CMS, in place of the bare one.
        case cms = "firma.p7s"
        /// The certificates of signer and intermediate authorities, in PEM.
        case certificates = "certificados.pem"
        case root = "raiz.pem"
        case answer = "respuesta.ocsp"
        /// The file itself, whose digest the record has.
        case whole = "firma.json"
    }

    /// The content of each file that there is.
    public var parts: [Part: [UInt8]] {
        var parts: [Part: [UInt8]] = [
            .text: signature.text, signature.isCMS ? .cms : .signature: signature.signature,
            .certificates: Array(chain.dropLast().map { PEM.certificate($0) + "\n" }.joined().utf8),
            .root: Array(chain.suffix(1).map { PEM.certificate($0) + "\n" }.joined().utf8),
            .whole: bytes,
        ]
        parts[.answer] = signature.answer
        return parts
    }

    /// Returns the lines by which a shell checks the signature with the files of `parts`.
    /// - Parameter time: the time of signing.
    public func commands(at time: Timestamp) -> String {
        let chain =
            "openssl verify -attime \(time.seconds) -CAfile raiz.pem -untrusted certificados.pem certificados.pem"
        let signature: String =
            if self.signature.isCMS {
                "openssl cms -verify -binary -inform DER -in firma.p7s -content cadena.txt -noverify -certfile "
                    + "certificados.pem -out /dev/null"
            } else {
                "openssl x509 -in certificados.pem -pubkey -noout -out llave.pem\n"
                    + "openssl dgst -sha256 -verify llave.pem -signature firma.sig cadena.txt"
            }
        return signature + "\n" + chain + "\nsha256sum firma.json"
    }
}
