import ActaSignatures
import Draw
import PublicRecord
import SignatureAuthorities
import Sodium
import Support
import Testing
import WireFormat

@testable import Office

@Suite("Signed actas")
struct ActaTests {
    private static let login = "secretaria"
    private static let otherLogin = "otra"

    /// An installation with one concluded draw, authorities, and an account that is bound to the fictional signer.
    private struct Fixture {
        let office: OfficeFixture
        let draw: DrawID
        let clerk: Actor
        let administrator = Actor(name: "jefa", role: .administration)

        init(authorities: [String: [UInt8]]? = nil) async throws {
            office = try await OfficeFixture(roster: OfficeFixture.threeExperts)
            try await office.add("jefa", .administration)
            try await office.add(ActaTests.login, OfficeFixture.courtRole)
            try await office.add(ActaTests.otherLogin, OfficeFixture.courtRole)
            clerk = Actor(name: ActaTests.login, role: OfficeFixture.courtRole)
            let receipt = try await office.office.openDraw(OfficeFixture.petition)
            draw = receipt.opened.draw
            office.clock.set(receipt.due.seconds)
            _ = try await office.office.concludeDraw(draw)
            try await office.office.bindSigner(of: ActaTests.login, to: TestAuthorities.curp, as: administrator)
            for (name, bytes) in try authorities ?? TestAuthorities.files {
                try office.temporary.write("data/signature-authorities/\(name)", bytes)
            }
        }

        /// Returns a checked signature of a text, by default the acta's.
        func signature(by name: String = "secretaria", of text: [UInt8]? = nil) async throws -> CheckedSignature {
            let signer = try TestSigner(name)
            let serial = try SigningCertificate(signer.certificate).serial
            let statement = try await office.office.reader.actaStatement(of: draw, serial: serial).text
            let text = text ?? Array(statement.utf8)
            return try await office.folder.signatureAuthorities().check(
                ActaSignature(of: text, certificate: signer.certificate, signature: try signer.sign(text)),
                at: office.clock.now)
        }

        /// Returns the text with some changes.
        func text(_ change: (inout ActaStatement) throws -> Void) async throws -> [UInt8] {
            let serial = try SigningCertificate(TestSigner("secretaria").certificate).serial
            var statement = try await office.office.reader.actaStatement(of: draw, serial: serial)
            try change(&statement)
            return Array(statement.text.utf8)
        }
    }

    private static func bad(_ fault: SignatureFault) -> Refusal {
        Refusal(.badSignature, ["fault": .signature(fault)])
    }

