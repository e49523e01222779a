import Demonstration
import Office
import PublicRecord
import Testing

@testable import Portal

/// What cannot be undone asks for a second factor that is at most fifteen minutes old.
@Suite("A fresh second factor")
struct FreshFactorTests {
    private func account(_ fixture: PortalFixture, _ role: Role.Kind) throws -> DemoAccount {
        try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == role })
    }

    private func code(_ fixture: PortalFixture, _ role: Role.Kind) throws -> String {
        try #require(try account(fixture, role).code(at: try fixture.clock.now))
    }

    @Test func aDrawIsOpenedWithAFreshOne() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        fixture.clock.advance(by: 900)
        let (draft, page) = try await fixture.lastLook(fixture.request("7101/2026"), session)
        #expect(await !fixture.get(draft + "/lista", as: session).text.contains("name=\"codigo\""))
        #expect(await fixture.post(page.action, page.with(["confirmo": "si"]), as: session).status == 303)
    }

    @Test func afterFifteenMinutesTheFormAsksForACode() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        fixture.clock.advance(by: 901)
        let (draft, page) = try await fixture.lastLook(fixture.request("7102/2026"), session)
        #expect(await fixture.get(draft + "/lista", as: session).text.contains("name=\"codigo\""))
        let draws = fixture.office.record.reader.state.draws.open.count
        // Without a code, and with a wrong one, nothing is done.
        let without = await fixture.post(page.action, page.with(["confirmo": "si"]), as: session)
        #expect(without.status == 422)
        let wrong = await fixture.post(page.action, page.with(["confirmo": "si", "codigo": "000000"]), as: session)
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("El código no corresponde o ya se usó"))
        #expect(!wrong.text.contains("000000"))
        #expect(fixture.office.record.reader.state.draws.open.count == draws)
        let typed = try code(fixture, .court)
        let again = try SentPage(wrong)
        #expect(
            await fixture.post(again.action, again.with(["confirmo": "si", "codigo": typed]), as: session).status == 303
        )
        #expect(fixture.office.record.reader.state.draws.open.count == draws + 1)
        // It is fresh again.
        let (next, _) = try await fixture.lastLook(fixture.request("7103/2026"), session)
        #expect(await !fixture.get(next + "/lista", as: session).text.contains("name=\"codigo\""))
    }

    /// A page that was shown while the factor was fresh, and is sent after: the same page asks.
    @Test func aFormShownInTimeAndSentLateAsks() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        let (_, page) = try await fixture.lastLook(fixture.request("7104/2026"), session)
        fixture.clock.advance(by: 901)
        let answer = await fixture.post(page.action, page.with(["confirmo": "si"]), as: session)
        #expect(answer.status == 422)
        #expect(answer.text.contains("name=\"codigo\""))
    }

    /// Guesses count as those at the sign-in: a stolen session tries five codes, and then waits.
    @Test func guessesAreCounted() async throws {
        let fixture = try await PortalFixture()
        let (session, _) = try await fixture.clerk()
        fixture.clock.advance(by: 901)
        let (_, page) = try await fixture.lastLook(fixture.request("7105/2026"), session)
        for _ in 1...5 {
            _ = await fixture.post(page.action, page.with(["confirmo": "si", "codigo": "000000"]), as: session)
        }
        let typed = try code(fixture, .court)
        #expect(
            await fixture.post(page.action, page.with(["confirmo": "si", "codigo": typed]), as: session).status == 422)
        fixture.clock.advance(by: 60)
        let next = try code(fixture, .court)
        #expect(
            await fixture.post(page.action, page.with(["confirmo": "si", "codigo": next]), as: session).status == 303)
    }

    @Test(arguments: [
        ("/despacho/personas/P-000001/borrado", Role.Kind.administration),
        ("/despacho/cuentas/registro-demo/recuperar", .administration),
        ("/despacho/cuentas/registro-demo/confirmar", .administration),
    ]) func theOtherStepsAskToo(path: String, role: Role.Kind) async throws {
        let fixture = try await PortalFixture()
        let account = try account(fixture, role)
        let session = try await fixture.session(of: Actor(name: account.login, role: .administration))
        #expect(await !fixture.get(path, as: session).text.contains("name=\"codigo\""))
        fixture.clock.advance(by: 901)
        #expect(await fixture.get(path, as: session).text.contains("name=\"codigo\""))
        // What can be undone does not ask.
        #expect(
            await !fixture.get("/despacho/cuentas/registro-demo/deshabilitar", as: session).text.contains(
                "name=\"codigo\""))
    }
}
