import Accounts
import Store
import Support
import Testing
import WireFormat

@testable import Office

@Suite("Links to people of the council's directory")
struct DirectoryLinkTests {
    private let first = Actor(name: "jefa", role: .administration)
    private let second = Actor(name: "otra", role: .administration)
    private let absent = Refusal(.linkAbsent, ["login": "ana"])

    private func fixture(_ more: String = "") async throws -> OfficeFixture {
        let fixture = try await OfficeFixture()
        try fixture.describeDirectory(more)
        try await fixture.add("jefa", .administration)
        try await fixture.add("otra", .administration)
        try await fixture.add("ana", .registry)
        return fixture
    }

    @Test func takesTwoAdministrators() async throws {
        let fixture = try await fixture()
        let office = fixture.office
        await #expect(throws: absent) { try await office.confirmLink(of: "ana", to: "ana-1", as: second) }
        try await office.beginLink(of: "ana", to: "ana-1", as: first)
        #expect(try await fixture.notices == ["link-begun"])
        // Nothing changes before the confirmation.
        #expect(try await office.reader.store.directoryIdentity(of: "ana") == nil)
        let proposed = try await office.privateReader.listAccounts(as: first).first { $0.login == "ana" }
        #expect(proposed?.linkProposal?.begunBy == "jefa" && proposed?.linkProposal?.identity.subject == "ana-1")
        await #expect(throws: Refusal(.sameAdministrator, ["login": "jefa"])) {
            try await office.confirmLink(of: "ana", to: "ana-1", as: first)
        }
        // The second one confirms what was seen.
        await #expect(throws: absent) { try await office.confirmLink(of: "ana", to: "ana-2", as: second) }
        try await office.confirmLink(of: "ana", to: "ana-1", as: second)
        let linked = try await office.privateReader.listAccounts(as: first).first { $0.login == "ana" }
        #expect(linked?.directory?.subject == "ana-1" && linked?.linkProposal == nil)
        await #expect(throws: absent) { try await office.confirmLink(of: "ana", to: "ana-1", as: second) }
        #expect(
            try await fixture.lines.filter { $0.action.hasSuffix("link") }.map {
                "\($0.actor) \($0.action) \($0.detail)"
            } == [
                "otra confirm-link link-absent", "jefa begin-link ", "jefa confirm-link same-administrator",
                "otra confirm-link link-absent", "otra confirm-link ", "otra confirm-link link-absent",
            ])
    }

    @Test func nobodyLinksTheOwnAccount() async throws {
        let fixture = try await fixture()
        await #expect(throws: Refusal(.ownRecovery, ["login": "jefa"])) {
            try await fixture.office.beginLink(of: "jefa", to: "jefa-1", as: first)
        }
        await #expect(throws: Refusal(.notAnAdministrator, ["login": "operator"])) {
            try await fixture.office.beginLink(of: "ana", to: "ana-1", as: .administratorAtTheMachine)
        }
        try await fixture.office.beginLink(of: "ana", to: "ana-1", as: first)
        fixture.clock.advance(by: Office.recoveryTime + 1)
        await #expect(throws: absent) { try await fixture.office.confirmLink(of: "ana", to: "ana-1", as: second) }
    }

    @Test func aPersonHasOneAccount() async throws {
        let fixture = try await fixture()
        try await fixture.link("ana", to: "ana-1")
        try await fixture.add("benita", .council)
        let taken = Refusal(.subjectTaken, ["login": "ana"])
        await #expect(throws: taken) { try await fixture.office.beginLink(of: "benita", to: "ana-1", as: first) }
        var new = OfficeFixture.new("carla", .audit)
        new.subject = "ana-1"
        await #expect(throws: taken) {
            try await fixture.office.addAccount(new, password: OfficeFixture.temporary, as: first)
        }
        // Both are asked for, and the first that is confirmed has the person.
        try await fixture.office.beginLink(of: "benita", to: "benita-1", as: first)
        new.subject = "benita-1"
        try await fixture.office.addAccount(new, password: OfficeFixture.temporary, as: first)
        await #expect(throws: Refusal(.subjectTaken, ["login": "carla"])) {
            try await fixture.office.confirmLink(of: "benita", to: "benita-1", as: second)
        }
        // Subjects are compared byte by byte.
        try await fixture.link("benita", to: "ANA-1")
    }

    @Test(arguments: ["", "a b", "ñ", String(repeating: "a", count: 256)])
    func aSubjectIsPlain(subject: String) async throws {
        let fixture = try await fixture()
        await #expect(throws: Refusal(.badSubject)) {
            try await fixture.office.beginLink(of: "ana", to: subject, as: first)
        }
    }

    @Test func thereIsNoneWithoutADirectory() async throws {
        let fixture = try await OfficeFixture()
        try await fixture.add("jefa", .administration)
        try await fixture.add("ana", .registry)
        await #expect(throws: Refusal(.noDirectory)) {
            try await fixture.office.beginLink(of: "ana", to: "ana-1", as: first)
        }
    }

    /// While the directory is out of reach, an administrator enters without it.
    @Test func oneAdministratorStaysLocal() async throws {
        let fixture = try await OfficeFixture()
        try fixture.describeDirectory()
        var new = OfficeFixture.new("jefa", .administration)
        new.subject = "jefa-1"
        await #expect(throws: Refusal(.lastLocalAdministrator, ["login": "jefa"])) {
            try await fixture.office.addAccount(
                new, password: OfficeFixture.temporary, as: .administratorAtTheMachine)
        }
        for login in ["jefa", "otra", "tercera"] { try await fixture.add(login, .administration) }
        try await fixture.office.beginLink(of: "tercera", to: "tercera-1", as: first)
        try await fixture.office.confirmLink(of: "tercera", to: "tercera-1", as: second)
        try await fixture.office.beginLink(
            of: "otra", to: "otra-1", as: Actor(name: "tercera", role: .administration))
        try await fixture.office.confirmLink(of: "otra", to: "otra-1", as: first)
        let last = Refusal(.lastLocalAdministrator, ["login": "jefa"])
        await #expect(throws: last) { try await fixture.office.beginLink(of: "jefa", to: "jefa-1", as: second) }
        await #expect(throws: last) { try await fixture.office.disableAccount("jefa", as: second) }
        try await fixture.office.disableAccount("otra", as: first)
    }

    @Test func linkingAndUnlinkingEndWhatWasOpen() async throws {
        let fixture = try await fixture()
        let office = fixture.office
        try await fixture.ready("benita", .council)
        let benita = Actor(name: "benita", role: .council)
        for (subject, isLinked) in [("benita-1", true), ("benita-2", true), ("", false)] {
            let session = try await office.beginSession(of: benita)
            if isLinked {
                try await fixture.link("benita", to: subject)
            } else {
                try await office.unlink("benita", as: first)
            }
            #expect(try await office.reader.session(session, at: fixture.clock.now) == nil)
        }
        await #expect(throws: Refusal(.notLinked, ["login": "benita"])) {
            try await office.unlink("benita", as: first)
        }
        // A request alone can be taken back too, and disabling ends it.
        try await office.beginLink(of: "benita", to: "benita-3", as: first)
        try await office.unlink("benita", as: second)
        try await office.beginLink(of: "benita", to: "benita-3", as: first)
        try await office.disableAccount("benita", as: first)
        #expect(try await office.reader.store.linkProposal(of: "benita") == nil)
    }

    @Test func theFileIsItsOwners() async throws {
        let fixture = try await ClosedOfficeFixture()
        // The folder is removed with its fixture.
        defer { withExtendedLifetime(fixture) {} }
        let folder = fixture.folder
        let good = "issuer https://a.ejemplo.invalid\nclient a\nsecret b\n"
        #expect(try folder.directory() == nil)
        try folder.writeDirectory(good, mode: 0o640)
        #expect(throws: Refusal(.permissionsTooOpen, ["path": folder.directoryPath])) { try folder.directory() }
        try folder.writeDirectory("client a\nsecret b\n")
        let fault = Refusal(
            .directoryFile,
            ["path": .text(folder.directoryPath), "fault": .malformed(Malformed(.missing, at: "issuer"))])
        #expect(throws: fault) { try folder.directory() }
        try folder.writeDirectory(good)
        #expect(try folder.directory()?.client == "a")
        // A process uses what it read first.
        try folder.writeDirectory("nonsense", mode: 0o644)
        #expect(try folder.directory()?.client == "a")
    }
}
