import Foundation
import Sodium
import Testing
import TransparencyLog

@testable import Portal

@Suite("The verifier is served as it is published")
struct VerifierPageTests {
    private let file = String(decoding: Embedded.bytes("assets/verify.html"), as: UTF8.self)

    /// The hashes that `openssl` computes for the text between the tags are in the file's own `meta` element, which
    /// `make lint` checks.
    @Test func theHeaderHasTheHashesThatTheFileNames() throws {
        let page = try VerifierPage()
        let own = try #require(file.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)).output.1
        let hashes = own.matches(of: /'sha256-[A-Za-z0-9+\/=]{44}'/).map { String($0.output) }
        #expect(hashes.count == 2)
        for hash in hashes { #expect(page.contentSecurity.contains(hash)) }
        #expect(page.contentSecurity.matches(of: /sha256-/).count == 2)
        #expect(!page.contentSecurity.contains("unsafe"))
        #expect(page.contentSecurity.contains("connect-src 'self'"))
    }

    @Test func onlyTwoAttributesAreWritten() throws {
        let key = try Ed25519.PrivateKey(seed: Array(repeating: 1, count: 32)).publicKey
        let log = try VerifierKey(name: "registro.example", algorithm: .ed25519, keyBytes: key.bytes)
        let policy = "log \(log.text)\nquorum none\n"
        let html = try VerifierPage().html(trusting: policy)
        #expect(html.contains("<meta name=\"insacula-log\" content=\"\(policy)\">"))
        #expect(html.contains("<meta name=\"insacula-proofs\" content=\"/registro/draws/\">"))
        let emptied = html.replacing(policy, with: "").replacing("content=\"/registro/draws/\"", with: "content=\"\"")
        #expect(emptied == file)
    }

    @Test func isServedWithTheLogsKeysUnderItsOwnPolicy() async throws {
        let fixture = try await PortalFixture()
        let answer = await fixture.get("/verificar")
        let published = try String(contentsOfFile: fixture.folder.published + "/log.policy", encoding: .utf8)
        for key in try await fixture.office.act({ await $0.logKeys }) {
            #expect(published.contains("log \(key.text)\n"))
        }
        #expect(answer.text.contains("<meta name=\"insacula-log\" content=\"\(published)\">"))
        #expect(answer["Content-Security-Policy"] == fixture.portal.verifier.contentSecurity)
    }

    /// The council may require witnesses: its own policy is served unchanged, and nothing if it cannot be parsed.
    @Test func theCouncilsOwnPolicyGoesFirst() async throws {
        let fixture = try await PortalFixture()
        let key = try Ed25519.PrivateKey(seed: Array(repeating: 2, count: 32)).publicKey
        let witness = try VerifierKey(name: "testigo.example", algorithm: .cosignature, keyBytes: key.bytes)
        let published = try String(contentsOfFile: fixture.folder.published + "/log.policy", encoding: .utf8)
        let own = published.replacing("quorum none", with: "witness uno \(witness.text)\nquorum uno")
        #expect(own != published)
        let file = fixture.folder.path + "/" + VerifierPage.ownPolicy
        try own.write(toFile: file, atomically: true, encoding: .utf8)
        #expect(await fixture.get("/verificar").text.contains("<meta name=\"insacula-log\" content=\"\(own)\">"))
        try "quorum nobody\n".write(toFile: file, atomically: true, encoding: .utf8)
        // The page is cached for the second in which it was made.
        fixture.clock.advance(by: 1)
        let refused = await fixture.get("/verificar")
        #expect(refused.status >= 400 && !refused.text.contains("insacula-log"))
    }

    @Test func knowsTheLanguageOfItsAddress() async throws {
        let answer = await (try PortalFixture()).get("/en/verificar?folio=S-2026-000001")
        #expect(answer.status == 303)
        #expect(answer["Location"] == "/en/verificar?folio=S-2026-000001&lang=en")
    }

    @Test(arguments: [
        "", "<script>1</script>", "<script>1</script><script>2</script><style></style>",
        "<script>1</script><style></style><meta name=\"insacula-log\" content=\"\">",
    ])
    func aFileThatIsNotAsExpectedIsNotServed(text: String) {
        #expect(throws: VerifierPage.Fault.self) { try VerifierPage(Array(text.utf8)) }
    }

    @Test func bytesThatAreNoTextAreNotServed() {
        #expect(throws: VerifierPage.Fault.notUTF8) { try VerifierPage([0xff]) }
    }
}
