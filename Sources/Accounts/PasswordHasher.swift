import Sodium

/// The computations on passwords. Tests pass their own, which count the work.
public struct PasswordHasher: Sendable {
    public var hash: @Sendable (String, Argon2id.Cost) throws -> PasswordHash
    public var verify: @Sendable (String, PasswordHash) -> Bool

    public init(
        hash: @escaping @Sendable (String, Argon2id.Cost) throws -> PasswordHash,
        verify: @escaping @Sendable (String, PasswordHash) -> Bool
    ) {
        self.hash = hash
        self.verify = verify
    }

    /// Argon2id as libsodium computes it.
    public static let argon2id = PasswordHasher(
        hash: { try PasswordHash(hashing: $0, cost: $1) }, verify: { $1.verify($0) })

    /// Returns whether a password fits a stored hash.
    ///
    /// The work is the same without a hash, for a hash of today's cost, and for one of a lower cost, so that the time
    /// taken does not tell a known account from an unknown one.
    /// - Parameters:
    ///   - stored: `nil` if there is no account, or none that may sign in now.
    ///   - cost: today's cost.
    /// - Throws: what `hash` throws.
    public func check(_ password: String, against stored: PasswordHash?, cost: Argon2id.Cost) throws -> Bool {
        let isRight = stored.map { verify(password, $0) } ?? false
        if let rest = cost.rest(after: stored?.cost) { _ = try hash(password, rest) }
        return isRight
    }
}

extension PasswordHash {
    /// The cost at which the hash was made; `nil` if the text is no Argon2id hash.
    public var cost: Argon2id.Cost? {
        guard let match = text.prefixMatch(of: /\$argon2id\$v=19\$m=([0-9]{1,9}),t=([0-9]{1,9}),p=1\$/),
            let memory = Int(match.output.1), let passes = Int(match.output.2)
        else { return nil }
        return Argon2id.Cost(passes: passes, memory: memory << 10)
    }
}

extension Argon2id.Cost {
    /// The work of a computation: the bytes of memory that are filled, once for each pass.
    public var work: Int { passes * memory }

    /// Returns a cost whose work is what a cheaper computation leaves of this one's; `nil` if it leaves nothing that
    /// Argon2id can compute.
    func rest(after done: Argon2id.Cost?) -> Argon2id.Cost? {
        guard let done else { return self }
        let least = Argon2id.Cost.least.memory
        let rest = work - done.work
        guard rest >= least else { return nil }
        // As many passes as leave each pass the least memory; memory comes in steps of 1,024 bytes.
        let passes = min(passes, rest / least)
        return Argon2id.Cost(passes: passes, memory: rest / passes & ~1023)
    }
}
