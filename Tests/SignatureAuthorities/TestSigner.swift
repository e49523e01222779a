import Crypto
import CryptoExtras
import Support

/// A fictional signer with certificate and key (`make.sh`).
public struct TestSigner: Sendable {
    /// The certificate in DER.
    public let certificate: [UInt8]
    private let key: String

    /// - Parameter name: the name of the files in `fixtures`.
    public init(_ name: String) throws {
        certificate = try TestAuthorities.file("\(name).cer")
        key = String(decoding: try TestAuthorities.file("\(name).key.pem"), as: UTF8.self)
    }

    /// Signs a text: RSASSA-PKCS1-v1_5 or ECDSA, with SHA-256.
    public func sign(_ text: [UInt8]) throws -> [UInt8] {
        if let key = try? P256.Signing.PrivateKey(pemRepresentation: key) {
            return Array(try key.signature(for: text).derRepresentation)
        }
        let key = try _RSA.Signing.PrivateKey(pemRepresentation: key)
        return Array(try key.signature(for: SHA256.hash(data: text), padding: .insecurePKCS1v1_5).rawRepresentation)
    }
}

/// The authorities of the tests. Their certificates are valid from 2021 to 2055, their answers about revocation from the
/// day on which they were made (1 December 2026) to 2051.
public enum TestAuthorities {
    /// The files of an installation that accepts them: the root and the issuer.
    public static var files: [String: [UInt8]] {
        get throws { ["emisora.pem": try file("emisora.pem"), "raiz.pem": try file("raiz.pem")] }
    }

    public static let folder = Repository.tests + "/SignatureAuthorities/fixtures"

    /// Returns the bytes of a file of `fixtures`.
    public static func file(_ name: String) throws -> [UInt8] { try [UInt8](contentsOfFile: "\(folder)/\(name)") }

    /// Returns an answer about revocation.
    public static func answer(_ name: String) throws -> [UInt8] { try file("\(name).ocsp") }

    /// The CURPs of the two fictional people.
    public static let curp = "FIUP800101MJCCNR09"
    public static let otherCURP = "FIDP810202HJCCNR04"
}
