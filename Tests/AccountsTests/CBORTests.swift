import Accounts
import Testing
import WireFormat

extension CBOR {
    /// The canonical bytes: the writer that the reader is checked with.
    var bytes: [UInt8] {
        switch self {
        case .integer(let number): number >= 0 ? CBOR.head(0, UInt64(number)) : CBOR.head(1, UInt64(-1 - number))
        case .bytes(let bytes): CBOR.head(2, UInt64(bytes.count)) + bytes
        case .text(let text): CBOR.head(3, UInt64(text.utf8.count)) + Array(text.utf8)
        case .array(let values): CBOR.head(4, UInt64(values.count)) + values.flatMap(\.bytes)
        case .map(let pairs): CBOR.head(5, UInt64(pairs.count)) + pairs.flatMap { $0.key.bytes + $0.value.bytes }
        case .bool(let value): [value ? 0xF5 : 0xF4]
        }
    }

    private static func head(_ major: UInt8, _ argument: UInt64) -> [UInt8] {
        let bytes = withUnsafeBytes(of: argument.bigEndian) { Array($0) }
        return switch argument {
        case ..<24: [major << 5 | UInt8(argument)]
        case ..<0x100: [major << 5 | 24] + bytes[7...]
        case ..<0x1_0000: [major << 5 | 25] + bytes[6...]
        case ..<0x1_0000_0000: [major << 5 | 26] + bytes[4...]
        default: [major << 5 | 27] + bytes
        }
    }

    /// A random value, whose maps are in order.
    static func random(depth: Int = 0, _ numbers: inout some RandomNumberGenerator) -> CBOR {
        switch Int.random(in: 0..<(depth < CBOR.deepest ? 6 : 4), using: &numbers) {
        case 0:
            return .integer(Int.random(in: .min ... .max, using: &numbers) >> Int.random(in: 0..<64, using: &numbers))
        case 1:
            return .bytes(
                (0..<Int.random(in: 0..<40, using: &numbers)).map { _ in .random(in: 0...255, using: &numbers) })
        case 2: return .text(String(repeating: "ñ", count: .random(in: 0..<20, using: &numbers)))
        case 3: return .bool(.random(using: &numbers))
        case 4:
            return .array((0..<Int.random(in: 0..<5, using: &numbers)).map { _ in random(depth: depth + 1, &numbers) })
        default:
            var members: [Int: CBOR] = [:]
            for _ in 0..<Int.random(in: 0..<5, using: &numbers) {
                members[.random(in: -300..<300, using: &numbers)] = random(depth: depth + 1, &numbers)
            }
            let pairs = members.map { Pair(.integer($0), $1) }
            return .map(
                pairs.sorted { a, b in
                    let (a, b) = (a.key.bytes, b.key.bytes)
                    return (a[0] >> 5, UInt8(a.count)) == (b[0] >> 5, UInt8(b.count))
                        ? a.lexicographicallyPrecedes(b) : (a[0] >> 5, UInt8(a.count)) < (b[0] >> 5, UInt8(b.count))
                })
        }
    }
}

@Suite("CBOR")
struct CBORTests {
    /// From RFC 8949, appendix A, as far as the subset reaches.
    @Test(arguments: [
        ("00", CBOR.integer(0)), ("17", .integer(23)), ("1818", .integer(24)), ("1903e8", .integer(1000)),
        ("1b000000e8d4a51000", .integer(1_000_000_000_000)), ("20", .integer(-1)), ("3903e7", .integer(-1000)),
        ("f4", .bool(false)), ("f5", .bool(true)), ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])),
        ("60", .text("")), ("62c3bc", .text("ü")), ("80", .array([])),
        (
            "8301820203820405",
            .array([.integer(1), .array([.integer(2), .integer(3)]), .array([.integer(4), .integer(5)])])
        ),
        ("a201020304", .map([.init(.integer(1), .integer(2)), .init(.integer(3), .integer(4))])),
        (
            "a26161016162820203",
            .map([.init(.text("a"), .integer(1)), .init(.text("b"), .array([.integer(2), .integer(3)]))])
        ),
    ]) func values(hex: String, value: CBOR) throws {
        #expect(try CBOR(parsing: Hex.decode(hex)) == value)
        #expect(Hex.encode(value.bytes) == hex)
    }

    @Test(arguments: [
        ("", Malformed.Reason.truncated, 0), ("0000", .trailing, 1), ("1817", .syntax, 0), ("190017", .syntax, 0),
        ("1900ff", .syntax, 0), ("1a0000ffff", .syntax, 0), ("1b00000000ffffffff", .syntax, 0), ("18", .truncated, 1),
        ("1c", .syntax, 0), ("1f", .syntax, 0), ("5f4101ff", .syntax, 0), ("9fff", .syntax, 0), ("bfff", .syntax, 0),
        ("1bffffffffffffffff", .outOfRange, 0), ("3bffffffffffffffff", .outOfRange, 0), ("41", .truncated, 1),
        ("5bffffffffffffffff", .truncated, 9), ("9a00ffffff", .truncated, 5), ("ba00ffffff", .truncated, 5),
        ("61ff", .notUTF8, 0), ("f6", .wrongType, 0), ("f7", .wrongType, 0), ("f97e00", .wrongType, 0),
        ("f820", .wrongType, 0), ("c000", .wrongType, 0), ("a10101ff", .trailing, 3), ("a201010101", .duplicateName, 3),
        ("a202010101", .nameOrder, 3), ("a220010101", .nameOrder, 3), ("a261610101", .nameOrder, 4),
        ("a1f401", .wrongType, 1), ("a1800001", .wrongType, 1), ("8181818181", .tooDeep, 4),
    ]) func otherSpellings(hex: String, reason: Malformed.Reason, place: Int) throws {
        let bytes = try Hex.decode(hex)
        #expect(throws: Malformed(reason, at: "byte \(place)")) { try CBOR(parsing: bytes) }
    }

    /// Ten thousand values come back; each of their prefixes and of their bytes changed is another value or an error, and
    /// what is read has the bytes that it was read from.
    @Test func randomValues() throws {
        var numbers = Numbers(state: 42)
        for _ in 0..<2_000 {
            let value = CBOR.random(&numbers)
            let bytes = value.bytes
            #expect(try CBOR(parsing: bytes) == value)
            for _ in 0..<8 {
                var spoiled = bytes
                let place = Int.random(in: bytes.indices, using: &numbers)
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: spoiled[place] = .random(in: 0...255, using: &numbers)
                case 1: spoiled.removeSubrange(place...)
                default: spoiled.insert(.random(in: 0...255, using: &numbers), at: place)
                }
                guard let read = try? CBOR(parsing: spoiled) else { continue }
                #expect(read.bytes == spoiled)
            }
        }
        for _ in 0..<20_000 {
            let noise = (0..<Int.random(in: 0..<24, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            if let read = try? CBOR(parsing: noise) { #expect(read.bytes == noise) }
        }
    }

    /// SplitMix64: the same numbers in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
