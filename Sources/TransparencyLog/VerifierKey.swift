import Sodium
import WireFormat

/// A public key with the name and the kind of signature that it checks (C2SP signed-note, "verifier keys").
///
/// Its text is `<name>+<id>+<base64 of algorithm ‖ public key>`, the id in 8 lower-case hex digits being the first four
/// bytes of SHA-256(name ‖ `\n` ‖ algorithm ‖ public key). Names are compared by their bytes.
public struct VerifierKey: Hashable, Sendable {
    public enum Algorithm: Hashable, Sendable {
        /// A signature of the note's text.
        case ed25519
        /// A witness's timestamped signature of a checkpoint (C2SP tlog-cosignature, `cosignature/v1`).
        case cosignature
        /// A kind of signature that is not checked here, such as 0x06, ML-DSA-44.
        case other(UInt8)

        public init(type: UInt8) {
            self =
                switch type {
                case 0x01: .ed25519
                case 0x04: .cosignature
                default: .other(type)
                }
        }

        /// The byte that stands before the key.
        public var type: UInt8 {
            switch self {
            case .ed25519: 0x01
            case .cosignature: 0x04
            case .other(let type): type
            }
        }
    }

    /// The type of ML-DSA-44 cosignatures (C2SP tlog-cosignature).
    private static let mlDSA44: UInt8 = 0x06

    public let name: String
    public let algorithm: Algorithm
    /// The public key; of the two kinds that are checked here, 32 bytes.
    public let keyBytes: [UInt8]
    /// What signature lines name the key by, together with its name. A hint and no fingerprint: with some work, another
    /// key of the same id can be found.
    public let id: UInt32

    /// - Throws: `empty` or `syntax` at `name`: a name has no Unicode white space, no `+` and no character
    ///   below U+0020. `wrongLength` at `key`.
    public init(name: String, algorithm: Algorithm, keyBytes: [UInt8]) throws(Malformed) {
        try VerifierKey.check(name: name)
        self.name = name
        self.algorithm = algorithm
        self.keyBytes = keyBytes
        let isOfLength =
            switch algorithm {
            case .ed25519, .cosignature: keyBytes.count == Ed25519.PublicKey.size
            case .other(VerifierKey.mlDSA44): keyBytes.count == 1_312
            case .other: !keyBytes.isEmpty
            }
        guard isOfLength else { throw Malformed(.wrongLength, at: "key") }
        var hasher = SHA256()
        hasher.update(name)
        hasher.update([UInt8(ascii: "\n"), algorithm.type])
        hasher.update(keyBytes)
        id = UInt32(bigEndianBytes: hasher.finalize().bytes.prefix(4))
    }

    /// Reads the key's text, the whole of it or nothing.
    /// - Throws: `syntax` if there are not three parts; at `name` as above; at `id` `notHex` or `wrongLength`, or
    ///   `badKey` if it is another key's; at `key` `notBase64` or `wrongLength`.
    public init(_ text: String) throws(Malformed) {
        let parts = text.cut(at: "+", maxCuts: 2)
        guard parts.count == 3 else { throw Malformed(.syntax, at: "") }
        let id = try at("id") { () throws(Malformed) in try Hex.decode(parts[1], count: 4) }
        let bytes = try at("key") { () throws(Malformed) in try Base64.decode(parts[2]) }
        guard let type = bytes.first else { throw Malformed(.wrongLength, at: "key") }
        try self.init(name: String(parts[0]), algorithm: Algorithm(type: type), keyBytes: Array(bytes.dropFirst()))
        guard self.id == UInt32(bigEndianBytes: id) else { throw Malformed(.badKey, at: "id") }
    }

    /// The id as the key's text has it.
    public var idText: String { Hex.encode(id.bigEndianBytes) }

    public var text: String {
        "\(name)+\(idText)+\(Base64.encode([algorithm.type] + keyBytes))"
    }

    public static func == (one: VerifierKey, other: VerifierKey) -> Bool { one.text.isVerbatim(other.text) }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(keyBytes)
    }

    /// The key as one of Ed25519; `nil` of other kinds.
    var publicKey: Ed25519.PublicKey? {
        if case .other = algorithm { nil } else { try? Ed25519.PublicKey(keyBytes) }
    }

    static func check(name: String) throws(Malformed) {
        guard !name.isEmpty else { throw Malformed(.empty, at: "name") }
        let isValid = name.unicodeScalars.allSatisfy { scalar in
            scalar != "+" && scalar.value > 0x20 && !scalar.properties.isWhitespace
        }
        guard isValid else { throw Malformed(.syntax, at: "name") }
    }
}
