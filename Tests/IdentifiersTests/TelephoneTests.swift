import Identifiers
import Support
import Testing

@Suite("Telephone numbers")
struct TelephoneTests {
    /// As letterheads, lists and the numbering plan before 2019 have them.
    static let accepted: [(String, String)] = [
        ("3336151234", "33 3615 1234"), ("33 3615 1234", "33 3615 1234"), ("(33) 3615-1234", "33 3615 1234"),
        ("33-36-15-12-34", "33 3615 1234"), ("33.3615.1234", "33 3615 1234"), ("33–3615–1234", "33 3615 1234"),
        ("01 33 3615 1234", "33 3615 1234"), ("01 (33) 3615 1234", "33 3615 1234"),
        ("044 33 1234 5678", "33 1234 5678"),
        ("045-33-1234-5678", "33 1234 5678"), ("+52 33 3615 1234", "33 3615 1234"),
        ("+52 1 33 1234 5678", "33 1234 5678"),
        ("+521 3312345678", "33 1234 5678"), ("52 33 3615 1234", "33 3615 1234"),
        ("(+52) 33 3615 1234", "33 3615 1234"),
        ("+52 (01 33) 3615-1234", "33 3615 1234"), ("0052 33 3615 1234", "33 3615 1234"),
        ("Tel. (33) 3615-1234", "33 3615 1234"), ("TEL: 33 3615 1234", "33 3615 1234"),
        ("Teléfono 3336151234", "33 3615 1234"),
        ("Cel. 33 1234 5678", "33 1234 5678"), ("\u{A0}33\u{A0}3615\u{A0}1234\u{200B}", "33 3615 1234"),
        ("3336151234.0", "33 3615 1234"), ("378 782 1234", "378 782 1234"), ("(378) 78 2 12 34", "378 782 1234"),
        ("52 33 3615 12", "523 336 1512"), ("01 800 123 4567", "800 123 4567"),
        ("33 5550 0001 ext. 4", "33 5550 0001 ext. 4"), ("33 5550 0001 Ext 4", "33 5550 0001 ext. 4"),
        ("3355500001x4", "33 5550 0001 ext. 4"), ("33 5550 0001, EXT 123 y 124", "33 5550 0001 ext. 123, 124"),
        ("33 5550 0001 EXT. 123, 124 y 125", "33 5550 0001 ext. 123, 124, 125"),
        ("33 5550 0001 (ext. 4)", "33 5550 0001 ext. 4"), ("33 5550 0001 Extensión: 1203", "33 5550 0001 ext. 1203"),
        ("33 5550 0001 exts. 12;13", "33 5550 0001 ext. 12, 13"),
    ]

    @Test(arguments: accepted)
    func isAccepted(text: String, printed: String) { #expect(Parsed(text, as: Telephone.self) == .value(printed)) }

    static let refused: [(String, IdentifierFault.Kind)] = [
        ("", .empty), ("3.3555E+09", .spreadsheetNumber), ("3,3555E+09", .spreadsheetNumber),
        ("3.3555e9", .spreadsheetNumber), ("#¡REF!", .spreadsheetError), ("#N/D", .spreadsheetError),
        ("#VALUE!", .spreadsheetError), ("#¿NOMBRE?", .spreadsheetError), ("3615 1234", .telephoneAreaCode),
        ("615 1234", .telephoneAreaCode), ("36 15 12 34 ext. 4", .telephoneAreaCode), ("36151", .telephoneShort),
        ("+52 3615 1234", .telephoneAreaCode),
        ("333 615 123", .telephoneShort), ("33 3615 12345", .telephoneLong), ("33 3615 1234 y 35", .telephoneCharacter),
        ("33 3615 1234 / 33 3615 1235", .telephoneLong), ("+1 213 555 0100", .telephoneCountry),
        ("+34 600 000 000", .telephoneCountry), ("33 +52 3615 1234", .telephoneCharacter),
        ("0000000000", .telephoneStart),
        ("1234567890", .telephoneStart), ("+52 0336151234", .telephoneStart), ("ANA", .telephoneCharacter),
        ("33 3615 12E4", .telephoneCharacter), ("33 3615 1234 (oficina)", .telephoneCharacter),
        ("Fax 33 3615 1234", .telephoneCharacter), ("３３ 3615 1234", .telephoneCharacter),
        ("33 3615 1234 ext.", .telephoneExtension),
        ("33 3615 1234 ext. ventas", .telephoneExtension), ("33 3615 1234 ext. 4 ventas", .telephoneExtension),
        ("33 3615 1234 ext. 1234567", .telephoneExtension), (String(repeating: "3", count: 5_000), .telephoneLong),
    ]

    @Test(arguments: refused)
    func isRefused(text: String, kind: IdentifierFault.Kind) {
        #expect(Parsed(text, as: Telephone.self) == .fault(kind))
    }

    @Test func theDigitsTypedAreCounted() {
        #expect(throws: IdentifierFault(.telephoneAreaCode, "3615 1234", number: 8)) { try Telephone("3615 1234") }
    }

    @Test func thePartsAreApart() throws {
        let telephone = try Telephone("+52 (33) 5550-0001 ext. 4")
        #expect(telephone.digits == "3355500001" && telephone.extension == "4")
        #expect(try Telephone("33 5550 0001").extension == nil)
    }

    /// However a number is spelt, its ten digits are read.
    @Test func everySpellingIsOneNumber() throws {
        var random = SplitMix64(seed: 14)
        for _ in 0..<500 {
            let digits = String(2 + random.below(8)) + (0..<9).map { _ in String(random.below(10)) }.joined()
            let prefix = ["", "01", "044 ", "045-", "+52 ", "+52 1 ", "52", "0052 ", "Tel. "][random.below(9)]
            var spelt = prefix
            for digit in digits { spelt += String(digit) + ["", "", " ", "-", ".", ") "][random.below(6)] }
            #expect(try Telephone(spelt).digits == digits, "\(spelt)")
        }
    }
}
