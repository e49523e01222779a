import Sodium
import WireFormat

/// A public key with the name and the kind of signature that it checks (C2SP signed-note, "verifier keys").
///
/// Its text is `<name>+<id>+<base64 of algorithm ‖ public key>`, the id in 8 lower-case hex digits being the first four
/// bytes of SHA-256(name ‖ `\n` ‖ algorithm ‖ public key). Names are compared by their bytes.
public struct VerifierKey: Hashable, Sendable {
    public enum Algorithm: UInt8, Sendable {
        /// A signature of the note's text.
        case ed25519 = 1
        /// A witness's timestamped signature of a checkpoint (C2SP tlog-cosignature, `cosignature/v1`).
        case cosignature = 4
    }

    public let name: String
    public let algorithm: Algorithm
    public let publicKey: Ed25519.PublicKey
    /// What signature lines name the key by, together with its name. A hint and no fingerprint: with some work, another
    /// key of the same id can be found.
    public let id: UInt32

    /// - Throws: `empty` or `syntax` at `name`: a name has no Unicode white space, no `+` and no character
    ///   below U+0020.
    public init(name: String, algorithm: Algorithm, publicKey: Ed25519.PublicKey) throws(Malformed) {
        try VerifierKey.check(name: name)
        self.name = name
        self.algorithm = algorithm
        self.publicKey = publicKey
        var hasher = SHA256()
        hasher.update(name)
        hasher.update([UInt8(ascii: "\n"), algorithm.rawValue])
        hasher.update(publicKey.bytes)
        id = UInt32(bigEndianBytes: hasher.finalize().bytes.prefix(4))
    }

    /// Reads the key's text, the whole of it or nothing.
    /// - Throws: `syntax` if there are not three parts; at `name` as above; at `id` `notHex` or `wrongLength`, or
    ///   `badKey` if it is another key's; at `key` `notBase64`, `unknownValue` for an algorithm, or `wrongLength`.
    public init(_ text: String) throws(Malformed) {
        let parts = text.cut(at: "+", maxCuts: 2)
        guard parts.count == 3 else { throw Malformed(.syntax, at: "") }
        let id = try at("id") { () throws(Malformed) in try Hex.decode(parts[1], count: 4) }
        let (algorithm, publicKey) = try at("key") { () throws(Malformed) in
            let bytes = try Base64.decode(parts[2])
            guard let first = bytes.first else { throw Malformed(.wrongLength, at: "") }
            guard let algorithm = Algorithm(rawValue: first) else { throw Malformed(.unknownValue, at: "") }
            return (algorithm, try Ed25519.PublicKey(bytes.dropFirst()))
        }
        try self.init(name: String(parts[0]), algorithm: algorithm, publicKey: publicKey)
        guard self.id == UInt32(bigEndianBytes: id) else { throw Malformed(.badKey, at: "id") }
    }

    public var text: String {
        "\(name)+\(Hex.encode(id.bigEndianBytes))+\(Base64.encode([algorithm.rawValue] + publicKey.bytes))"
    }

    public static func == (one: VerifierKey, other: VerifierKey) -> Bool { one.text.isVerbatim(other.text) }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(publicKey)
    }

    static func check(name: String) throws(Malformed) {
        guard !name.isEmpty else { throw Malformed(.empty, at: "name") }
        let isValid = name.unicodeScalars.allSatisfy { scalar in
            scalar != "+" && scalar.value > 0x20 && !scalar.properties.isWhitespace
        }
        guard isValid else { throw Malformed(.syntax, at: "name") }
    }
}
