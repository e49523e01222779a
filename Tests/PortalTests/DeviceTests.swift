import Demonstration
import Foundation
import Office
import PublicRecord
import Testing
import WireFormat

@testable import Portal

/// A browser that signed in is known by a cookie, and strangers cannot keep it out.
@Suite("Known browsers")
struct DeviceTests {
    private func account(_ fixture: PortalFixture) throws -> DemoAccount {
        try #require(try DemoAccount.all(in: fixture.folder).first { $0.login == "registro-demo" })
    }

    /// Sends the sign-in form; with the right credentials if no password is given.
    private func signIn(_ fixture: PortalFixture, _ browser: inout Browser, password: String? = nil) async throws
        -> Answer
    {
        let account = try account(fixture)
        fixture.clock.advance(by: 30)
        let answer = await fixture.post(
            "/despacho/entrar",
            [
                "usuario": account.login, "contrasena": password ?? account.password,
                "codigo": try #require(account.code(at: try fixture.clock.now)),
            ], as: nil, ["origin": PortalFixture.site].merging(browser.header) { $1 }, from: browser.network)
        browser.take(answer)
        return answer
    }

    @Test func strangersLockNeitherTheHoldersNetworkNorTheKnownBrowser() async throws {
        let fixture = try await PortalFixture()
        var home = Browser("203.0.113.20")
        let first = try await signIn(fixture, &home)
        #expect(first.status == 303)
        let cookie = try #require(first.headers.first { $0.value.hasPrefix("insacula-device=") }?.value)
        #expect(
            cookie.wholeMatch(of: /insacula-device=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=15552000/)
                != nil)
        var stranger = Browser("198.51.100.7")
        for _ in 1...8 { #expect(try await signIn(fixture, &stranger, password: "otra cosa larga").status == 422) }
        #expect(try await signIn(fixture, &stranger).status == 422)
        // The same network as the browser's, without its cookie: somebody behind the same address.
        var neighbour = Browser(home.network)
        fixture.clock.advance(by: 600)
        for _ in 1...5 { _ = try await signIn(fixture, &neighbour, password: "otra cosa larga") }
        #expect(try await signIn(fixture, &neighbour).status == 422)
        let second = try await signIn(fixture, &home)
        #expect(second.status == 303)
        // A known browser keeps its id.
        #expect(!second.headers.contains { $0.value.hasPrefix("insacula-device=") })
        // What happened is said on the first page, and only there.
        let queue = await fixture.get("/despacho", as: nil, home.header).text
        #expect(queue.contains("hubo 15 intentos fallidos"))
        #expect(
            await !fixture.get("/despacho/bitacora", as: nil, home.header).text.contains(
                "intentos fallidos de entrar en su"))
    }

    @Test func severalHoldersShareABrowser() async throws {
        let fixture = try await PortalFixture()
        var browser = Browser("203.0.113.20")
        for role in [Role.Kind.registry, .council] {
            let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.role == role })
            fixture.clock.advance(by: 30)
            let answer = await fixture.post(
                "/despacho/entrar",
                [
                    "usuario": account.login, "contrasena": account.password,
                    "codigo": try #require(account.code(at: try fixture.clock.now)),
                ], as: nil, ["origin": PortalFixture.site].merging(browser.header) { $1 })
            browser.take(answer)
        }
        let ids = try #require(browser.cookies["insacula-device"]).split(separator: ".")
        #expect(ids.count == 2)
        #expect(try await signIn(fixture, &browser).headers.count { $0.value.hasPrefix("insacula-device=") } == 0)
    }

    /// Wrong codes for a folio lock nothing, and the office sees that somebody whose time runs could not get in.
    @Test func theQueueShowsAnExpertWhoCouldNotGetIn() async throws {
        let fixture = try await PortalFixture()
        let state = fixture.office.record.reader.state
        let id = try #require(
            state.designations { $0.stage.kind == .notified && $0.designee.expert != nil }
                .first { (state.deadline(of: $0) ?? .last) > (try? fixture.clock.now) ?? .last })
        let expert = try #require(state[id]?.designee.expert)
        let session = try await fixture.session(of: Actor(name: "registro-demo", role: .registry))
        #expect(
            await !fixture.get("/despacho?tarea=answer", as: session).text.contains("intentos de entrar con el folio"))
        for _ in 1...6 {
            _ = await fixture.post("/mi/entrar", ["folio": expert.description, "codigo": "0000-0000-0000-0000"])
        }
        #expect(
            await fixture.get("/despacho?tarea=answer", as: session).text.contains(
                "6 intentos de entrar con el folio del perito"))
        // The right code enters, and the queue says nothing any more.
        let code = try await fixture.office.act {
            try await $0.renewAccessCode(of: .expert(expert), as: Actor(name: "registro-demo", role: .registry))
        }
        #expect(await fixture.post("/mi/entrar", ["folio": expert.description, "codigo": code]).status == 303)
        #expect(
            await !fixture.get("/despacho?tarea=answer", as: session).text.contains("intentos de entrar con el folio"))
    }
}
