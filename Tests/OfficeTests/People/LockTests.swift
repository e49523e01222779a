import Accounts
import Sodium
import Store
import Testing
import WireFormat

@testable import Office

extension OfficeFixture {
    /// Returns the state of a counter; by default that of passwords from the machine.
    func lock(
        _ login: String, _ factor: FailureCounter.Factor = .password,
        from source: FailureCounter.Source = .network("machine")
    ) async throws -> LockOut {
        try await office.reader.store.lockOut(
            FailureCounter(login: login, source: source, factor: factor), since: Timestamp(seconds: 0))
    }

    /// Sends wrong passwords from a client.
    func guess(_ login: String, _ times: Int, from client: Client) async {
        for _ in 0..<times {
            _ = try? await office.signIn(Credentials(login: login, password: "otra cosa larga", from: client))
        }
    }

    /// The notices to holders of accounts, by template.
    var notices: [String] {
        get async throws {
            try await office.reader.store.messages().filter { $0.recipient.kind == .account }.map(\.template)
        }
    }
}

/// A lock keeps out the client that guesses, and nobody else (security test of the portal, F5).
@Suite("Locks of clients")
struct LockTests {
    private let wrong = Refusal(.wrongSignIn)
    private let stranger = Client(network: "198.51.100.7")
    private let home = Client(network: "203.0.113.20")

    private func credentials(_ fixture: OfficeFixture, _ totp: TOTP, from client: Client) throws -> Credentials {
        var credentials = try fixture.credentials("ana", totp)
        credentials.client = client
        return credentials
    }

