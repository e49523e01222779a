import Accounts
import Testing
import WireFormat

@Suite("The file of the council's directory")
struct DirectorySettingsTests {
    private static let least = """
        issuer https://directorio.ejemplo.invalid
        client insacula
        secret tres-tristes-tigres

        """

    @Test func saysWhatItSays() throws {
        let text = """
            # The council's directory.

            issuer\thttps://directorio.ejemplo.invalid/realms/consejo/
            client   insacula
            secret tres:tristes/tigres%+=\u{20}
            name es el directorio del Consejo
            name en the council’s directory
            passwords no
            second-factor acr https://refeds.org/profile/mfa
            second-factor amr otp
            """
        let settings = try DirectorySettings(parsing: text.utf8)
        // The slash at the end is part of the issuer's name.
        #expect(settings.issuer == "https://directorio.ejemplo.invalid/realms/consejo/")
        #expect(settings.client == "insacula" && settings.secret.text == "tres:tristes/tigres%+=")
        #expect(settings.names == ["es": "el directorio del Consejo", "en": "the council’s directory"])
        #expect(!settings.keepsPasswords)
        #expect(settings.secondFactors == [.init(.acr, "https://refeds.org/profile/mfa"), .init(.amr, "otp")])
    }

    @Test func theLeast() throws {
        let settings = try DirectorySettings(parsing: Self.least.utf8)
        #expect(settings.names.isEmpty && settings.keepsPasswords && settings.secondFactors.isEmpty)
    }

    @Test(arguments: [
        ("issuer http://directorio.ejemplo.invalid", Malformed(.unknownValue, at: "line 4")),
        ("issuer https://directorio.ejemplo.invalid/?a=b", Malformed(.unknownValue, at: "line 4")),
        ("issuer https://otro.ejemplo.invalid", Malformed(.duplicateName, at: "line 4")),
        ("secret otro", Malformed(.duplicateName, at: "line 4")),
        ("client ñ", Malformed(.foreignCharacter, at: "line 4")),
        ("client a b", Malformed(.foreignCharacter, at: "line 4")), ("client", Malformed(.missing, at: "line 4")),
        ("passwords maybe", Malformed(.unknownValue, at: "line 4")), ("name es", Malformed(.missing, at: "line 4")),
        ("name es a\u{301}", Malformed(.notText, at: "line 4")),
        ("name es a\nname es b", Malformed(.duplicateName, at: "line 5")),
        ("second-factor otp", Malformed(.missing, at: "line 4")),
        ("second-factor sms otp", Malformed(.unknownValue, at: "line 4")),
        ("redirect https://a.ejemplo.invalid", Malformed(.unknownValue, at: "line 4")),
    ]) func isRefused(line: String, fault: Malformed) {
        #expect(throws: fault) { try DirectorySettings(parsing: (Self.least + line).utf8) }
    }

    @Test(arguments: ["issuer", "client", "secret"]) func needsItsThreeLines(keyword: String) {
        let lines = Self.least.split(separator: "\n").filter { !$0.hasPrefix(keyword) }.joined(separator: "\n")
        #expect(throws: Malformed(.missing, at: keyword)) { try DirectorySettings(parsing: lines.utf8) }
    }

    @Test func whatIsTooLongOrNoTextIsRefused() {
        #expect(throws: Malformed(.tooLong, at: "")) {
            try DirectorySettings(parsing: [UInt8](repeating: 0x0a, count: DirectorySettings.largest + 1))
        }
        #expect(throws: Malformed(.notUTF8, at: "")) { try DirectorySettings(parsing: [0xff]) }
    }

    /// Whatever is printed or logged of the settings, the secret is not in it.
    @Test func theSecretIsNotShown() throws {
        let settings = try DirectorySettings(parsing: Self.least.utf8)
        var dumped = ""
        dump(settings, to: &dumped)
        for text in ["\(settings)", "\(settings.secret)", String(reflecting: settings), dumped] {
            #expect(!text.contains("tristes"), "\(text)")
        }
    }
}

@Suite("People of a directory")
struct DirectoryIdentityTests {
    @Test(arguments: ["a", "3f2a-77", "ana@ejemplo.invalid", String(repeating: "a", count: 255)])
    func isTaken(subject: String) throws {
        #expect(try DirectoryIdentity(issuer: "https://a.invalid", subject: subject).subject == subject)
    }

    @Test(arguments: [
        ("", Malformed.Reason.empty), ("a b", .foreignCharacter), ("ñ", .foreignCharacter),
        ("\u{212A}", .foreignCharacter), ("a\n", .foreignCharacter), (String(repeating: "a", count: 256), .tooLong),
    ]) func isRefused(subject: String, reason: Malformed.Reason) {
        #expect(throws: Malformed(reason, at: "sub")) {
            try DirectoryIdentity(issuer: "https://a.invalid", subject: subject)
        }
    }
}
