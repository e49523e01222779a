import Beacon
import Foundation
import Sodium
import WireFormat

/// What the office takes from outside: tests pass their own.
public struct Ports: Sendable {
    public var now: @Sendable () throws -> Timestamp
    public var random: Randomness
    /// What guessing a password costs, and checking one.
    public var passwordCost: Argon2id.Cost
    /// What it takes to try a passphrase of the keys.
    public var passphraseCost = Argon2id.Cost.moderate
    /// Hands a message over for delivery, or throws a `MailFault`.
    public var mail: @Sendable (Mail) throws -> Void = { _ in throw MailFault(.program) }

    /// A round of a chain that others run; `nil` while there is none to be had.
    public var beacon: @Sendable (Chain, Int) throws -> SignedRound? = { _, _ in nil }

    public init(
        now: @escaping @Sendable () throws -> Timestamp, random: Randomness, passwordCost: Argon2id.Cost = .interactive
    ) {
        self.now = now
        self.random = random
        self.passwordCost = passwordCost
    }

    /// This machine's clock, libsodium's randomness and the mail system.
    public static let system = {
        var ports = Ports(now: { try Timestamp(seconds: Int(Date().timeIntervalSince1970)) }, random: .system)
        ports.mail = { try Sendmail.system.send($0) }
        return ports
    }()
}
