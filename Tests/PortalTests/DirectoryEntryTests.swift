import Accounts
import Demonstration
import FakeProvider
import Office
import Testing
import WireFormat

@testable import Portal

@Suite("Signing in with the council's directory")
struct DirectoryEntryTests {
    static let start = "/despacho/entrar/directorio"
    static let back = "/despacho/entrar/directorio/regreso"

    @Test func thePageOffersIt() async throws {
        let plain = try await PortalFixture()
        #expect(await !plain.get("/despacho/entrar").text.contains(Self.start))
        #expect(await plain.get(Self.start).status == 404)
        let fixture = try await PortalFixture(directory: "")
        let page = await fixture.get("/despacho/entrar?volver=%2Fdespacho%2Fmi-cuenta").text
        #expect(page.contains("href=\"/despacho/entrar/directorio?volver=%2Fdespacho%2Fmi-cuenta\""))
        #expect(page.contains("Entrar con el directorio de prueba") && page.contains("O con usuario y contraseña"))
        #expect(await fixture.get("/en/despacho/entrar").text.contains("Sign in with the test directory"))
    }

    @Test func bothFactorsThere() async throws {
        let fixture = try await PortalFixture(directory: "second-factor acr 2")
        try await fixture.link("registro-demo", to: "r-1")
        var browser = Browser("203.0.113.20")
        let started = await fixture.get(Self.start + "?volver=%2Fdespacho%2Fmi-cuenta", in: &browser)
        #expect(started.status == 303)
        let cookie = try #require(started["Set-Cookie"])
        #expect(
            cookie.wholeMatch(
                of: /insacula-directory=[A-Za-z0-9_-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600/) != nil)
        let answer = try await fixture.answer(as: "r-1", to: started, context: "2")
        // The directory sends the browser back by a GET, which does nothing, however often it comes.
        for _ in 1...2 {
            let page = await fixture.get(answer, in: &browser)
            #expect(page.status == 200 && browser.cookies["insacula"] == nil)
            #expect(page.text.contains("data-send") && page.text.contains("Continuar"))
        }
        let page = try SentPage(await fixture.get(answer, in: &browser))
        #expect(page.action == Self.back && Set(page.hidden.keys) == ["code", "state", "iss"])
        let entered = await fixture.post(page.action, page.hidden, in: &browser)
        #expect(entered.status == 303 && entered["Location"] == "/despacho/mi-cuenta")
        #expect(browser.cookies["insacula-directory"] == nil)
        let own = await fixture.get("/despacho/mi-cuenta", in: &browser).text
        #expect(own.contains("registro-demo") && own.contains("r-1"))
        // The session is listed like any other.
        #expect(await fixture.get("/despacho/mi-cuenta/sesiones", in: &browser).text.contains("203.0.…"))
    }

