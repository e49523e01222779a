import CSodium

/// libsodium as a whole.
enum Library {
    /// Whether `sodium_init` succeeded. The first use chooses the fastest implementations for this processor.
    static let isReady = sodium_init() >= 0
}

/// libsodium refused to work.
public enum SodiumError: Error, Equatable, Sendable {
    /// `sodium_init` failed: no source of randomness, or a broken installation.
    case unavailable
    /// A public key of low order, with which no secret can be shared.
    case weakKey
    /// A sealed text that was changed, or sealed for another key or another context.
    case notAuthentic
    /// There was not the memory that a password's hash takes.
    case outOfMemory
}
