import Draw
import Foundation
import PublicRecord
import Store
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

@testable import Demonstration
@testable import Office

/// Private values are in no public place; and they are erased in time.
@Suite("Privacy")
struct PrivacyTests {
    /// Unique values, one for each private field.
    enum Planted {
        static let name = "Zenobia Quetzalli Plantada"
        static let licence = "77770001"
        static let fields: [ApplicantFile.Field: String] = [
            .name: name, .curp: "PLAN800101MJCTDA05", .rfc: "PLAN800101PL7", .email: "plantada.correo@ejemplo.invalid",
            .telephone: "33 7777 0001", .mobile: "33 7777 0002", .address: "Calle Plantada 777", .licence: licence,
            .birthDate: "1980-07-07",
        ]
        static let document = Array("%PDF-1.4\n% documento plantado 7777\n%%EOF\n".utf8)
        static let objector = "Objetora Plantada"
        static let objection = "Razones plantadas de la objeción"
        static let answer = "Contestación plantada"
        static let caseNumber = "7777/2026"
        static let password = "frase sembrada muy larga 4821"
        static let accountName = "Cuenta Plantada"
        static let accountEmail = "plantada.cuenta@ejemplo.invalid"
        static let imported = ["33 7777 0003", "33 7777 0004", "plantada.padron@ejemplo.invalid"]

        /// The values that are never published.
        static let secrets =
            fields.filter { $0.key != .name && $0.key != .licence }.map(\.value) + imported + [
                "documento plantado 7777", objector, objection, answer, caseNumber, password, accountName, accountEmail,
            ]
    }

    /// Returns an installation with every private field filled.
    private func planted() async throws -> (fixture: OfficeFixture, expert: ExpertID, codes: [String]) {
        let fixture = try await OfficeFixture.withCall()
        let office = fixture.office
        let head = "NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES)\n"
        let row = "Otra Persona,Psicología," + Planted.imported.joined(separator: ",") + ",Guadalajara\n"
        _ = try await office.importRoster(Array((head + row).utf8), as: OfficeFixture.council)
        try await office.addAccount(
            NewAccount(
                login: "plantada", name: Planted.accountName, role: .administration, email: Planted.accountEmail),
            password: Planted.password, as: .administratorAtTheMachine)

        let access = try await office.beginDraft(in: "convocatoria")
        let owner = Actor(name: access.folio, role: .applicant(access.folio))
        var edit = Office.Edit()
        edit.fields = Planted.fields
        edit.practice = [Practice(specialty: "contabilidad", districts: ["guadalajara"])]
        try await office.edit(access.folio, edit, as: owner)
        try await office.attach(Planted.document, for: "titulo", to: access.folio, as: owner)
        let submitted = try await office.submit(access.folio, as: owner)
        let id = try ApplicationID(submitted.folio)
        try await office.review(id, as: OfficeFixture.registry)
        try await office.list(id, as: OfficeFixture.registry)
        let number = try await office.object(
            to: id, cause: "sin-titulo", by: Planted.objector, text: Planted.objection, as: OfficeFixture.registry)
        try await office.answer(number, text: Planted.answer, in: id, as: OfficeFixture.registry)

        // Another person's draft and rejected application have the same values.
        let draft = try await office.beginDraft(in: "convocatoria")
        try await office.edit(draft.folio, edit, as: Actor(name: draft.folio, role: .applicant(draft.folio)))

        // Until admission not even the name is public.
        try search(fixture.folder.published, for: Planted.secrets + [Planted.name, Planted.licence])
        fixture.wait(days: 10)
        try await office.approve(id, instrument: "Acta de prueba", as: OfficeFixture.council)
        let expert = try await office.admit(id, instrument: "Lista de prueba", as: OfficeFixture.council)

        var petition = DesignationStages.petition
        petition.caseNumber = Planted.caseNumber
        petition.reserved = true
        // The others are impeded, so that the planted expert is drawn.
        petition.impediments = (1...4).map { .init(expert: DesignationStages.expert($0), cause: "amistad") }
        let receipt = try await office.openDraw(petition, as: OfficeFixture.court)
        fixture.clock.set(receipt.due.seconds)
        _ = try await office.concludeDraw(receipt.opened.draw)
        let designation = DesignationID.drawn(receipt.opened.draw, expert)
        try await office.notify(designation, GivenNotice(.inPerson), as: OfficeFixture.court)
        try await office.accept(designation, as: OfficeFixture.court)
        try await office.deliver(designation, as: OfficeFixture.court)
        try await office.discharge(designation, as: OfficeFixture.court)
        return (fixture, expert, [access.code, submitted.code, draft.code])
    }