    @Test func theSecondFactorHere() async throws {
        let fixture = try await PortalFixture(directory: "")
        try await fixture.link("registro-demo", to: "r-1")
        var browser = Browser("203.0.113.20")
        let page = try await fixture.enter("r-1", in: &browser)
        #expect(page.status == 200 && page.text.contains("escriba un código de un solo uso"))
        #expect(browser.cookies["insacula"] == nil)
        let form = try SentPage(page)
        #expect(form.action == "/despacho/entrar")
        let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.login == "registro-demo" })
        let code = try #require(account.code(at: fixture.clock.now))
        let entered = await fixture.post(form.action, form.with(["codigo": code]), in: &browser)
        #expect(entered["Location"] == "/despacho")
        #expect(await fixture.get("/despacho", in: &browser).status == 200)
        // A wrong code ends the attempt, and says what any wrong sign-in says.
        var other = Browser("203.0.113.21")
        let again = try SentPage(try await fixture.enter("r-1", in: &other))
        let refused = await fixture.post(again.action, again.with(["codigo": "000000"]), in: &other)
        #expect(refused.status == 422 && refused.text.contains("No fue posible entrar"))
    }

    @Test func anAccountThatNobodyEnteredGetsASecondFactor() async throws {
        let fixture = try await PortalFixture(directory: "passwords no")
        let admin = Actor(name: "admin-demo", role: .administration)
        try await fixture.office.act { office in
            _ = try await office.addAccount(
                NewAccount(
                    login: "nueva-demo", name: "Nueva Ficticia", role: .audit, email: "nueva@ejemplo.invalid",
                    subject: "n-1"), password: "cuatro tristes trigos", as: admin)
        }
        var browser = Browser("203.0.113.20")
        let page = try await fixture.enter("n-1", in: &browser)
        #expect(page.text.contains("name=\"boleto\"") && !page.text.contains("name=\"contrasena\""))
        let form = try SentPage(page)
        let wrong = await fixture.post(form.action, form.with(["codigo": "000000"]), in: &browser)
        #expect(wrong.status == 422)
        let uri = try #require(try SentPage(wrong).hidden["uri"])
        let again = try SentPage(wrong)
        let entered = await fixture.post(
            again.action, again.with(["codigo": try fixture.code(ofURI: uri)]), in: &browser)
        #expect(entered.status == 303)
        let own = await fixture.get("/despacho/mi-cuenta", in: &browser).text
        #expect(own.contains("Su cuenta entra con el directorio de prueba") && !own.contains("name=\"nueva\""))
    }

    /// The two are told the same, and each its own identifier.
    @Test func strangersAndDisabledAccountsAreToldTheSame() async throws {
        let fixture = try await PortalFixture(directory: "")
        try await fixture.link("registro-demo", to: "persona.uno")
        try await fixture.office.act {
            try await $0.disableAccount("registro-demo", as: Actor(name: "admin-demo", role: .administration))
        }
        var texts: Set<String> = []
        for subject in ["persona.uno", "persona.dos"] {
            var browser = Browser("203.0.113.20")
            let page = try await fixture.enter(subject, in: &browser)
            #expect(page.status == 422 && browser.cookies["insacula"] == nil)
            #expect(page.text.contains("<code class=\"code\">\(subject)</code>"))
            texts.insert(page.text.replacing(subject, with: "…"))
        }
        #expect(texts.count == 1)
    }

    @Test(arguments: [
        (ProviderLie.denied, "La entrada no se completó"), (.otherState, "Esta entrada ya terminó"),
        (.otherNonce, "no pasó las comprobaciones"), (.noSignature, "no pasó las comprobaciones"),
        (.hs256, "no pasó las comprobaciones"), (.refusedClient, "no pasó las comprobaciones"),
        (.noResponseIssuer, "no pasó las comprobaciones"),
    ]) func whatGoesWrongIsSaid(lie: ProviderLie, words: String) async throws {
        let fixture = try await PortalFixture(directory: "")
        try await fixture.link("registro-demo", to: "r-1")
        fixture.provider?.lie(lie)
        var browser = Browser("203.0.113.20")
        let page = try await fixture.enter("r-1", in: &browser)
        #expect(page.status == 422 && page.text.contains(words))
        #expect(browser.cookies["insacula"] == nil && browser.cookies["insacula-directory"] == nil)
        #expect(page.text.contains("Entrar con usuario y contraseña") && page.text.contains("Intentar otra vez"))
    }

    @Test func theSecondFactorIsDemandedThere() async throws {
        let fixture = try await PortalFixture(directory: "second-factor amr otp")
        try await fixture.link("registro-demo", to: "r-1")
        var browser = Browser("203.0.113.20")
        let page = try await fixture.enter("r-1", in: &browser, context: "2")
        #expect(page.status == 422 && page.text.contains("no se pidió el segundo factor"))
    }

    @Test func aDirectoryThatIsAwayLeavesTheOtherWay() async throws {
        let fixture = try await PortalFixture(directory: "")
        fixture.provider?.goAway(true)
        var browser = Browser("203.0.113.20")
        let page = await fixture.get(Self.start, in: &browser)
        #expect(page.status == 503 && page.text.contains("No se pudo hablar con el directorio de prueba"))
        #expect(page.text.contains("href=\"/despacho/entrar\""))
        let account = try #require(try DemoAccount.all(in: fixture.folder).first { $0.login == "registro-demo" })
        let typed = [
            "usuario": account.login, "contrasena": account.password,
            "codigo": try #require(account.code(at: fixture.clock.now)),
        ]
        #expect(await fixture.post("/despacho/entrar", typed, in: &browser)["Location"] == "/despacho")
        // On the way back too.
        fixture.provider?.goAway(false)
        var other = Browser("203.0.113.21")
        let answer = try await fixture.answer(as: "r-1", to: await fixture.get(Self.start, in: &other))
        let form = try SentPage(await fixture.get(answer, in: &other))
        fixture.provider?.goAway(true)
        #expect(await fixture.post(form.action, form.hidden, in: &other).status == 503)
    }

    @Test func anAnswerIsGoodOnceAndInItsOwnBrowser() async throws {
        let fixture = try await PortalFixture(directory: "second-factor acr 2")
        try await fixture.link("registro-demo", to: "r-1")
        var (own, thief) = (Browser("203.0.113.20"), Browser("198.51.100.7"))
        let answer = try await fixture.answer(
            as: "r-1", to: await fixture.get(Self.start, in: &own), context: "2")
        let form = try SentPage(await fixture.get(answer, in: &own))
        // Without the browser's own ticket, and with another browser's.
        #expect(await fixture.get(answer, in: &thief).text.contains("Esta entrada ya terminó"))
        #expect(await fixture.post(form.action, form.hidden, in: &thief).status == 422)
        _ = await fixture.get(Self.start, in: &thief)
        let mixed = await fixture.post(form.action, form.hidden, in: &thief)
        #expect(mixed.status == 422 && mixed.text.contains("Esta entrada ya terminó"))
        #expect(thief.cookies["insacula"] == nil)
        // A ticket is used up by its answer, even if the browser keeps it.
        let ticket = try #require(own.cookies["insacula-directory"])
        #expect(await fixture.post(form.action, form.hidden, in: &own).status == 303)
        own.cookies["insacula-directory"] = ticket
        #expect(await fixture.post(form.action, form.hidden, in: &own).status == 422)
        // After ten minutes.
        var late = Browser("203.0.113.22")
        let slow = try await fixture.answer(as: "r-1", to: await fixture.get(Self.start, in: &late), context: "2")
        fixture.clock.advance(by: 600)
        #expect(await fixture.get(slow, in: &late).status == 422)
    }

    /// The address to which the directory sends browsers back has no language; the browser's ticket has.
    @Test func theLanguageIsKept() async throws {
        let fixture = try await PortalFixture(directory: "second-factor acr 2")
        try await fixture.link("registro-demo", to: "r-1")
        var browser = Browser("203.0.113.20")
        let started = await fixture.get("/en" + Self.start, in: &browser)
        #expect(started["Location"]?.contains("regreso") == true && started["Location"]?.contains("%2Fen%2F") == false)
        let page = await fixture.get(try await fixture.answer(as: "r-1", to: started, context: "2"), in: &browser)
        #expect(page.text.contains("<html lang=\"en\"") && page.text.contains("Continue"))
        let form = try SentPage(page)
        #expect(form.action == "/en" + Self.back)
        #expect(await fixture.post(form.action, form.hidden, in: &browser)["Location"] == "/en/despacho")
    }

    @Test func guessesAreLimited() async throws {
        let fixture = try await PortalFixture(directory: "")
        var browser = Browser("203.0.113.20")
        for _ in 1...60 { #expect(await fixture.post(Self.back, ["code": "a"], in: &browser).status == 422) }
        #expect(await fixture.post(Self.back, ["code": "a"], in: &browser).status == 429)
        // Nothing is taken from another site.
        let foreign = await fixture.post(Self.back, ["code": "a"], as: nil, ["origin": "https://otra.invalid"])
        #expect(foreign.status == 403)
    }
}

