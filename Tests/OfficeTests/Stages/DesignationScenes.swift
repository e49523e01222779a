import Draw
import Foundation
import PublicRecord

@testable import Office

/// Every stage of a designation, and every action on it.
enum DesignationScenes {
    static func expert(_ number: Int) -> ExpertID {
        guard let id = try? ExpertID(number: number) else { preconditionFailure() }
        return id
    }

    static let petition = Office.Petition(
        court: "juzgado-01-civil-guadalajara", caseNumber: "1/2026", specialty: "contabilidad",
        district: "guadalajara", kind: "tercero")

    /// Returns the designation of the scene: the first draw's, or the direct one.
    static func id(_ state: RecordState) -> DesignationID {
        if let direct = state.directs.all.first { return .direct(direct.fact.designation) }
        guard let draw = try? DrawID("S-2026-000001"), let expert = state.draws.designated(by: draw)?.first else {
            preconditionFailure()
        }
        return .drawn(draw, expert)
    }

    private static func draw(_ scene: Scene) async throws -> DesignationID {
        let receipt = try await scene.office.openDraw(petition, as: Scene.court)
        scene.clock.set(receipt.due.seconds)
        _ = try await scene.office.concludeDraw(receipt.opened.draw)
        return id(await scene.office.reader.state)
    }

    private static func stage(
        _ name: String, _ more: @escaping @Sendable (Scene, DesignationID) async throws -> Void
    ) -> StageTable.Stage {
        .init(name: name) { scene in
            try await more(scene, try await draw(scene))
            scene.clock.advance(by: 60)
        }
    }

    private static func notified(_ scene: Scene, _ id: DesignationID) async throws {
        try await scene.office.notify(id, as: Scene.court)
    }

    private static func accepted(_ scene: Scene, _ id: DesignationID) async throws {
        try await notified(scene, id)
        try await scene.office.accept(id, as: Scene.court)
    }

    private static func delivered(_ scene: Scene, _ id: DesignationID) async throws {
        try await accepted(scene, id)
        try await scene.office.deliver(id, as: Scene.court)
    }

    private static func vacant(_ scene: Scene, _ id: DesignationID) async throws {
        try await notified(scene, id)
        try await scene.office.excuse(id, cause: "amistad", as: Scene.court)
    }

    static let stages: [StageTable.Stage] = [
        stage("named") { _, _ in },
        stage("notified", notified),
        stage("notified, and the time to answer is over") { scene, id in
            try await notified(scene, id)
            scene.wait(days: 10)
        },
        stage("accepted", accepted),
        stage("challenged") { scene, id in
            try await accepted(scene, id)
            try await scene.office.challenge(id, cause: "interes", as: Scene.court)
        },
        stage("delivered", delivered),
        stage("discharged") { scene, id in
            try await delivered(scene, id)
            try await scene.office.discharge(id, as: Scene.court)
        },
        stage("vacant, with alternates", vacant),
        stage("vacant, without alternates") { scene, id in
            try await vacant(scene, id)
            for number in 1...4 where id.expert != expert(number) {
                let change = RosterChange(
                    .standing(.suspended), of: expert(number), cause: "orden-judicial", instrument: "Acuerdo")
                let proposal = try await scene.office.propose(change, as: Scene.registry)
                _ = try await scene.office.approve(proposal: proposal.id, as: Scene.council)
            }
        },
        stage("replaced") { scene, id in
            try await vacant(scene, id)
            _ = try await scene.office.callAlternate(for: id, as: Scene.court)
        },
        stage("ended") { scene, id in
            try await accepted(scene, id)
            try await scene.office.end(id, cause: "convenio", as: Scene.court)
        },
        .init(name: "direct, named") { scene in
            _ = try await scene.office.designateDirectly(
                petition, designee: .expert(expert(2)), ground: "urgencia", reasons: "Por urgencia.",
                instrument: "Auto de prueba", as: Scene.court)
        },
    ]

    private static func act(
        _ body: @escaping @Sendable (Office, DesignationID, Actor) async throws -> Void
    ) -> StageTable.Act {
        { office, actor in
            let id = id(await office.reader.state)
            // The expert acts as the holder of the designation.
            let isExpert = actor.role.kind == .expert && actor.name == "own"
            try await body(
                office, id,
                isExpert
                    ? Actor(name: "own", role: .expert(await office.reader.state[id]?.designee.expert ?? expert(9)))
                    : actor)
        }
    }

    static let actions: [(name: String, act: StageTable.Act)] = [
        ("notify", act { try await $0.notify($1, as: $2) }),
        ("accept", act { try await $0.accept($1, as: $2) }),
        ("excuse", act { try await $0.excuse($1, cause: "amistad", as: $2) }),
        ("challenge", act { try await $0.challenge($1, cause: "interes", as: $2) }),
        ("resolve as founded", act { try await $0.resolveChallenge($1, founded: true, as: $2) }),
        ("resolve as unfounded", act { try await $0.resolveChallenge($1, founded: false, as: $2) }),
        ("lapse", act { try await $0.lapse($1, as: $2) }),
        ("deliver", act { try await $0.deliver($1, as: $2) }),
        ("discharge", act { try await $0.discharge($1, as: $2) }),
        ("revoke", act { try await $0.revoke($1, cause: "incumplimiento", instrument: "Auto de prueba", as: $2) }),
        ("end", act { try await $0.end($1, cause: "convenio", as: $2) }),
        ("call", act { _ = try await $0.callAlternate(for: $1, as: $2) }),
        (
            "open a replacement draw",
            act { office, id, actor in
                var again = petition
                again.follows = .replaces(Replacement(id, cause: "amistad"))
                _ = try await office.openDraw(again, as: actor)
            }
        ),
        (
            "open a draw beside it",
            act { office, id, actor in
                var again = petition
                again.follows = .adds(Addition(to: id, cause: "punto-nuevo"))
                _ = try await office.openDraw(again, as: actor)
            }
        ),
        (
            "designate directly",
            act { office, id, actor in
                var again = petition
                again.follows = .replaces(Replacement(id, cause: "amistad"))
                _ = try await office.designateDirectly(
                    again, designee: .institution("Colegio ficticio"), ground: "sin-candidatos", reasons: "Nadie más.",
                    instrument: "Auto de prueba", as: actor)
            }
        ),
    ]

    static let table = StageTable(
        stages: stages, actions: actions, now: { $0[id($0)]?.stage.kind.rawValue ?? "" },
        roles: [
            Scene.registry, Scene.council, Scene.court, .administratorAtTheMachine,
            Actor(name: "auditor", role: .audit), ApplicationScenes.applicant,
            Actor(name: "own", role: .expert(expert(1))), .clock,
        ])
}

extension DesignationID {
    fileprivate var expert: ExpertID? {
        if case .drawn(_, let expert) = self { expert } else { nil }
    }
}
