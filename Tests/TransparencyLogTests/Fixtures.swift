import Sodium
import TransparencyLog
import WireFormat

/// Leaf `n` of the trees that these tests grow.
func entry(_ number: Int) -> [UInt8] { Array("entry \(number)".utf8) }

func privateKey(_ seed: UInt8) throws -> Ed25519.PrivateKey {
    try Ed25519.PrivateKey(seed: [UInt8](repeating: seed, count: Ed25519.PrivateKey.seedSize))
}

func logSigner(_ name: String = "example.org/log", seed: UInt8 = 1) throws -> NoteSigner {
    try NoteSigner(name: name, privateKey: privateKey(seed))
}

func cosigner(_ number: UInt8) throws -> Cosigner {
    try Cosigner(name: "example.org/witness\(number)", privateKey: privateKey(100 + number))
}

func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension Digest {
    /// Returns the digest with the lowest bit of the byte at `place` changed.
    func altered(at place: Int = 31) throws -> Digest {
        var bytes = self.bytes
        bytes[place] ^= 1
        return try Digest(bytes)
    }
}