    /// Searches every file below a folder for each text.
    private func search(_ folder: String, for texts: [String], only: (String) -> Bool = { _ in true }) throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where only(path) {
            let contents = FileManager.default.contents(atPath: folder + "/" + path) ?? Data()
            for text in texts where contents.range(of: Data(text.utf8)) != nil {
                Issue.record("\(path) holds «\(text)»")
            }
        }
    }

    @Test func nothingPrivateIsPublishedOrStoredInTheOpen() async throws {
        let (fixture, _, codes) = try await planted()
        let state = await fixture.office.reader.state
        #expect(state.statistics.concluded == 1)
        try search(fixture.folder.published, for: Planted.secrets + codes)
        let store = await fixture.office.reader.store
        try store.forEachEntry(in: 0..<store.size()) { row in
            for text in Planted.secrets + [Planted.name, Planted.licence] {
                #expect(!String(decoding: row.bytes, as: UTF8.self).contains(text))
            }
        }
        // In the database too, every private value is sealed or hashed, except the names by which accounts are found.
        try store.forgetOverwritten()
        let inTheOpen = [Planted.accountName]
        try search(
            fixture.folder.path, for: (Planted.secrets + codes).filter { !inTheOpen.contains($0) },
            only: { $0.hasPrefix("insacula.sqlite") })
    }

    /// The same for the fictional year, in which every use case occurs.
    @Test func theFictionalYearPublishesNothingPrivate() async throws {
        let temporary = try TemporaryFolder()
        var demo = DemoPlan(
            origin: "peritos.example/demo", registry: try Registry(folder: Repository.registry),
            roster: try Repository.sampleRoster())
        demo.requests = 60
        demo.applications = 24
        let folder = DataFolder(temporary.path + "/demo")
        let office = try await demo.make(in: folder)
        let state = await office.reader.state
        #expect(state.statistics.concluded > 50 && state.applications.count > 20)
        let person = DemoPerson(7)
        var dice = DemoDice(seed: 1)
        let fields = person.edit(&dice, state).fields
        #expect(Set(fields.keys) == Set(ApplicantFile.Field.allCases))
        // Parts that the values of all its persons have in common.
        let marks = ["@ejemplo.invalid", "33 555", "XEXX", "Calle Inexistente", "Documento ficticio", "1980-01-01"]
        for (field, value) in fields where field != .name && field != .licence {
            #expect(marks.contains { value.contains($0) }, "\(field)")
        }
        try search(
            folder.published, for: marks + ["Objeción ficticia", "Respuesta ficticia", "Persona ficticia que objeta"])
        try await office.reader.store.close()
        try search(folder.path, for: marks, only: { $0.hasPrefix("insacula.sqlite") })
    }

    /// The commands write nothing private to their output.
    @Test func theCommandsLogNothingPrivate() async throws {
        let (fixture, expert, _) = try await planted()
        try await fixture.office.reader.store.close()
        // A copy that no process has open, so that the commands can work on it.
        let folder = fixture.temporary.path + "/copy"
        try FileManager.default.copyItem(atPath: fixture.folder.path, toPath: folder)
        let clock = try ClockFile(fixture.clock.now)
        for arguments in [
            ["work"], ["roster", "show", expert.description], ["application", "show", "A-2026-000001"],
            ["designation", "list"], ["draw", "list"], ["log", "fsck"], ["activity", "list"], ["mail", "list"],
            ["queue"], ["indicators"], ["roster", "approve", "nada"], ["application", "submit", "B-nadie"],
        ] {
            let run = try Command.run(
                Tool.buildFolder + "/insacula", arguments + ["--data", folder],
                environment: clock.environment)
            for text in Planted.secrets where (run.output + run.errors).contains(text) {
                Issue.record("\(arguments) said «\(text)»")
            }
        }
    }

    @Test func whatIsHeldIsExportedWhole() async throws {
        let (fixture, expert, _) = try await planted()
        let actor = Actor(name: "\(expert)", role: .expert(expert))
        let export = try await fixture.office.export(.expert(expert), as: actor)
        let text = export.summary.text
        for value in Planted.fields.values { #expect(text.contains(value), "\(value)") }
        for value in [Planted.objection, Planted.answer] { #expect(text.contains(value), "\(value)") }
        #expect(export.documents.values.map { $0 } == [Planted.document])
        #expect(text.contains("designation.discharged") && text.contains("application.submitted"))
        // The expert may read the objection but not the objector's name; the office may read both.
        #expect(!text.contains(Planted.objector))
        let whole = try await fixture.office.export(.expert(expert), as: .administratorAtTheMachine)
        #expect(whole.summary.text.contains(Planted.objector))
        for stranger in [
            Actor(name: "otra", role: .expert(DesignationStages.expert(1))),
            Actor(name: "A-2026-000009", role: .applicant("A-2026-000009")),
        ] {
            for person in [PersonID.expert(expert), .application(try ApplicationID("A-2026-000001"))] {
                await #expect(throws: Refusal(.notYours, ["subject": person.description])) {
                    try await fixture.office.export(person, as: stranger)
                }
            }
        }
    }

    /// The data of a removed expert is stored for the council's retention time after the removal, and then erased.
    @Test func theRemovedAreErasedAfterTheirTime() async throws {
        let fixture = try await OfficeFixture.withCall()
        let removal = RosterChange(
            .standing(.removed), of: DesignationStages.expert(3), cause: "solicitud-propia", instrument: "Acuerdo")
        let proposal = try await fixture.office.propose(removal, as: OfficeFixture.registry)
        _ = try await fixture.office.approve(proposal: proposal.id, as: OfficeFixture.council)
        let person = PersonID.expert(DesignationStages.expert(3))
        fixture.wait(days: 4 * 365)
        await #expect(throws: Refusal.self) { try await fixture.office.erase(person, as: .administratorAtTheMachine) }
        fixture.wait(days: 367)
        try await fixture.office.erase(person, as: .administratorAtTheMachine)
        try search(fixture.folder.path, for: ["Cleo Ficticia", "cleo@ejemplo.invalid"], only: { $0 != "lock" })
    }

    /// Another person cannot begin an expert's renewal.
    @Test func onlyTheExpertOrTheCounterBeginsARenewal() async throws {
        let fixture = try await OfficeFixture.withCall()
        let expert = DesignationStages.expert(2)
        for actor in [nil, Actor(name: "P-000001", role: .expert(DesignationStages.expert(1))), OfficeFixture.council] {
            await #expect(throws: Refusal(.notYours, ["subject": "P-000002"])) {
                try await fixture.office.beginDraft(in: "convocatoria", renews: expert, as: actor)
            }
        }
        let own = Actor(name: "P-000002", role: .expert(expert))
        _ = try await fixture.office.beginDraft(in: "convocatoria", renews: expert, as: own)
        _ = try await fixture.office.beginDraft(in: "convocatoria", renews: expert, as: OfficeFixture.registry)
    }

    /// A lost access code is replaced at the counter.
    @Test func aNewCodeLetsItsHolderInAndTheOldOneNoMore() async throws {
        let fixture = try await OfficeFixture.withCall()
        let person = PersonID.expert(DesignationStages.expert(2))
        let first = try await fixture.office.renewAccessCode(of: person, as: OfficeFixture.registry)
        #expect(
            try await fixture.office.enter(folio: "P-000002", code: first).role == .expert(DesignationStages.expert(2)))
        let second = try await fixture.office.renewAccessCode(of: person, as: OfficeFixture.registry)
        await #expect(throws: Refusal.self) { try await fixture.office.enter(folio: "P-000002", code: first) }
        _ = try await fixture.office.enter(folio: "P-000002", code: second)
        await #expect(throws: Refusal.self) {
            try await fixture.office.renewAccessCode(of: person, as: OfficeFixture.council)
        }
    }

    @Test func whoIsErasedIsGoneAndEveryProofStillVerifies() async throws {
        let (fixture, expert, _) = try await planted()
        let office = fixture.office
        let admin = Actor.administratorAtTheMachine
        await #expect(throws: Refusal.self) { try await office.erase(.expert(expert), as: admin) }
        fixture.clock.set(try Timestamp("2027-05-02T00:00:00Z").seconds)
        // The validity has ended, but the council's retention time has not.
        let error = await #expect(throws: Refusal.self) { try await office.erase(.expert(expert), as: admin) }
        #expect(error?.reason == .stillNeeded)
        fixture.clock.set(try Timestamp("2032-05-02T12:00:00Z").seconds)
        try await office.erase(.expert(expert), as: admin)

        let texts = Planted.fields.values + ["documento plantado 7777", Planted.objection, Planted.answer]
        try search(fixture.folder.published, for: Array(texts))
        for kind in [SealedName.Kind.application, .document, .objection] {
            #expect(try await office.reader.store.sealedNames(kind, prefix: "A-2026-000001").isEmpty)
        }
        #expect(try await office.reader.store.sealed(SealedName(.contact, expert)) == nil)
        // Only public data is left.
        let left = try await office.export(.expert(expert), as: admin)
        #expect(left.documents.isEmpty)
        for text in texts { #expect(!left.summary.text.contains(text)) }
        await #expect(throws: Refusal.self) { try await office.enter(folio: "\(expert)", code: "0000-0000-0000-0000") }

        let trust = try TrustPolicy(parsing: readFile(fixture.folder.published + "/log.policy"))
        let proof = ProofVerification(
            of: try readFile(fixture.folder.published + "/draws/S-2026-000001.proof.json"), trust: trust)
        #expect(proof.outcome == .success && proof.warnings.contains(.identityAbsent))
        let audit = try await fixture.audit()
        #expect(audit.outcome == .success && audit.identitiesAbsent == 1)
        #expect(try await office.check().faults.isEmpty)
    }
}
