import Demonstration
import Foundation
import Office
import Phrases
import PublicRecord
import Testing

@testable import Portal

/// A language that nobody speaks, made of the Spanish: every phrase in brackets, and a third longer.
extension Language {
    static let pseudo = Language("qps", name: "⟦Pseudo⟧", path: "/qps", plurals: [("one", "n = 1")]) { phrases }

    /// Pages take some phrases apart, at their lines and at the end of a term: every part has its brackets.
    private static let phrases = Phrases.catalogue(in: .es).mapValues { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.split(separator: ": ", omittingEmptySubsequences: false).map { "⟦" + longer($0) + "⟧" }
                .joined(separator: ": ")
        }.joined(separator: "\n")
    }

    /// Says every third letter of a word twice, so that the words are longer and not only the lines.
    private static func longer(_ text: Substring) -> String {
        Phrases.pieces(of: String(text)).map { piece in
            guard case .literal(let literal) = piece else { return piece.text }
            var letters = 0
            return String(
                literal.flatMap { character in
                    letters = character.isLetter ? letters + 1 : 0
                    return repeatElement(character, count: letters > 0 && letters.isMultiple(of: 3) ? 2 : 1)
                })
        }.joined()
    }
}

extension Phrases.Piece {
    /// As it stands in a template.
    fileprivate var text: String {
        switch self {
        case .literal(let text): text
        case .placeholder(let name): "{\(name)}"
        }
    }
}

@Suite("Everything on a page is a phrase or a fact")
struct PseudoLanguageTests {
    /// Every page that is shown to every kind of visitor, without what is in brackets: what is left comes from the record or from
    /// the private tables, or a translator would miss it.
    @Test func nothingElseIsSaid() async throws {
        try await Language.$allCases.withValue(Language.allCases + [.pseudo]) {
            let fixture = try await PortalFixture()
            let things = try RouteRoleTests.Things(in: fixture)
            let facts = try facts(of: fixture)
            var said: [String: Set<String>] = [:]
            var pages = 0
            for visitor in try await RouteRoleTests.visitors(of: fixture) {
                for path in try RouteRoleTests.addresses() where path != "/en" && path != "/verificar" {
                    let answer = await fixture.get("/qps" + (path == "/" ? "" : things.fill(path)), as: visitor.session)
                    guard answer["Content-Type"]?.hasPrefix("text/html") == true else { continue }
                    pages += 1
                    for word in words(of: answer.text).subtracting(facts) { said[word, default: []].insert(path) }
                }
            }
            #expect(pages > 200)
            #expect(said.sorted { $0.key < $1.key }.map { "\($0): \($1.sorted().joined(separator: " "))" } == [])
        }
    }

    /// Another language's menu names the languages that are not its own.
    @Test func aLanguageMoreIsInEveryMenu() async throws {
        try await Language.$allCases.withValue(Language.allCases + [.pseudo]) {
            let fixture = try await PortalFixture()
            func languages(_ path: String) async -> [String] {
                await fixture.get(path).text.matches(of: /<a [^>]*hreflang="([a-z]+)"/).map { String($0.1) }
            }
            #expect(await languages("/padron") == ["en", "qps"])
            #expect(await languages("/en/padron") == ["es", "qps"])
            #expect(await languages("/qps/padron") == ["es", "en"])
            #expect(await fixture.get("/qps").text.contains(#"<html lang="qps">"#))
            #expect(await fixture.get("/qps/no-hay").text.contains(#"<html lang="qps">"#))
        }
        #expect(await (try PortalFixture()).get("/qps/padron").status == 404)
    }

    /// The words of a page's texts and spoken attributes that no phrase said. A command line is the same in every language; a word
    /// with a digit, a dot or the like is a number, a code or an address.
    private func words(of page: String) -> Set<String> {
        // A court's document is Spanish in every language, and so is a feed with its title.
        let body = page.replacing(/(?s)<(script|style|code|pre)\b.*?<\/\1>/, with: " ")
            .replacing(/<link [^>]*application\/atom\+xml[^>]*>/, with: " ")
            .replacing(/(?s)<article class="court-document.*?<\/article>/, with: " ")
        let texts = body.matches(of: />([^<]+)</).map(\.output.1)
        let attributes = body.matches(of: /(?:aria-label|alt|title|placeholder)="([^"]*)"/).map(\.output.1)
        return Set(
            (texts + attributes).flatMap { text in
                var depth = 0
                var rest = ""
                for character in text {
                    if character == "⟦" { depth += 1 }
                    rest.append(depth == 0 ? character : " ")
                    if character == "⟧" { depth -= 1 }
                }
                return rest.split { $0.isWhitespace || ",:;()«»“”·".contains($0) }.map(String.init)
                    .filter { $0.count > 1 && $0.allSatisfy(\.isLetter) }
            })
    }

    /// Every word that the record, the accounts and the private tables say.
    private func facts(of fixture: PortalFixture) throws -> Set<String> {
        let reader = fixture.office.record.reader
        let entries = try (0..<reader.size).compactMap { try reader.exactEntry(at: $0)?.bytes }
            .map { String(decoding: $0, as: UTF8.self) }
        let people = try reader.identities(of: reader.state.roster.experts.map(\.id)).values.map(\.name)
        let (office, administration) = (fixture.office.privateReader, Actor(name: "admin", role: .administration))
        let accounts = try office.listAccounts(as: administration).map(\.name)
        let actors = try office.activity(newest: .max, as: administration).map { $0.activity.actor }
        let files = try reader.state.applications.all.map(\.id.description).compactMap { folio in
            try office.ownFile(of: folio, as: Actor(name: folio, role: .applicant(folio)))?.file
        }
        let typed = files.flatMap { file in ApplicantFile.Field.allCases.compactMap { file[$0] } }
        let languages = Language.allCases.map(\.name)
        // The product, the licence of the data and the scheme of addresses have one name in every language.
        let names = ["Insacula", "CC BY", "Creative Commons Attribution", "International", "PDF", "http"]
        let facts = entries + people + accounts + actors + typed + languages + names + ["CSV", "JSON"]
        return Set(facts.flatMap { $0.split { !$0.isLetter }.map(String.init) })
    }
}