    @Test func isKeptBesideTheRecordAndItsDigestInIt() async throws {
        let fixture = try await Fixture()
        let office = fixture.office.office
        let digest = try await office.signActa(fixture.draw, fixture.signature(), as: fixture.clerk)
        let reader = await office.reader
        let entry = try #require(try reader.exactEntry(at: reader.size - 1)).entry
        #expect(entry.fact == .actaSigned(ActaSigned(draw: fixture.draw, file: digest)))
        #expect(entry.by == "juzgado-01-civil-guadalajara")
        let kept = try #require(try await office.privateReader.signatures(of: fixture.draw).first)
        #expect(kept.file?.digest == digest && kept.signer?.curp.text == TestAuthorities.curp)
        #expect(kept.noted.place == reader.size - 1)
        let file = try #require(kept.file)
        let again = try await fixture.office.folder.signatureAuthorities().check(file.signature, at: kept.noted.time)
        #expect(again.holder.name == "PERSONA FICTICIA UNO")
        // Nothing of the signer is in what is published.
        #expect(try await fixture.office.audit().outcome == .success)
        for bytes in try reader.entries(in: 0..<reader.size).map(\.bytes) {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("FICTICIA") && !text.contains(TestAuthorities.curp))
        }
        #expect(try await fixture.office.lines.last?.action == "sign-acta")
    }

    @Test func anotherActaIsRefused() async throws {
        let fixture = try await Fixture()
        let other = try await fixture.text { $0.draw = try DrawID("S-2026-000009") }
        await #expect(throws: Self.bad(.otherActa)) {
            try await fixture.office.office.signActa(
                fixture.draw, fixture.signature(of: other), as: fixture.clerk)
        }
        let conclusion = try await fixture.text { $0.conclusion = SHA256.hash("another conclusion") }
        await #expect(throws: Self.bad(.otherActa)) {
            try await fixture.office.office.signActa(
                fixture.draw, fixture.signature(of: conclusion), as: fixture.clerk)
        }
    }

    @Test func aCheckpointOfAnotherLogIsRefused() async throws {
        let fixture = try await Fixture()
        let changes: [@Sendable (inout ActaStatement) -> Void] = [
            { $0.root = SHA256.hash("another log") }, { $0.size += 1 }, { $0.size = 1 },
        ]
        for change in changes {
            let text = try await fixture.text(change)
            await #expect(throws: Self.bad(.checkpoint)) {
                try await fixture.office.office.signActa(
                    fixture.draw, fixture.signature(of: text), as: fixture.clerk)
            }
        }
    }

    /// A text that was downloaded before the record grew is signed all the same.
    @Test func anOlderCheckpointWithTheActaIsAccepted() async throws {
        let fixture = try await Fixture()
        let text = try await fixture.text { _ in }
        var again = OfficeFixture.petition
        again.caseNumber = "124/2026"
        _ = try await fixture.office.office.openDraw(again)
        _ = try await fixture.office.office.signActa(
            fixture.draw, fixture.signature(of: text), as: fixture.clerk)
        #expect(try await fixture.office.office.privateReader.signatures(of: fixture.draw).count == 1)
    }

    @Test func anotherPersonIsRefused() async throws {
        let fixture = try await Fixture()
        let office = fixture.office.office
        await #expect(throws: Self.bad(.otherPerson)) {
            try await office.signActa(fixture.draw, fixture.signature(by: "otra"), as: fixture.clerk)
        }
        // An account without a bound person, and the person at the machine.
        let other = Actor(name: Self.otherLogin, role: OfficeFixture.courtRole)
        for actor in [other, .atTheMachine(for: "juzgado-01-civil-guadalajara")] {
            await #expect(throws: Refusal(.noSigner, ["login": actor.name])) {
                try await office.signActa(fixture.draw, fixture.signature(), as: actor)
            }
        }
        #expect(await office.reader.state.signedActas[fixture.draw].isEmpty)
    }

    @Test func eachPersonSignsOnce() async throws {
        let fixture = try await Fixture()
        let office = fixture.office.office
        _ = try await office.signActa(fixture.draw, fixture.signature(), as: fixture.clerk)
        await #expect(
            throws: Refusal(
                .alreadySigned, ["draw": fixture.draw.description, "name": "PERSONA FICTICIA UNO"])
        ) { try await office.signActa(fixture.draw, fixture.signature(), as: fixture.clerk) }
        // A second press of the same form gives the first result; a second signer adds a signature.
        try await office.bindSigner(of: Self.otherLogin, to: TestAuthorities.otherCURP, as: fixture.administrator)
        let other = Actor(name: Self.otherLogin, role: OfficeFixture.courtRole)
        let form = String(repeating: "a", count: 32)
        let first = try await office.signActa(fixture.draw, fixture.signature(by: "otra"), form: form, as: other)
        let second = try await office.signActa(fixture.draw, fixture.signature(by: "otra"), form: form, as: other)
        #expect(first == second)
        #expect(try await office.privateReader.signatures(of: fixture.draw).count == 2)
    }

    @Test func anotherCourtIsRefused() async throws {
        let fixture = try await Fixture()
        let foreign = Actor(name: Self.login, role: .court("juzgado-02-civil-guadalajara"))
        await #expect(throws: Violation.self) {
            try await fixture.office.office.signActa(fixture.draw, fixture.signature(), as: foreign)
        }
        let digest = try await fixture.office.office.signActa(
            fixture.draw, fixture.signature(), as: fixture.clerk)
        let reader = await fixture.office.office.privateReader
        #expect(throws: Refusal(.notYours, ["subject": fixture.draw.description])) {
            try reader.signatureFile(digest.hex, of: fixture.draw, as: foreign)
        }
        #expect(throws: Refusal(.unknownSignature, ["draw": fixture.draw.description])) {
            try reader.signatureFile("00", of: fixture.draw, as: fixture.clerk)
        }
        #expect(try reader.signatureFile(digest.hex, of: fixture.draw, as: fixture.clerk).file != nil)
        let actions = try await fixture.office.lines.suffix(3).map(\.action)
        #expect(actions == [String](repeating: "read-signature", count: 3))
    }

    @Test func unsignedActasAreListed() async throws {
        let fixture = try await Fixture()
        let court = "juzgado-01-civil-guadalajara"
        #expect(await fixture.office.office.reader.unsignedActas(of: court, most: 10) == [fixture.draw])
        #expect(await fixture.office.office.reader.unsignedActas(of: "juzgado-02-civil-guadalajara", most: 10) == [])
        _ = try await fixture.office.office.signActa(fixture.draw, fixture.signature(), as: fixture.clerk)
        #expect(await fixture.office.office.reader.unsignedActas(of: court, most: 10) == [])
    }

    @Test func anAccountIsBoundByAdministration() async throws {
        let fixture = try await Fixture()
        let office = fixture.office.office
        await #expect(throws: Refusal.self) {
            try await office.bindSigner(of: Self.login, to: "FIUP800101MJCCNR08", as: fixture.administrator)
        }
        await #expect(throws: Refusal(.ownRecovery, ["login": "jefa"])) {
            try await office.bindSigner(of: "jefa", to: TestAuthorities.curp, as: fixture.administrator)
        }
        #expect(try await office.privateReader.signer(of: Self.login)?.text == TestAuthorities.curp)
        try await office.bindSigner(of: Self.login, to: "", as: fixture.administrator)
        #expect(try await office.privateReader.signer(of: Self.login) == nil)
    }

    @Test func filesOfAuthoritiesAreNamedInTheirErrors() async throws {
        let fixture = try await Fixture(authorities: ["mala.pem": Array("no certificate".utf8)])
        let path = fixture.office.folder.path + "/signature-authorities"
        #expect(throws: Refusal(.authoritiesFile, ["path": "\(path)/mala.pem"])) {
            try fixture.office.folder.signatureAuthorities()
        }
        try fixture.office.temporary.write("data/signature-authorities/revocation.conf", "required maybe")
        #expect(
            throws: Refusal(
                .revocationFile,
                [
                    "path": .text("\(path)/revocation.conf"),
                    "fault": .malformed(Malformed(.unknownValue, at: "line 1")),
                ])
        ) { try fixture.office.folder.signatureAuthorities() }
    }
}
