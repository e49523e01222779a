import Accounts
import Draw
import Store
import Testing
import WireFormat

@testable import Office

@Suite("Entering with a folio")
struct EnterTests {
    private let wrong = Refusal(.wrongAccessCode)
    private let folio = "A-2026-000001"

    private func issue(_ fixture: Fixture, _ folio: String) async throws -> AccessCode {
        let issued = try await fixture.office.issueAccessCode(for: folio)
        try await fixture.office.reader.store.write([issued.change])
        return issued.code
    }

    @Test func applicantsAndExpertsComeIn() async throws {
        let fixture = try await Fixture()
        let expert = try ExpertID("P-000001")
        let codes = [try await issue(fixture, folio), try await issue(fixture, "P-000001")]
        #expect(codes[0] != codes[1])
        #expect(
            try await fixture.office.enter(folio: folio, code: codes[0].description)
                == Actor(name: folio, role: .applicant(folio)))
        #expect(
            try await fixture.office.enter(folio: " p-000001 ", code: codes[1].text.lowercased())
                == Actor(name: "P-000001", role: .expert(expert)))
        let draft = try await issue(fixture, "B-k3m9x2pq")
        #expect(
            try await fixture.office.enter(folio: "B-K3M9X2PQ", code: draft.text)
                == Actor(name: "B-k3m9x2pq", role: .applicant("B-k3m9x2pq")))
        #expect(
            try await fixture.lines.map { "\($0.actor) \($0.role) \($0.action) \($0.outcome)" } == [
                "\(folio) applicant sign-in done", "P-000001 expert sign-in done", "B-k3m9x2pq applicant sign-in done",
            ])
    }

    @Test func everyReasonGivesTheSameRefusal() async throws {
        let fixture = try await Fixture()
        let code = try await issue(fixture, folio).description
        let other = try await issue(fixture, "P-000001").description
        for (folio, code) in [
            (folio, other), ("A-2026-000002", code), ("S-2026-000001", code), ("", ""), (folio, ""), (folio, "corto"),
            ("P-000001", code),
        ] {
            await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: code) }
        }
        #expect(try await fixture.office.reader.store.accessCode(of: folio)?.lock == .open(failures: 3))
        #expect(try await fixture.lines.allSatisfy { $0.outcome == .refused })
    }

    @Test func aNewCodeTakesThePlaceOfTheOld() async throws {
        let fixture = try await Fixture()
        let old = try await issue(fixture, folio).text
        for _ in 1...5 { _ = try? await fixture.office.enter(folio: folio, code: "") }
        let new = try await issue(fixture, folio).text
        await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: old) }
        _ = try await fixture.office.enter(folio: folio, code: new)
        try await fixture.office.reader.store.write([.eraseAccessCode(of: folio)])
        await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: new) }
    }

    /// The code of an application goes on to open the expert's folio.
    @Test func aCodeIsCopiedWithoutItsFailures() async throws {
        let fixture = try await Fixture()
        let code = try await issue(fixture, folio).text
        for _ in 1...5 { _ = try? await fixture.office.enter(folio: folio, code: "") }
        try await fixture.office.reader.store.write([.copyAccessCode(of: folio, to: "P-000001")])
        _ = try await fixture.office.enter(folio: "P-000001", code: code)
        await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: code) }
    }

    /// Folios are public: who guesses keeps the owner out for a quarter of an hour at most.
    @Test func theLockIsShort() async throws {
        let fixture = try await Fixture()
        let code = try await issue(fixture, folio).text
        for count in 1...12 {
            await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: "0000000000000000") }
            let lock = try await fixture.office.reader.store.accessCode(of: folio)?.lock
            #expect(lock?.failures == count)
            guard let until = lock?.until else { continue }
            let now = try fixture.clock.ports().now()
            #expect(until.seconds - now.seconds == min(900, 60 << (count - 5)))
            await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: code) }
            fixture.clock.set(until.seconds)
        }
        _ = try await fixture.office.enter(folio: folio, code: code)
        #expect(try await fixture.office.reader.store.accessCode(of: folio)?.lock == .fresh)
    }

    @Test func guessingAtOnceGainsNothing() async throws {
        let fixture = try await Fixture()
        _ = try await issue(fixture, folio)
        let (office, folio) = (fixture.office, folio)
        await withTaskGroup { group in
            for _ in 0..<30 {
                group.addTask { _ = try? await office.enter(folio: folio, code: "0000000000000000") }
            }
        }
        #expect(try await fixture.office.reader.store.accessCode(of: folio)?.lock.failures == 5)
    }
}
