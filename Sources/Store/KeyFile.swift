import Sodium
import WireFormat

/// The contents of a key file: 64 hex digits, or, under a passphrase, `insacula-key/v1 argon2id <passes> <memory in
/// bytes> <salt hex> <box hex>`. Both are one line.
enum KeyFile: Equatable {
    case plain([UInt8])
    case protected(Protection, box: [UInt8])

    /// The parameters that derive the box's key from the passphrase.
    struct Protection: Hashable, Sendable {
        var cost: Argon2id.Cost
        var salt: [UInt8]
    }

    private static let header = "insacula-key/v1 argon2id"
    /// Upper bounds on the cost that a key file can ask of this machine: ten times the passes and four times the memory
    /// that `Argon2id.Cost.moderate` has.
    private static let mostPasses = 30
    private static let mostMemory = 1 << 30

    /// - Throws: `Malformed` for every spelling but the one that `bytes` writes.
    init(parsing bytes: [UInt8]) throws(Malformed) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
        guard text.utf8.last == UInt8(ascii: "\n") else { throw Malformed(.truncated, at: "") }
        let line = text.dropLast()
        guard line.hasPrefix(KeyFile.header + " ") else {
            self = .plain(try Hex.decode(line, count: KeyFolder.keySize))
            return
        }
        let words = line.dropFirst(KeyFile.header.count + 1).split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4 else { throw Malformed(.syntax, at: "") }
        let (passes, memory) = (try Decimal.decode(words[0]), try Decimal.decode(words[1]))
        guard passes <= KeyFile.mostPasses, memory <= KeyFile.mostMemory else { throw Malformed(.outOfRange, at: "") }
        self = .protected(
            Protection(
                cost: .init(passes: passes, memory: memory), salt: try Hex.decode(words[2], count: Argon2id.saltSize)),
            box: try Hex.decode(words[3]))
    }

    var bytes: [UInt8] {
        switch self {
        case .plain(let key): Array("\(Hex.encode(key))\n".utf8)
        case .protected(let protection, let box):
            Array(
                """
                \(KeyFile.header) \(protection.cost.passes) \(protection.cost.memory) \(Hex.encode(protection.salt)) \
                \(Hex.encode(box))

                """.utf8)
        }
    }

    var protection: Protection? {
        guard case .protected(let protection, _) = self else { return nil }
        return protection
    }
}
