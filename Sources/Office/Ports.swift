import Foundation
import Sodium
import WireFormat

/// What the office takes from outside: tests pass their own.
public struct Ports: Sendable {
    public var now: @Sendable () throws -> Timestamp
    public var random: Randomness
    /// What guessing a password costs, and checking one.
    public var passwordCost: Argon2id.Cost

    public init(
        now: @escaping @Sendable () throws -> Timestamp, random: Randomness, passwordCost: Argon2id.Cost = .interactive
    ) {
        self.now = now
        self.random = random
        self.passwordCost = passwordCost
    }

    /// This machine's clock and libsodium's randomness.
    public static let system = Ports(
        now: { try Timestamp(seconds: Int(Date().timeIntervalSince1970)) }, random: .system)
}
