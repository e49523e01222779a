import Accounts
import Sodium
import Store
import Testing
import WireFormat

@testable import Office

@Suite("Signing in")
struct SignInTests {
    private let wrong = Refusal(.wrongSignIn)

    @Test func theFirstTimeIsStepByStep() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("ana", .registry)
        var shown = Credentials(login: "ana", password: OfficeFixture.temporary)
        let temporary = Refusal(.passwordTemporary, ["login": "ana"])
        await #expect(throws: temporary) { try await fixture.office.signIn(shown) }
        await #expect(throws: temporary) { try await fixture.office.beginTOTP(shown) }
        await #expect(throws: temporary) { try await fixture.office.confirmTOTP(shown) }

        try await fixture.office.setPassword(OfficeFixture.password, shown)
        await #expect(throws: wrong) { try await fixture.office.signIn(shown) }
        shown.password = OfficeFixture.password
        await #expect(throws: Refusal(.secondFactorAbsent, ["login": "ana"])) { try await fixture.office.signIn(shown) }
        shown.code = "123456"
        await #expect(throws: Refusal(.wrongCode)) { try await fixture.office.confirmTOTP(shown) }

        let totp = try await fixture.enrol("ana")
        let actor = try await fixture.office.signIn(fixture.credentials("ana", totp))
        #expect(actor == Actor(name: "ana", role: .registry))
        #expect(try await fixture.lock("ana") == .fresh)
    }

    @Test func everyReasonGivesTheSameRefusal() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        try await fixture.ready("benita", .registry)
        try await fixture.office.disableAccount("benita", as: Actor(name: "jefa", role: .administration))
        for shown in [
            try fixture.credentials("nadie", totp), try fixture.credentials("", totp),
            try fixture.credentials("ana", totp, password: "otra cosa larga"),
            Credentials(login: "ana", password: OfficeFixture.password, code: "000000"),
            Credentials(login: "ana", password: OfficeFixture.password), try fixture.credentials("benita", totp),
        ] {
            await #expect(throws: wrong) { try await fixture.office.signIn(shown) }
        }
        #expect(try await fixture.lock("ana") == .open(failures: 1))
        #expect(try await fixture.lock("ana", .second) == .open(failures: 2))
        let refused = try await fixture.lines.suffix(6)
        // The text typed as an unknown login may be a password, so it is not logged.
        #expect(refused.map(\.actor) == ["anonymous", "anonymous", "ana", "ana", "ana", "benita"])
        #expect(refused.map(\.subject) == ["", "", "ana", "ana", "ana", "benita"])
        #expect(refused.allSatisfy { $0.outcome == .refused && $0.detail == "wrong-sign-in" })
    }

    @Test func aCodeOpensOnce() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let shown = try fixture.credentials("ana", totp)
        _ = try await fixture.office.signIn(shown)
        await #expect(throws: wrong) { try await fixture.office.signIn(shown) }
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: wrong) { try await fixture.office.signIn(shown) }
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
    }

    /// Twenty concurrent sign-ins with the same credentials: one succeeds.
    @Test func aCodeOpensOnceForManyAtOnce() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let shown = try fixture.credentials("ana", totp)
        let office = fixture.office
        let entered = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask { (try? await office.signIn(shown)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(entered == 1)
        #expect(try await fixture.office.privateReader.checkActivity().faults == [])
    }

    @Test func fiveFailuresLockForAMinuteAndThenTwiceAsLong() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        var bad = try fixture.credentials("ana", totp, password: "otra cosa larga")
        for count in 1...4 {
            await #expect(throws: wrong) { try await fixture.office.signIn(bad) }
            #expect(try await fixture.lock("ana") == .open(failures: count))
        }
        var wait = 60
        for count in 5...8 {
            await #expect(throws: wrong) { try await fixture.office.signIn(bad) }
            let until = try fixture.clock.ports().now().advanced(by: wait)
            #expect(try await fixture.lock("ana") == .locked(until: until, failures: count))
            // While locked, the right password is refused like any other, and does not extend the lock.
            await #expect(throws: wrong) { try await fixture.office.signIn(fixture.credentials("ana", totp)) }
            fixture.clock.advance(by: wait - 1)
            await #expect(throws: wrong) { try await fixture.office.signIn(fixture.credentials("ana", totp)) }
            #expect(try await fixture.lock("ana") == .locked(until: until, failures: count))
            fixture.clock.advance(by: 1)
            wait *= 2
        }
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
        #expect(try await fixture.lock("ana") == .fresh)
        bad.password = "y otra mas larga"
        await #expect(throws: wrong) { try await fixture.office.signIn(bad) }
        #expect(try await fixture.lock("ana") == .open(failures: 1))
    }

    /// However many guesses come concurrently, five are checked.
    @Test func guessingAtOnceGainsNothing() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let code = try fixture.code(of: totp)
        let office = fixture.office
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                let guess = Credentials(login: "ana", password: "intento numero \(number)", code: code)
                group.addTask { (try? await office.signIn(guess)) == nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 40)
        let until = try fixture.clock.ports().now().advanced(by: 60)
        #expect(try await fixture.lock("ana") == .locked(until: until, failures: 5))
        #expect(try await fixture.lines.count { $0.outcome == .refused } == 40)
        #expect(try await fixture.office.privateReader.checkActivity().faults == [])
    }

    @Test func anAdministratorUnlocks() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        for _ in 1...5 {
            _ = try? await fixture.office.signIn(Credentials(login: "ana", password: "otra cosa larga"))
        }
        try await fixture.office.enableAccount("ana", as: Actor(name: "jefa", role: .administration))
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
    }

    @Test func aHashOfAnotherCostIsMadeAnew() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        var row = try #require(await fixture.row("ana"))
        row.password = try PasswordHash(hashing: OfficeFixture.password, cost: .init(passes: 2, memory: 16384))
        try await fixture.office.reader.store.write([.account(row)])
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
        let renewed = try #require(await fixture.row("ana")?.password)
        #expect(!renewed.isOutdated(for: .least))
        #expect(renewed.verify(OfficeFixture.password))
    }

    @Test func aPasswordIsChangedByItsHolderOnly() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let new = "cuatro tristes trigos"
        await #expect(throws: wrong) {
            try await fixture.office.setPassword(new, Credentials(login: "ana", password: OfficeFixture.password))
        }
        await #expect(throws: wrong) {
            try await fixture.office.setPassword(new, fixture.credentials("ana", totp, password: "otra cosa larga"))
        }
        await #expect(throws: Refusal(.passwordSame)) {
            try await fixture.office.setPassword(OfficeFixture.password, fixture.credentials("ana", totp))
        }
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: Refusal(.passwordShort, ["least": "12"])) {
            try await fixture.office.setPassword("corta", fixture.credentials("ana", totp))
        }
        fixture.clock.advance(by: TOTP.period)
        try await fixture.office.setPassword(new, fixture.credentials("ana", totp))
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: wrong) { try await fixture.office.signIn(fixture.credentials("ana", totp)) }
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp, password: new))
    }

    @Test func aSecondFactorIsNotReplacedByItsHolder() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let present = Refusal(.secondFactorPresent, ["login": "ana"])
        await #expect(throws: wrong) {
            try await fixture.office.beginTOTP(Credentials(login: "ana", password: OfficeFixture.password))
        }
        await #expect(throws: present) { try await fixture.office.beginTOTP(fixture.credentials("ana", totp)) }
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: present) { try await fixture.office.confirmTOTP(fixture.credentials("ana", totp)) }
        fixture.clock.advance(by: TOTP.period)
        _ = try await fixture.office.signIn(fixture.credentials("ana", totp))
    }

    @Test func theAuthenticatorIsToldTheInstitution() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("ana", .registry)
        try await fixture.office.setPassword(
            OfficeFixture.password, Credentials(login: "ana", password: OfficeFixture.temporary))
        let enrolment = try await fixture.office.beginTOTP(Credentials(login: "ana", password: OfficeFixture.password))
        #expect(enrolment.secret.count == 32)
        #expect(enrolment.uri.hasPrefix("otpauth://totp/Consejo%20de%20prueba:ana?secret=\(enrolment.secret)&"))
    }
}
