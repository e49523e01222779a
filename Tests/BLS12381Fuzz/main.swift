// Decodes random byte strings as points: `BLS12381Fuzz [<how many> [<seed>]]`.
//
// Nothing may crash, and an accepted string must be the encoding of its point: a point with two encodings would be a
// signature with two. The same seed gives the same strings.

import BLS12381
import Sodium

/// Numbers that are the same in every run: SplitMix64.
struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}

/// One group under test.
struct Target {
    let name: String
    let size: Int
    /// Returns the compressed form of the decoded point.
    let decode: ([UInt8]) throws(InvalidPoint) -> [UInt8]
    /// Returns some point, from a message.
    let some: ([UInt8]) -> [UInt8]
    /// The points to start from; some are replaced during the run.
    var points: [[UInt8]] = []
    var outcomes: [InvalidPoint: Int] = [:]
    var accepted = 0

    init(
        _ name: String, size: Int, decode: @escaping ([UInt8]) throws(InvalidPoint) -> [UInt8],
        some: @escaping ([UInt8]) -> [UInt8]
    ) {
        (self.name, self.size, self.decode, self.some) = (name, size, decode, some)
        points = (0..<UInt8(64)).map { some([$0]) }
    }

    /// - Returns: false if a check fails.
    mutating func tryOne(_ chance: inout Chance) -> Bool {
        let (bytes, mustFail) = input(&chance)
        do throws(InvalidPoint) {
            let written = try decode(bytes)
            accepted += 1
            return written == bytes && !mustFail
        } catch {
            outcomes[error, default: 0] += 1
            return true
        }
    }

    /// Returns bytes to decode, and whether they must be refused.
    private mutating func input(_ chance: inout Chance) -> (bytes: [UInt8], mustFail: Bool) {
        let index = chance.below(points.count)
        if chance.below(500) == 0 { points[index] = some(chance.bytes(8)) }
        var bytes = points[index]
        switch chance.below(16) {
        case 0:  // Any bytes.
            return (chance.bytes(size), false)
        case 1, 2:  // Any number, with the flags of a point.
            bytes = chance.bytes(size)
            bytes[0] = bytes[0] & 0x1f % 0x1b | 0x80 | UInt8(chance.below(2)) << 5
            if size == 96 { bytes[48] %= 0x1b }
            return (bytes, false)
        case 3:  // A small number.
            bytes = [UInt8](repeating: 0, count: size)
            bytes[0] = 0x80 | UInt8(chance.below(2)) << 5
            for _ in 0...chance.below(3) { bytes[size - 1 - chance.below(9)] = UInt8(chance.below(256)) }
            return (bytes, false)
        case 4, 5:  // A point with one to three bits changed.
            for _ in 0...chance.below(3) { bytes[chance.below(size)] ^= 1 << UInt8(chance.below(8)) }
            return (bytes, false)
        case 6:  // A point with a random stretch.
            for position in chance.below(size)..<size { bytes[position] = UInt8(chance.below(256)) }
            return (bytes, false)
        case 7:  // Halves of two points.
            bytes.replaceSubrange(size / 2..<size, with: points[chance.below(points.count)].suffix(size / 2))
            return (bytes, false)
        case 8:  // A point, or its negative.
            bytes[0] ^= UInt8(chance.below(2)) << 5
            return (bytes, false)
        case 9, 10:  // A point with other flags.
            bytes[0] = bytes[0] & 0x1f | UInt8(chance.below(8)) << 5
            return (bytes, bytes[0] & 0xc0 != 0x80)
        case 11:  // Infinity, or nearly.
            bytes = [UInt8](repeating: 0, count: size)
            bytes[0] = 0xc0
            if chance.below(2) == 0 { bytes[chance.below(size)] ^= 1 << UInt8(chance.below(8)) }
            return (bytes, false)
        case 12:  // Another length.
            let count = chance.below(200)
            bytes = Array((bytes + bytes + bytes + bytes + bytes).prefix(count))
            return (bytes, count != size)
        default:  // A number of p and more, in the form of a point.
            let first = size == 96 && chance.below(2) == 0 ? 48 : 0
            for position in 1..<48 { bytes[first + position] = UInt8(chance.below(256)) }
            let top = UInt8(0x1b + chance.below(5))
            bytes[first] = first == 0 ? bytes[0] & 0xe0 | top : top
            return (bytes, true)
        }
    }
}

let hashToCurve = HashToCurve(domain: [1]) { SHA256.hash($0).bytes }
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let count = arguments.first ?? 10_000_000
var chance = Chance(state: UInt64(truncatingIfNeeded: arguments.dropFirst().first ?? 1))
var targets = [
    Target(
        "G1", size: 48, decode: { bytes throws(InvalidPoint) in try G1Point(compressed: bytes).compressed },
        some: { G1Point.hash($0, by: hashToCurve).compressed }),
    Target(
        "G2", size: 96, decode: { bytes throws(InvalidPoint) in try G2Point(compressed: bytes).compressed },
        some: { G2Point.hash($0, by: hashToCurve).compressed }),
]
let start = ContinuousClock.now
var failures = 0
for index in 0..<count where !targets[index % 2].tryOne(&chance) {
    failures += 1
    print("number \(index) of \(targets[index % 2].name) is read and written differently, or should not be read")
}
let seconds = Int((ContinuousClock.now - start) / .seconds(1))
print("\(count) inputs in \(seconds) s, \(failures) failures")
for target in targets {
    let refused = target.outcomes.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ")
    print("\(target.name): \(target.accepted) accepted; refused: \(refused)")
}
guard failures == 0, targets.allSatisfy({ $0.accepted > count / 200 }) else { preconditionFailure("fuzzing failed") }
