import Accounts
import Store
import Support
import Testing
import WireFormat

@testable import Office

@Suite("Signing in with the council's directory")
struct DirectorySignInTests {
    private let client = Client(network: "203.0.113.20", browser: "Firefox, Windows")
    private let ana = Actor(name: "ana", role: OfficeFixture.courtRole)

    /// An account of a court that is linked, and that nobody has entered.
    private func fixture(_ more: String = "") async throws -> OfficeFixture {
        let fixture = try await OfficeFixture()
        try fixture.describeDirectory(more)
        try await fixture.add("jefa", .administration)
        try await fixture.add("otra", .administration)
        var new = OfficeFixture.new("ana", OfficeFixture.courtRole)
        new.subject = "ana-1"
        try await fixture.office.addAccount(
            new, password: OfficeFixture.temporary, as: Actor(name: "jefa", role: .administration))
        return fixture
    }

    private func enter(_ person: DirectoryPerson, _ fixture: OfficeFixture) async throws -> SignInStep {
        try await fixture.office.enter(person, at: SoftKey.site, from: client)
    }

    /// Enrols a second factor after the first sign-in at the directory.
    private func enrolled(_ fixture: OfficeFixture) async throws -> TOTP {
        guard case .enrolment(let enrolment, let ticket) = try await enter(fixture.person("ana-1"), fixture) else {
            throw Refusal(.wrongSignIn)
        }
        let totp = try TOTP(secret: try #require(await fixture.office.open(SealedName(.totp, "ana"))))
        #expect(Base32.standard.encode(totp.secret) == enrolment.secret)
        #expect(try await fixture.office.enrol(fixture.code(of: totp), ticket: ticket, from: client) == ana)
        fixture.clock.advance(by: TOTP.period)
        return totp
    }

    private func ticket(_ fixture: OfficeFixture) async throws -> String {
        guard case .code(let ticket) = try await enter(fixture.person("ana-1"), fixture) else {
            throw Refusal(.wrongSignIn)
        }
        return ticket
    }

    /// The directory tells who somebody is; role and court are the account's.
    @Test func bothFactorsThere() async throws {
        let fixture = try await fixture("second-factor acr 2")
        guard case .entered(ana) = try await enter(fixture.person("ana-1", twoFactors: true), fixture) else {
            Issue.record("the directory's two factors are enough")
            return
        }
        let line = try #require(await fixture.lines.last)
        #expect(line.action == "sign-in" && line.actor == "ana" && line.outcome == .done && line.detail == "directory")
    }

    @Test func aPersonWithoutAnAccountIsToldNoMore() async throws {
        let fixture = try await fixture()
        let refusal = Refusal(.notAdmitted)
        await #expect(throws: refusal) { try await enter(fixture.person("benita-2"), fixture) }
        #expect(try await fixture.lines.last?.actor == Actor.anonymous)
        // Another issuer's person with the same identifier is another person.
        let other = DirectoryPerson(
            identity: try DirectoryIdentity(issuer: "https://otro.ejemplo.invalid", subject: "ana-1"),
            hasTwoFactors: true)
        await #expect(throws: refusal) { try await enter(other, fixture) }
        for subject in ["ANA-1", "ana-11"] {
            await #expect(throws: refusal) { try await enter(fixture.person(subject), fixture) }
        }
        try await fixture.office.disableAccount("ana", as: Actor(name: "jefa", role: .administration))
        await #expect(throws: refusal) { try await enter(fixture.person("ana-1", twoFactors: true), fixture) }
        let line = try #require(await fixture.lines.last)
        #expect(line.actor == "ana" && line.outcome == .refused && line.detail == "not-admitted")
    }

    @Test func theSecondFactorIsEnrolledAndThenAskedFor() async throws {
        let fixture = try await fixture()
        let totp = try await enrolled(fixture)
        let good = try await ticket(fixture)
        let code = try fixture.code(of: totp)
        #expect(try await finish(code, good, fixture) == ana)
        // Neither ticket nor code is good again.
        await #expect(throws: Refusal(.wrongSignIn)) { try await finish(code, good, fixture) }
        await #expect(throws: Refusal(.wrongSignIn)) { try await finish(code, ticket(fixture), fixture) }
        // The temporary password, which nobody needs, does not stand in the way, and opens nothing.
        #expect(try await fixture.row("ana")?.isTemporary == true)
        #expect(
            try await fixture.lines.suffix(4).map { "\($0.action) \($0.outcome) \($0.detail)" }.contains(
                "sign-in done directory"))
    }

    private func finish(_ code: String, _ ticket: String, _ fixture: OfficeFixture) async throws -> Actor {
        try await fixture.office.finishSignIn(.code(code, ticket: ticket), at: nil, from: client)
    }

    @Test func wrongCodesCountAsSecondFactors() async throws {
        let fixture = try await fixture()
        let totp = try await enrolled(fixture)
        for _ in 1...5 { _ = try? await finish("000000", ticket(fixture), fixture) }
        #expect(try await fixture.lock("ana", .second, from: .network(client.network)).failures == 5)
        await #expect(throws: Refusal(.wrongSignIn)) { try await enter(fixture.person("ana-1"), fixture) }
        fixture.clock.advance(by: 60)
        #expect(try await finish(fixture.code(of: totp), ticket(fixture), fixture) == ana)
    }

