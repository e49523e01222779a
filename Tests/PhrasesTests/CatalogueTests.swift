import Phrases
import Testing

@Suite("Both catalogues say the same things")
struct CatalogueTests {
    private let spanish = Phrases.catalogue(in: .es)
    private let english = Phrases.catalogue(in: .en)

    @Test func haveTheSameKeys() {
        #expect(Set(spanish.keys).symmetricDifference(english.keys).sorted() == [])
        #expect(!spanish.isEmpty)
    }

    @Test func haveTheSamePlaceholdersInEachPhrase() {
        for (key, text) in spanish {
            let theirs = english[key].map { Phrases.placeholders(of: $0).sorted() }
            #expect(Phrases.placeholders(of: text).sorted() == theirs, "\(key)")
        }
    }

    @Test(arguments: Language.allCases) func haveNoEmptyText(language: Language) {
        for (key, text) in Phrases.catalogue(in: language) {
            #expect(text.contains { !$0.isWhitespace }, "\(key)")
        }
    }

    @Test(arguments: Language.allCases) func haveNoBraceThatIsNoPlaceholder(language: Language) {
        for (key, text) in Phrases.catalogue(in: language) {
            for case .literal(let literal) in Phrases.pieces(of: text) {
                #expect(!literal.contains { "{}".contains($0) }, "\(key)")
            }
        }
    }

    @Test(arguments: Language.allCases) func haveKeysOfOneForm(language: Language) {
        for key in Phrases.catalogue(in: language).keys {
            #expect(key.wholeMatch(of: /[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+/) != nil, "\(key)")
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
}
