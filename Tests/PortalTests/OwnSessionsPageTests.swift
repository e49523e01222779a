import Office
import PublicRecord
import Testing

@testable import Portal

@Suite("The page of the own sessions")
struct OwnSessionsPageTests {
    private let clerk = Actor(name: "registro-demo", role: .registry)

    @Test(arguments: [("/despacho/mi-cuenta/sesiones", true), ("/mi/sesiones", false)])
    func othersAreEnded(path: String, isOffice: Bool) async throws {
        let fixture = try await PortalFixture()
        let expert = try #require(fixture.office.record.reader.state.roster.experts.first?.id)
        let actor = isOffice ? clerk : Actor(name: expert.description, role: .expert(expert))
        let sessions = try await fixture.office.act { office in
            var ids: [String] = []
            for browser in ["Firefox, Windows", "Chrome, Android", "Safari, iPhone"] {
                let client = Client(network: "203.0.113.7", browser: browser)
                ids.append(try await office.beginSession(of: actor, insteadOf: nil, from: client).id)
            }
            return ids
        }
        let page = await fixture.get(path, as: sessions[0]).text
        #expect(page.contains("Chrome, Android") && page.contains("203.0.…") && !page.contains("203.0.113"))
        #expect(sessions.allSatisfy { !page.contains($0) })
        let names = page.matches(of: /name="sesion" value="([0-9a-f]{16})"/).map { String($0.output.1) }
        #expect(names.count == 3)
        // Which of the three is this one stands beside its name.
        let own = try #require(page.firstMatch(of: /esta sesión.*?value="([0-9a-f]{16})"/.dotMatchesNewlines()))
        let other = try #require(names.first { $0 != own.output.1 })
        let answer = await fixture.post(path, ["sesion": other], as: sessions[0])
        #expect(answer["Location"] == path + "?aviso=sesion")
        #expect(await fixture.post(path, ["sesion": other], as: sessions[0]).status == 422)
        #expect(await fixture.post(path, as: sessions[0])["Location"] == path + "?aviso=sesiones")
        #expect(await fixture.get(path, as: sessions[0]).status == 200)
        for session in sessions.dropFirst() { #expect(await fixture.get(path, as: session).status == 303) }
    }

    @Test(arguments: [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox, Windows"),
        (
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36",
            "Chrome, Android"
        ),
        (
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0",
            "Edge, Windows"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
            "Safari, iPhone"
        ),
        ("curl/8.5.0", ""), ("", ""), ("<script>Firefox/1</script>", "Firefox"),
    ]) func browsersHaveTheirNames(userAgent: String, name: String) {
        #expect(BrowserFamily.name(of: userAgent) == name)
    }
}
