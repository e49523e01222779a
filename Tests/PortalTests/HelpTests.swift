import Draw
import Phrases
import PublicRecord
import Sodium
import Testing
import WireFormat

@testable import Portal

@Suite("The help says what is so")
struct HelpTests {
    /// The values are the output of `openssl dgst -sha256` (OpenSSL 3.0) for the texts on the page, with `-mac HMAC`
    /// for the ticket.
    @Test func theWorkedExampleIsWhatOthersCompute() throws {
        let example = try WorkedExample()
        #expect(example.commitment.hex == "298700904997cfa6b250725bff2ef5db4915929f77819bb02b5bb0a765e15c7f")
        #expect(example.seed.hex == "4a07ba4749d35e4da382978cc7c9e4f8c82fdb807fb8bbbb89187290e1a6f71a")
        #expect(example.designated.description == "P-000004")
        #expect(example.alternate.description == "P-000002")
        let smallest = try #require(example.table.rows.first { $0.isSmallest })
        #expect(smallest.number == "4eac0e5f5e7e393977021639068d38a56da8dc74f22ca555c306b597908b9dcc")
        #expect(example.table.rows.map(\.expert) == ["P-000001", "P-000002", "P-000002", "P-000004"])
    }

    @Test func whatIsTypedEndsWithWhatItGives() throws {
        let example = try WorkedExample()
        for command in [
            example.commitmentCommand, example.leafCommand, example.seedCommand, example.ticketCommand,
        ] {
            let lines = command.split(separator: "\n").map(String.init)
            #expect(lines.count == 2 && lines[0].hasPrefix("printf '") && lines[0].contains("openssl dgst -sha256"))
            #expect(lines.last?.wholeMatch(of: /[0-9a-f]{64}/) != nil)
        }
    }

    @Test(arguments: Language.allCases, HelpTopic.allCases)
    func everyTopicHasItsPage(language: Language, topic: HelpTopic) async throws {
        let fixture = try await PortalFixture()
        let answer = await fixture.get(Address(.help(topic), in: language).text)
        #expect(answer.status == 200)
        #expect(answer.text.components(separatedBy: "<h1>").count == 2)
        #expect(!answer.text.contains("portal.help"))
        #expect(!answer.text.contains("{"))
    }

    @Test func theIndexLeadsToEveryTopic() async throws {
        let text = await (try PortalFixture()).get("/ayuda").text
        for topic in HelpTopic.allCases { #expect(text.contains("href=\"\(Route.help(topic).path)\"")) }
    }

    @Test func theKeyToCompareIsTheLogs() async throws {
        let fixture = try await PortalFixture()
        let keys = try await fixture.office.act { await $0.logKeys }
        let text = await fixture.get("/ayuda/como-verificar").text
        for key in keys { #expect(text.contains("log \(key.text)")) }
        #expect(text.contains(SHA256.hash(Embedded.bytes("assets/verify.html")).hex))
    }

    @Test func termsAreCutAtTheFirstColon() throws {
        for language in Language.allCases {
            Language.$asked.withValue(language) {
                for section in HelpTopic.glossarySections() {
                    for term in section.blocks.flatMap({ $0.facts?.terms ?? [] }) {
                        #expect(!term.name.isEmpty && !term.meaning.isEmpty, "\(term)")
                    }
                }
            }
        }
    }
}
