import Accounts
import Store
import Testing
import WireFormat

@testable import Office

@Suite("Own sessions")
struct OwnSessionTests {
    private let office = Client(network: "203.0.113.20", browser: "Firefox, Windows")
    private let home = Client(network: "2001:db8:7:9::/64", browser: "Safari, iPhone")

    private func listed(_ fixture: OfficeFixture, _ actor: Actor, from id: String? = nil) async throws -> [OwnSession] {
        try await fixture.office.privateReader.ownSessions(of: actor, from: id)
    }

    @Test func theyAreListedWithoutWhatOpensThem() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        try await fixture.ready("benita", .registry)
        let (ana, benita) = (Actor(name: "ana", role: .registry), Actor(name: "benita", role: .registry))
        let first = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: office).id
        fixture.clock.advance(by: 60)
        let second = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: home).id
        _ = try await fixture.office.beginSession(of: benita, insteadOf: nil, from: home)
        let list = try await listed(fixture, ana, from: first)
        #expect(list.map(\.browser) == ["Safari, iPhone", "Firefox, Windows"])
        #expect(list.map(\.network) == ["2001:db8:…", "203.0.…"])
        #expect(list.map(\.isThis) == [false, true])
        #expect(list.allSatisfy { $0.name.count == 16 && ![first, second].contains($0.name) })
        // An expired one is gone.
        fixture.clock.advance(by: 1_799)
        #expect(try await listed(fixture, ana).map(\.browser) == ["Safari, iPhone"])
    }

    @Test func eachIsEndedAndAllOthersAtOnce() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        try await fixture.ready("benita", .registry)
        let (ana, benita) = (Actor(name: "ana", role: .registry), Actor(name: "benita", role: .registry))
        let own = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: office).id
        for _ in 1...3 { _ = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: home) }
        let other = try await fixture.office.beginSession(of: benita, insteadOf: nil, from: home).id
        let names = try await listed(fixture, ana, from: own).filter { !$0.isThis }.map(\.name)
        let unknown = Refusal(.unknownSession)
        await #expect(throws: unknown) { try await fixture.office.endOwnSession(names[0], as: benita) }
        try await fixture.office.endOwnSession(names[0], as: ana)
        await #expect(throws: unknown) { try await fixture.office.endOwnSession(names[0], as: ana) }
        #expect(try await listed(fixture, ana).count == 3)
        try await fixture.office.endOtherSessions(than: own, as: ana)
        #expect(try await listed(fixture, ana, from: own).map(\.isThis) == [true])
        #expect(try await fixture.office.reader.session(other, at: fixture.clock.now)?.state == .current)
        #expect(
            try await fixture.lines.suffix(4).map { "\($0.actor) \($0.action) \($0.outcome)" } == [
                "benita end-sessions refused", "ana end-sessions done", "ana end-sessions refused",
                "ana end-sessions done",
            ])
    }

    @Test func aNewBrowserIsAnnounced() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.ready("ana", .registry)
        let ana = Actor(name: "ana", role: .registry)
        let device = try #require(try await fixture.office.beginSession(of: ana, insteadOf: nil, from: office).device)
        #expect(try await fixture.notices == ["new-device"])
        // The same browser again says nothing.
        let known = Client(network: office.network, devices: [device])
        _ = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: known)
        #expect(try await fixture.notices == ["new-device"])
        fixture.clock.advance(by: 1)
        _ = try await fixture.office.beginSession(of: ana, insteadOf: nil, from: home)
        #expect(try await fixture.notices == ["new-device", "new-device"])
        // A command at the machine is nobody's new browser.
        _ = try await fixture.office.beginSession(of: ana)
        #expect(try await fixture.notices.count == 2)
    }

    @Test(arguments: [
        ("203.0.113.20", "203.0.…"), ("2001:db8:7:9:1:2:3:4", "2001:db8:…"), ("2001:db8::/64", "2001:db8:…"),
        ("machine", "machine"), ("::1", "::…"), ("unknown", "unknown"),
    ]) func aNetworkIsShortened(network: String, short: String) {
        #expect(Client(network: network).shortNetwork == short)
    }
}
