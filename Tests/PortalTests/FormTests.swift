import Testing

@testable import Portal

@Suite("Forms are read whole or not at all")
struct FormTests {
    @Test func aFormSaysWhatWasTyped() throws {
        let form = try #require(Form(encoded: "nombre=Pe%C3%B1a+%26+C%C3%ADa&x=&dos=1&dos=2&sin"))
        #expect(form["nombre"] == "Peña & Cía")
        #expect(form["x"] == nil)
        #expect(form.all("dos") == ["1", "2"])
        #expect(form["otro"] == nil)
        #expect(Form(encoded: form.text) == form)
    }

    @Test(arguments: ["a=%", "a=%2", "a=%zz", "a=%FF", "a=%00", "%C3=1"]) func isRefused(text: String) {
        #expect(Form(encoded: text) == nil)
    }

    @Test func tooManyFieldsAreRefused() {
        let most = Array(repeating: "a=1", count: Form.largestCount).joined(separator: "&")
        #expect(Form(encoded: most) != nil)
        #expect(Form(encoded: most + "&a=1") == nil)
    }

    private static let type = "multipart/form-data; boundary=----x7"
    private static let body =
        "------x7\r\nContent-Disposition: form-data; name=\"requisito\"\r\n\r\ntítulo\r\n"
        + "------x7\r\nContent-Disposition: form-data; name=\"archivo\"; filename=\"C:\\\\a;name=z.pdf\"\r\n"
        + "Content-Type: text/html\r\n\r\n%PDF-\r\n--\r\n------x\r\n\r\n------x7--\r\n"

    @Test func filesComeWithTheirFields() throws {
        let form = try #require(Multipart(type: FormTests.type)?.form(Array(FormTests.body.utf8)))
        #expect(form["requisito"] == "título")
        #expect(form.files == [.init(name: "archivo", content: Array("%PDF-\r\n--\r\n------x\r\n".utf8))])
    }

    /// Cut off anywhere before its end, the text is no form.
    @Test func everyPrefixIsRefused() throws {
        let multipart = try #require(Multipart(type: FormTests.type))
        let bytes = Array(FormTests.body.utf8)
        let whole = bytes.count - 2
        for length in 0..<whole { #expect(multipart.form(Array(bytes.prefix(length))) == nil, "\(length)") }
        #expect(multipart.form(Array(bytes.prefix(whole))) != nil)
    }

    @Test(arguments: [
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=a", "text/plain",
        "multipart/form-data; boundary=a b", "multipart/form-data; boundary=\(String(repeating: "a", count: 71))",
    ]) func isNoMultipart(type: String) { #expect(Multipart(type: type) == nil) }
}
