import CSodium
import WireFormat

/// Argon2id, version 1.3 (RFC 9106), for what people can remember or type: one lane, as libsodium computes it.
public enum Argon2id {
    /// What one computation takes, of whoever guesses too.
    public struct Cost: Hashable, Sendable {
        /// Passes over the memory, at least 1.
        public var passes: Int
        /// Bytes of memory, at least 8,192.
        public var memory: Int

        public init(passes: Int, memory: Int) {
            self.passes = passes
            self.memory = memory
        }

        /// libsodium's choice for people who wait: 2 passes over 64 MiB, about a tenth of a second.
        public static let interactive = Cost(
            passes: Int(crypto_pwhash_opslimit_interactive()), memory: Int(crypto_pwhash_memlimit_interactive()))
        /// libsodium's choice for what is opened seldom: 3 passes over 256 MiB, under a second.
        public static let moderate = Cost(
            passes: Int(crypto_pwhash_opslimit_moderate()), memory: Int(crypto_pwhash_memlimit_moderate()))
        /// The least that libsodium computes. For tests: it protects nothing.
        public static let least = Cost(
            passes: Int(crypto_pwhash_opslimit_min()), memory: Int(crypto_pwhash_memlimit_min()))
    }

    /// Bytes that a password or passphrase may have. The bound is checked before anything is done with the text, because
    /// the time of a normalization grows with the square of its length in the worst case.
    public static let longest = 1_024

    /// Bytes of the salt that a key is derived with.
    public static let saltSize = Int(crypto_pwhash_saltbytes())

    /// A key from a passphrase. The same passphrase, salt and cost give the same key.
    /// - Parameters:
    ///   - passphrase: in any Unicode form; its NFC is what counts (RFC 8265 section 4.2).
    ///   - salt: exactly 16 bytes, drawn at random once and kept beside what the key seals, as the cost is.
    ///   - size: bytes of the key, 16 to 1,024.
    /// - Throws: `Malformed` for another size, or a passphrase of more than `longest` bytes; `SodiumError.outOfMemory`.
    public static func key(
        from passphrase: String, salt: [UInt8], cost: Cost = .moderate, size: Int = 32
    ) throws -> [UInt8] {
        guard salt.count == saltSize else { throw Malformed(.wrongLength, at: "salt") }
        guard (16...1024).contains(size) else { throw Malformed(.outOfRange, at: "size") }
        try check(cost)
        var key = [UInt8](repeating: 0, count: size)
        let bytes = try bytes(of: passphrase)
        let done = crypto_pwhash(
            &key, UInt64(size), bytes, UInt64(bytes.count), salt, UInt64(cost.passes), cost.memory,
            crypto_pwhash_alg_argon2id13())
        guard done == 0 else { throw SodiumError.outOfMemory }
        return key
    }

    fileprivate static func check(_ cost: Cost) throws {
        guard Library.isReady else { throw SodiumError.unavailable }
        guard
            (Cost.least.passes...Int(crypto_pwhash_opslimit_max())).contains(cost.passes),
            (Cost.least.memory...Int(crypto_pwhash_memlimit_max())).contains(cost.memory)
        else { throw Malformed(.outOfRange, at: "cost") }
    }

    /// The passphrase as it is hashed, whatever keyboard it was typed on.
    fileprivate static func bytes(of passphrase: String) throws(Malformed) -> [CChar] {
        guard passphrase.utf8.count <= longest else { throw Malformed(.tooLong, at: "password") }
        return passphrase.normalized.utf8.map { CChar(bitPattern: $0) }
    }
}

/// What is kept of a password: an Argon2id hash with its own salt and cost, `$argon2id$v=19$m=…,t=…,p=1$salt$hash`.
public struct PasswordHash: Hashable, Sendable {
    public let text: String

    /// - Parameter text: as `text` was kept. Whether it is a hash shows when a password is checked against it.
    public init(text: String) { self.text = text }

    /// Hashes with a salt of libsodium's own: no two hashes of a password are equal, whatever the randomness of a test.
    /// - Throws: `SodiumError.outOfMemory`; `Malformed` for a cost that libsodium does not compute, or a password of more
    ///   than `Argon2id.longest` bytes.
    public init(hashing password: String, cost: Argon2id.Cost = .interactive) throws {
        try Argon2id.check(cost)
        var output = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        let bytes = try Argon2id.bytes(of: password)
        guard crypto_pwhash_str(&output, bytes, UInt64(bytes.count), UInt64(cost.passes), cost.memory) == 0 else {
            throw SodiumError.outOfMemory
        }
        text = String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether this is the password. It costs what the hash cost; a text that is no hash fits no password.
    public func verify(_ password: String) -> Bool {
        guard Library.isReady, isWellFormed, let bytes = try? Argon2id.bytes(of: password) else { return false }
        return crypto_pwhash_str_verify(text, bytes, UInt64(bytes.count)) == 0
    }

    /// Whether a hash of another cost should take this one's place, the next time that the password is at hand.
    public func isOutdated(for cost: Argon2id.Cost) -> Bool {
        !isWellFormed || crypto_pwhash_str_needs_rehash(text, UInt64(cost.passes), cost.memory) != 0
    }

    /// libsodium reads up to a NUL and no further than its own longest hash.
    private var isWellFormed: Bool {
        text.utf8.count < Int(crypto_pwhash_strbytes()) && !text.utf8.contains(0)
    }
}
