import Identifiers
import Testing

@Suite("E-mail addresses")
struct EmailAddressTests {
    /// RFC 5322 section 3.2.3 (atoms), RFC 1123 section 2.1 (labels that begin with a digit).
    @Test(arguments: [
        "rosa@ejemplo.invalid", "Rosa.Luna+peritos@Ejemplo.com.mx", "o'neil@x-y.example", "A_1%z@1.2.example",
        "a@b.xn--fiqs8s", "rosa_luna@ejemplo.com.mx", String(repeating: "a", count: 64) + "@ejemplo.invalid",
        "a@" + String(repeating: "b", count: 63) + ".invalid",
    ])
    func isAccepted(text: String) { #expect(Parsed(text, as: EmailAddress.self) == .value(text)) }

    static let refused: [(String, IdentifierFault.Kind)] = [
        ("", .empty), (" \u{A0}\u{200B}", .empty), ("rosa", .emailNoAt),
        ("rosa.ejemplo.invalid", .emailNoAt), ("rosa@@ejemplo.invalid", .emailSeveralAt),
        ("a@b.mx c@d.mx", .emailSeveralAt), ("a@b.mx,c@d.mx", .emailSeveralAt), ("rosa@", .emailDomain),
        ("@ejemplo.invalid", .emailLocal), ("rosa@ejemplo", .emailDomain), ("rosa@ejemplo.", .emailDomain),
        ("rosa@ejemplo.invalid.", .emailDomain), ("rosa@.invalid", .emailDomain),
        ("rosa@ejemplo..invalid", .emailDomain),
        ("rosa@-ejemplo.invalid", .emailDomain), ("rosa@ejemplo-.invalid", .emailDomain),
        ("rosa@ejem_plo.invalid", .emailDomain), ("rosa@127.0.0.1", .emailDomain), ("rosa@[127.0.0.1]", .emailDomain),
        ("rosa@ejemplo.invalid>", .emailDomain), ("rosa luna@ejemplo.invalid", .emailSpace),
        ("rosa@ejemplo .invalid", .emailSpace), ("rosa\n@ejemplo.invalid", .emailSpace),
        ("a@b.mx\r\nBcc: c.d", .emailSpace), ("luz@ejemplo,invalid", .emailComma),
        ("rosa,luna@ejemplo.invalid", .emailComma),
        ("peña@ejemplo.invalid", .emailCharacter), ("rosa@peña.invalid", .emailCharacter),
        ("<rosa@ejemplo.invalid", .emailCharacter), ("rosa;@ejemplo.invalid", .emailCharacter),
        ("\"rosa\"@ejemplo.invalid", .emailCharacter), ("mailto:rosa@ejemplo.invalid", .emailCharacter),
        ("ro\u{200B}sa@ejemplo.invalid", .emailCharacter), ("ro\u{0}sa@ejemplo.invalid", .emailCharacter),
        ("rosa\u{301}@ejemplo.invalid", .emailCharacter), (".rosa@ejemplo.invalid", .emailLocal),
        ("rosa.@ejemplo.invalid", .emailLocal), ("rosa..luna@ejemplo.invalid", .emailLocal),
        // RFC 5321 sections 4.5.3.1.1 and 4.5.3.1.3.
        (String(repeating: "a", count: 65) + "@ejemplo.invalid", .emailLong),
        ("a@" + String(repeating: "b.", count: 130) + "mx", .emailLong),
        ("a@" + String(repeating: "b", count: 64) + ".mx", .emailDomain),
    ]

    @Test(arguments: refused)
    func isRefused(text: String, kind: IdentifierFault.Kind) {
        #expect(Parsed(text, as: EmailAddress.self) == .fault(kind))
    }

    @Test func theCaseIsKeptAndDoesNotMatter() throws {
        let (one, other) = (try EmailAddress(" Rosa@Ejemplo.invalid "), try EmailAddress("rosa@ejemplo.INVALID"))
        #expect(one == other && Set([one, other]).count == 1)
        #expect(one.text == "Rosa@Ejemplo.invalid" && other.text == "rosa@ejemplo.INVALID")
    }

    /// A character without a shape is named by its code.
    @Test(arguments: [("peña@x.mx", "ñ"), ("ro\u{200B}sa@x.mx", "U+200B"), ("ro\u{7}sa@x.mx", "U+0007")])
    func theForeignCharacterIsNamed(text: String, found: String) {
        #expect(throws: IdentifierFault(.emailCharacter, found)) { try EmailAddress(text) }
    }
}
