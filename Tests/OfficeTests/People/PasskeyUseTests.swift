import Accounts
import Draw
import Store
import Testing
import WireFormat

@testable import Office

@Suite("Passkeys in use")
struct PasskeyUseTests {
    private let client = Client(network: "203.0.113.20")
    private let ana = Actor(name: "ana", role: .registry)

    /// An account with a one-time code and a passkey.
    private func enrolled(_ fixture: OfficeFixture) async throws -> (totp: TOTP, key: SoftKey) {
        let totp = try await fixture.ready("ana", .registry)
        let key = SoftKey(1)
        try await add(key, fixture)
        return (totp, key)
    }

    private func add(_ key: SoftKey, _ fixture: OfficeFixture, as actor: Actor? = nil) async throws {
        let actor = actor ?? ana
        let session = try await fixture.office.beginSession(of: actor)
        let ticket = try await fixture.office.beginPasskey(at: SoftKey.site, in: session, as: actor)
        try await fixture.office.addPasskey("Mi llave", key.register(ticket), at: SoftKey.site, in: session, as: actor)
    }

    private func ticket(_ fixture: OfficeFixture) async throws -> PasskeyTicket {
        let credentials = Credentials(login: "ana", password: OfficeFixture.password, from: client)
        guard
            case .secondFactor(let ticket, let takesCode) = try await fixture.office.beginSignIn(
                credentials, at: SoftKey.site)
        else { throw Refusal(.wrongSignIn) }
        #expect(takesCode)
        return ticket
    }

    private func finish(_ answer: PasskeyAnswer, _ fixture: OfficeFixture) async throws -> Actor {
        try await fixture.office.finishSignIn(.passkey(answer), at: SoftKey.site, from: client)
    }

