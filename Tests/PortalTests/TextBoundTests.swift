import Testing
import WireFormat

@testable import Portal

@Suite("Typed text is bounded before it is normalized")
struct TextBoundTests {
    private static func marked(_ count: Int) -> String { "e" + String(repeating: "\u{301}", count: count) }

    /// The stream-safe text format (UAX #15 section 13).
    @Test(arguments: [("", true), ("é", true), ("Peñafiel", true), (marked(30), true), (marked(31), false)])
    func aRunOfCombiningMarksIsShort(text: String, isAcceptable: Bool) {
        #expect(Form.isAcceptable(text) == isAcceptable)
        let encoded = Percent.form([("nombre", text)])
        #expect((Form(encoded: encoded) != nil) == isAcceptable)
        let part = "--b\r\nContent-Disposition: form-data; name=\"nombre\"\r\n\r\n\(text)\r\n--b--\r\n"
        let multipart = Multipart(type: "multipart/form-data; boundary=b")
        #expect((multipart?.form(Array(part.utf8)) != nil) == isAcceptable)
    }

    @Test func eachRunCountsByItself() {
        #expect(Form.isAcceptable(String(repeating: TextBoundTests.marked(30), count: 1_000)))
        #expect(!Form.isAcceptable("a\0b"))
    }

    @Test func aPasswordOfMarksIsRefusedBeforeAnythingIsDone() async throws {
        let fixture = try await PortalFixture()
        let marks = String(repeating: "\u{301}", count: 10_000)
        #expect(await fixture.post("/despacho/entrar", ["usuario": "x", "contrasena": marks]).status == 400)
        let long = String(repeating: "a", count: 1_025)
        #expect(await fixture.post("/despacho/entrar", ["usuario": "x", "contrasena": long]).status == 422)
    }
}
