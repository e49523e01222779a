import PublicRecord
import Support
import Testing

@testable import Office

@Suite("What everybody may do at every stage")
struct StageTableTests {
    /// `INSACULA_UPDATE_TABLES=1 swift test --filter StageTableTests` writes the tables again: read the difference.
    private func check(_ table: StageTable, against name: String) async throws {
        let file = StoredFile("Tests/OfficeTests/Stages/\(name)", updatedBy: "INSACULA_UPDATE_TABLES")
        let text = try await table.text()
        #expect(try file.text(updatedTo: text) == text)
    }

    @Test func applications() async throws {
        try await check(ApplicationStages.table, against: "applications.txt")
    }

    @Test func designations() async throws {
        try await check(DesignationStages.table, against: "designations.txt")
    }

    /// The tables leave no stage out.
    @Test func everyStageIsThere() {
        let applications = ApplicationStages.stages.map { $0.name.prefix { $0.isLetter } }
        for kind in Application.Stage.Kind.allCases {
            #expect(applications.contains { $0 == kind.rawValue }, "\(kind)")
        }
        let designations = DesignationStages.stages.map { $0.name.prefix { $0.isLetter } }
        for kind in Designation.Stage.Kind.allCases {
            #expect(designations.contains { $0 == kind.rawValue }, "\(kind)")
        }
        #expect(Set(ApplicationStages.table.roles.map(\.role.kind)) == Set(Role.Kind.allCases))
        #expect(Set(DesignationStages.table.roles.map(\.role.kind)) == Set(Role.Kind.allCases))
    }

    /// Applicants, experts and courts act in their own matters only.
    @Test func nobodyActsInSomebodyElsesMatter() async throws {
        let fixture = try await OfficeFixture.withCall()
        try await ApplicationStages.stages[0].reach(fixture)
        await #expect(throws: Refusal(.notYours, ["subject": "A-2026-000001"])) {
            try await fixture.office.withdraw(ApplicationStages.id, as: ApplicationStages.stranger)
        }
        let other = try await OfficeFixture.withCall()
        try await DesignationStages.stages[1].reach(other)
        let id = DesignationStages.id(await other.office.reader.state)
        for number in 1...4
        where await other.office.reader.state[id]?.designee != .expert(DesignationStages.expert(number)) {
            let stranger = Actor(name: "otra", role: .expert(DesignationStages.expert(number)))
            await #expect(throws: Refusal(.notYours, ["subject": id.description])) {
                try await other.office.accept(id, as: stranger)
            }
        }
        let elsewhere = Actor(name: "otro", role: .court("juzgado-01-civil-ameca"))
        let violation = await #expect(throws: Violation.self) { try await other.office.accept(id, as: elsewhere) }
        #expect(violation?.rule == .otherCourt)
    }
}
