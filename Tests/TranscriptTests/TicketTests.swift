import Sodium
import Testing
import WireFormat

@Suite("The command's tickets are HMACs under the seed")
struct TicketTests {
    private static let seed = String(repeating: "0123456789abcdef", count: 4)

    private func ticket(_ j: Int) throws -> String {
        HMACSHA256(key: try Digest(hex: TicketTests.seed)).authenticate("P-000042 \(j)").hex
    }

    @Test func eachIsPrintedAndTheSmallestIsTheNumber() throws {
        let tickets = try (1...12).map(ticket)
        let run = try Transcript.run(
            "insacula-verify ticket --seed \(TicketTests.seed) --expert P-000042 --tickets 12 --lang en")
        let lines = tickets.enumerated().map { "ticket \($0 + 1): \($1)" }
        let number = try #require(tickets.min())
        #expect(
            run.output == (lines + ["number: \(number) (the smallest; tickets: 12)\n"]).joined(separator: "\n"))
        #expect(run.exitCode == 0)
    }

    @Test func asJSON() throws {
        let tickets = try (1...2).map(ticket)
        let run = try Transcript.run(
            "insacula-verify ticket --seed \(TicketTests.seed) --expert P-000042 --tickets 2 --json")
        let json = JSON.object([
            "expert": .string("P-000042"), "tickets": .array(tickets.map { .string($0) }),
            "number": .string(try #require(tickets.min())),
        ])
        #expect(run.output == json.text + "\n")
    }
}
