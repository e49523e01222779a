import Draw
import Foundation
import PublicRecord
import Support

@testable import Office

/// Every stage of an application, and every action on it.
enum ApplicationStages {
    static let id = certain { try ApplicationID("A-2026-000001") }
    static let applicant = Actor(name: "A-2026-000001", role: .applicant("A-2026-000001"))

    private static func submit(_ fixture: OfficeFixture) async throws {
        let owner = try await draft(fixture)
        _ = try await fixture.office.submit(owner.name, as: owner)
    }

    /// Makes a complete draft, and returns its holder.
    private static func draft(_ fixture: OfficeFixture) async throws -> Actor {
        let access = try await fixture.office.beginDraft(in: "convocatoria")
        let owner = Actor(name: access.folio, role: .applicant(access.folio))
        var edit = Office.Edit()
        edit.fields = [.name: "Persona Ficticia", .curp: "XEXX800101HJCRRS04", .email: "persona@ejemplo.invalid"]
        edit.practice = [Practice(specialty: "contabilidad", districts: ["guadalajara"])]
        try await fixture.office.edit(access.folio, edit, as: owner)
        try await fixture.office.attach(document, for: "titulo", to: access.folio, as: owner)
        return owner
    }

    /// Returns the folio to act on: the draft's, if there still is a draft.
    private static func folio(_ office: Office) async throws -> String {
        try await office.reader.store.sealedNames(.application, prefix: "B-").first?.name ?? id.description
    }

    private static func act(
        _ body: @escaping @Sendable (Office, String, Actor) async throws -> Void
    ) -> StageTable.Act {
        { office, actor in
            let folio = try await folio(office)
            // The applicant acts as the holder of the application.
            try await body(
                office, folio, actor.role.kind == .applicant ? Actor(name: folio, role: .applicant(folio)) : actor)
        }
    }

    static let document = Array("%PDF-1.4\n% ficticio\n%%EOF\n".utf8)

    private static func stage(
        _ name: String, _ more: @escaping @Sendable (OfficeFixture) async throws -> Void
    ) -> StageTable.Stage {
        .init(name: name) { fixture in
            try await submit(fixture)
            fixture.clock.advance(by: 60)
            try await more(fixture)
            fixture.clock.advance(by: 60)
        }
    }

    private static func reviewing(_ fixture: OfficeFixture) async throws {
        try await fixture.office.review(id, as: OfficeFixture.registry)
    }

    private static func returned(_ fixture: OfficeFixture) async throws {
        try await reviewing(fixture)
        try await fixture.office.returnForCorrection(id, missing: ["titulo"], as: OfficeFixture.registry)
    }

    private static func listed(_ fixture: OfficeFixture) async throws {
        try await reviewing(fixture)
        try await fixture.office.list(id, as: OfficeFixture.registry)
    }

    private static func objected(_ fixture: OfficeFixture) async throws {
        try await listed(fixture)
        _ = try await fixture.office.object(
            to: id, cause: "sin-titulo", by: "Alguien", text: "Algo.", as: OfficeFixture.registry)
    }

    private static func approved(_ fixture: OfficeFixture) async throws {
        try await listed(fixture)
        fixture.wait(days: 10)
        try await fixture.office.approve(id, instrument: "Acta de prueba", as: OfficeFixture.council)
    }

    static let stages: [StageTable.Stage] = [
        .init(name: "draft") { fixture in _ = try await draft(fixture) },
        stage("submitted") { _ in },
        stage("reviewing", reviewing),
        stage("returned", returned),
        stage("returned, and the time to correct is over") { fixture in
            try await returned(fixture)
            fixture.wait(days: 10)
        },
        stage("listed", listed),
        stage("listed, and the time to object is over") { fixture in
            try await listed(fixture)
            fixture.wait(days: 10)
        },
        stage("listed, with an objection that is not answered", objected),
        stage("listed, with an objection whose time to answer is over") { fixture in
            try await objected(fixture)
            fixture.wait(days: 10)
        },
        stage("approved", approved),
        stage("admitted") { fixture in
            try await approved(fixture)
            _ = try await fixture.office.admit(id, instrument: "Lista de prueba", as: OfficeFixture.council)
        },
        stage("rejected") { fixture in
            try await reviewing(fixture)
            try await fixture.office.reject(
                id, grounds: ["falta-de-requisitos"], instrument: "Acta de prueba", as: OfficeFixture.council)
        },
        stage("lapsed") { fixture in
            try await returned(fixture)
            fixture.wait(days: 10)
            try await fixture.office.lapse(id)
        },
        stage("withdrawn") { fixture in try await fixture.office.withdraw(id, as: applicant) },
    ]

    static let actions: [(name: String, act: StageTable.Act)] = [
        ("edit", act { try await $0.edit($1, .init(), as: $2) }),
        ("attach", act { try await $0.attach(document, for: "titulo", to: $1, as: $2) }),
        ("submit", act { _ = try await $0.submit($1, as: $2) }),
        ("correct", { try await $0.correct(id, as: $1) }),
        ("answer", { try await $0.answer(1, text: "No es así.", in: id, as: $1) }),
        ("withdraw", { try await $0.withdraw(id, as: $1) }),
        ("review", { try await $0.review(id, as: $1) }),
        ("return", { try await $0.returnForCorrection(id, missing: ["titulo"], as: $1) }),
        ("list", { try await $0.list(id, as: $1) }),
        ("object", { _ = try await $0.object(to: id, cause: "sin-titulo", by: "Alguien", text: "Algo.", as: $1) }),
        ("approve", { try await $0.approve(id, instrument: "Acta de prueba", as: $1) }),
        ("reject", { try await $0.reject(id, grounds: ["tacha-fundada"], instrument: "Acta de prueba", as: $1) }),
        ("admit", { _ = try await $0.admit(id, instrument: "Lista de prueba", as: $1) }),
        ("lapse", { try await $0.lapse(id, as: $1) }),
    ]

    static let table = StageTable(
        stages: stages, actions: actions, now: { $0.applications[id]?.stage.kind.rawValue ?? "" },
        roles: [
            OfficeFixture.registry, OfficeFixture.council, OfficeFixture.court, .administratorAtTheMachine,
            Actor(name: "auditor", role: .audit), applicant,
            Actor(name: "P-000001", role: .expert(DesignationStages.expert(1))), .clock,
        ])

    /// The holder of another application.
    static let stranger = Actor(name: "A-2026-000002", role: .applicant("A-2026-000002"))
}
