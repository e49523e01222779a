import Identifiers
import Support
import Testing

@Suite("Professional licences")
struct ProfessionalLicenceTests {
    @Test(arguments: [
        ("25203", "25203"), ("00025203", "25203"), (" 25 203 ", "25203"), ("25,203", "25203"), ("1.234.567", "1234567"),
        ("1'234'567", "1234567"), ("1", "1"), ("12345678", "12345678"), ("0012345678", "12345678"),
        ("25203.0", "25203"), ("Céd. 25203", "25203"), ("Ced. Prof. No. 00025203", "25203"), ("Nº 25203", "25203"),
        ("CÉDULA PROFESIONAL: 25203", "25203"), ("#25203", "25203"), ("número 25 203", "25203"),
    ])
    func isAccepted(text: String, number: String) {
        #expect(Parsed(text, as: ProfessionalLicence.self) == .value(number))
    }

    static let refused: [(String, IdentifierFault.Kind)] = [
        ("", .empty), ("1.23457E+07", .spreadsheetNumber), ("#REF!", .spreadsheetError),
        ("EN TRÁMITE", .licencePending), ("en tramite", .licencePending), ("Pendiente", .licencePending),
        ("12345A", .licenceCharacter), ("PEJ 123456", .licenceState), ("AE-010203", .licenceState),
        ("Céd. PEJ123456", .licenceState), ("1234.5", .licenceCharacter), ("Céd.", .licenceCharacter),
        ("25203 (federal)", .licenceCharacter), ("nota 25203", .licenceState), ("no la tengo", .licenceCharacter),
        ("123 en trámite", .licencePending),
        ("12,34", .licenceCharacter), ("-25203", .licenceCharacter), ("２５２０３", .licenceCharacter), ("0", .licenceZero),
        ("00000", .licenceZero), ("123456789", .licenceLong), ("1234567/7654321", .licenceCharacter),
    ]

    @Test(arguments: refused)
    func isRefused(text: String, kind: IdentifierFault.Kind) {
        #expect(Parsed(text, as: ProfessionalLicence.self) == .fault(kind))
    }

    @Test(arguments: [
        ("25203", "25204", true), ("25203", "25230", true), ("25203", "52203", true), ("25203", "25203", false),
        ("25203", "20253", false), ("25203", "2520", false), ("25203", "252030", false), ("25203", "26204", false),
    ])
    func nearNumbers(one: String, other: String, isNear: Bool) throws {
        let (one, other) = (try ProfessionalLicence(one), try ProfessionalLicence(other))
        #expect(one.isNear(other) == isNear && other.isNear(one) == isNear)
    }
}
