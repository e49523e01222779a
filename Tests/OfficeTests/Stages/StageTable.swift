import Support
import Wording
import Draw
import Foundation
import PublicRecord
import Testing
import WireFormat

@testable import Office
@testable import insacula

/// The outcome for every stage, action and role: the new stage, or the phrase of the refusal.
///
/// Roles with the same outcome share a line. `{role}` stands for the role's own name in the phrase.
struct StageTable {
    typealias Act = @Sendable (Office, Actor) async throws -> Void

    /// The steps from an empty installation to a stage.
    struct Stage: Sendable {
        var name: String
        var reach: @Sendable (OfficeFixture) async throws -> Void
    }

    var stages: [Stage]
    var actions: [(name: String, act: Act)]
    /// Returns the current stage in the record.
    var now: @Sendable (RecordState) -> String
    var roles: [Actor]

    func text() async throws -> String {
        var text = ""
        for stage in stages {
            text += "\n== \(stage.name)\n"
            let fixture = try await OfficeFixture.withCall()
            try await stage.reach(fixture)
            try await fixture.office.reader.store.close()
            var office: Office?
            for action in actions {
                var outcomes: [(words: String, roles: [String])] = []
                for actor in roles {
                    let words = try await outcome(of: action.act, as: actor, on: &office, in: fixture)
                    let role = say("role.\(actor.role.kind.rawValue)")
                    if let place = outcomes.firstIndex(where: { $0.words == words }) {
                        outcomes[place].roles.append(role)
                    } else {
                        outcomes.append((words, [role]))
                    }
                }
                text += "\(action.name)\n"
                for outcome in outcomes.sorted(by: { $0.roles.count < $1.roles.count }) {
                    text += "    \(outcome.roles.joined(separator: ", ")): \(outcome.words)\n"
                }
            }
        }
        return text
    }

    /// Tries an action on a copy of the installation. A refused action changes nothing, so the copy is reused until one is
    /// done.
    private func outcome(
        of act: Act, as actor: Actor, on copy: inout Office?, in fixture: OfficeFixture
    ) async throws -> String {
        let office = try copy ?? fixture.copy()
        copy = office
        let size = await office.reader.size
        do {
            try await act(office, actor)
            let state = await office.reader.state
            let hasEntry = await office.reader.size > size
            try await office.reader.store.close()
            copy = nil
            return hasEntry ? "→ \(now(state))" : "→ (privado)"
        } catch let refusal as Refusal {
            #expect(await office.reader.size == size)
            var values = refusal.spokenValues
            if refusal.reason == .notAllowed { values["role"] = "{role}" }
            return say("office.\(refusal.reason.rawValue)", values)
        } catch let violation as Violation {
            #expect(await office.reader.size == size)
            return violation.phrase
        }
    }
}

extension OfficeFixture {
    private static let fourExperts = Array(
        (RosterImportTests.header + """
            Ana Ficticia,Contabilidad,,,ana@ejemplo.invalid,Guadalajara,0001
            Blas Ficticio,Contabilidad,,,blas@ejemplo.invalid,Guadalajara,0002
            Cleo Ficticia,Contabilidad,,,cleo@ejemplo.invalid,Guadalajara,0003
            Diego Ficticio,Contabilidad,,,diego@ejemplo.invalid,Guadalajara,0004

            """).utf8)

    /// Makes an installation with four experts and an open call.
    /// - Parameter change: changes the ports.
    static func withCall(_ change: (inout Ports) -> Void = { _ in }) async throws -> OfficeFixture {
        let fixture = try await OfficeFixture(roster: fourExperts, change)
        let now = try fixture.clock.now
        try await fixture.office.openCall(
            CallOpened(
                call: "convocatoria", period: "2026-2027", opens: now, closes: now.advanced(by: 30 * 86_400),
                specialties: ["contabilidad"], districts: ["guadalajara"], requirements: ["titulo"],
                correctionDays: 5, objectionDays: 3, answerDays: 2, instrument: "Convocatoria de prueba"),
            as: council)
        return fixture
    }
}
