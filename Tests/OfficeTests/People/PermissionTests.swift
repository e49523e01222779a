import Draw
import Store
import Testing

@testable import Office

@Suite("Who may do what")
struct PermissionTests {
    private static func actor(_ kind: Role.Kind) throws -> Actor {
        let role: Role =
            switch kind {
            case .registry: .registry
            case .court: OfficeFixture.courtRole
            case .council: .council
            case .administration: .administration
            case .audit: .audit
            case .applicant: .applicant("A-2026-000001")
            case .expert: .expert(try ExpertID("P-000001"))
            case .clock: .clock
            }
        return Actor(name: "alguien", role: role)
    }

    @Test(arguments: Action.allCases) func everyOtherRoleIsRefused(action: Action) throws {
        #expect(!action.roles.isEmpty)
        for kind in Role.Kind.allCases {
            let actor = try PermissionTests.actor(kind)
            if action.roles.contains(kind) {
                try actor.require(action)
            } else {
                #expect(throws: Refusal(.notAllowed, ["action": .action(action), "role": .role(kind)])) {
                    try actor.require(action)
                }
            }
        }
    }

    /// Auditors change nothing, and administrators do not change the record.
    @Test func auditAndAdministrationStayOutOfTheRecord() {
        let office: Set<Action> = [
            .signIn, .changePassword, .changeLanguage, .enrol, .endSessions, .confirmFactor, .addPasskey,
            .removePasskey, .readActivity, .readPrivate, .proveTag, .readSignature,
        ]
        #expect(Action.allCases.filter { $0.roles.contains(.audit) && !office.contains($0) } == [])
        let record: Set<Action> = [
            .adopt, .importRoster, .openDraw, .concludeDraw, .admit, .approve, .approveChange, .designate, .call,
            .annul, .correctCase, .approveCorrection, .end, .signActa,
        ]
        #expect(record.filter { $0.roles.contains(.administration) } == [])
    }

    @Test(arguments: Role.Kind.allCases.filter { $0 != .administration })
    func accountsAreForAdministration(kind: Role.Kind) async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("jefa", .administration)
        try await fixture.add("ana", .registry)
        let actor = try PermissionTests.actor(kind)
        let office = fixture.office
        let useCases: [(Action, () async throws -> Void)] = [
            (.addAccount, { try await fixture.add("mas", .registry, as: actor) }),
            (.manageAccounts, { _ = try await office.privateReader.listAccounts(as: actor) }),
            (.disableAccount, { try await office.disableAccount("ana", as: actor) }),
            (.enableAccount, { try await office.enableAccount("ana", as: actor) }),
            (.beginRecovery, { try await office.beginRecovery(of: "ana", as: actor) }),
            (.confirmRecovery, { _ = try await office.confirmRecovery(of: "ana", as: actor) }),
            (.beginLink, { try await office.beginLink(of: "ana", to: "ana-1", as: actor) }),
            (.confirmLink, { try await office.confirmLink(of: "ana", to: "ana-1", as: actor) }),
            (.unlink, { try await office.unlink("ana", as: actor) }),
            (.bindSigner, { try await office.bindSigner(of: "ana", to: "FIUP800101MJCCNR09", as: actor) }),
        ]
        let before = try await office.reader.store.accounts()
        for (action, run) in useCases {
            await #expect(throws: Refusal(.notAllowed, ["action": .action(action), "role": .role(kind)])) {
                try await run()
            }
            let line = try #require(await fixture.lines.last)
            #expect(line.actor == "alguien" && line.role == kind.rawValue && line.action == action.rawValue)
            #expect(line.outcome == .refused && line.detail == "not-allowed")
        }
        #expect(try await office.reader.store.accounts() == before)
    }

    @Test(arguments: Role.Kind.allCases) func theActivityLogIsReadByWhoWatches(kind: Role.Kind) async throws {
        let fixture = try await OfficeFixture()
        let actor = try PermissionTests.actor(kind)
        if [.council, .administration, .audit].contains(kind) {
            _ = try await fixture.office.privateReader.activity(as: actor)
        } else {
            await #expect(throws: Refusal(.notAllowed, ["action": .action(.readActivity), "role": .role(kind)])) {
                try await fixture.office.privateReader.activity(as: actor)
            }
            #expect(try await fixture.lines.map(\.detail) == ["not-allowed"])
        }
    }
}
