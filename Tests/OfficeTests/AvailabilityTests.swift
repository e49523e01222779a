import Foundation
import PublicRecord
import Store
import Synchronization
import Testing
import WireFormat

@testable import Office

/// Mail, password hashes and other processes that are slow delay themselves only. Nothing here waits for a time: where a test would
/// fail, it would not end.
@Suite struct AvailabilityTests {
    /// A gate that a thread waits at until the test opens it.
    private final class Gate: Sendable {
        private let count = Mutex(0)
        private let opening = DispatchGroup()

        init() { opening.enter() }

        /// How many threads have come to the gate.
        var arrived: Int { count.withLock { $0 } }

        func open() { opening.leave() }

        /// For a thread outside of the cooperative pool.
        func wait() {
            count.withLock { $0 += 1 }
            opening.wait()
        }
    }

    private func shared(
        _ fixture: ClosedOfficeFixture, mail: @escaping @Sendable (Mail) async throws -> Void = { _ in }
    ) throws
        -> SharedOffice
    {
        var ports = fixture.clock.ports(seed: UUID().uuidString)
        ports.mail = mail
        return try SharedOffice(fixture.folder, ports: ports, patience: 3_600)
    }

    /// A mail program that takes no message stops no act, and no other process.
    @Test func mailThatHangsStopsNobody() async throws {
        let (fixture, gate) = (try await ClosedOfficeFixture(), Gate())
        let office = try shared(fixture) { _ in try await offload { gate.wait() } }
        try await office.act { try await $0.post([MailOutboxTests.letter(1), MailOutboxTests.letter(2)]) }
        let round = Task { try await office.mailWorker.round(as: .clock) }
        while gate.arrived == 0 { await Task.yield() }
        let folio = try await office.act { try await $0.openDraw(OfficeFixture.petition).opened.draw }
        #expect(office.record.reader.state.draws[folio] != nil)
        // Another process may write too, and finds that mail is under way.
        await office.close()
        let other = try Office(fixture.folder, ports: fixture.clock.ports(seed: "other"))
        #expect(try await other.mailWorker.round(as: .clock) == .init())
        gate.open()
        #expect(try await round.value == .init(sent: 2))
    }

    /// A round ends after two minutes of its clock, whatever waits still.
    @Test func aRoundOfMailHasAnEnd() async throws {
        let fixture = try await ClosedOfficeFixture()
        let clock = fixture.clock
        let office = try shared(fixture) { _ in clock.advance(by: 50) }
        try await office.act { office in try await office.post((1...5).map { MailOutboxTests.letter($0) }) }
        #expect(try await office.mailWorker.round(as: .clock) == .init(sent: 3))
        #expect(try await office.mailWorker.round(as: .clock) == .init(sent: 2))
    }

    /// All acts that find another process writing wait for it together.
    @Test func oneWaitForAll() async throws {
        let fixture = try await ClosedOfficeFixture()
        let office = try shared(fixture)
        var lock = try WriterLock.acquireIfFree(fixture.folder.lock)
        #expect(lock != nil)
        let acts = (0..<8).map { number in
            Task { try await office.act { try await $0.post([MailOutboxTests.letter(number)]) } }
        }
        while await office.acts < 8 { await Task.yield() }
        lock = nil
        for act in acts { try await act.value }
        #expect(try office.record.reader.messages().count == 8)
    }

    /// Counts those inside of the turnstile.
    private final class Inside: Sendable {
        private let count = Mutex((now: 0, most: 0))

        var most: Int { count.withLock { $0.most } }

        func enter() { count.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }

        func leave() { count.withLock { $0.now -= 1 } }
    }

    /// No more than two passwords are hashed at once.
    @Test func aTurnstileAdmitsTwo() async throws {
        let (turnstile, gate, inside) = (Turnstile(2), Gate(), Inside())
        let tasks = (0..<20).map { _ in
            Task {
                try await turnstile.pass {
                    inside.enter()
                    try await offload { gate.wait() }
                    inside.leave()
                }
            }
        }
        while gate.arrived < 2 { await Task.yield() }
        gate.open()
        for task in tasks { try await task.value }
        #expect(inside.most == 2 && gate.arrived == 20)
    }

    /// Anybody may begin a draft, so that it must cost next to nothing: a hash at this cost would fail.
    @Test func aDraftCostsNoPasswordHash() async throws {
        let fixture = try await ClosedOfficeFixture()
        var ports = fixture.clock.ports(seed: "draft")
        ports.passwordCost = .init(passes: 0, memory: 0)
        let office = try Office(fixture.folder, ports: ports)
        let now = try fixture.clock.now
        let call = CallOpened(
            call: "abierta", period: "2026-2027", opens: now, closes: now.advanced(by: 86_400 * 40),
            specialties: ["contabilidad"], districts: ["guadalajara"], requirements: ["titulo"], correctionDays: 5,
            objectionDays: 5, answerDays: 3, instrument: "Acuerdo")
        try await office.openCall(call, as: Actor(name: "consejo", role: .council))
        let access = try await office.beginDraft(in: "abierta")
        #expect(try await office.enter(folio: access.folio, code: access.code).name == access.folio)
        await #expect(throws: (any Error).self) {
            try await office.addAccount(
                OfficeFixture.new("ana", .council), password: OfficeFixture.temporary, as: .administratorAtTheMachine)
        }
    }
}