    @Test func itIsASecondFactorBesideCodes() async throws {
        let fixture = try await OfficeFixture()
        var (totp, key) = try await enrolled(fixture)
        #expect(try await finish(key.answer(ticket(fixture)), fixture) == ana)
        key.count = 5
        #expect(try await finish(key.answer(ticket(fixture)), fixture) == ana)
        // A code does as well, in one step or in two.
        let credentials = try fixture.credentials("ana", totp)
        guard case .entered(ana) = try await fixture.office.beginSignIn(credentials, at: SoftKey.site) else {
            Issue.record("a code enters in one step")
            return
        }
        fixture.clock.advance(by: TOTP.period)
        let ticket = try await ticket(fixture)
        let code = try fixture.code(of: totp)
        #expect(
            try await fixture.office.finishSignIn(.code(code, ticket: ticket.id), at: SoftKey.site, from: client) == ana
        )
        let listed = try await fixture.office.privateReader.ownPasskeys(of: ana)
        #expect(listed.map(\.title) == ["Mi llave"])
        #expect(listed[0].used != nil)
    }

    /// Without passkeys, a sign-in without a code tells nothing about the password.
    @Test func nobodyElseHasASecondStep() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        for password in [OfficeFixture.password, "otra cosa larga"] {
            await #expect(throws: Refusal(.wrongSignIn)) {
                try await fixture.office.beginSignIn(
                    Credentials(login: "ana", password: password, from: client), at: SoftKey.site)
            }
        }
    }

    @Test func anAnswerIsGoodOnce() async throws {
        let fixture = try await OfficeFixture()
        let (_, key) = try await enrolled(fixture)
        let wrong = Refusal(.wrongSignIn)
        let answer = try await key.answer(ticket(fixture))
        _ = try await finish(answer, fixture)
        await #expect(throws: wrong) { try await finish(answer, fixture) }
        // An answer to an older challenge under a new ticket.
        var mixed = answer
        mixed.ticket = try await ticket(fixture).id
        await #expect(throws: wrong) { try await finish(mixed, fixture) }
        // After five minutes.
        let late = try await key.answer(ticket(fixture))
        fixture.clock.advance(by: Office.challengeTime)
        await #expect(throws: wrong) { try await finish(late, fixture) }
        // After a failure the challenge is used up too.
        var spoiled = try await key.answer(ticket(fixture))
        let right = spoiled
        spoiled.signature[8] ^= 1
        await #expect(throws: wrong) { try await finish(spoiled, fixture) }
        await #expect(throws: wrong) { try await finish(right, fixture) }
        // For another site.
        var elsewhere = key
        elsewhere.origin = "https://peritos.example.evil.example"
        await #expect(throws: wrong) { try await finish(elsewhere.answer(ticket(fixture)), fixture) }
        // By a key that is not registered, or another holder's.
        await #expect(throws: wrong) { try await finish(SoftKey(9).answer(ticket(fixture)), fixture) }
    }

    @Test func wrongAnswersAreCountedAsSecondFactors() async throws {
        let fixture = try await OfficeFixture()
        let (_, key) = try await enrolled(fixture)
        for _ in 1...5 { _ = try? await finish(SoftKey(9).answer(ticket(fixture)), fixture) }
        #expect(try await fixture.lock("ana", .second, from: .network(client.network)).failures == 5)
        await #expect(throws: Refusal(.wrongSignIn)) { try await finish(key.answer(ticket(fixture)), fixture) }
        #expect(try await fixture.notices == ["second-factors-failed"])
        fixture.clock.advance(by: 60)
        #expect(try await finish(key.answer(ticket(fixture)), fixture) == ana)
    }

    @Test func aCopyIsRefusedAndTold() async throws {
        let fixture = try await OfficeFixture()
        var (_, key) = try await enrolled(fixture)
        key.count = 9
        _ = try await finish(key.answer(ticket(fixture)), fixture)
        key.count = 8
        await #expect(throws: Refusal(.passkeyCopied, ["key": "Mi llave"])) {
            try await finish(key.answer(ticket(fixture)), fixture)
        }
        #expect(try await fixture.notices == ["passkey-copied"])
        #expect(try await fixture.lines.last?.detail == "passkey-copied")
    }

    @Test func aRegistrationIsBoundToItsSession() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        try await fixture.ready("benita", .registry)
        let benita = Actor(name: "benita", role: .registry)
        let (first, second) = (
            try await fixture.office.beginSession(of: ana), try await fixture.office.beginSession(of: ana)
        )
        let key = SoftKey(1)
        let wrong = Refusal(.wrongPasskey)
        func add(_ answer: PasskeyAnswer, in session: String, as actor: Actor) async throws {
            try await fixture.office.addPasskey("Mi llave", answer, at: SoftKey.site, in: session, as: actor)
        }
        func ticket() async throws -> PasskeyTicket {
            try await fixture.office.beginPasskey(at: SoftKey.site, in: first, as: ana)
        }
        await #expect(throws: wrong) { try await add(key.register(ticket()), in: second, as: ana) }
        await #expect(throws: wrong) { try await add(key.register(ticket()), in: first, as: benita) }
        let answer = try await key.register(ticket())
        await #expect(throws: Refusal(.passkeyTitle)) {
            try await fixture.office.addPasskey(" ", answer, at: SoftKey.site, in: first, as: ana)
        }
        // The challenge was used up.
        await #expect(throws: wrong) { try await add(answer, in: first, as: ana) }
        try await add(key.register(ticket()), in: first, as: ana)
        await #expect(throws: Refusal(.passkeyKnown)) { try await add(key.register(ticket()), in: first, as: ana) }
        // The answer of a sign-in is none of a registration.
        let registration = try await ticket()
        await #expect(throws: Refusal(.wrongSignIn)) { try await finish(key.answer(registration), fixture) }
    }

    @Test func aRemovedKeyOpensNothing() async throws {
        let fixture = try await OfficeFixture()
        let (_, key) = try await enrolled(fixture)
        let other = SoftKey(2)
        try await add(other, fixture)
        let names = try await fixture.office.privateReader.ownPasskeys(of: ana).map(\.name)
        #expect(names.count == 2)
        let waiting = try await key.answer(ticket(fixture))
        try await fixture.office.removePasskey(names[0], as: ana)
        await #expect(throws: Refusal(.unknownPasskey)) { try await fixture.office.removePasskey(names[0], as: ana) }
        await #expect(throws: Refusal(.wrongSignIn)) { try await finish(waiting, fixture) }
        // An account is never left without a second factor.
        var row = try #require(await fixture.row("ana"))
        row.totpStep = nil
        try await fixture.office.reader.store.write([.account(row)])
        await #expect(throws: Refusal(.lastSecondFactor)) { try await fixture.office.removePasskey(names[1], as: ana) }
        // Nor does the password alone sign in where the passkey is the only one.
        await #expect(throws: Refusal(.wrongSignIn)) {
            try await fixture.office.signIn(Credentials(login: "ana", password: OfficeFixture.password))
        }
    }

    @Test func recoveryAndPasswordEndWhatWaits() async throws {
        let fixture = try await OfficeFixture()
        let (totp, key) = try await enrolled(fixture)
        let waiting = try await key.answer(ticket(fixture))
        try await fixture.office.setPassword("cuatro tristes trigos", fixture.credentials("ana", totp))
        await #expect(throws: Refusal(.wrongSignIn)) { try await finish(waiting, fixture) }
        #expect(try await fixture.office.privateReader.ownPasskeys(of: ana).count == 1)
        try await fixture.add("jefa", .administration)
        try await fixture.add("otra", .administration)
        let (jefa, otra) = (Actor(name: "jefa", role: .administration), Actor(name: "otra", role: .administration))
        try await fixture.office.beginRecovery(of: "ana", as: jefa)
        _ = try await fixture.office.confirmRecovery(of: "ana", as: otra)
        #expect(try await fixture.office.privateReader.ownPasskeys(of: ana) == [])
    }

    /// An expert may want one: then the access code alone no longer enters, and a new code removes it.
    @Test func expertsMayHaveOne() async throws {
        let fixture = try await OfficeFixture()
        let folio = "P-000001"
        let expert = Actor(name: folio, role: .expert(try ExpertID(folio)))
        let issued = try await fixture.office.issueAccessCode(for: folio)
        try await fixture.office.reader.store.write([issued.change])
        let key = SoftKey(3)
        try await add(key, fixture, as: expert)
        await #expect(throws: Refusal(.wrongAccessCode)) {
            try await fixture.office.enter(folio: folio, code: issued.code.text)
        }
        guard
            case .secondFactor(let ticket, false) = try await fixture.office.beginEntry(
                folio: folio, code: issued.code.text, at: SoftKey.site)
        else {
            Issue.record("a passkey is asked for")
            return
        }
        #expect(try await finish(key.answer(ticket), fixture) == expert)
        let name = try #require(try await fixture.office.privateReader.ownPasskeys(of: expert).first?.name)
        // It is the expert's own choice, which the expert may take back.
        try await fixture.office.removePasskey(name, as: expert)
        #expect(try await fixture.office.enter(folio: folio, code: issued.code.text) == expert)
    }
}
