import Accounts
import Draw
import Sodium
import Store
import Testing
import WireFormat

@testable import Office

@Suite("Entering with a folio")
struct EnterTests {
    private let wrong = Refusal(.wrongAccessCode)
    private let folio = "A-2026-000001"

    private func issue(_ fixture: OfficeFixture, _ folio: String) async throws -> AccessCode {
        let issued = try await fixture.office.issueAccessCode(for: folio)
        try await fixture.office.reader.store.write([issued.change])
        return issued.code
    }

    @Test func applicantsAndExpertsComeIn() async throws {
        let fixture = try await OfficeFixture()
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
        let fixture = try await OfficeFixture()
        let code = try await issue(fixture, folio).description
        let other = try await issue(fixture, "P-000001").description
        for (folio, code) in [
            (folio, other), ("A-2026-000002", code), ("S-2026-000001", code), ("", ""), (folio, ""), (folio, "corto"),
            ("P-000001", code),
        ] {
            await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: code) }
        }
        #expect(try await fixture.lines.allSatisfy { $0.outcome == .refused })
    }

    @Test func aNewCodeTakesThePlaceOfTheOld() async throws {
        let fixture = try await OfficeFixture()
        let old = try await issue(fixture, folio).text
        for _ in 1...5 { _ = try? await fixture.office.enter(folio: folio, code: "") }
        let new = try await issue(fixture, folio).text
        await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: old) }
        _ = try await fixture.office.enter(folio: folio, code: new)
        try await fixture.office.reader.store.write([.eraseAccessCode(of: folio)])
        await #expect(throws: wrong) { try await fixture.office.enter(folio: folio, code: new) }
    }

    /// The code of an application goes on to open the expert's folio.
    @Test func aCodeIsCopied() async throws {
        let fixture = try await OfficeFixture()
        let code = try await issue(fixture, folio).text
        try await fixture.office.reader.store.write([.copyAccessCode(of: folio, to: "P-000001")])
        _ = try await fixture.office.enter(folio: "P-000001", code: code)
        _ = try await fixture.office.enter(folio: folio, code: code)
    }

    /// Folios are public: however many wrong codes strangers send, one after the other or at once, the holder is admitted.
    @Test func strangersKeepNobodyOut() async throws {
        let fixture = try await OfficeFixture()
        let code = try await issue(fixture, folio).text
        let (office, folio) = (fixture.office, folio)
        for _ in 1...40 {
            await #expect(throws: wrong) { try await office.enter(folio: folio, code: "0000000000000000") }
        }
        await withTaskGroup { group in
            for _ in 0..<40 {
                group.addTask { _ = try? await office.enter(folio: folio, code: "0000000000000000") }
            }
        }
        #expect(try await office.enter(folio: folio, code: code).name == folio)
    }

    /// The store has the documented digest, which gives no code away.
    @Test func onlyADigestIsStored() async throws {
        let fixture = try await OfficeFixture()
        let code = try await issue(fixture, folio)
        #expect(
            try await fixture.office.reader.store.accessCode(of: folio)
                == SHA256.hash("insacula/v1/access-code\n\(code.text)\n"))
    }
}
