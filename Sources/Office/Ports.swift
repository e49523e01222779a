import Foundation
import Sodium
import WireFormat

/// What the office takes from outside: tests pass their own.
public struct Ports: Sendable {
    public var now: @Sendable () throws -> Timestamp
    public var random: Randomness
    /// What it takes to try a passphrase of the keys.
    public var passphraseCost = Argon2id.Cost.moderate

    public init(now: @escaping @Sendable () throws -> Timestamp, random: Randomness) {
        self.now = now
        self.random = random
    }

    /// This machine's clock and libsodium's randomness.
    public static let system = Ports(
        now: { try Timestamp(seconds: Int(Date().timeIntervalSince1970)) }, random: .system)
}
