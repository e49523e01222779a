import Testing

@testable import Phrases

@Suite("A phrase that counts has the form of its count")
struct PluralTests {
    @Test(arguments: [(0, "0 días"), (1, "1 día"), (2, "2 días"), (101, "101 días")])
    func inSpanish(count: Int, text: String) {
        #expect(Phrases.text("portal.span.day", count: count, in: .es) == text)
    }

    @Test func withItsOtherValues() {
        #expect(
            Phrases.text("portal.own.documents.missing", count: 1, ["total": "2"], in: .en)
                == "1 of 2 documents is missing.")
    }

    /// Digits set apart, for example.
    @Test func withTheCountAsItsCallerWritesIt() {
        #expect(Phrases.text("portal.span.day", count: 1_000, ["count": "1,000"], in: .en) == "1,000 days")
    }

    @Test func anUnknownKeyGivesItself() {
        #expect(Phrases.text("no.such-key", count: 1, in: .es) == "no.such-key")
    }

    /// Rules of Polish, French, Welsh and Slovene, from CLDR's table.
    @Test(arguments: [
        ("n = 1", [1], [0, 2, 11, 101]), ("i = 0,1", [0, 1], [2, 10]), ("n = 0", [0], [1]),
        ("n % 10 = 2..4 and n % 100 != 12..14", [2, 3, 4, 22, 104], [1, 5, 12, 13, 14, 112]),
        ("n % 10 = 0,1 or n % 10 = 5..9 or n % 100 = 12..14", [0, 5, 9, 11, 12, 13, 14, 20], [2, 3, 4, 22]),
        ("n != 1..3,7", [0, 4, 8], [1, 2, 3, 7]),
    ]) func rulesAreThoseOfUnicode(rule: String, holds: [Int], fails: [Int]) {
        #expect(holds.filter { !Language.holds(rule, for: $0) } == [])
        #expect(fails.filter { Language.holds(rule, for: $0) } == [])
    }

    @Test func theFirstRuleThatHoldsDecides() {
        let polish = Language(
            "pl", name: "Polski", path: "/pl",
            plurals: [("one", "n = 1"), ("few", "n % 10 = 2..4 and n % 100 != 12..14")]
        ) { ["days.left_one": "{count} dzień", "days.left_few": "{count} dni", "days.left_other": "{count} dnia"] }
        #expect([1, 3, 13].map { polish.form(of: $0) } == ["one", "few", "other"])
        #expect(Phrases.text("days.left", count: 23, in: polish) == "23 dni")
    }
}