extension PortalFixture {
    /// Links an account by two administrators.
    func link(_ login: String, to subject: String, by second: String = "admin-dos-demo") async throws {
        try await office.act { office in
            try await office.beginLink(of: login, to: subject, as: Actor(name: "admin-demo", role: .administration))
            try await office.confirmLink(of: login, to: subject, as: Actor(name: second, role: .administration))
        }
    }

    /// Signs a person in at the directory, to which the browser was sent.
    /// - Returns: the address at the portal to which the directory sends it back, without the site.
    func answer(as subject: String, to started: Answer, context: String? = nil) async throws -> String {
        let address = try #require(started["Location"])
        let provider = try #require(provider)
        let parameters = try provider.signIn(subject, at: address, context: context)
        let pairs = parameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return DirectoryEntryTests.back + "?" + Percent.form(pairs)
    }

    /// Returns the code of a second factor that was just shown, as an authenticator app computes it from the URI.
    func code(ofURI uri: String) throws -> String {
        let secret = try #require(uri.firstMatch(of: /secret=([A-Z2-7]+)/)?.1)
        return try TOTP(secret: Base32.standard.decode(String(secret))).code(at: TOTP.step(at: clock.now))
    }

    /// Goes the whole way, and returns the answer to the last step.
    func enter(_ subject: String, in browser: inout Browser, context: String? = nil) async throws -> Answer {
        let started = await get(DirectoryEntryTests.start, in: &browser)
        let page = await get(try await answer(as: subject, to: started, context: context), in: &browser)
        let form = try SentPage(page)
        return await post(form.action, form.hidden, in: &browser)
    }
}
