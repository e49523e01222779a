import Foundation
import Office
import Phrases
import Sodium
import Store
import Testing

@testable import Portal

@Suite("Who is let in, and how")
struct GuardTests {
    static let registry = Actor(name: "registro", role: .registry)

    /// Makes an account that can sign in, and returns a session for it.
    private func account(_ fixture: PortalFixture, _ name: String = "registro", _ role: Role = .registry) async throws
        -> String
    {
        let new = NewAccount(login: name, name: "Persona ficticia", role: role, email: "x@ejemplo.invalid")
        let administrator = Actor(name: "otra.persona", role: .administration)
        _ = try await fixture.office.act {
            try await $0.addAccount(new, password: "una clave larga y ficticia", as: administrator)
        }
        return try await fixture.session(of: Actor(name: name, role: role))
    }

    @Test func withoutASessionThereIsTheSignIn() async throws {
        let fixture = try await PortalFixture()
        let answer = await fixture.get("/en/despacho")
        #expect(answer.status == 303)
        #expect(answer["Location"] == "/en/despacho/entrar?volver=%2Fdespacho")
        #expect(answer["Cache-Control"] == "no-store")
    }

    @Test func aSessionEndsByItself() async throws {
        let fixture = try await PortalFixture()
        let session = try await account(fixture)
        for _ in 1...3 {
            #expect(await fixture.get("/despacho", as: session).status == 200)
            fixture.clock.advance(by: 1_799)
        }
        #expect(await fixture.get("/despacho", as: session).status == 200)
        fixture.clock.advance(by: 1_800)
        #expect(await fixture.get("/despacho", as: session).status == 303)
    }

    @Test func aSessionEndsAfterADaysWorkEvenInUse() async throws {
        let fixture = try await PortalFixture()
        let session = try await account(fixture)
        for _ in 1..<20 {
            fixture.clock.advance(by: 1_799)
            #expect(await fixture.get("/despacho", as: session).status == 200)
        }
        fixture.clock.advance(by: 1_819)
        #expect(await fixture.get("/despacho", as: session).status == 303)
    }

    @Test func onlyTheHashOfASessionIsKept() async throws {
        let fixture = try await PortalFixture()
        let session = try await account(fixture)
        #expect(session.wholeMatch(of: /[0-9a-f]{64}/) != nil)
        for file in ["insacula.sqlite", "insacula.sqlite-wal"] {
            let bytes = FileManager.default.contents(atPath: fixture.folder.path + "/" + file) ?? Data()
            #expect(bytes.range(of: Data(session.utf8)) == nil, "\(file)")
        }
    }

    @Test func aSignOutEndsTheSession() async throws {
        let fixture = try await PortalFixture()
        let session = try await account(fixture)
        let answer = await fixture.post("/despacho/salir", as: session)
        #expect(answer.status == 303)
        #expect(answer["Set-Cookie"]?.contains("Max-Age=0") == true)
        #expect(await fixture.get("/despacho", as: session).status == 303)
    }

    @Test func aDisabledAccountIsOut() async throws {
        let fixture = try await PortalFixture()
        let session = try await account(fixture)
        try await fixture.office.act {
            try await $0.disableAccount("registro", as: Actor(name: "otra.persona", role: .administration))
        }
        #expect(await fixture.get("/despacho", as: session).status == 303)
    }

    @Test(arguments: [
        ["origin": "https://otra.invalid"], ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"], [:],
        ["sec-fetch-site": "none"], ["origin": "null"],
        ["origin": "https://otra.invalid", "sec-fetch-site": "same-origin"],
        ["origin": PortalFixture.site, "sec-fetch-site": "cross-site"],
    ]) func whatAnotherSiteSendsIsRefused(headers: [String: String]) async throws {
        let fixture = try await PortalFixture()
        let session = try await account(fixture)
        let answer = await fixture.post("/despacho/salir", as: session, headers)
        #expect(answer.status == 403)
        #expect(answer.text.contains(Phrases.text("portal.trouble.foreign", in: .es)))
        #expect(await fixture.get("/despacho", as: session).status == 200)
    }

    @Test(arguments: [["origin": PortalFixture.site], ["sec-fetch-site": "same-origin"]])
    func whatAPageOfThisSiteSendsIsTaken(headers: [String: String]) async throws {
        let fixture = try await PortalFixture()
        #expect(await fixture.post("/despacho/entrar", ["usuario": "x"], as: nil, headers).status == 422)
    }

    @Test func guessingIsSlowedDown() async throws {
        let fixture = try await PortalFixture()
        for _ in 1...10 {
            #expect(await fixture.post("/mi/entrar", ["folio": "P-000001", "codigo": "x"]).status == 422)
        }
        let refused = await fixture.post("/mi/entrar", ["folio": "P-000001", "codigo": "x"])
        #expect(refused.status == 429)
        #expect(refused["Retry-After"].flatMap { Int($0) }.map { $0 >= 1 } == true)
        #expect(await fixture.get("/mi/entrar").status == 200)
        fixture.clock.advance(by: 6)
        #expect(await fixture.post("/mi/entrar", ["folio": "P-000001", "codigo": "x"]).status == 422)
    }

    @Test func aSignInLeadsToPagesOfThisSiteOnly() async throws {
        let fixture = try await PortalFixture()
        let code = try await fixture.office.act {
            try await $0.renewAccessCode(of: .expert(.init(number: 1)), as: GuardTests.registry)
        }
        for (asked, there) in [
            ("/padron", "/padron"), ("//otra.invalid", "/mi"), ("https://otra.invalid/", "/mi"),
            ("/\\otra.invalid", "/mi"),
            ("/no-hay", "/mi"),
        ] {
            let answer = await fixture.post("/mi/entrar", ["folio": "p-000001", "codigo": code, "volver": asked])
            #expect(answer.status == 303)
            #expect(answer["Location"] == there, "\(asked)")
            #expect(answer["Set-Cookie"]?.hasSuffix("; Path=/; HttpOnly; SameSite=Lax") == true)
        }
    }

    @Test func everyAnswerForbidsWhatPagesDoNotNeed() async throws {
        let fixture = try await PortalFixture()
        for path in ["/", "/no-hay", "/despacho", "/mi/entrar"] {
            let answer = await fixture.get(path)
            #expect(answer["Content-Security-Policy"] == Headers.contentSecurity, "\(path)")
            #expect(answer["Content-Security-Policy"]?.contains("unsafe") == false)
            #expect(answer["X-Content-Type-Options"] == "nosniff")
        }
    }

    @Test func aMethodThatAnAddressHasNotIsRefused() async throws {
        let fixture = try await PortalFixture()
        let answer = await fixture.portal.answer(Incoming(method: "DELETE", path: "/padron"))
        #expect(answer.status == 405)
        #expect(answer["Allow"] == "GET, HEAD")
        #expect(await fixture.post("/").status == 405)
    }
}
