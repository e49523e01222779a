import Demonstration
import FakeProvider
import Office
import Testing
import WireFormat

@testable import Portal

/// Before what cannot be undone, a session that began at the directory is confirmed there.
@Suite("A fresh second factor at the directory")
struct DirectoryConfirmationTests {
    private static let step = "/despacho/cuentas/registro-demo/recuperar"

    /// A portal with an administrator who has just entered by the directory.
    private func entered(_ more: String = "second-factor acr 2") async throws -> (PortalFixture, Browser) {
        let fixture = try await PortalFixture(directory: more)
        try await fixture.office.act { office in
            _ = try await office.addAccount(
                NewAccount(
                    login: "tercera-demo", name: "Tercera Ficticia", role: .administration,
                    email: "tercera@ejemplo.invalid"), password: "cuatro tristes trigos",
                as: Actor(name: "admin-demo", role: .administration))
        }
        try await fixture.link("admin-dos-demo", to: "a-2", by: "tercera-demo")
        try await fixture.link("registro-demo", to: "r-1")
        var browser = Browser("203.0.113.20")
        #expect(try await fixture.enter("a-2", in: &browser, context: "2").status == 303)
        return (fixture, browser)
    }

    /// Goes to the directory by the link of a page, and returns the answer to the last step.
    private func confirm(
        _ subject: String, _ fixture: PortalFixture, _ browser: inout Browser
    ) async throws -> Answer {
        let page = await fixture.get(Self.step, in: &browser)
        let link = try #require(page.text.firstMatch(of: /href="(\/despacho\/entrar\/directorio\?[^"]*)"/)?.1)
        let started = await fixture.get(String(link).replacing("&amp;", with: "&"), in: &browser)
        #expect(started["Location"]?.contains("&prompt=login&max_age=600") == true)
        let answer = try await fixture.answer(as: subject, to: started, context: "2")
        let form = try SentPage(await fixture.get(answer, in: &browser))
        return await fixture.post(form.action, form.hidden, in: &browser)
    }

    @Test func isAskedForAfterFifteenMinutes() async throws {
        var (fixture, browser) = try await entered()
        #expect(await !fixture.get(Self.step, in: &browser).text.contains("Identificarme otra vez"))
        fixture.clock.advance(by: 901)
        let page = await fixture.get(Self.step, in: &browser)
        #expect(page.text.contains("Identificarme otra vez con el directorio de prueba"))
        let form = try SentPage(page)
        let refused = await fixture.post(form.action, form.with(["confirmo": "si"]), in: &browser)
        #expect(refused.status == 422 && refused.text.contains("Identifíquese otra vez con el directorio de prueba"))
        let confirmed = try await confirm("a-2", fixture, &browser)
        #expect(confirmed.status == 303 && confirmed["Location"] == Self.step)
        let fresh = try SentPage(await fixture.get(Self.step, in: &browser))
        #expect(await fixture.post(fresh.action, fresh.with(["confirmo": "si"]), in: &browser).status == 303)
        // A code confirms it as well, where the account has a second factor here.
        fixture.clock.advance(by: 901)
        let again = try SentPage(await fixture.get("/despacho/personas/P-000001/borrado", in: &browser))
        let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.login == "admin-dos-demo" })
        let typed = ["confirmo": "si", "codigo": try #require(account.code(at: fixture.clock.now))]
        let done = await fixture.post(again.action, again.with(typed), in: &browser)
        #expect(!done.text.contains("Identifíquese otra vez"))
    }

    @Test func isThatOfTheSamePerson() async throws {
        var (fixture, browser) = try await entered()
        fixture.clock.advance(by: 901)
        let other = try await confirm("r-1", fixture, &browser)
        #expect(other.status == 422 && other.text.contains("no identificó con dos factores"))
        #expect(other.text.contains("Volver a la página anterior"))
        #expect(await fixture.get(Self.step, in: &browser).text.contains("Identificarme otra vez"))
    }

    @Test(arguments: [ProviderLie.zeroAuthenticationTime, .noAuthenticationTime, .oldAuthenticationTime])
    func isNew(lie: ProviderLie) async throws {
        var (fixture, browser) = try await entered()
        fixture.clock.advance(by: 901)
        fixture.provider?.lie(lie)
        let page = try await confirm("a-2", fixture, &browser)
        #expect(page.status == 422 && page.text.contains("No consta que usted se haya identificado de nuevo"))
        #expect(await fixture.get(Self.step, in: &browser).text.contains("Identificarme otra vez"))
    }

    /// A confirmation is the session's that asked for it.
    @Test func isBoundToItsSession() async throws {
        var (fixture, browser) = try await entered()
        fixture.clock.advance(by: 901)
        let started = await fixture.get("/despacho/entrar/directorio?confirmar=1", in: &browser)
        let form = try SentPage(
            await fixture.get(try await fixture.answer(as: "a-2", to: started, context: "2"), in: &browser))
        let former = browser.cookies["insacula"]
        browser.cookies["insacula"] = nil
        #expect(await fixture.post(form.action, form.hidden, in: &browser).status == 422)
        // Nobody who is out confirms anything.
        let out = await fixture.get("/despacho/entrar/directorio?confirmar=1", in: &browser)
        #expect(out["Location"] == "/despacho/entrar")
        browser.cookies["insacula"] = former
        #expect(await fixture.get(Self.step, in: &browser).text.contains("Identificarme otra vez"))
    }

    /// Where the directory asks for one factor, the second one is confirmed here.
    @Test func isNotOfferedForOneFactor() async throws {
        let fixture = try await PortalFixture(directory: "")
        try await fixture.link("registro-demo", to: "r-1")
        let session = try await fixture.session(of: Actor(name: "admin-demo", role: .administration))
        fixture.clock.advance(by: 901)
        let page = await fixture.get(Self.step, as: session).text
        #expect(page.contains("name=\"codigo\"") && !page.contains("Identificarme otra vez"))
    }
}

