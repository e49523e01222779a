import Identifiers
import Support
import Testing

@Suite("Several values in one cell")
struct ListTests {
    private func list<Value: Identifier>(_: Value.Type, _ cell: String) -> [String] {
        Value.list(in: cell).map { part, result in
            switch result {
            case .success(let value): value.text
            case .failure(let fault): "\(part): \(fault.kind.rawValue)"
            }
        }
    }

    static let addressCells: [(String, [String])] = [
        ("", []), ("NO TIENE", []), ("a@x.mx", ["a@x.mx"]), ("a@x.mx; b@y.mx", ["a@x.mx", "b@y.mx"]),
        ("a@x.mx,b@y.mx", ["a@x.mx", "b@y.mx"]), ("a@x.mx / b@y.mx", ["a@x.mx", "b@y.mx"]),
        ("a@x.mx y b@y.mx", ["a@x.mx", "b@y.mx"]), ("a@x.mx\nb@y.mx;", ["a@x.mx", "b@y.mx"]),
        ("luz@ejemplo,invalid", ["luz@ejemplo,invalid: email-comma"]),
        ("rosa@; a@x.mx", ["rosa@: email-domain", "a@x.mx"]),
        ("rosa", ["rosa: email-no-at"]),
    ]

    @Test(arguments: addressCells)
    func addresses(cell: String, found: [String]) { #expect(list(EmailAddress.self, cell) == found) }

    static let telephoneCells: [(String, [String])] = [
        ("(33) 3615-1234, 33 3615 1235", ["33 3615 1234", "33 3615 1235"]),
        ("33 3615 1234 ext. 123 y 124", ["33 3615 1234 ext. 123, 124"]),
        ("33 3615 1234 ext. 12, 13 / 3336151235", ["33 3615 1234 ext. 12, 13", "33 3615 1235"]),
        ("3336151234\n\n3336151235", ["33 3615 1234", "33 3615 1235"]),
        ("33 3615 1234 y 35", ["33 3615 1234 y 35: telephone-character"]),
        ("3336151234 / S/N", ["33 3615 1234"]), ("a / b/c", ["a: telephone-character", "b/c: telephone-character"]),
        ("3336151234; N/A; 3615 1234", ["33 3615 1234", "3615 1234: telephone-area-code"]),
        ("S/N", []), ("3336151234 / sin celular", ["33 3615 1234"]), ("#¡REF!", ["#¡REF!: spreadsheet-error"]),
        ("3.3555E+09", ["3.3555E+09: spreadsheet-number"]), ("3,3555E+09", ["3,3555E+09: spreadsheet-number"]),
    ]

    @Test(arguments: telephoneCells)
    func telephones(cell: String, found: [String]) { #expect(list(Telephone.self, cell) == found) }

    static let licenceCells: [(String, [String])] = [
        ("1234567, 7654321", ["1234567", "7654321"]), ("1,234,567", ["1234567"]),
        ("1,234,567 / 25203", ["1234567", "25203"]), ("1,23457E+07", ["1,23457E+07: spreadsheet-number"]),
        ("1234567 y EN TRÁMITE", ["1234567", "EN TRÁMITE: licence-pending"]),
        ("1.23457E+07", ["1.23457E+07: spreadsheet-number"]),
    ]

    @Test(arguments: licenceCells)
    func licences(cell: String, found: [String]) { #expect(list(ProfessionalLicence.self, cell) == found) }

    /// Values that were joined by any separator come apart again.
    @Test func joinedValuesComeApart() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<300 {
            let numbers = (0..<1 + random.below(4)).map { _ in String(2_000_000_000 + random.below(7_999_999_999)) }
            let separator = [",", "; ", " / ", " y ", "\n", "\r\n"][random.below(6)]
            let found = Telephone.list(in: numbers.joined(separator: separator)).map { try? $0.result.get().digits }
            #expect(found == numbers)
        }
    }

    /// The canonical form is a fixed point, and the printed text gives an equal value.
    @Test func canonicalFormsAreFixedPoints() throws {
        let telephone = try Telephone("01 (33) 3615-1234 EXT 123 y 124")
        #expect(try Telephone(telephone.text) == telephone)
        let address = try EmailAddress(" Rosa@Ejemplo.invalid")
        #expect(try EmailAddress(address.text) == address)
        let curp = try CURP("aapr 630321 hdflrc09")
        #expect(try CURP(curp.text) == curp)
        var random = SplitMix64(seed: 3)
        for _ in 0..<300 {
            let licence = try ProfessionalLicence("000" + String(1 + random.below(99_999_999)))
            #expect(try ProfessionalLicence(licence.text) == licence)
        }
    }
}
