import Sodium
import Synchronization

extension Randomness {
    /// Returns a source of bytes that are the same in every run: SHA-256 of the seed and a counter.
    ///
    /// Each call gives other bytes. Stored transcripts and data sets contain values that follow from the seeds.
    public static func seeded(_ seed: String) -> Randomness {
        let blocks = Mutex(0)
        return Randomness { count in
            var bytes: [UInt8] = []
            while bytes.count < count {
                let block = blocks.withLock { block in
                    block += 1
                    return block
                }
                bytes += SHA256.hash("\(seed) \(block)").bytes
            }
            return Array(bytes.prefix(count))
        }
    }
}

/// A generator of numbers that follow from a seed, for tests with many cases: the same seed repeats a failing case.
///
/// Source: G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number generators, 2014.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 to `limit` - 1; 0 if there is none.
    public mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }
}
