import Crypto
import SwiftASN1

/// The hash functions that DER structures name.
enum Hashes {
    static let sha1: ASN1ObjectIdentifier = [1, 3, 14, 3, 2, 26]
    static let sha256: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 2, 1]
    static let sha384: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 2, 2]
    static let sha512: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 2, 3]

    /// Returns a digest; `nil` for an unknown function. SHA-1 is for naming certificates only, never for what is signed.
    static func digest(_ bytes: some Collection<UInt8>, by function: ASN1ObjectIdentifier) -> [UInt8]? {
        let bytes = Array(bytes)
        return switch function {
        case sha1: Array(Insecure.SHA1.hash(data: bytes))
        case sha256: Array(SHA256.hash(data: bytes))
        case sha384: Array(SHA384.hash(data: bytes))
        case sha512: Array(SHA512.hash(data: bytes))
        default: nil
        }
    }
}