@Suite("Links on the pages of accounts")
struct DirectoryLinkPageTests {
    private let first = Actor(name: "admin-demo", role: .administration)
    private let second = Actor(name: "admin-dos-demo", role: .administration)

    @Test func twoAdministratorsLinkAnAccount() async throws {
        let fixture = try await PortalFixture(directory: "")
        let (one, two) = (try await fixture.session(of: first), try await fixture.session(of: second))
        let path = "/despacho/cuentas/registro-demo/enlazar"
        #expect(await fixture.get("/despacho/cuentas", as: one).text.contains(path))
        let form = try SentPage(await fixture.get(path, as: one))
        let bad = await fixture.post(
            form.action, form.with(["identificador": "con espacio", "confirmo": "si"]), as: one)
        #expect(bad.status == 422 && bad.text.contains("El identificador de una persona en el directorio"))
        let typed = ["identificador": "r-1", "confirmo": "si"]
        #expect(await fixture.post(form.action, try SentPage(bad).with(typed), as: one).status == 303)
        #expect(await fixture.get("/despacho/cuentas", as: two).text.contains("Enlace por confirmar: r-1"))
        let confirmation = await fixture.get("/despacho/cuentas/registro-demo/confirmar-enlace", as: two)
        #expect(confirmation.text.contains("r-1") && confirmation.text.contains("admin-demo"))
        // Another request in between is not confirmed unseen.
        let actor = first
        try await fixture.office.act { try await $0.beginLink(of: "registro-demo", to: "r-2", as: actor) }
        let sent = try SentPage(confirmation)
        let changed = await fixture.post(sent.action, sent.with(["confirmo": "si"]), as: two)
        #expect(changed.status == 422 && changed.text.contains("r-2"))
        let again = try SentPage(changed)
        #expect(await fixture.post(again.action, again.with(["confirmo": "si"]), as: two).status == 303)
        #expect(await fixture.get("/despacho/cuentas", as: two).text.contains("En el directorio: r-2"))
        let removal = try SentPage(await fixture.get("/despacho/cuentas/registro-demo/desenlazar", as: one))
        #expect(await fixture.post(removal.action, removal.with(["confirmo": "si"]), as: one).status == 303)
        #expect(await !fixture.get("/despacho/cuentas", as: one).text.contains("r-2"))
    }

    @Test func aNewAccountMayHaveOne() async throws {
        let plain = try await PortalFixture()
        let other = try await plain.session(of: first)
        #expect(await !plain.get("/despacho/cuentas/nueva", as: other).text.contains("name=\"identificador\""))
        let fixture = try await PortalFixture(directory: "")
        let session = try await fixture.session(of: first)
        let form = try SentPage(await fixture.get("/despacho/cuentas/nueva", as: session))
        let typed = [
            "usuario": "nueva-demo", "nombre": "Nueva Ficticia", "correo": "nueva@ejemplo.invalid", "funcion": "audit",
            "idioma": "es", "nueva": "cuatro tristes trigos", "identificador": "n-1",
        ]
        #expect(await fixture.post(form.action, form.with(typed), as: session).status == 303)
        #expect(await fixture.get("/despacho/cuentas", as: session).text.contains("En el directorio: n-1"))
    }
}
