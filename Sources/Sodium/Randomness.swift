import CSodium

/// Where random bytes come from: libsodium in earnest, a fixed sequence in tests.
public struct Randomness: Sendable {
    private let fill: @Sendable (Int) throws -> [UInt8]

    public init(_ fill: @escaping @Sendable (Int) throws -> [UInt8]) { self.fill = fill }

    public func bytes(_ count: Int) throws -> [UInt8] { try fill(count) }

    /// libsodium's `randombytes_buf`.
    public static let system = Randomness { count in
        guard Library.isReady else { throw SodiumError.unavailable }
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
