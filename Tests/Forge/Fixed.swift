import Sodium
import Synchronization
import WireFormat

/// Bytes that look random and are the same in every run: SHA-256 in counter mode over a label.
public enum Fixed {
    public static func bytes(_ label: String, count: Int = 32) -> [UInt8] {
        var bytes: [UInt8] = []
        var block = 0
        while bytes.count < count {
            bytes += SHA256.hash("forge\n\(label)\n\(block)\n").bytes
            block += 1
        }
        return Array(bytes.prefix(count))
    }

    /// Returns a source of such bytes; each call gives other bytes.
    public static func randomness(_ label: String) -> Randomness {
        let calls = Counter()
        return Randomness { count in bytes("\(label) \(calls.next())", count: count) }
    }

    public static func digest(_ label: String) -> Digest { SHA256.hash("forge\n\(label)\n") }

    public static func signingKey(_ label: String) -> Ed25519.PrivateKey {
        certain { try Ed25519.PrivateKey(seed: bytes(label)) }
    }

    public static func matterKey(_ label: String) -> VRF.PrivateKey {
        certain { try VRF.PrivateKey(random: Randomness { bytes(label, count: $0) }) }
    }

    private final class Counter: Sendable {
        private let value = Mutex(0)

        func next() -> Int {
            value.withLock { value in
                value += 1
                return value
            }
        }
    }
}

/// A generator for tests that need many numbers without cryptography: SplitMix64.
public struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Returns the result of a body that cannot fail, because its input is a literal in the test.
public func certain<T>(_ body: () throws -> T, file: StaticString = #file, line: UInt = #line) -> T {
    do {
        return try body()
    } catch {
        fatalError("\(error)", file: file, line: line)
    }
}

/// Returns a time written out in a test.
public func utc(_ text: String) -> Timestamp { certain { try Timestamp(text) } }

/// Returns a date written out in a test.
public func day(_ text: String) -> Day { certain { try Day(text) } }

extension String {
    /// Returns this text with the only occurrence of `old` replaced. Any other number of occurrences ends the test,
    /// because the forgery would miss its target.
    public func replacingOnly(_ old: String, with new: String) -> String {
        precondition(ranges(of: old).count == 1, "\(ranges(of: old).count) places of \(old)")
        return replacing(old, with: new)
    }
}
