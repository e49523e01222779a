import ActaSignatures
import Foundation
import SignatureAuthorities
import Support
import Testing
import WireFormat

@Suite("Questions about revocation")
struct RevocationTests {
    private static func settings(_ text: String) throws(Malformed) -> RevocationSettings {
        try RevocationSettings(parsing: text.utf8)
    }

    @Test func theFileIsReadLineByLine() throws {
        let settings = try Self.settings(
            "# prueba\n\nresponder emisora.pem http://ocsp.ejemplo.invalid/a\n  required yes\n")
        #expect(settings.responders == ["emisora.pem": "http://ocsp.ejemplo.invalid/a"] && settings.isRequired)
        #expect(try Self.settings("") == RevocationSettings())
    }

    @Test(arguments: [
        ("required maybe", Malformed(.unknownValue, at: "line 1")), ("\nrequired", Malformed(.missing, at: "line 2")),
        ("required no\nrequired no", Malformed(.duplicateName, at: "line 2")),
        ("responder a.pem ftp://x", Malformed(.unknownValue, at: "line 1")),
        ("responder a.pem", Malformed(.missing, at: "line 1")), ("root a.pem", Malformed(.unknownValue, at: "line 1")),
        ("responder a.pem http://x\nresponder a.pem http://y", Malformed(.duplicateName, at: "line 2")),
    ])
    func aFaultNamesItsLine(_ text: String, _ fault: Malformed) {
        #expect(throws: fault) { try Self.settings(text) }
    }

    /// `openssl ocsp` reads the question, and it is about this certificate.
    @Test func opensslReadsTheQuestion() throws {
        let settings = try Self.settings("responder emisora.pem http://ocsp.ejemplo.invalid/a")
        let authorities = try Authorities(
            try TestAuthorities.files.mapValues { String(decoding: $0, as: UTF8.self) }, revocation: settings)
        let certificate = try SigningCertificate(TestSigner("secretaria").certificate)
        let address = try #require(authorities.question(about: certificate))
        let prefix = "http://ocsp.ejemplo.invalid/a/"
        #expect(address.hasPrefix(prefix))
        let text = try #require(address.dropFirst(prefix.count).removingPercentEncoding)
        let folder = try TemporaryFolder(["question.der": try Base64.decode(text)])
        let read = try Command.run(
            "/usr/bin/openssl", ["ocsp", "-reqin", "question.der", "-req_text"], in: folder.url)
        #expect(read.output.contains("Serial Number: \(certificate.serial.description.uppercased())"))
        // Nobody is asked about certificates of other issuers.
        #expect(authorities.question(about: try SigningCertificate(TestSigner("ajena").certificate)) == nil)
    }
}
