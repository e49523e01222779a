import Phrases
import Testing

@Suite("Every catalogue says the same things")
struct CatalogueTests {
    private let spanish = Phrases.catalogue(in: .es)

    @Test(arguments: Language.allCases) func hasTheSameKeys(language: Language) {
        let theirs = stems(Phrases.catalogue(in: language))
        #expect(stems(spanish).symmetricDifference(theirs).sorted() == [])
        #expect(!theirs.isEmpty)
    }

    /// The count itself may be left out of one form: "to designate one expert".
    @Test(arguments: Language.allCases) func hasTheSamePlaceholdersInEachPhrase(language: Language) {
        let theirs = shown(Phrases.catalogue(in: language))
        for (key, placeholders) in shown(spanish) { #expect(theirs[key] == placeholders, "\(key)") }
    }

    @Test(arguments: Language.allCases) func hasNoEmptyText(language: Language) {
        for (key, text) in Phrases.catalogue(in: language) {
            #expect(text.contains { !$0.isWhitespace }, "\(key)")
        }
    }

    @Test(arguments: Language.allCases) func hasNoBraceThatIsNoPlaceholder(language: Language) {
        for (key, text) in Phrases.catalogue(in: language) {
            for case .literal(let literal) in Phrases.pieces(of: text) {
                #expect(!literal.contains { "{}".contains($0) }, "\(key)")
            }
        }
    }

    @Test(arguments: Language.allCases) func hasKeysOfOneForm(language: Language) {
        for key in Phrases.catalogue(in: language).keys {
            #expect(
                key.wholeMatch(of: /[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+(_(zero|one|two|few|many|other))?/) != nil,
                "\(key)")
        }
    }

    @Test func spanishIsSpanish() {
        let english: Set<String> = [
            "the", "and", "of", "is", "not", "with", "this", "that", "file", "missing", "unknown", "draw", "expert",
            "proof", "was", "must", "help", "show", "value", "usage", "invalid", "argument", "option", "entry", "seed",
        ]
        for (key, text) in spanish {
            // Command lines in examples are the same in every language.
            let prose = text.split(separator: "\n").filter { !$0.contains("insacula") }.joined(separator: "\n")
                .replacing(/--[a-z-]+|[A-Z]+(_[A-Z]+)+|<folio>\S*|draw\.opened|\{[a-z-]+\}/, with: "")
            let words = prose.lowercased().split { !$0.isLetter }.map(String.init)
            #expect(english.intersection(words).sorted() == [], "\(key): \(text)")
        }
    }

    @Test func spanishOpensWhatItCloses() {
        for (key, text) in spanish {
            #expect(text.count { $0 == "«" } == text.count { $0 == "»" }, "\(key)")
            #expect(text.count { $0 == "¿" } == text.count { $0 == "?" }, "\(key)")
            #expect(!text.contains("“"), "\(key)")
        }
    }

    /// The keys, without their plural forms.
    private func stems(_ catalogue: [String: String]) -> Set<String> { Set(shown(catalogue).keys) }

    /// The placeholders of a key, all its forms taken together.
    private func shown(_ catalogue: [String: String]) -> [String: Set<String>] {
        var shown: [String: Set<String>] = [:]
        for (key, text) in catalogue {
            let names = Set(Phrases.placeholders(of: text))
            shown[String(key.prefix { $0 != "_" }), default: []].formUnion(
                key.contains("_") ? names.union(["count"]) : names)
        }
        return shown
    }
}
