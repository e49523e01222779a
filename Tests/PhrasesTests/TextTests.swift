import Phrases
import Testing

@Suite("A phrase is filled in once")
struct TextTests {
    @Test func spanishIsTheFirstLanguage() {
        #expect(Language.allCases.first == .es)
        #expect(Phrases.text("step.seed", in: .es) == "Semilla")
        #expect(Phrases.text("step.seed", in: .en) == "Seed")
    }

    @Test func anUnknownKeyGivesItself() {
        #expect(Phrases.text("no.such-key", ["a": "b"], in: .es) == "no.such-key")
    }

    @Test func valuesFillTheirPlaceholders() {
        #expect(
            Phrases.text("verify.detail.round", ["round": "7", "chain": "quicknet"], in: .es)
                == "ronda 7 de quicknet")
    }

    @Test func bracesInsideAValueStay() {
        #expect(
            Phrases.text("verify.detail.round", ["round": "{chain}", "chain": "{round}"], in: .en)
                == "round {chain} of {round}")
    }

    @Test func aPlaceholderWithoutAValueShows() {
        #expect(Phrases.text("verify.detail.round", ["round": "7"], in: .en) == "round 7 of {chain}")
    }

    @Test(arguments: [
        ("", [Phrases.Piece]()), ("a", [.literal("a")]), ("{a}", [.placeholder("a")]),
        ("x{a}{b-c}y", [.literal("x"), .placeholder("a"), .placeholder("b-c"), .literal("y")]),
        ("{", [.literal("{")]), ("{}", [.literal("{}")]), ("{a b}", [.literal("{a b}")]),
        ("{{a}}", [.literal("{"), .placeholder("a"), .literal("}")]), ("}{", [.literal("}{")]),
    ]) func templatesAreCutAtPlaceholders(template: String, pieces: [Phrases.Piece]) {
        #expect(Phrases.pieces(of: template) == pieces)
    }
}