    @Test func aPasskeyIsASecondFactorToo() async throws {
        let fixture = try await fixture()
        _ = try await enrolled(fixture)
        let key = SoftKey(1)
        let session = try await fixture.office.beginSession(of: ana)
        let made = try await fixture.office.beginPasskey(at: SoftKey.site, in: session, as: ana)
        try await fixture.office.addPasskey("Llave", key.register(made), at: SoftKey.site, in: session, as: ana)
        guard case .secondFactor(let ticket, true) = try await enter(fixture.person("ana-1"), fixture) else {
            Issue.record("a passkey is asked for")
            return
        }
        #expect(
            try await fixture.office.finishSignIn(
                .passkey(key.answer(ticket)), at: SoftKey.site, from: client) == ana)
    }

    @Test func anEnrolmentIsOver() async throws {
        let fixture = try await fixture()
        guard case .enrolment(_, let ticket) = try await enter(fixture.person("ana-1"), fixture) else {
            Issue.record("the account has no second factor")
            return
        }
        let office = fixture.office
        await #expect(throws: Refusal(.wrongCode)) { try await office.enrol("000000", ticket: ticket, from: client) }
        // The ticket of an enrolment is none of a sign-in.
        await #expect(throws: Refusal(.wrongSignIn)) { try await finish("000000", ticket, fixture) }
        await #expect(throws: Refusal(.wrongSignIn)) { try await office.enrol("000000", ticket: ticket, from: client) }
        guard case .enrolment(_, let late) = try await enter(fixture.person("ana-1"), fixture) else { return }
        let totp = try TOTP(secret: try #require(await office.open(SealedName(.totp, "ana"))))
        fixture.clock.advance(by: Office.challengeTime)
        await #expect(throws: Refusal(.wrongSignIn)) {
            try await office.enrol(fixture.code(of: totp), ticket: late, from: client)
        }
        // A new link ends what waits.
        guard case .enrolment(_, let former) = try await enter(fixture.person("ana-1"), fixture) else { return }
        try await fixture.link("ana", to: "ana-2")
        await #expect(throws: Refusal(.wrongSignIn)) { try await office.enrol("000000", ticket: former, from: client) }
        #expect(try await fixture.row("ana")?.totpStep == nil)
    }

    /// Passwords end for linked accounts only, and only if the installation says so.
    @Test(arguments: [true, false]) func passwordsMayEnd(keepsPasswords: Bool) async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("jefa", .administration)
        try await fixture.add("otra", .administration)
        let totp = try await fixture.ready("ana", OfficeFixture.courtRole)
        let local = try await fixture.ready("benita", .council)
        try fixture.describeDirectory("passwords \(keepsPasswords ? "yes" : "no")")
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
        fixture.clock.advance(by: TOTP.period)
        try await fixture.link("ana", to: "ana-1")
        if keepsPasswords {
            _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
        } else {
            await #expect(throws: Refusal(.wrongSignIn)) {
                try await fixture.office.signIn(fixture.credentials("ana", totp))
            }
            // It counts as no failure: nothing was guessed.
            #expect(try await fixture.lock("ana").failures == 0)
            await #expect(throws: Refusal(.wrongSignIn)) {
                try await fixture.office.setPassword("cuatro tristes trigos", fixture.credentials("ana", totp))
            }
        }
        _ = try await fixture.office.signIn(fixture.credentials("benita", local))
        try await fixture.office.unlink("ana", as: Actor(name: "jefa", role: .administration))
        fixture.clock.advance(by: TOTP.period)
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
    }

    @Test func aSessionIsAsFreshAsItsAuthentication() async throws {
        let fixture = try await fixture("second-factor acr 2")
        let now = try fixture.clock.now
        let hourAgo = now.advanced(by: -3_600)
        for (authenticated, verified) in [
            (hourAgo, hourAgo), (now, now), (now.advanced(by: 3_600), now), (nil, try Timestamp(seconds: 0)),
        ] as [(Timestamp?, Timestamp)] {
            let person = try fixture.person("ana-1", twoFactors: true, authenticated: authenticated)
            let id = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: client, by: person).id
            let session = try #require(try await fixture.office.reader.session(id, at: now))
            #expect(session.verified == verified && session.isAtDirectory && !session.takesCode)
        }
        // With the second factor here, it is as old as the session.
        let person = try fixture.person("ana-1", authenticated: hourAgo)
        let id = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: client, by: person).id
        let session = try #require(try await fixture.office.reader.session(id, at: now))
        #expect(session.verified == now && !session.isAtDirectory)
        // Each counts like any other: it is listed, and the holder is told of a new browser.
        #expect(try await fixture.office.privateReader.ownSessions(of: ana, from: id).count == 5)
        #expect(try await fixture.notices.contains("new-device"))
    }

    @Test func aNewSignInThereConfirmsASession() async throws {
        let fixture = try await fixture("second-factor acr 2")
        let office = fixture.office
        let old = try fixture.clock.now
        let begun = try fixture.person("ana-1", twoFactors: true, authenticated: old)
        let id = try await office.beginSession(of: ana, insteadOf: nil, from: client, by: begun).id
        fixture.clock.advance(by: 1_000)
        let now = try fixture.clock.now
        let refusal = Refusal(.notConfirmed)
        for person in [
            try fixture.person("benita-2", twoFactors: true, authenticated: now),
            try fixture.person("ana-1", twoFactors: false, authenticated: now),
            try fixture.person("ana-1", twoFactors: true),
        ] {
            await #expect(throws: refusal) { try await office.confirmFactor(by: person, in: id, as: ana) }
        }
        #expect(try await office.reader.session(id, at: now)?.verified == old)
        let person = try fixture.person("ana-1", twoFactors: true, authenticated: now.advanced(by: 30))
        try await office.confirmFactor(by: person, in: id, as: ana)
        #expect(try await office.reader.session(id, at: now)?.verified == now)
        try await office.disableAccount("ana", as: Actor(name: "jefa", role: .administration))
        await #expect(throws: Refusal(.accountDisabled, ["login": "ana"])) {
            try await office.confirmFactor(by: person, in: id, as: ana)
        }
    }
}
