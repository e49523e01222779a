import OpenIDConnect
import Phrases
import Sodium
import Support
import Testing
import WireFormat

@testable import Portal

@Suite("Sign-ins that a browser keeps")
struct EntryTicketTests {
    private let begun = utc("2026-06-01T15:00:00Z")

    private func entry(_ seed: String = "attempt", session: Digest? = nil) throws -> PendingEntry {
        PendingEntry(
            attempt: try Attempt(isAnew: session != nil, at: begun, random: .seeded(seed)), language: .en,
            destination: "/despacho/mi-cuenta", session: session)
    }

    @Test func comeBackAsTheyWent() throws {
        let tickets = try EntryTickets(random: .seeded("tickets"))
        for entry in [try entry(), try entry(session: SHA256.hash("a session"))] {
            #expect(try tickets.open(tickets.seal(entry), at: begun) == entry)
        }
        var bare = try entry()
        bare.destination = nil
        #expect(try tickets.open(tickets.seal(bare), at: begun) == bare)
        // The browser's part fits a cookie (RFC 6265 section 6.1), and shows nothing.
        var long = try entry()
        long.destination = "/" + String(repeating: "a", count: 511)
        let ticket = try tickets.seal(long)
        #expect(ticket.utf8.count < 3_000 && !ticket.contains(long.attempt.state))
    }

    @Test func areGoodOnceAndForTenMinutes() throws {
        let tickets = try EntryTickets(random: .seeded("tickets"))
        let (first, second) = (try tickets.seal(entry("a")), try tickets.seal(entry("b")))
        #expect(tickets.open(second, at: begun.advanced(by: Attempt.time - 1)) != nil)
        #expect(tickets.open(second, at: begun.advanced(by: Attempt.time)) == nil)
        #expect(tickets.take(first, at: begun) != nil)
        #expect(tickets.take(first, at: begun) == nil)
        #expect(tickets.open(first, at: begun) == nil)
        // Another one of the same browser is not touched, nor is anything after a time without sign-ins.
        #expect(tickets.take(second, at: begun.advanced(by: Attempt.time - 1)) != nil)
        #expect(tickets.take(second, at: begun.advanced(by: Attempt.time)) == nil)
    }

    @Test func areOneProcesss() throws {
        let tickets = try EntryTickets(random: .seeded("tickets"))
        let ticket = try tickets.seal(entry())
        #expect(try EntryTickets(random: .seeded("others")).open(ticket, at: begun) == nil)
        var random = SplitMix64(seed: 7)
        let bytes = try Base64URL.decode(ticket)
        for _ in 0..<200 {
            var changed = bytes
            changed[random.below(changed.count)] ^= 1 << UInt8(random.below(8))
            #expect(tickets.open(Base64URL.encode(changed), at: begun) == nil)
        }
        for text in ["", "a", ticket + "A", String(ticket.dropLast()), "ñ"] {
            #expect(tickets.open(text, at: begun) == nil)
        }
    }
}
