import Draw
import PublicRecord
import Support
import Testing

@testable import Office

/// Forms that are sent again, or after the record has changed.
@Suite struct SentFormTests {
    private static let court = Actor.atTheMachine(for: OfficeFixture.petition.court)

    @Test func whatIsShownIsWhatIsOpened() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let office = fixture.office
        let preview = try await office.privateReader.previewDraw(OfficeFixture.petition)
        var other = OfficeFixture.petition
        other.caseNumber = "802/2026"
        await #expect(throws: Refusal(.changedSinceShown)) {
            try await office.openDraw(other, shown: preview.digest)
        }
        let expert = try #require(preview.pool.holders.first?.expert)
        try await office.declare(
            .unavailable, of: expert, cause: "licencia", instrument: "Escrito", as: OfficeFixture.registry)
        await #expect(throws: Refusal(.changedSinceShown)) {
            try await office.openDraw(OfficeFixture.petition, shown: preview.digest)
        }
        let again = try await office.privateReader.previewDraw(OfficeFixture.petition)
        _ = try await office.openDraw(OfficeFixture.petition, shown: again.digest)
    }

    @Test func aFormThatIsSentTwiceDoesNothingTwice() async throws {
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        let office = fixture.office
        let first = try await office.openDraw(OfficeFixture.petition, form: "a", as: SentFormTests.court)
        let again = try await office.openDraw(OfficeFixture.petition, form: "a", as: SentFormTests.court)
        #expect(first.opened == again.opened && first.place == again.place)
        #expect(await office.reader.state.statistics.opened == 1)
        #expect(try await office.reader.sentForm("a", of: SentFormTests.court) == first.opened.draw.description)
        fixture.clock.set(first.due.seconds)
        let conclusion = try await office.concludeDraw(first.opened.draw)
        let held = DesignationID.drawn(first.opened.draw, try #require(conclusion.concluded.designated.first))
        for _ in 1...2 {
            try await office.notify(held, GivenNotice(.inPerson), form: "b", as: SentFormTests.court)
            try await office.excuse(held, cause: "parentesco", form: "c", as: SentFormTests.court)
        }
        guard case .called(let called) = try await office.replace(held, form: "d", as: SentFormTests.court),
            case .called(let same) = try await office.replace(held, form: "d", as: SentFormTests.court)
        else { return #expect(Bool(false)) }
        #expect(called == same)
        for _ in 1...2 {
            await #expect(throws: Violation.self) { try await office.replace(held, as: SentFormTests.court) }
            _ = try await SentForm.$current.withValue(SentForm(id: "d")) {
                try await office.replace(held, as: SentFormTests.court)
            }
        }
        try await SentForm.$current.withValue(SentForm(id: "e")) {
            try await office.notify(called, GivenNotice(.inPerson), as: SentFormTests.court)
            try await office.notify(called, GivenNotice(.inPerson), as: SentFormTests.court)
        }
        fixture.clock.advance(by: SentForm.kept + 1)
        _ = try await office.work()
        #expect(try await office.reader.sentForm("a", of: SentFormTests.court) == nil)
    }
}
