import Draw
import Office
import PublicRecord
import Sodium
import WireFormat
import Wording

/// A computation that anyone can repeat with common tools: a command and its expected output.
struct HandCheck {
    var heading: String
    var explanation: String
    var command: String
    var expected: String

    /// Returns the computations that are possible at this stage of the draw.
    static func all(of story: RecordReader.DrawStory, _ people: People, in visit: Visit) throws -> [HandCheck] {
        var checks: [HandCheck] = []
        if let entry = try visit.reader.exactEntry(at: story.place) {
            checks.append(
                HandCheck(
                    heading: say("portal.public.hand.leaf"), explanation: say("portal.public.hand.leaf-why"),
                    command:
                        "{ printf '\\0'; printf '%s' \(quoted(String(decoding: entry.bytes, as: UTF8.self))); } | sha256sum",
                    expected: story.leaf.hex))
        }
        guard let conclusion = story.conclusion else { return checks }
        let (draw, fact) = (story.opened.draw, conclusion.concluded)
        let secret = Hex.encode(fact.secret)
        checks.append(
            HandCheck(
                heading: say("portal.public.hand.commitment"), explanation: say("portal.public.hand.commitment-why"),
                command: "printf 'insacula/v1/commitment\\n\(draw)\\n\(secret)\\n' | sha256sum",
                expected: story.opened.commitment.hex))
        let spoken = "\(fact.beacon.text) \(Hex.encode(fact.signature))"
        checks.append(
            HandCheck(
                heading: say("portal.public.hand.seed"), explanation: say("portal.public.hand.seed-why"),
                command: "printf 'insacula/v1/seed\\n\(story.leaf.hex)\\n\(secret)\\n\(spoken)\\n' | sha256sum",
                expected: conclusion.seed.hex))
        if let first = conclusion.order.first {
            let ticket = winning(first, seed: conclusion.seed, in: story.pool)
            checks.append(
                HandCheck(
                    heading: say("portal.public.hand.ticket"),
                    explanation: say(
                        "portal.public.hand.ticket-why",
                        ["expert": people.text(of: first.expert), "ticket": String(ticket)]),
                    command:
                        "printf '\(first.expert) \(ticket)' | openssl dgst -sha256 -mac HMAC -macopt hexkey:\(conclusion.seed.hex)",
                    expected: first.number.hex))
        }
        return checks
    }

    /// Returns the number of the expert's ticket that has the smallest value.
    private static func winning(_ number: Order.Number, seed: Digest, in pool: Pool) -> Int {
        let tickets = pool.holders.first { $0.expert == number.expert }?.tickets ?? 1
        let urn = Urn(seed: seed)
        return (1...tickets).first { urn.ticket($0, of: number.expert) == number.number } ?? 1
    }

    /// Returns a text quoted as one word of a shell (POSIX.1-2017, Shell Command Language, section 2.2.2).
    static func quoted(_ text: String) -> String {
        // By scalars: a combining mark makes one character with the sign before it.
        let scalars = text.unicodeScalars.flatMap { $0 == "'" ? Array("'\\''".unicodeScalars) : [$0] }
        return "'" + String(String.UnicodeScalarView(scalars)) + "'"
    }
}
