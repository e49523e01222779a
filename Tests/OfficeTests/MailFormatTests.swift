import Foundation
import Identifiers
import Phrases
import Testing
import WireFormat

@testable import Office

@Suite struct MailFormatTests {
    private func mail(subject: String = "Asunto", institution: String = "Consejo", body: String = "Texto\n") throws
        -> Mail
    {
        Mail(
            to: try EmailAddress("ana@ejemplo.invalid"), institution: institution, subject: subject,
            body: body, messageID: "abc@peritos.example", date: try Timestamp("2026-06-01T15:04:05Z"), language: "es")
    }

    private func parts(_ mail: Mail, from: String? = nil) -> (headers: [String], body: String) {
        let text = String(decoding: mail.bytes(from: from.flatMap { try? EmailAddress($0) }), as: UTF8.self)
        let halves = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        // A line that begins with white space continues the line before it.
        let headers = halves[0].replacing("\n ", with: "\u{0}").split(separator: "\n").map {
            String($0.replacing("\u{0}", with: "\n "))
        }
        return (headers, String(halves[1]))
    }

    private func decoded(_ words: String) throws -> String {
        var bytes: [UInt8] = []
        for word in words.split(whereSeparator: \.isWhitespace) {
            let match = try #require(word.wholeMatch(of: /=\?utf-8\?B\?(.*)\?=/))
            let text = try Base64.decode(match.1)
            #expect(String(validating: text, as: UTF8.self) != nil)
            bytes += text
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aMessageHasTheHeadersOfRFC5322() throws {
        let (headers, body) = parts(try mail(subject: "Solicitud recibida"), from: "registro@peritos.example")
        #expect(
            headers == [
                "From: =?utf-8?B?Q29uc2Vqbw==?=\n <registro@peritos.example>", "To: ana@ejemplo.invalid",
                "Subject: =?utf-8?B?U29saWNpdHVkIHJlY2liaWRh?=", "Date: Mon, 01 Jun 2026 15:04:05 +0000",
                "Message-ID: <abc@peritos.example>", "Auto-Submitted: auto-generated", "Content-Language: es",
                "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
            ])
        #expect(body == "VGV4dG8K\n")
        #expect(!parts(try mail()).headers.contains { $0.hasPrefix("From") })
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"),
        ("2024-02-29T23:59:59Z", "Thu, 29 Feb 2024 23:59:59 +0000"),
        ("2026-12-31T06:07:08Z", "Thu, 31 Dec 2026 06:07:08 +0000"),
        ("2027-01-02T00:00:01Z", "Sat, 02 Jan 2027 00:00:01 +0000"),
    ])
    func datesHaveTheirWeekday(time: String, date: String) throws {
        #expect(Mail.date(try Timestamp(time)) == date)
    }

    @Test(arguments: [
        "", "Designación nº 7: acepte «hoy» — 日本語 🧑🏽‍⚖️", String(repeating: "ñ", count: 300),
        String(repeating: "🧑🏽‍⚖️", count: 40), String(repeating: "x", count: 1_000),
    ])
    func subjectsOfAnyLengthAndScriptArrive(subject: String) throws {
        let header = try #require(parts(try mail(subject: subject)).headers.first { $0.hasPrefix("Subject: ") })
        #expect(try decoded(String(header.dropFirst("Subject: ".count))) == subject)
        #expect(header.split(separator: "\n").allSatisfy { $0.utf8.count <= 76 })
    }

    /// Text typed by people cannot become a header, in any field.
    @Test(arguments: ["\nBcc: x@y.invalid", "\r\nBcc: x@y.invalid\r\n\r\n", "\u{0}\rBcc: x@y.invalid", "\u{85}a\u{7F}"])
    func nothingBecomesAHeader(evil: String) throws {
        let plain = parts(try mail(), from: "a@b.example").headers.map { $0.prefix { $0 != ":" } }
        let mail = try mail(subject: "Hola" + evil, institution: "Consejo" + evil, body: evil)
        let text = String(decoding: mail.bytes(from: try EmailAddress("a@b.example")), as: UTF8.self)
        #expect(parts(mail, from: "a@b.example").headers.map { $0.prefix { $0 != ":" } } == plain)
        #expect(!text.contains("Bcc") && text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
    }

    @Test func bodiesOfAnyLengthArriveInShortLines() throws {
        let body = String(repeating: "Señoría, ", count: 500) + "\n"
        let lines = parts(try mail(body: body)).body.split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        #expect(String(decoding: try Base64.decode(lines.joined()), as: UTF8.self) == body)
    }

    @Test(arguments: MailTemplate.allCases) func everyTemplateIsFilledInBothLanguages(template: MailTemplate) {
        #expect(!template.values.isEmpty)
        var values = Dictionary(uniqueKeysWithValues: template.values.map { ($0, "«\($0)»") })
        values["institution"] = "Consejo de prueba"
        let texts = Language.allCases.map { template.text(values, in: $0) }
        for (subject, body) in texts {
            #expect(!subject.contains { "{}\n".contains($0) } && !body.contains { "{}".contains($0) })
            #expect(!subject.hasPrefix("mail.") && !body.hasPrefix("mail.") && body.contains("Consejo de prueba"))
            #expect(values.values.allSatisfy { (subject + body).contains($0) })
        }
        #expect(texts[0].subject != texts[1].subject && texts[0].body != texts[1].body)
    }

    @Test func whatFailedIsKeptInOneLine() {
        for reason in MailFault.Reason.allCases {
            #expect(MailFault(parsing: MailFault(reason).text) == MailFault(reason))
            #expect(MailFault(parsing: MailFault(reason, "75 a: b").text) == MailFault(reason, "75 a: b"))
        }
        let long = MailFault(.exit, "\n1\r\n" + String(repeating: "x", count: 1_000))
        #expect(long.detail.count == MailFault.longestDetail && !long.text.contains(where: \.isNewline))
        #expect(MailFault(parsing: "algo") == MailFault(.other, "algo"))
    }
}
