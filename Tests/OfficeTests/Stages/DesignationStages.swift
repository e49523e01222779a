import Draw
import Foundation
import PublicRecord
import Support

@testable import Office

/// Every stage of a designation, and every action on it.
enum DesignationStages {
    static func expert(_ number: Int) -> ExpertID { certain { try ExpertID(number: number) } }

    static let petition = Office.Petition(
        court: "juzgado-01-civil-guadalajara", caseNumber: "1/2026", specialty: "contabilidad",
        district: "guadalajara", kind: "tercero")

    /// Returns the one designation in the record: the first draw's, or the direct one.
    static func id(_ state: RecordState) -> DesignationID {
        if let direct = state.directs.all.first { return .direct(direct.fact.designation) }
        guard let draw = try? DrawID("S-2026-000001"), let expert = state.draws.designated(by: draw)?.first else {
            preconditionFailure()
        }
        return .drawn(draw, expert)
    }

    private static func draw(_ fixture: OfficeFixture) async throws -> DesignationID {
        let receipt = try await fixture.office.openDraw(petition, as: OfficeFixture.court)
        fixture.clock.set(receipt.due.seconds)
        _ = try await fixture.office.concludeDraw(receipt.opened.draw)
        return id(await fixture.office.reader.state)
    }

    private static func stage(
        _ name: String, _ more: @escaping @Sendable (OfficeFixture, DesignationID) async throws -> Void
    ) -> StageTable.Stage {
        .init(name: name) { fixture in
            try await more(fixture, try await draw(fixture))
            fixture.clock.advance(by: 60)
        }
    }

    private static func notified(_ fixture: OfficeFixture, _ id: DesignationID) async throws {
        try await fixture.office.notify(id, GivenNotice(.inPerson), as: OfficeFixture.court)
    }

    private static func accepted(_ fixture: OfficeFixture, _ id: DesignationID) async throws {
        try await notified(fixture, id)
        try await fixture.office.accept(id, as: OfficeFixture.court)
    }

    private static func delivered(_ fixture: OfficeFixture, _ id: DesignationID) async throws {
        try await accepted(fixture, id)
        try await fixture.office.deliver(id, as: OfficeFixture.court)
    }

    private static func vacant(_ fixture: OfficeFixture, _ id: DesignationID) async throws {
        try await notified(fixture, id)
        try await fixture.office.excuse(id, cause: "amistad", as: OfficeFixture.court)
    }

    static let stages: [StageTable.Stage] = [
        stage("named") { _, _ in },
        stage("notified", notified),
        stage("notified, and the time to answer is over") { fixture, id in
            try await notified(fixture, id)
            fixture.wait(days: 10)
        },
        stage("accepted", accepted),
        stage("challenged") { fixture, id in
            try await accepted(fixture, id)
            try await fixture.office.challenge(id, cause: "interes", as: OfficeFixture.court)
        },
        stage("delivered", delivered),
        stage("discharged") { fixture, id in
            try await delivered(fixture, id)
            try await fixture.office.discharge(id, as: OfficeFixture.court)
        },
        stage("vacant, with alternates", vacant),
        stage("vacant, without alternates") { fixture, id in
            try await vacant(fixture, id)
            for number in 1...4 where id.expert != expert(number) {
                let change = RosterChange(
                    .standing(.suspended), of: expert(number), cause: "orden-judicial", instrument: "Acuerdo")
                let proposal = try await fixture.office.propose(change, as: OfficeFixture.registry)
                _ = try await fixture.office.approve(proposal: proposal.id, as: OfficeFixture.council)
            }
        },
        stage("replaced") { fixture, id in
            try await vacant(fixture, id)
            _ = try await fixture.office.callAlternate(for: id, as: OfficeFixture.court)
        },
        stage("ended") { fixture, id in
            try await accepted(fixture, id)
            try await fixture.office.end(id, cause: "convenio", as: OfficeFixture.court)
        },
        .init(name: "direct, named") { fixture in
            _ = try await fixture.office.designateDirectly(
                petition, designee: .expert(expert(2)), ground: "urgencia", reasons: "Por urgencia.",
                instrument: "Auto de prueba", as: OfficeFixture.court)
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
        ("notify", act { try await $0.notify($1, GivenNotice(.inPerson), as: $2) }),
        ("accept", act { try await $0.accept($1, as: $2) }),
        ("excuse", act { try await $0.excuse($1, cause: "amistad", as: $2) }),
        ("challenge", act { try await $0.challenge($1, cause: "interes", as: $2) }),
        ("resolve as founded", act { try await $0.resolveChallenge($1, founded: true, as: $2) }),
        ("resolve as unfounded", act { try await $0.resolveChallenge($1, founded: false, as: $2) }),
        ("lapse", act { try await $0.lapse($1, as: $2) }),
        ("set the report's day", act { try await $0.setReportDay($1, to: day("2026-12-01"), as: $2) }),
        ("note fees", act { try await $0.noteFees($1, FeeAmount(.quoted, 1_200_000), as: $2) }),
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
            OfficeFixture.registry, OfficeFixture.council, OfficeFixture.court, .administratorAtTheMachine,
            Actor(name: "auditor", role: .audit), ApplicationStages.applicant,
            Actor(name: "own", role: .expert(expert(1))), .clock,
        ])
}

extension DesignationID {
    fileprivate var expert: ExpertID? {
        if case .drawn(_, let expert) = self { expert } else { nil }
    }
}
