import Foundation
import PublicRecord
import Testing

@testable import Office

@Suite("What everybody may do at every stage")
struct StageTableTests {
    /// `INSACULA_UPDATE_TABLES=1 swift test --filter StageTableTests` writes the tables again: read the difference.
    private func check(_ table: StageTable, against name: String) async throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
        let text = try await table.text()
        if ProcessInfo.processInfo.environment["INSACULA_UPDATE_TABLES"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func applications() async throws {
        try await check(ApplicationScenes.table, against: "applications.txt")
    }

    @Test func designations() async throws {
        try await check(DesignationScenes.table, against: "designations.txt")
    }

    /// The tables leave no stage out.
    @Test func everyStageIsThere() {
        let applications = ApplicationScenes.stages.map { $0.name.prefix { $0.isLetter } }
        for kind in Application.Stage.Kind.allCases {
            #expect(applications.contains { $0 == kind.rawValue }, "\(kind)")
        }
        let designations = DesignationScenes.stages.map { $0.name.prefix { $0.isLetter } }
        for kind in Designation.Stage.Kind.allCases {
            #expect(designations.contains { $0 == kind.rawValue }, "\(kind)")
        }
        #expect(Set(ApplicationScenes.table.roles.map(\.role.kind)) == Set(Role.Kind.allCases))
        #expect(Set(DesignationScenes.table.roles.map(\.role.kind)) == Set(Role.Kind.allCases))
    }

    /// Applicants, experts and courts act in their own matters only.
    @Test func nobodyActsInSomebodyElsesMatter() async throws {
        let scene = try await Scene()
        try await ApplicationScenes.stages[0].reach(scene)
        await #expect(throws: Refusal(.notYours, ["subject": "A-2026-000001"])) {
            try await scene.office.withdraw(ApplicationScenes.id, as: ApplicationScenes.stranger)
        }
        let other = try await Scene()
        try await DesignationScenes.stages[1].reach(other)
        let id = DesignationScenes.id(await other.office.reader.state)
        for number in 1...4
        where await other.office.reader.state[id]?.designee != .expert(DesignationScenes.expert(number)) {
            let stranger = Actor(name: "otra", role: .expert(DesignationScenes.expert(number)))
            await #expect(throws: Refusal(.notYours, ["subject": id.description])) {
                try await other.office.accept(id, as: stranger)
            }
        }
        let elsewhere = Actor(name: "otro", role: .court("juzgado-01-civil-ameca"))
        let violation = await #expect(throws: Violation.self) { try await other.office.accept(id, as: elsewhere) }
        #expect(violation?.rule == .otherCourt)
    }
}
