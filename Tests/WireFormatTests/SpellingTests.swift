import Support
import Testing
import WireFormat

@Suite("Hex, base64, decimals, fields")
struct SpellingTests {
    @Test func hexAndBase64ComeBack() throws {
        var numbers = SplitMix64(seed: 4)
        for count in 0..<200 {
            let bytes = (0..<count).map { _ in UInt8(numbers.below(256)) }
            #expect(try Hex.decode(Hex.encode(bytes)) == bytes)
            #expect(try Base64.decode(Base64.encode(bytes)) == bytes)
        }
        #expect(Hex.encode([0x00, 0x0A, 0xFF]) == "000aff")
        #expect(Base64.encode(Array("light w".utf8)) == "bGlnaHQgdw==")
    }

    @Test(arguments: ["0A", "0g", "a", "0x", " 0", "é"])
    func hexHasOneSpelling(text: String) {
        #expect(throws: Malformed(.notHex, at: "")) { try Hex.decode(text) }
    }

    @Test func hexOfAnotherLength() {
        #expect(throws: Malformed(.wrongLength, at: "")) { try Hex.decode("00", count: 2) }
    }

    @Test(arguments: ["AA", "AA=", "AB==", "AA==\n", "A A=", "AAAA====", "-_==", "AAA"])
    func base64HasOneSpelling(text: String) {
        #expect(throws: Malformed(.notBase64, at: "")) { try Base64.decode(text) }
    }

    @Test(arguments: ["", "00", "01", "-1", "+1", "1.0", " 1", "1 ", "٣", "12345678901234567890"])
    func decimalHasOneSpelling(text: String) {
        #expect(throws: Malformed.self) { try Decimal.decode(text) }
    }

    @Test func decimals() throws {
        #expect(try Decimal.decode("0") == 0)
        #expect(try Decimal.decode("10") == 10)
        #expect(try Decimal.decode("9223372036854775807") == .max)
        #expect(throws: Malformed(.outOfRange, at: "")) { try Decimal.decode("9223372036854775808") }
    }

    private static func read(_ text: String) throws(Malformed) -> Int {
        try Fields.read(try JSON(parsing: text.utf8)) { (fields) throws(Malformed) in
            try fields.array("a") { (json) throws(Malformed) in
                try Fields.read(json) { (fields) throws(Malformed) in
                    try fields.object("b") { (fields) throws(Malformed) in try fields.integer("c", in: 1...9) }
                }
            }.count
        }
    }

    @Test(arguments: [
        (#"{"a":[{"b":{"c":0}}]}"#, "a[0].b.c", Malformed.Reason.outOfRange),
        (#"{"a":[{"b":{"c":1}},{"b":{"c":"1"}}]}"#, "a[1].b.c", .wrongType),
        (#"{"a":[{"b":{"c":1,"d":1}}]}"#, "a[0].b.d", .unknownName), (#"{"a":[{"b":{}}]}"#, "a[0].b.c", .missing),
        (#"{"a":[{"b":[]}]}"#, "a[0].b", .wrongType), (#"{"a":[1]}"#, "a[0]", .wrongType),
        (#"{"a":{}}"#, "a", .wrongType),
        (#"{}"#, "a", .missing), (#"{"a":[],"z":null}"#, "z", .unknownName),
    ])
    func fieldsSayWhereAndWhy(text: String, place: String, reason: Malformed.Reason) {
        #expect(throws: Malformed(reason, at: place)) { try Self.read(text) }
    }

    @Test func fieldsReadWhatIsThere() throws {
        #expect(try Self.read(#"{"a":[]}"#) == 0)
        #expect(try Self.read(#"{"a":[{"b":{"c":9}},{"b":{"c":1}}]}"#) == 2)
    }

    /// Objects of the protocol have a few members; one with a hundred is refused, not miscounted.
    @Test func manyUnknownMembers() throws {
        let many = (100..<200).reduce(JSON.object([:])) { $0.with(["m\($1)": .null]) }
        var fields = try Fields(many)
        #expect(fields.optional("m100") == .null)
        #expect(throws: Malformed(.unknownName, at: "m101")) { try fields.end() }
    }

    @Test func order() {
        #expect("Pen\u{303}a".normalized.utf8.elementsEqual("Peña".utf8))
        #expect("B".precedes("a") && "a".precedes("aa") && !"a".precedes("a"))
    }

    /// The repertoire of protocol section 1, scalar by scalar: nothing in it can be composed or reordered.
    @Test func repertoire() {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA1...0xAC, 0xAE...0x2AF, 0x1E00...0x1EFF, 0x2013...0x2014, 0x2018...0x201A, 0x201C...0x201E,
            0x2026...0x2026, 0x20AC...0x20AC, 0x2116...0x2116, 0xA78B...0xA78C,
        ]
        for value in UInt32(0)...0x10_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            let isOfRepertoire = ranges.contains { $0.contains(value) }
            #expect(text.isOfRepertoire == isOfRepertoire, "U+\(String(value, radix: 16))")
            guard isOfRepertoire else { continue }
            #expect(text.normalized.utf8.elementsEqual(text.utf8), "U+\(String(value, radix: 16))")
            #expect(scalar.properties.canonicalCombiningClass == .notReordered)
        }
        #expect("Peña\u{303}x".firstForeignCharacter == "\u{303}")
        #expect("Peña".firstForeignCharacter == nil)
    }

    @Test(arguments: [
        [0xC2], [0xC2, 0x41], [0xC0, 0xA1], [0xC1, 0xBF], [0xCB, 0x80], [0xE2, 0x80], [0xE1, 0xB8], [0xE1, 0xB8, 0x41],
        [0xF0, 0x9F, 0x98, 0x80], [0x80], [0xFF], [0xED, 0xA0, 0x80],
    ])
    func noOtherBytesAreOfTheRepertoire(bytes: [UInt8]) {
        let text = Array("{\"a\":\"".utf8) + bytes + Array("\"}".utf8)
        #expect(throws: Malformed(.foreignCharacter, at: "byte 6")) { try JSON(parsing: text) }
    }
}
