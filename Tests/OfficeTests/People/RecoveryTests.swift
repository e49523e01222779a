import Accounts
import Store
import Testing
import WireFormat

@testable import Office

@Suite("Recovery takes two administrators")
struct RecoveryTests {
    private let first = Actor(name: "jefa", role: .administration)
    private let second = Actor(name: "otra", role: .administration)
    private let absent = Refusal(.recoveryAbsent, ["login": "ana"])

    private func fixture() async throws -> (OfficeFixture, TOTP) {
        let fixture = try await OfficeFixture()
        try await fixture.add("jefa", .administration)
        try await fixture.add("otra", .administration)
        return (fixture, try await fixture.ready("ana", .registry))
    }

    @Test func givesAWayBackIn() async throws {
        let (fixture, old) = try await fixture()
        try await fixture.office.beginRecovery(of: "ana", as: first)
        // Nothing changes before the confirmation.
        _ = try await fixture.office.signIn(fixture.credentials("ana", old))
        let password = try await fixture.office.confirmRecovery(of: "ana", as: second)
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: Refusal(.wrongSignIn)) {
            try await fixture.office.signIn(fixture.credentials("ana", old))
        }
        #expect(try await fixture.office.open(SealedName(.totp, "ana")) == nil)
        let shown = Credentials(login: "ana", password: password)
        await #expect(throws: Refusal(.passwordTemporary, ["login": "ana"])) {
            try await fixture.office.signIn(shown)
        }
        try await fixture.office.setPassword("cuatro tristes trigos", shown)
        let new = try await fixture.enrol("ana", password: "cuatro tristes trigos")
        #expect(new != old)
        _ = try await fixture.office.signIn(fixture.credentials("ana", new, password: "cuatro tristes trigos"))
        await #expect(throws: absent) { try await fixture.office.confirmRecovery(of: "ana", as: second) }
        #expect(
            try await fixture.lines.filter { $0.action.hasSuffix("recovery") }.map {
                "\($0.actor) \($0.action) \($0.detail)"
            }
                == ["jefa begin-recovery ", "otra confirm-recovery ", "otra confirm-recovery recovery-absent"])
    }

    @Test func nobodyDoesItAlone() async throws {
        let (fixture, _) = try await fixture()
        await #expect(throws: absent) { try await fixture.office.confirmRecovery(of: "ana", as: first) }
        try await fixture.office.beginRecovery(of: "ana", as: first)
        await #expect(throws: Refusal(.sameAdministrator, ["login": "jefa"])) {
            try await fixture.office.confirmRecovery(of: "ana", as: first)
        }
        await #expect(throws: Refusal(.ownRecovery, ["login": "jefa"])) {
            try await fixture.office.beginRecovery(of: "jefa", as: first)
        }
        try await fixture.office.beginRecovery(of: "otra", as: first)
        await #expect(throws: Refusal(.ownRecovery, ["login": "otra"])) {
            try await fixture.office.confirmRecovery(of: "otra", as: second)
        }
    }

    @Test func theTwoAreAccounts() async throws {
        let (fixture, _) = try await fixture()
        let refusal = Refusal(.notAnAdministrator, ["login": "operator"])
        await #expect(throws: refusal) {
            try await fixture.office.beginRecovery(of: "ana", as: .administratorAtTheMachine)
        }
        try await fixture.office.beginRecovery(of: "ana", as: first)
        await #expect(throws: refusal) {
            try await fixture.office.confirmRecovery(of: "ana", as: .administratorAtTheMachine)
        }
        // An actor whose account has another role, or does not exist.
        for name in ["ana", "nadie"] {
            await #expect(throws: Refusal(.notAnAdministrator, ["login": name])) {
                try await fixture.office.confirmRecovery(of: "ana", as: Actor(name: name, role: .administration))
            }
        }
    }

    @Test func whoIsNoAdministratorAnyMoreDoesNotCount() async throws {
        let (fixture, _) = try await fixture()
        try await fixture.office.beginRecovery(of: "ana", as: first)
        try await fixture.office.disableAccount("jefa", as: second)
        await #expect(throws: absent) { try await fixture.office.confirmRecovery(of: "ana", as: second) }
        await #expect(throws: Refusal(.notAnAdministrator, ["login": "jefa"])) {
            try await fixture.office.beginRecovery(of: "ana", as: first)
        }
    }

    @Test func itIsConfirmedWithinADay() async throws {
        let (fixture, _) = try await fixture()
        try await fixture.office.beginRecovery(of: "ana", as: first)
        fixture.clock.advance(by: 86_401)
        await #expect(throws: absent) { try await fixture.office.confirmRecovery(of: "ana", as: second) }
        try await fixture.office.beginRecovery(of: "ana", as: first)
        fixture.clock.advance(by: 86_400)
        _ = try await fixture.office.confirmRecovery(of: "ana", as: second)
    }

    @Test func aDisabledAccountIsEnabledFirst() async throws {
        let (fixture, _) = try await fixture()
        try await fixture.office.beginRecovery(of: "ana", as: first)
        try await fixture.office.disableAccount("ana", as: first)
        let refusal = Refusal(.accountDisabled, ["login": "ana"])
        await #expect(throws: refusal) { try await fixture.office.confirmRecovery(of: "ana", as: second) }
        await #expect(throws: refusal) { try await fixture.office.beginRecovery(of: "ana", as: first) }
        // Disabling has ended the recovery.
        try await fixture.office.enableAccount("ana", as: first)
        await #expect(throws: absent) { try await fixture.office.confirmRecovery(of: "ana", as: second) }
        await #expect(throws: Refusal(.unknownAccount, ["login": "nadie"])) {
            try await fixture.office.beginRecovery(of: "nadie", as: first)
        }
    }
}
