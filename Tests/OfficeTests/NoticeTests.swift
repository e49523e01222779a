import Consistency
import PublicRecord
import Testing

@testable import Office

@Suite("Notices")
struct NoticeTests {
    /// The applicant is notified of every objection, also of two within one second.
    @Test func twoObjectionsAreTwoMessages() async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        let now = try fixture.clock.now
        let council = Actor.atTheMachine(for: DefaultOffice.council)
        let registry = Actor.atTheMachine(for: DefaultOffice.roster)
        try await office.openCall(
            CallOpened(
                call: "convocatoria", period: "2026-2027", opens: now, closes: now.advanced(by: 86_400),
                specialties: ["topografia"], districts: ["guadalajara"], requirements: [], correctionDays: 5,
                objectionDays: 3, answerDays: 2, instrument: "Convocatoria"), as: council)
        let draft = try await office.beginDraft(in: "convocatoria").folio
        var edit = Office.Edit()
        edit.fields = [.name: "Irene Zamora Quijano", .curp: "XEXX000101HJCRRS06", .email: "irene@ejemplo.invalid"]
        edit.practice = [Practice(specialty: "topografia", districts: ["guadalajara"])]
        try await office.edit(draft, edit, as: registry)
        let folio = try await office.submit(draft, as: registry).folio
        let id = try #require(await office.reader.state.applications.all.last?.id)
        try await office.review(id, as: registry)
        try await office.list(id, as: registry)
        for cause in ["antecedentes", "otra-tacha"] {
            _ = try await office.object(to: id, cause: cause, by: "Alguien", text: "Algo.", as: registry)
        }
        let messages = try await office.reader.store.messages(to: .init(.applicant, folio))
        #expect(messages.count { $0.template == MailTemplate.applicationObjected.rawValue } == 2)
        let reader = await office.reader
        #expect(try Consistency.faults(of: reader, in: fixture.folder, published: true) == [])
    }
}
