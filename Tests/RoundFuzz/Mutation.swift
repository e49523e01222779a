import Support

extension SplitMix64 {
    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }

    /// Returns a range of positions.
    mutating func stretch(of count: Int, longest: Int) -> Range<Int> {
        let start = below(count)
        return start..<min(start + below(longest) + 1, count)
    }
}

/// Changes an answer as broken, hostile or merely different servers might.
struct Mutation {
    /// Sound answers.
    let seeds: [[UInt8]]

    /// The replacements for a value or a part of one.
    private static let words: [[UInt8]] = [
        "0", "-1", "1", "42", "42.0", "4.2e1", "1.5", "1e308", "1e999", "-0", "9007199254740991", "9007199254740992",
        "9223372036854775807", "9223372036854775808", "18446744073709551616", "99999999999999999999999999", "0x1",
        "null",
        "true", "\"\"", "\"0\"", "\"00\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "{}", "[]", "[[[[[[[[",
        "{\"a\":",
        "}", "]", ",", ":", "\"", "\\", "\u{0}", "\u{feff}", "NaN", "Infinity", "'", "//", "/**/", "é", "\u{10ffff}",
        "round",
        "signature", "randomness", "previous_signature", "pulse", "timeStamp", "listValues", "public_key", "period",
        "genesis_time",
        "hash", "groupHash", "2026-07-10T11:02:00.000Z", "9999-12-31T23:59:59.000Z", "0000-00-00T00:00:00.000Z",
        "bae18de0276d51a8",
    ].map { Array($0.utf8) }

    func callAsFunction(_ chance: inout SplitMix64) -> [UInt8] {
        var bytes = seeds[chance.below(seeds.count)]
        switch chance.below(40) {
        case 0: return chance.bytes(chance.below(200))
        case 1: return bytes
        case 2: return wide(bytes, &chance)
        case 3: return deep(&chance)
        case 4 where chance.below(50) == 0:
            return bytes + [UInt8](repeating: 0x20, count: 60_000 + chance.below(10_000))
        default: break
        }
        for _ in 0...chance.below(3) { change(&bytes, &chance) }
        return bytes
    }

    private func change(_ bytes: inout [UInt8], _ chance: inout SplitMix64) {
        guard !bytes.isEmpty else { return }
        let position = chance.below(bytes.count)
        switch chance.below(12) {
        case 0: bytes[position] ^= 1 << UInt8(chance.below(8))
        case 1: bytes[position] = UInt8(truncatingIfNeeded: chance.next())
        case 2: bytes.removeSubrange(chance.stretch(of: bytes.count, longest: 60))
        case 3: bytes.insert(contentsOf: bytes[chance.stretch(of: bytes.count, longest: 60)], at: position)
        case 4: bytes.insert(contentsOf: Mutation.words[chance.below(Mutation.words.count)], at: position)
        case 5:  // The head of one, the tail of another.
            let other = seeds[chance.below(seeds.count)]
            bytes = Array(bytes[..<position] + other[chance.below(other.count)...])
        case 6: bytes.removeSubrange(position...)
        case 7:  // Hexadecimal of the other case, or another digit.
            for index in chance.stretch(of: bytes.count, longest: 200) where 0x61...0x66 ~= bytes[index] {
                bytes[index] &= 0xdf
            }
        case 8:
            let digits = Array("0123456789abcdef".utf8)
            for index in chance.stretch(of: bytes.count, longest: 4) where digits.contains(bytes[index]) {
                bytes[index] = digits[chance.below(16)]
            }
        default: replaceValue(of: &bytes, from: position, &chance)
        }
    }

    /// Replaces the value after the next colon: names stay, and their values can be of any kind.
    private func replaceValue(of bytes: inout [UInt8], from position: Int, _ chance: inout SplitMix64) {
        guard let colon = bytes[position...].firstIndex(of: UInt8(ascii: ":")) else { return }
        let rest = bytes[(colon + 1)...]
        let end = rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") } ?? bytes.endIndex
        bytes.replaceSubrange((colon + 1)..<end, with: Mutation.words[chance.below(Mutation.words.count)])
    }

    /// Returns the same text in UTF-16 or UTF-32, which JSON decoders detect.
    private func wide(_ bytes: [UInt8], _ chance: inout SplitMix64) -> [UInt8] {
        let (width, isBig) = (chance.below(2) == 0 ? 2 : 4, chance.below(2) == 0)
        let zeros = [UInt8](repeating: 0, count: width - 1)
        let marked: [UInt8] = isBig ? zeros.dropLast() + [0xfe, 0xff] : [0xff, 0xfe] + zeros.dropLast()
        var output = chance.below(2) == 0 ? marked : []
        for byte in bytes { output += isBig ? zeros + [byte] : [byte] + zeros }
        if chance.below(4) == 0 { output.removeLast(chance.below(3)) }
        return output
    }

    /// Returns nested brackets.
    private func deep(_ chance: inout SplitMix64) -> [UInt8] {
        let piece = chance.below(2) == 0 ? Array("[".utf8) : Array("{\"round\":".utf8)
        return (0..<chance.below(chance.below(40) == 0 ? 7_000 : 600)).flatMap { _ in piece }
    }
}
