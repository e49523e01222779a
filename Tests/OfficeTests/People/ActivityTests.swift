import Draw
import GRDB
import PublicRecord
import Sodium
import Store
import Support
import Testing
import WireFormat

@testable import Office

@Suite("The activity log")
struct ActivityTests {
    private let administrator = Actor(name: "jefa", role: .administration)

    /// Returns an installation with eleven lines: the installation's first, then `jefa` adds accounts 0 to 8 and is
    /// refused the tenth.
    private func fixture() async throws -> OfficeFixture {
        let fixture = try await OfficeFixture()
        for number in 0..<9 {
            try await fixture.add("ana-\(number)", .registry)
            fixture.clock.advance(by: 60)
        }
        _ = try? await fixture.add("ana-0", .council)
        return fixture
    }

    @Test func saysWhoDidWhat() async throws {
        let fixture = try await fixture()
        let lines = try await fixture.lines
        #expect(lines.count == 10)
        #expect(
            try lines.first
                == Activity(
                    at: Timestamp("2026-06-01T15:00:00Z"), actor: "jefa", role: "administration", action: "add-account",
                    subject: "ana-0", outcome: .done))
        #expect(
            try lines.last
                == Activity(
                    at: Timestamp("2026-06-01T15:09:00Z"), actor: "jefa", role: "administration", action: "add-account",
                    subject: "ana-0", outcome: .refused, detail: "login-taken"))
    }

    @Test func isAskedBySubjectActorAndTime() async throws {
        let fixture = try await fixture()
        func ids(
            subject: String? = nil, actor: String? = nil, since: String? = nil, newest: Int = 1000
        ) async throws -> [Int] {
            try await fixture.office.privateReader.activity(
                subject: subject, actor: actor, since: since.map { try Timestamp($0) }, newest: newest,
                as: Actor(name: "a", role: .audit)
            ).map(\.id)
        }
        #expect(try await ids() == Array(1...11))
        #expect(try await ids(subject: "ana-0") == [2, 11])
        #expect(try await ids(actor: "operator") == [1])
        #expect(try await ids(actor: "jefa", newest: 3) == [9, 10, 11])
        #expect(try await ids(actor: "ana-0") == [])
        #expect(try await ids(since: "2026-06-01T15:07:00Z") == [9, 10, 11])
        #expect(try await ids(subject: "ana-0", since: "2026-06-01T15:00:01Z") == [11])
    }

    @Test(arguments: [
        ("UPDATE activity SET detail = '' WHERE id = 10", "never changed"),
        ("DELETE FROM activity WHERE id = 10", "never deleted"), ("DELETE FROM activity", "never deleted"),
        (
            "INSERT OR REPLACE INTO activity SELECT 3, at, actor, role, action, subject, outcome, detail, hash "
                + "FROM activity WHERE id = 4", "never changed"
        ),
    ])
    func theStoreItselfRefusesToChangeIt(sql: String, words: String) async throws {
        let fixture = try await fixture()
        #expect {
            try fixture.meddle(sql)
        } throws: {
            ($0 as? DatabaseError)?.message?.contains(words) ?? false
        }
        #expect(try await fixture.office.privateReader.checkActivity().faults == [])
        #expect(try await fixture.lines.count == 10)
    }

    private static let untied = """
        DROP TRIGGER activity_is_not_changed; DROP TRIGGER activity_is_not_deleted;
        DROP TRIGGER activity_is_not_replaced;
        """

    /// Changes that bypass the triggers are found: in every column of every line, lines removed from the middle, the
    /// beginning and the end, and two lines exchanged.
    @Test func whoGoesAroundTheTriggersShows() async throws {
        let fixture = try await fixture()
        let sound = try await fixture.office.privateReader.checkActivity()
        #expect(sound.rows == 11)
        #expect(sound.faults == [])
        #expect(try await fixture.office.reader.store.activity().last?.hash == sound.head)
        try fixture.meddle(ActivityTests.untied + "CREATE TABLE kept AS SELECT * FROM activity")
        func check(_ sql: String, _ faults: [ActivityCheck.Fault]) async throws {
            try fixture.meddle(sql)
            #expect(try await fixture.office.privateReader.checkActivity().faults == faults, "\(sql)")
            try fixture.meddle("DELETE FROM activity; INSERT INTO activity SELECT * FROM kept")
            #expect(try await fixture.office.privateReader.checkActivity() == sound)
        }
        for column in ["actor", "role", "action", "subject", "detail"] {
            for id in [1, 5, 11] {
                try await check("UPDATE activity SET \(column) = 'x' WHERE id = \(id)", [.altered(id)])
            }
        }
        try await check("UPDATE activity SET at = '2026-06-01T15:00:01Z' WHERE id = 1", [.altered(1)])
        try await check("UPDATE activity SET at = 'ayer' WHERE id = 11", [.altered(11)])
        try await check("UPDATE activity SET outcome = 'refused' WHERE id = 5", [.altered(5)])
        try await check("UPDATE activity SET hash = zeroblob(32) WHERE id = 5", [.altered(5), .altered(6)])
        try await check("UPDATE activity SET hash = x'00' WHERE id = 11", [.altered(11)])
        try await check("DELETE FROM activity WHERE id = 5", [.gap(before: 6)])
        try await check("DELETE FROM activity WHERE id < 3", [.gap(before: 3)])
        try await check("DELETE FROM activity WHERE id > 8", [.cutShort(found: 8, expected: 11)])
        try await check("DELETE FROM activity", [.cutShort(found: 0, expected: 11)])
        try await check(
            "DELETE FROM activity WHERE id = 5; UPDATE activity SET id = id - 1 WHERE id > 5",
            (5...10).map { .altered($0) } + [.cutShort(found: 10, expected: 11)])
        try await check(
            "UPDATE activity SET id = 0 WHERE id = 4; UPDATE activity SET id = 4 WHERE id = 5; "
                + "UPDATE activity SET id = 5 WHERE id = 0", [.altered(4), .altered(5), .altered(6)])
    }

    /// Two connections, as of two processes, write concurrently: no number is used twice, and no link of the chain is
    /// lost.
    @Test func manyWriteAtOnce() async throws {
        let fixture = try await OfficeFixture()
        let stores = [try Store(path: fixture.folder.store), try Store(path: fixture.folder.store)]
        let at = try Timestamp("2026-06-01T15:00:00Z")
        try await withThrowingTaskGroup { group in
            for number in 0..<60 {
                let store = stores[number % 2]
                group.addTask {
                    try store.write([
                        .activity(
                            Activity(
                                at: at, actor: "a-\(number)", role: "audit", action: "sign-in", subject: "",
                                outcome: .done))
                    ])
                }
            }
            try await group.waitForAll()
        }
        let check = try await fixture.office.privateReader.checkActivity()
        #expect(check.rows == 61)
        #expect(check.faults == [])
        #expect(try await Set(fixture.lines.map(\.actor)).count == 60)
    }

    // MARK: Deeds

    @Test func anEntryAndItsLineAreOneTransaction() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let size = await fixture.office.reader.size
        // If the store refuses one of the changes, it stores nothing: neither entry nor line.
        await #expect(throws: DatabaseError.self) { try await fixture.office.declareUnavailable(failing: true) }
        #expect(await fixture.office.reader.size == size)
        #expect(try await fixture.office.reader.store.size() == size)
        #expect(try await fixture.lines.map(\.action) == ["import-roster"])
        try await fixture.office.declareUnavailable()
        #expect(await fixture.office.reader.size == size + 1)
        #expect(
            try await fixture.lines.last
                == Activity(
                    at: Timestamp("2026-06-01T15:00:00Z"), actor: "P-000001", role: "expert",
                    action: "declare-availability", subject: "P-000001", outcome: .done))
    }

    @Test func whatTheRulesRefuseIsWrittenDown() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        try await fixture.office.declareUnavailable()
        let size = await fixture.office.reader.size
        await #expect(throws: Violation.self) { try await fixture.office.declareUnavailable() }
        #expect(await fixture.office.reader.size == size)
        #expect(try await fixture.lines.map(\.outcome) == [.done, .done, .refused])
        #expect(try await fixture.lines.last?.detail == "standing")
    }
}

extension Office {
    /// A use case with an entry, and on demand with a change that the store refuses.
    fileprivate func declareUnavailable(failing: Bool = false) throws {
        let expert = try ExpertID("P-000001")
        try perform(.declareAvailability, on: "", as: Actor(name: "P-000001", role: .expert(expert))) { deed in
            deed.subject = "P-000001"
            let fact = StandingChanged(
                .unavailable, expert: expert, cause: "licencia", instrument: "Aviso", effective: deed.time)
            deed.facts = [.standingChanged(fact)]
            if failing { deed.changes = [.identity([], of: expert)] }
        }
    }
}
