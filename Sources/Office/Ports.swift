import Accounts
import Beacon
import Foundation
import Sodium
import Store
import WireFormat

/// The office's access to the outside world. Tests pass their own.
public struct Ports: Sendable {
    public var now: @Sendable () throws -> Timestamp
    public var random: Randomness
    /// The cost of hashing a password, for the office and for an attacker.
    public var passwordCost: Argon2id.Cost
    /// The computations on passwords.
    public var hasher = PasswordHasher.argon2id
    /// The cost of deriving a key from the keys' passphrase.
    public var passphraseCost = Argon2id.Cost.moderate
    /// Hands a message over for delivery, or throws a `MailFault`. It may take long, and must not block its thread meanwhile.
    public var mail: @Sendable (Mail) async throws -> Void = { _ in throw MailFault(.program) }

    public var draftQuota = DraftQuota()
    /// Returns the bytes that are free on the disk of a folder.
    public var freeSpace: @Sendable (String) throws -> Int = { _ in .max }

    /// Returns a round of a third-party chain; `nil` while none is available.
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
        ports.freeSpace = { try Durable.freeSpace($0) }
        ports.mail = { mail in try await offload { try Sendmail.system.send(mail) } }
        return ports
    }()
}