    @Test func theHolderEntersWhileAStrangersNetworkIsLocked() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        await fixture.guess("ana", 40, from: stranger)
        #expect(try await !fixture.lock("ana", from: .network(stranger.network)).isOpen(at: fixture.clock.now))
        await #expect(throws: wrong) {
            try await fixture.office.signIn(credentials(fixture, totp, from: stranger))
        }
        _ = try await fixture.office.signIn(credentials(fixture, totp, from: home))
        // The stranger's network stays locked.
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: wrong) {
            try await fixture.office.signIn(credentials(fixture, totp, from: stranger))
        }
    }

    /// Guessing for hours keeps the client out for a quarter of an hour after its last guess, and not for a day.
    @Test func noLockIsLongerThanAQuarterOfAnHour() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        for _ in 1...30 {
            await fixture.guess("ana", 1, from: stranger)
            fixture.clock.advance(by: 900)
        }
        _ = try await fixture.office.signIn(credentials(fixture, totp, from: stranger))
    }

    @Test func aKnownDeviceIsCountedApartFromItsNetwork() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let actor = try await fixture.office.signIn(credentials(fixture, totp, from: home))
        let device = try #require(
            try await fixture.office.beginSession(of: actor, insteadOf: nil, from: home).device)
        // A colleague, or malware, behind the same address.
        await fixture.guess("ana", 10, from: home)
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: wrong) { try await fixture.office.signIn(credentials(fixture, totp, from: home)) }
        let known = Client(network: home.network, devices: [device])
        _ = try await fixture.office.signIn(credentials(fixture, totp, from: known))
        // The device itself is locked by its own failures only.
        await fixture.guess("ana", 5, from: known)
        fixture.clock.advance(by: TOTP.period)
        await #expect(throws: wrong) { try await fixture.office.signIn(credentials(fixture, totp, from: known)) }
        fixture.clock.advance(by: TOTP.period)
        _ = try await fixture.office.signIn(credentials(fixture, totp, from: known))
        // It is the same device.
        #expect(try await fixture.office.beginSession(of: actor, insteadOf: nil, from: known).device == nil)
    }

    @Test func aDeviceIsKnownToItsHolderOnly() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        try await fixture.ready("benita", .registry)
        let ana = try await fixture.office.actor(named: "ana")
        let device = try #require(try await fixture.office.beginSession(of: ana, insteadOf: nil, from: home).device)
        let client = Client(network: home.network, devices: ["x", device])
        let now = try fixture.clock.now
        let reader = await fixture.office.reader
        #expect(try reader.knownDevice(of: "ana", at: .account, client, at: now) == SHA256.hash(Hex.decode(device)))
        #expect(try reader.knownDevice(of: "benita", at: .account, client, at: now) == nil)
        #expect(try reader.knownDevice(of: "ana", at: .folio, client, at: now) == nil)
        #expect(
            try reader.knownDevice(of: "ana", at: .account, client, at: now.advanced(by: Device.kept)) == nil)
    }

    @Test func aChangedPasswordEndsTheDevices() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let actor = try await fixture.office.actor(named: "ana")
        let device = try #require(try await fixture.office.beginSession(of: actor, insteadOf: nil, from: home).device)
        let known = Client(network: home.network, devices: [device])
        #expect(try await fixture.office.beginSession(of: actor, insteadOf: nil, from: known).device == nil)
        try await fixture.office.setPassword("cuatro tristes trigos", fixture.credentials("ana", totp))
        #expect(try await fixture.office.beginSession(of: actor, insteadOf: nil, from: known).device != nil)
    }

    /// Wrong codes after the right password do not count as wrong passwords, and the other way round.
    @Test func theSecondFactorHasACounterOfItsOwn() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        for _ in 1...5 {
            await #expect(throws: wrong) {
                try await fixture.office.signIn(
                    Credentials(login: "ana", password: OfficeFixture.password, code: "000000", from: stranger))
            }
        }
        let source = FailureCounter.Source.network(stranger.network)
        #expect(try await fixture.lock("ana", from: source) == .fresh)
        #expect(try await fixture.lock("ana", .second, from: source).failures == 5)
        await #expect(throws: wrong) {
            try await fixture.office.signIn(credentials(fixture, totp, from: stranger))
        }
        _ = try await fixture.office.signIn(credentials(fixture, totp, from: home))
    }

    /// Somebody with the password and many networks has some fifty guesses at a code, and cannot keep a known device out.
    @Test func manyNetworksGuessNoCode() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        let actor = try await fixture.office.actor(named: "ana")
        let device = try #require(try await fixture.office.beginSession(of: actor, insteadOf: nil, from: home).device)
        for number in 0..<50 {
            let client = Client(network: "2001:db8:0:\(number)::/64")
            _ = try? await fixture.office.signIn(
                Credentials(login: "ana", password: OfficeFixture.password, code: "000000", from: client))
        }
        #expect(try await fixture.lock("ana", .second, from: .strangers).failures == 50)
        let fresh = Client(network: "2001:db8:1::/64")
        await #expect(throws: wrong) { try await fixture.office.signIn(credentials(fixture, totp, from: fresh)) }
        let known = Client(network: home.network, devices: [device])
        _ = try await fixture.office.signIn(credentials(fixture, totp, from: known))
    }

    @Test func theHolderIsNotifiedOnceADay() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        await fixture.guess("ana", 4, from: stranger)
        #expect(try await fixture.notices == [])
        await fixture.guess("ana", 1, from: stranger)
        #expect(try await fixture.notices == ["sign-ins-failed"])
        await fixture.guess("ana", 5, from: Client(network: "192.0.2.9"))
        fixture.clock.advance(by: 3600)
        await fixture.guess("ana", 5, from: stranger)
        #expect(try await fixture.notices == ["sign-ins-failed"])
        fixture.clock.advance(by: 86_400)
        await fixture.guess("ana", 5, from: stranger)
        #expect(try await fixture.notices == ["sign-ins-failed", "sign-ins-failed"])
        // Nobody is told of guesses at a login that is not there.
        await fixture.guess("nadie", 10, from: stranger)
        #expect(try await fixture.office.reader.store.messages().count == 2)
    }

    /// Who knows the password is another matter than who guesses it.
    @Test func theHolderIsToldThatSomebodyKnowsThePassword() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        for _ in 1...5 {
            _ = try? await fixture.office.signIn(
                Credentials(login: "ana", password: OfficeFixture.password, code: "000000", from: stranger))
        }
        #expect(try await fixture.notices == ["second-factors-failed"])
    }

    @Test func theHolderSeesTheFailuresAtTheNextSignIn() async throws {
        let fixture = try await OfficeFixture()
        let totp = try await fixture.ready("ana", .registry)
        func refused() async throws -> Int? {
            fixture.clock.advance(by: TOTP.period)
            let actor = try await fixture.office.signIn(credentials(fixture, totp, from: home))
            let session = try await fixture.office.beginSession(of: actor, insteadOf: nil, from: home)
            return try await fixture.office.reader.session(session.id, at: fixture.clock.now)?.refused
        }
        #expect(try await refused() == 0)
        await fixture.guess("ana", 7, from: stranger)
        #expect(try await refused() == 7)
        #expect(try await refused() == 0)
    }

    @Test func failuresAreForgottenAfterADay() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        await fixture.guess("ana", 9, from: stranger)
        #expect(try await fixture.office.reader.store.lockOuts(of: "ana").count == 1)
        fixture.clock.advance(by: LockOut.memory + 1)
        await fixture.guess("ana", 1, from: home)
        #expect(try await fixture.office.reader.store.lockOuts(of: "ana") == [.open(failures: 1)])
    }
}
