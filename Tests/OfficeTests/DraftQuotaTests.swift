import Foundation
import PublicRecord
import Store
import Synchronization
import Testing
import WireFormat

@testable import Office

@Suite("Drafts and kept forms have bounds and end by themselves")
struct DraftQuotaTests {
    private static let day = 86_400
    private static let pdf = Array("%PDF-1.4\n% ficticio\n%%EOF\n".utf8)

    private static func holder(_ access: Office.Access) -> Actor {
        Actor(name: access.folio, role: .applicant(access.folio))
    }

    private static func fill(_ access: Office.Access, _ office: Office) async throws {
        var edit = Office.Edit()
        edit.fields = [.name: "Persona Ficticia"]
        try await office.edit(access.folio, edit, as: holder(access))
    }

    private static func drafts(_ office: Office) async throws -> [String] {
        try await office.reader.store.sealedNames(.application, prefix: "B-").map(\.name)
    }

    @Test func aDraftEndsWhenNobodyUsesIt() async throws {
        let fixture = try await OfficeFixture.withCall()
        let (empty, typed) = (
            try await fixture.office.beginDraft(in: "convocatoria"),
            try await fixture.office.beginDraft(in: "convocatoria")
        )
        try await DraftQuotaTests.fill(typed, fixture.office)
        try await fixture.office.attach(
            DraftQuotaTests.pdf, for: "titulo", to: typed.folio, as: DraftQuotaTests.holder(typed))

        fixture.clock.advance(by: 2 * DraftQuotaTests.day + 1)
        #expect(try await fixture.office.work().endedDrafts == [empty.folio])
        // Using it begins its term anew.
        fixture.clock.advance(by: 20 * DraftQuotaTests.day)
        try await DraftQuotaTests.fill(typed, fixture.office)
        fixture.clock.advance(by: 20 * DraftQuotaTests.day)
        #expect(try await fixture.office.work().endedDrafts == [])
        fixture.clock.advance(by: 10 * DraftQuotaTests.day + 1)
        #expect(try await fixture.office.work().endedDrafts == [typed.folio])

        let store = await fixture.office.reader.store
        #expect(try store.sealedNames(.application) == [] && store.sealedNames(.document) == [])
        #expect(try store.accessCode(of: typed.folio) == nil && store.termTotals(.application) == (0, 0))
    }

    @Test func whereThereAreTooManyAnEmptyOneGivesWay() async throws {
        let fixture = try await OfficeFixture.withCall { $0.draftQuota.count = 2 }
        let office = fixture.office
        let (first, second) = (
            try await office.beginDraft(in: "convocatoria"), try await office.beginDraft(in: "convocatoria")
        )
        await #expect(throws: Refusal(.draftsFull)) { try await office.beginDraft(in: "convocatoria") }
        try await DraftQuotaTests.fill(first, office)
        fixture.clock.advance(by: 3_601)
        let third = try await office.beginDraft(in: "convocatoria")
        #expect(try await Set(DraftQuotaTests.drafts(office)) == [first.folio, third.folio])
        #expect(second.folio != third.folio)
        try await DraftQuotaTests.fill(third, office)
        fixture.clock.advance(by: 3_601)
        await #expect(throws: Refusal(.draftsFull)) { try await office.beginDraft(in: "convocatoria") }
    }

    @Test func documentsHaveABoundEachAndTogether() async throws {
        let fixture = try await OfficeFixture.withCall {
            $0.draftQuota.documents = 100
            $0.draftQuota.size = 1_500
        }
        let office = fixture.office
        let access = try await office.beginDraft(in: "convocatoria")
        let large = DraftQuotaTests.pdf + Array(repeating: 32, count: 100)
        await #expect(throws: Refusal(.documentsSize, ["most": .number(0)])) {
            try await office.attach(large, for: "titulo", to: access.folio, as: DraftQuotaTests.holder(access))
        }
        var refused = 0
        for _ in 0..<20 {
            do {
                try await DraftQuotaTests.fill(try await office.beginDraft(in: "convocatoria"), office)
            } catch let refusal as Refusal where refusal.reason == .draftsFull {
                refused += 1
            }
        }
        #expect(refused > 0)
        #expect(try await office.reader.store.termTotals(.application).size <= 1_500)
    }

    @Test func aDiskThatIsNearlyFullTakesTheRecordOnly() async throws {
        let space = Mutex(Int.max)
        let fixture = try await OfficeFixture.withCall { $0.freeSpace = { _ in space.withLock(\.self) } }
        let office = fixture.office
        let access = try await office.beginDraft(in: "convocatoria")
        space.withLock { $0 = DiskSpace.floor - 1 }
        let full = Refusal(.diskNearlyFull)
        await #expect(throws: full) { try await office.beginDraft(in: "convocatoria") }
        await #expect(throws: full) { try await DraftQuotaTests.fill(access, office) }
        await #expect(throws: full) { try await office.keepForm("x", "a=b", of: OfficeFixture.court) }
        #expect(try await office.openDraw(DesignationStages.petition, as: OfficeFixture.court).place > 0)
    }

    @Test func keptFormsAreFewSmallAndEnd() async throws {
        let fixture = try await OfficeFixture.withCall()
        let office = fixture.office
        await #expect(throws: Refusal(.formSize)) {
            try await office.keepForm("x", String(repeating: "x", count: KeptForm.largest + 1), of: OfficeFixture.court)
        }
        for number in 0...KeptForm.each {
            fixture.clock.advance(by: 1)
            try await office.keepForm("form/\(number)", "a=\(number)", of: OfficeFixture.court)
        }
        let store = await office.reader.store
        #expect(try store.sealedNames(.form).count == KeptForm.each)
        #expect(try await office.privateReader.keptForm("form/0", of: OfficeFixture.court) == nil)
        #expect(try await office.privateReader.keptForm("form/\(KeptForm.each)", of: OfficeFixture.court) != nil)
        fixture.clock.advance(by: KeptForm.term + 1)
        _ = try await office.work()
        #expect(try store.sealedNames(.form) == [])
    }

    /// What an office was typing about a person goes with the person.
    @Test func anErasureFindsEveryForm() async throws {
        let fixture = try await OfficeFixture.withCall()
        let access = try await fixture.office.beginDraft(in: "convocatoria")
        try await fixture.office.keepForm("\(access.folio)/tachar", "palabras=x", of: OfficeFixture.registry)
        try await fixture.office.keepForm("otro", "palabras=x", of: OfficeFixture.registry)
        try await fixture.office.erase(.draft(access.folio), as: Actor(name: "admin", role: .administration))
        #expect(
            try await fixture.office.reader.store.sealedNames(.form).map(\.name) == [
                "\(OfficeFixture.registry.name)/otro"
            ])
    }
}
