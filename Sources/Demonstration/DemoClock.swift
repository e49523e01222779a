import Sodium
import Synchronization
import WireFormat

/// The clock of a fictional year: it stands still until it is moved, and never goes back.
final class DemoClock: Sendable {
    private let seconds: Mutex<Int>

    init(_ start: Timestamp) { seconds = Mutex(start.seconds) }

    var now: Timestamp {
        get throws { try Timestamp(seconds: seconds.withLock { $0 }) }
    }

    func move(to time: Timestamp) { seconds.withLock { $0 = max($0, time.seconds) } }
}

/// The randomness of a demonstration: its caller's, but for what its visitors enter with, which follows from the seed.
final class DemoRandomness: Sendable {
    private let usual: Randomness
    private let followed = Mutex<(label: String, count: Int)?>(nil)

    init(_ usual: Randomness) { self.usual = usual }

    /// From now on bytes follow from a label; with `nil` they are the caller's again.
    func follow(_ label: String?) { followed.withLock { $0 = label.map { ($0, 0) } } }

    var source: Randomness { Randomness { try self.bytes($0) } }

    private func bytes(_ count: Int) throws -> [UInt8] {
        let text = followed.withLock { followed -> String? in
            followed?.count += 1
            return followed.map { "insacula demonstration\n\($0.label)\n\($0.count)\n" }
        }
        guard let text else { return try usual.bytes(count) }
        let blocks = stride(from: 0, to: count, by: 32).flatMap { SHA256.hash("\(text)\($0)\n").bytes }
        return Array(blocks.prefix(count))
    }
}

/// Choices that look random and are the same in every run (SplitMix64). They are not used for secrets.
struct DemoDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Returns true with a probability in percent.
    mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

    mutating func one<T>(of list: [T]) -> T? { list.randomElement(using: &self) }
}
