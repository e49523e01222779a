import Support
import Testing
import WireFormat

@Suite("Canonical JSON")
struct JSONTests {
    /// Any value within the limits, from a fixed sequence of numbers.
    private struct Values {
        var generator: SplitMix64

        mutating func object(depth: Int = 1) -> JSON {
            var object = JSON.object([:])
            for _ in 0..<generator.below(5) {
                let name = string()
                if case .object(let members) = object, members.contains(where: { $0.name == name }) { continue }
                object = object.with([name: value(depth: depth)])
            }
            return object
        }

        private mutating func value(depth: Int) -> JSON {
            switch generator.below(depth < JSON.deepest ? 8 : 6) {
            case 0: .null
            case 1: .bool(generator.below(2) == 0)
            case 2: .integer(generator.below(2 * JSON.largestInteger + 1) - JSON.largestInteger)
            case 3: .integer([0, 1, -1, JSON.largestInteger, -JSON.largestInteger][generator.below(5)])
            case 4, 5: .string(string())
            case 6: object(depth: depth + 1)
            default: .array((0..<generator.below(4)).map { _ in value(depth: depth + 1) })
            }
        }

        private mutating func string() -> String {
            let scalars: [Unicode.Scalar] = [
                "a", "Z", "0", "~", "\"", "\\", "/", "\u{A}", "ñ", "ẞ", "\u{A1}", "\u{2AF}", "\u{1E00}", "\u{1EFF}",
                "—", "„", "…", "€", "№", "\u{A78C}",
            ]
            var text = String.UnicodeScalarView()
            for _ in 0..<generator.below(6) { text.append(scalars[generator.below(scalars.count)]) }
            return String(text)
        }
    }

    @Test func everyValueComesBackFromItsBytes() throws {
        var values = Values(generator: SplitMix64(seed: 1))
        for _ in 0..<2_000 {
            let value = values.object()
            #expect(try JSON(parsing: value.bytes) == value)
            #expect(Array(value.text.utf8) == value.bytes)
        }
    }

    /// Every accepted value has one accepted spelling only.
    @Test func noOtherBytesGiveTheSameValue() {
        var values = Values(generator: SplitMix64(seed: 2))
        var numbers = SplitMix64(seed: 3)
        for _ in 0..<2_000 {
            var bytes = values.object().bytes
            bytes[numbers.below(bytes.count)] ^= UInt8(1 + numbers.below(255))
            if let value = try? JSON(parsing: bytes) { #expect(value.bytes == bytes) }
        }
    }

    @Test(arguments: [
        ("", "", Malformed.Reason.empty), ("[]", "", .wrongType), ("{", "byte 1", .truncated),
        (#"{"b":1,"a":2}"#, "byte 7", .nameOrder), (#"{"a":1,"a":2}"#, "byte 7", .duplicateName),
        (#"{"a":1}x"#, "byte 7", .trailing), (#"{"a":-0}"#, "byte 5", .syntax), (#"{"a":01}"#, "byte 5", .syntax),
        (#"{"a":9007199254740992}"#, "byte 5", .outOfRange), (#"{"a":"\u001F"}"#, "byte 6", .syntax),
        (#"{"a":"x\/"}"#, "byte 7", .syntax), ("{\"a\":\"n\u{303}\"}", "byte 7", .foreignCharacter),
        (#"{"a": 1}"#, "byte 5", .syntax), (#"{"a":[[[[[[[[1]]]]]]]]}"#, "byte 12", .tooDeep),
    ])
    func saysWhereAndWhy(text: String, place: String, reason: Malformed.Reason) {
        #expect(throws: Malformed(reason, at: place)) { try JSON(parsing: text.utf8) }
    }

    @Test func aSequenceThatIsNoArrayIsReadAlike() throws {
        let text = #"{"a":[1,"ñ"]}"#
        #expect(try JSON(parsing: text.utf8.lazy.map { $0 }).text == text)
    }

    @Test func absentMembersAreLeftOut() {
        #expect(JSON.object(["b": .integer(1), "a": nil]).text == #"{"b":1}"#)
        #expect(JSON.object(["a": .null]).with(["b": nil, "c": .bool(false)]).text == #"{"a":null,"c":false}"#)
    }
}
