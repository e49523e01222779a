import Accounts
import Foundation
import Identifiers
import Store
import Testing
import WireFormat

@testable import Office

@Suite("Accounts")
struct AccountTests {
    private let administrator = Actor(name: "jefa", role: .administration)

    @Test func theOperatorMakesTheFirstAdministratorAndNobodyElse() async throws {
        let fixture = try await OfficeFixture()
        let refusal = Refusal(.notFirstAdministrator)
        await #expect(throws: refusal) { try await fixture.add("ana", .registry, as: .administratorAtTheMachine) }
        try await fixture.add("jefa", .administration, as: .administratorAtTheMachine)
        await #expect(throws: refusal) {
            try await fixture.add("otra", .administration, as: .administratorAtTheMachine)
        }
        try await fixture.add("otra", .administration, as: administrator)
        #expect(
            try await fixture.office.privateReader.listAccounts(as: administrator).map(\.login) == ["jefa", "otra"])
        for actor in [Actor.atTheMachine(for: "consejo"), .atTheMachine(for: "registro"), .clock] {
            await #expect(throws: Refusal.self) { try await fixture.add("mas", .administration, as: actor) }
        }
    }

    @Test func anAccountIsWhatWasAsked() async throws {
        let fixture = try await OfficeFixture()
        let new = NewAccount(
            login: "sec-1", name: "Jose\u{301} Luna", role: .court("Juzgado Primero de lo Civil de Guadalajara"),
            email: "jose@ejemplo.invalid", language: .en)
        let court = try await fixture.office.reader.state.catalogues.code("juzgado-01-civil-guadalajara", in: .courts)
        let name = await fixture.office.reader.state.catalogues.name(of: court, in: .courts)
        var byName = new
        byName.role = .court(name)
        let account = try await fixture.office.addAccount(byName, password: OfficeFixture.temporary, as: administrator)
        #expect(account.name == "José Luna")
        #expect(account.role == .court(court))
        #expect(account.email == "jose@ejemplo.invalid")
        #expect(account.language == .en)
        #expect(account.mustChangePassword)
        #expect(!account.hasSecondFactor && !account.isDisabled && account.lockedUntil == nil)
        #expect(account.created.text == "2026-06-01T15:00:00Z")
        #expect(try await fixture.office.privateReader.listAccounts(as: administrator) == [account])
        #expect(try await fixture.office.actor(named: "sec-1") == Actor(name: "sec-1", role: .court(court)))
    }

    @Test(arguments: [
        ("", Role.registry, "Ana", "ana@ejemplo.invalid", Refusal(.badLogin, ["login": ""])),
        ("Ana", .registry, "Ana", "ana@ejemplo.invalid", Refusal(.badLogin, ["login": "Ana"])),
        ("peña", .registry, "Ana", "ana@ejemplo.invalid", Refusal(.badLogin, ["login": "peña"])),
        ("operator", .registry, "Ana", "ana@ejemplo.invalid", Refusal(.badLogin, ["login": "operator"])),
        ("clock", .registry, "Ana", "ana@ejemplo.invalid", Refusal(.badLogin, ["login": "clock"])),
        ("anonymous", .registry, "Ana", "ana@ejemplo.invalid", Refusal(.badLogin, ["login": "anonymous"])),
        ("ana", .registry, "", "ana@ejemplo.invalid", Refusal(.badPersonName, ["name": ""])),
        ("ana", .registry, "Ana\n", "ana@ejemplo.invalid", Refusal(.badPersonName, ["name": "Ana\n"])),
        ("ana", .registry, "Ana", "ana", refused(.emailNoAt, "ana")),
        ("ana", .registry, "Ana", "@ejemplo", refused(.emailLocal, "@ejemplo")),
        ("ana", .registry, "Ana", "a@b@c", refused(.emailSeveralAt, "a@b@c")),
        ("ana", .registry, "Ana", "a b@c", refused(.emailSpace, "a b@c")),
        ("ana", .registry, "Ana", "a@b\r\nBcc: c", refused(.emailSpace, "a@b\r\nBcc: c")),
        ("ana", .clock, "Ana", "ana@ejemplo.invalid", Refusal(.badAccountRole, ["role": .role(.clock)])),
        (
            "ana", .court("juzgado-99"), "Ana", "ana@ejemplo.invalid",
            Refusal(
                .unknownName,
                ["name": .text("juzgado-99"), "catalogue": .catalogue(.courts), "close": .similar([])])
        ),
    ])
    func whatIsWrongIsNamed(login: String, role: Role, name: String, email: String, refusal: Refusal) async throws {
        let fixture = try await OfficeFixture()
        let new = NewAccount(login: login, name: name, role: role, email: email)
        await #expect(throws: refusal) {
            try await fixture.office.addAccount(new, password: OfficeFixture.temporary, as: administrator)
        }
        #expect(try await fixture.office.reader.store.accounts() == [])
        #expect(try await fixture.lines.map(\.detail) == [refusal.reason.rawValue])
    }

    @Test func aLoginIsGivenOnce() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("ana", .registry)
        await #expect(throws: Refusal(.loginTaken, ["login": "ana"])) { try await fixture.add("ana", .council) }
        #expect(try await fixture.row("ana")?.role == "registry")
    }

    @Test(arguments: [
        ("once letras", Refusal.Reason.passwordShort), ("", .passwordShort),
        (String(repeating: "abcdef", count: 43), .passwordLong), ("aaaaaaaaaaaaaaaa", .passwordGuessable),
        ("abababababab", .passwordGuessable), ("la-clave-de-Benita", .passwordNamed),
        ("mi Contraseña larga", .passwordGuessable), ("mi password largo", .passwordGuessable),
    ])
    func weakPasswordsAreRefused(password: String, reason: Refusal.Reason) async throws {
        let fixture = try await OfficeFixture()
        await #expect {
            try await fixture.office.addAccount(
                OfficeFixture.new("benita", .registry), password: password, as: administrator)
        } throws: {
            ($0 as? Refusal)?.reason == reason
        }
    }

    @Test func theLastAdministratorStays() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("jefa", .administration)
        try await fixture.add("otra", .administration)
        try await fixture.office.disableAccount("otra", as: administrator)
        await #expect(throws: Refusal(.lastAdministrator, ["login": "jefa"])) {
            try await fixture.office.disableAccount("jefa", as: administrator)
        }
        await #expect(throws: Refusal(.accountDisabled, ["login": "otra"])) {
            try await fixture.office.actor(named: "otra")
        }
        try await fixture.office.enableAccount("otra", as: administrator)
        try await fixture.office.disableAccount("jefa", as: administrator)
        #expect(try await fixture.office.actor(named: "otra").role == .administration)
        await #expect(throws: Refusal(.unknownAccount, ["login": "nadie"])) {
            try await fixture.office.disableAccount("nadie", as: administrator)
        }
        await #expect(throws: Refusal(.unknownAccount, ["login": "nadie"])) {
            try await fixture.office.actor(named: "nadie")
        }
    }

    /// The files of the store contain none of the private values in plain text.
    @Test func whatIsPrivateIsSealed() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        var bytes: [UInt8] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
        where !file.hasPrefix("public") {
            bytes += (FileManager.default.contents(atPath: fixture.folder.path + "/" + file)).map { [UInt8]($0) } ?? []
        }
        let kept = Data(bytes)
        #expect(kept.range(of: Data("Nombre de ana".utf8)) != nil)
        for secret in [
            Data("ana@ejemplo.invalid".utf8), Data(totp.secret), Data(OfficeFixture.password.utf8),
            Data(OfficeFixture.temporary.utf8), Data(Base32.standard.encode(totp.secret).utf8),
        ] {
            #expect(kept.range(of: secret) == nil)
        }
    }
}

private func refused(_ kind: IdentifierFault.Kind, _ address: String) -> Refusal {
    Refusal(.badEmail, ["fault": .identifier(IdentifierFault(kind, address))])
}
