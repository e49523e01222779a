import Demonstration
import Draw
import Foundation
import Office
import PublicRecord
import Support
import Testing

@testable import Portal

/// The answer at each address to each kind of visitor: the status, and the page or the redirection.
///
/// The table stands in `tables/routes.txt`; `INSACULA_UPDATE_TABLES=1` writes anew what each address answers: read the
/// difference before you commit it.
@Suite("Every address, as every kind of visitor")
struct RouteRoleTests {
    private static let file = StoredFile("Tests/PortalTests/tables/routes.txt", updatedBy: "INSACULA_UPDATE_TABLES")

    /// Placeholders for the installation's ids in addresses, so that the table does not depend on them.
    struct Things {
        var names: [(placeholder: String, value: String)] = []

        init(in fixture: PortalFixture) throws {
            let state = fixture.state
            let draw = try #require(state.draws.newest(1, matching: .init(state: .concluded), at: 0).first)
            let expert = try #require(draw.designated.first)
            // The one of the court that has an account.
            let direct = try #require(state.directs.all.last)
            let name = try fixture.office.record.reader.identities(of: [expert])[expert]?.name
            names = [
                ("{name}", name ?? "{name}"), ("{designation}", "\(draw.record.id)/\(expert)"),
                ("{draw}", "\(draw.record.id)"),
                ("{direct}", "\(direct.fact.designation)"), ("{expert}", "\(expert)"),
            ]
        }

        func fill(_ path: String) -> String {
            names.reduce(path) { $0.replacingOccurrences(of: $1.placeholder, with: $1.value) }
        }

        func hide(_ text: String) -> String {
            names.reduce(text) { $0.replacingOccurrences(of: $1.value, with: $1.placeholder) }
                .replacing(/[SADP]-[0-9-]+/, with: "…")
        }
    }

    /// The addresses of the table: a new page is a new line of it.
    static func addresses() throws -> [String] {
        try String(contentsOfFile: file.path, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("/") }.map(
            String.init)
    }

    /// Returns the fictional accounts, and a visitor without a session.
    static func visitors(of fixture: PortalFixture) async throws -> [(name: String, session: String?)] {
        var visitors: [(String, String?)] = [("público", nil)]
        for account in try DemoAccount.all(in: fixture.folder) {
            guard account.login != "admin-dos-demo" else { continue }
            let actor = try await fixture.actor(of: account)
            visitors.append((actor.role.kind.rawValue, try await fixture.session(of: actor)))
        }
        return visitors
    }

    /// The same while another process writes: no page that only shows waits for it.
    @Test(arguments: [false, true]) func areAsWrittenDown(whileAnotherWrites isHeld: Bool) async throws {
        let fixture = try await PortalFixture()
        let things = try Things(in: fixture)
        let visitors = try await RouteRoleTests.visitors(of: fixture)
        #expect(visitors.count == 8)
        await fixture.office.close()
        let lock = isHeld ? try HeldLock(fixture.folder.lock) : nil
        defer { withExtendedLifetime(lock) {} }
        var text = ""
        for path in try RouteRoleTests.addresses() {
            var outcomes: [(words: String, names: [String])] = []
            for visitor in visitors {
                let answer = await fixture.get(things.fill(path), as: visitor.session)
                let words = things.hide(RouteRoleTests.words(for: answer))
                if let place = outcomes.firstIndex(where: { $0.words == words }) {
                    outcomes[place].names.append(visitor.name)
                } else {
                    outcomes.append((words, [visitor.name]))
                }
                #expect(answer.status < 500, "\(path) as \(visitor.name)")
            }
            text += "\(path)\n"
            for outcome in outcomes {
                let names = outcome.names.count == visitors.count ? "*" : outcome.names.joined(separator: ", ")
                text += "    \(names): \(outcome.words)\n"
            }
        }
        #expect(try RouteRoleTests.file.text(updatedTo: text) == text)
    }

    private static func words(for answer: Answer) -> String {
        if let location = answer["Location"] { return "\(answer.status) → \(location)" }
        let title = answer.text.firstMatch(of: /<h1[^>]*>(.*)<\/h1>/).map { String($0.output.1) }
        return "\(answer.status) \(title ?? answer["Content-Type"] ?? "")"
    }

    /// The writer lock, as another process would hold it: a lock of the kernel belongs to an open file.
    private final class HeldLock {
        private let file: Int32

        init(_ path: String) throws {
            file = Foundation.open(path, O_RDWR)
            try #require(flock(file, LOCK_EX | LOCK_NB) == 0)
        }

        deinit { close(file) }
    }

    /// Nothing is done for a page of another site, whoever is in.
    @Test func nothingIsTakenFromAnotherSite() async throws {
        let fixture = try await PortalFixture()
        let things = try Things(in: fixture)
        let size = fixture.office.record.reader.size
        for visitor in try await RouteRoleTests.visitors(of: fixture) {
            for path in try RouteRoleTests.addresses() {
                for headers in [[:], ["origin": "https://otra.invalid", "sec-fetch-site": "cross-site"]] {
                    let answer = await fixture.post(
                        things.fill(path), ["confirmo": "si"], as: visitor.session, headers, from: UUID().uuidString)
                    #expect([403, 404, 405].contains(answer.status), "\(path) as \(visitor.name): \(answer.status)")
                }
            }
        }
        #expect(fixture.office.record.reader.size == size)
    }
}
