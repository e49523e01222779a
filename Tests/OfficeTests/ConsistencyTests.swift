import Consistency
import Draw
import PublicRecord
import Testing

@testable import Demonstration
@testable import Office

@Suite("Consistency")
struct ConsistencyTests {
    /// The check finds every change made to an installation without the office.
    @Test(arguments: [
        ("DELETE FROM sealed WHERE kind = 'secret'", "secrets"),
        ("DELETE FROM sealed WHERE kind = 'application'", "no file that can be read"),
        ("DELETE FROM sealed WHERE kind = 'document'", "not the document that the file lists"),
        ("DELETE FROM sealed WHERE kind = 'proposal'", "proposals"),
        ("DELETE FROM sealed WHERE kind = 'message'", "messages"),
        ("DELETE FROM sealed WHERE kind = 'case'", "reserved numbers"),
        ("DELETE FROM sealed WHERE kind = 'correction'", "corrections"),
        ("DELETE FROM sealed WHERE kind = 'contact' AND name = 'P-000001'", "contacts"),
        ("DELETE FROM sealed WHERE kind = 'account-email'", "addresses of accounts"),
        ("UPDATE sealed SET name = 'P-000002/x' WHERE kind = 'document'", "documents"),
        ("UPDATE sealed SET box = zeroblob(60) WHERE kind = 'contact' AND name = 'P-000001'", "does not open"),
        ("DELETE FROM message", "notices"), ("DELETE FROM account", "accounts"),
        ("DELETE FROM access_code", "access codes"),
        ("DELETE FROM identity WHERE expert = 'P-000001'", "not the identity"),
        ("DELETE FROM identity_name WHERE expert = 'P-000001'", "names to be searched"),
        ("UPDATE pool SET text = replace(text, 'P-000001', 'P-000009')", "not the pool"),
        ("DROP TRIGGER activity_is_not_deleted; DELETE FROM activity WHERE action = 'open-draw'", "activity"),
    ])
    func whatIsAmissIsSeen(sql: String, fault: String) async throws {
        let fixture = try await OfficeFixture()
        let office = fixture.office
        try await fixture.fill()
        let before = await office.reader
        #expect(try Consistency.faults(of: before, in: fixture.folder, published: true) == [])
        try fixture.meddle(sql)
        let faults = try Consistency.faults(of: before, in: fixture.folder, published: true)
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }
}

extension OfficeFixture {
    /// Fills the installation with one of every thing stored beside the record.
    fileprivate func fill() async throws {
        let list = """
            NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA
            Ana Paz Luna,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,00000001
            Benito Ruiz Mora,Contabilidad,33 5550 0002,,benito@ejemplo.invalid,Guadalajara,00000002
            """
        _ = try await office.importRoster(Array(list.utf8))
        let registry = Actor.atTheMachine(for: DefaultOffice.roster)
        let now = try clock.now
        try await office.openCall(
            CallOpened(
                call: "convocatoria", period: "2026-2027", opens: now, closes: now.advanced(by: 86_400),
                specialties: ["topografia"], districts: ["guadalajara"], requirements: ["titulo"], correctionDays: 5,
                objectionDays: 3, answerDays: 2, instrument: "Convocatoria"),
            as: .atTheMachine(for: DefaultOffice.council))
        let draft = try await office.beginDraft(in: "convocatoria").folio
        var edit = Office.Edit()
        edit.fields = [.name: "Irene Zamora Quijano", .curp: "XEXX000101HJCRRS06", .email: "irene@ejemplo.invalid"]
        edit.practice = [Practice(specialty: "topografia", districts: ["guadalajara"])]
        try await office.edit(draft, edit, as: registry)
        try await office.attach(DemoPerson.document("titulo", of: 1), for: "titulo", to: draft, as: registry)
        _ = try await office.submit(draft, as: registry)
        let change = RosterChange(
            .sanction, of: try ExpertID(number: 1), cause: "amonestacion", instrument: "Acuerdo")
        _ = try await office.propose(change, as: registry)
        var petition = OfficeFixture.petition
        petition.reserved = true
        let draw = try await office.openDraw(petition).opened.draw
        try await office.proposeCorrection(
            of: .draw(draw), case: "124/2026", reserved: true, cause: "expediente-equivocado", instrument: "Auto",
            as: .atTheMachine(for: petition.court))
        try await add("jefa", .administration, as: .administratorAtTheMachine)
    }
}
