import Draw
import Foundation
import Office
import Phrases
import PublicRecord
import Sodium
import Testing
import WireFormat

@testable import Portal

@Suite("A draw's page tells its story")
struct DrawPageTests {
    static let clerk = Actor(name: "secretaria", role: .court("juzgado-01-civil-guadalajara"))

    static let petition = Office.Petition(
        court: "juzgado-01-civil-guadalajara", caseNumber: "9001/2026", specialty: "contabilidad",
        district: "guadalajara", kind: "tercero")

    private func open(in fixture: PortalFixture) async throws -> DrawID {
        try await fixture.office.act {
            try await $0.openDraw(DrawPageTests.petition, as: DrawPageTests.clerk).opened.draw
        }
    }

    private func page(_ id: DrawID, in fixture: PortalFixture) throws -> DrawPage {
        try DrawPage(id, fixture.visit("/sorteos/\(id)"), log: fixture.log)
    }

    @Test func ofAConcludedDrawTheSmallestNumberIsMarked() async throws {
        let fixture = try await PortalFixture()
        for record in fixture.state.draws.newest(20, matching: .init(state: .concluded), at: 0) {
            let page = try page(record.record.id, in: fixture)
            let result = try #require(page.result)
            #expect(result.numbers.map(\.number) == result.numbers.map(\.number).sorted())
            #expect(result.numbers.map(\.isSmallest) == result.numbers.indices.map { $0 == 0 })
            #expect(
                result.numbers.filter(\.isDesignated).map(\.person.number)
                    == record.designated.map(\.description))
            #expect(page.pool.rows.count == page.pool.eligible)
            #expect(page.pool.rows.count + page.pool.excluded.count == page.pool.candidates)
            #expect(page.pool.excluded.allSatisfy { !$0.cause.isEmpty })
            #expect(page.warnings.contains(Phrases.text("warning.not-independent", in: .es)))
            #expect(page.refresh == nil)
        }
    }

    @Test func whatIsToBeRecomputedByHandComesOut() async throws {
        let fixture = try await PortalFixture()
        let record = try #require(
            fixture.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first?.record)
        let checks = try page(record.id, in: fixture).byHand
        #expect(checks.count == 4)
        for check in checks {
            let shell = Process()
            shell.executableURL = URL(filePath: "/bin/sh")
            shell.arguments = ["-c", check.command]
            let output = Pipe()
            shell.standardOutput = output
            try shell.run()
            let answer = try output.fileHandleForReading.readToEnd() ?? Data()
            shell.waitUntilExit()
            #expect(String(decoding: answer, as: UTF8.self).contains(check.expected), "\(check.command)")
        }
    }

    @Test func aQuotationMarkInAnEntryStaysInItsWord() {
        #expect(HandCheck.quoted("a'b") == "'a'\\''b'")
    }

    @Test func anOpenDrawCountsDown() async throws {
        let fixture = try await PortalFixture()
        let id = try await open(in: fixture)
        let page = try page(id, in: fixture)
        let due = try #require(fixture.state.draws.open[id]?.due)
        #expect(page.isOpen && page.result == nil && page.byHand.count == 1)
        #expect(page.beacon.countdown?.due == due)
        #expect(page.refresh != nil)
        let text = await fixture.get("/sorteos/\(id)").text
        #expect(text.contains("data-due=\"\(due)\" data-now=\"\(try fixture.clock.now.seconds)\""))
        #expect(text.contains("<noscript><meta http-equiv=\"refresh\""))
        #expect(!text.contains(".proof.json"))
        #expect(try fixture.homePage("/").waiting.map(\.folio) == [id.description])
    }

    @Test func aLateBeaconAndAnOverdueDrawAreSaid() async throws {
        let fixture = try await PortalFixture()
        let id = try await open(in: fixture)
        let draw = try #require(fixture.state.draws.open[id])
        fixture.clock.advance(by: draw.due - (try fixture.clock.now.seconds) + 90)
        #expect(try page(id, in: fixture).beacon.late != nil)
        #expect(try RecordPage(fixture.visit("/registro-publico"), log: fixture.log).stuck.count == 1)
        fixture.clock.advance(by: draw.deadline - (try fixture.clock.now.seconds) + 60)
        let page = try page(id, in: fixture)
        #expect(page.beacon.overdue != nil && page.beacon.countdown == nil)
        #expect(page.warnings.contains(Phrases.text("portal.public.draw.overdue", in: .es)))
        #expect(try fixture.homePage("/").overdue.map(\.folio) == [id.description])
        #expect(try fixture.drawsPage("/sorteos?estado=vencido").draws.map(\.folio) == [id.description])
        #expect(await fixture.get("/").text.contains(Phrases.text("portal.public.home.overdue", in: .es)))
    }

    @Test func aReplacementIsLinkedBothWays() async throws {
        let fixture = try await PortalFixture()
        var links = 0
        for record in fixture.state.draws.newest(100_000, at: 0).map(\.record) {
            let page = try page(record.id, in: fixture)
            guard let former = page.follows?.former else { continue }
            links += 1
            let text = await fixture.get(former.href).text
            #expect(text.contains("href=\"\(Route.draw(record.id).link)\""), "\(former.text)")
        }
        #expect(links > 0)
    }

    @Test func theCertificateCarriesWhatChecksIt() async throws {
        let fixture = try await PortalFixture()
        let id = try #require(fixture.state.draws.newest(1, matching: .init(state: .concluded), at: 0).first?.record.id)
        let page = try CertificatePage(id, fixture.visit("/sorteos/\(id)/acta"), log: fixture.log)
        let proof = try #require(
            FileManager.default.contents(atPath: "\(fixture.folder.published)/draws/\(id).proof.json"))
        #expect(page.fingerprint.joined().filter { $0 != " " } == SHA256.hash(Array(proof)).hex)
        let leaf = try #require(try fixture.office.record.reader.exactEntry(at: page.codePlace)?.leaf)
        #expect(page.shortCode.filter { $0 != " " } == leaf.hex.prefix(12))
        #expect(page.address == "\(PortalFixture.site)/sorteos/\(id)")
        #expect(page.code == QRCode(page.address))
        #expect(!page.designated.isEmpty)
    }

    @Test func beforeTheRandomnessItIsAReceipt() async throws {
        let fixture = try await PortalFixture()
        let id = try await open(in: fixture)
        let page = try CertificatePage(id, fixture.visit("/sorteos/\(id)/acta"), log: fixture.log)
        #expect(page.isOpen && page.designated.isEmpty && page.seed == nil && page.fingerprint.isEmpty)
        let answer = await fixture.get("/sorteos/\(id)/acta")
        #expect(answer.text.contains(Phrases.text("portal.public.acta.receipt-what", in: .es)))
        #expect(await fixture.get("/sorteos/S-2099-000001/acta").status == 404)
        #expect(await fixture.get("/sorteos/S-2099-000001").status == 404)
    }
}

@Suite("A QR code")
struct QRCodeTests {
    @Test func hasItsQuietZoneAndItsFinders() throws {
        let code = try #require(QRCode("http://127.0.0.1:8080/sorteos/S-2026-000001"))
        #expect((code.side - 2 * QRCode.quietZone - 17).isMultiple(of: 4))
        // The top edges of two finder patterns: seven dark modules.
        #expect(code.path.contains("M4 4h7v1h-7z"))
        #expect(code.path.contains("M\(code.side - 4 - 7) 4h7v1h-7z"))
        #expect(code.path.contains("M4 \(code.side - 5)h7v1h-7z"))
    }

    @Test func thatWouldNotFitIsNone() { #expect(QRCode(String(repeating: "x", count: 5_000)) == nil) }
}
