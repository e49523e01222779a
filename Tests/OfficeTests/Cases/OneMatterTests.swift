import Draw
import Foundation
import PublicRecord
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Office

/// One file has one draw, however it is written, reserved, or given another kind of designation; a further draw must be
/// declared as one.
@Suite struct OneMatterTests {
    private static let ways: [Office.Petition] = Spellings.again.map { way in
        var petition = OfficeFixture.petition
        (petition.caseNumber, petition.reserved, petition.kind) = (way.text, way.isReserved, way.kind)
        return petition
    }

    @Test func sixtyWaysAndOneDraw() async throws {
        #expect(OneMatterTests.ways.count >= 120)
        let fixture = try await OfficeFixture(roster: Repository.sampleRoster())
        var petition = OfficeFixture.petition
        petition.caseNumber = "200/2026"
        let first = try await fixture.office.openDraw(petition)
        for way in OneMatterTests.ways {
            let preview = try await fixture.office.privateReader.previewDraw(way)
            #expect(preview.caseNumber.number == 200 && preview.caseNumber.year == 2026, "\(way.caseNumber)")
            #expect(preview.refusal == Violation(.secondDraw, first.opened.draw), "\(way)")
            await #expect(throws: Violation(.secondDraw, first.opened.draw), "\(way)") {
                try await fixture.office.openDraw(way)
            }
            await #expect(throws: Violation(.secondDraw, first.opened.draw), "\(way)") {
                try await fixture.office.designateDirectly(
                    way, designee: .institution("Universidad"), ground: "urgencia", reasons: "Razones.",
                    instrument: "Auto")
            }
        }
        fixture.clock.set(first.due.seconds)
        let concluded = try await fixture.office.concludeDraw(first.opened.draw).concluded
        let designation = DesignationID.drawn(first.opened.draw, try #require(concluded.designated.first))
        for way in OneMatterTests.ways.prefix(6) {
            await #expect(throws: Violation(.secondDraw, first.opened.draw)) { try await fixture.office.openDraw(way) }
        }
        // Declared as an addition, it is a further lot.
        var addition = try #require(OneMatterTests.ways.last)
        let causes = await fixture.office.reader.state.catalogues.rows(of: .causes)
        let cause = try #require(causes.first { $0.scopes?.contains(.addition) == true }?.code)
        addition.follows = .adds(Addition(to: designation, cause: cause))
        let second = try await fixture.office.openDraw(addition)
        fixture.clock.set(second.due.seconds)
        _ = try await fixture.office.concludeDraw(second.opened.draw)
        let audit = try await fixture.audit()
        #expect(audit.outcome == .success && audit.state.statistics.opened == 2)
        #expect(audit.state.statistics.additions.map(\.lot) == [.draw(second.opened.draw)])
    }
}
