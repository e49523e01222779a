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
