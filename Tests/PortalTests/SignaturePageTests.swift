import ActaSignatures
import Demonstration
import Draw
import Office
import PublicRecord
import SignatureAuthorities
import Support
import Testing
import WireFormat

@testable import Portal

@Suite("Pages of signatures")
struct SignaturePageTests {
    /// A portal with authorities, whose court's account is bound to the fictional signer.
    private struct Fixture {
        let portal: PortalFixture
        let session: String
        let draw: DrawID

        init() async throws {
            portal = try await PortalFixture()
            let (session, court) = try await portal.clerk()
            self.session = session
            let administrator = try #require(
                try DemoAccount.all(in: portal.folder).first { $0.role == .administration })
            let actor = try await portal.actor(of: administrator)
            let clerk = try #require(try DemoAccount.all(in: portal.folder).first { $0.role == .court })
            try await portal.office.act {
                try await $0.bindSigner(of: clerk.login, to: TestAuthorities.curp, as: actor)
            }
            draw = try #require(
                portal.state.draws.newest(
                    1, matching: .init(court: court, state: .concluded), at: 0
                ).first
            ).record.id
            for (name, bytes) in try TestAuthorities.files { try portal.write("signature-authorities/\(name)", bytes) }
        }

        var page: String { "/despacho/sorteos/\(draw)/firmas" }

        /// Returns what a browser sends that signed with a fictional certificate.
        func signed(by name: String = "secretaria", _ change: ([UInt8]) -> [UInt8] = { $0 }) throws -> [String: String]
        {
            let signer = try TestSigner(name)
            let serial = try SigningCertificate(signer.certificate).serial
            let text = try portal.office.record.reader.actaStatement(of: draw, serial: serial).text
            return [
                "certificado": Base64.encode(signer.certificate), "cadena": text,
                "firma": Base64.encode(change(try signer.sign(Array(text.utf8)))),
            ]
        }
    }

    @Test func theBrowsersSignatureIsKeptAndShown() async throws {
        let fixture = try await Fixture()
        let empty = await fixture.portal.get(fixture.page, as: fixture.session)
        #expect(empty.status == 200 && empty.text.contains("Todavía nadie firma"))
        // Neither certificate nor key nor password has a name in the form.
        let form = try #require(empty.text.firstMatch(of: /<form[^>]*data-signing[\s\S]*?<\/form>/))
        #expect(!form.output.contains(" name="))
        let sent = await fixture.portal.post(fixture.page, try fixture.signed(), as: fixture.session)
        #expect(sent.status == 303 && sent["Location"] == fixture.page + "?aviso=firmada")
        let shown = await fixture.portal.get(fixture.page, as: fixture.session).text
        #expect(shown.contains("PERSONA FICTICIA UNO") && shown.contains("openssl dgst -sha256 -verify"))
        #expect(!shown.contains(TestAuthorities.curp))
        let signature = try #require(fixture.portal.office.record.reader.state.signedActas[fixture.draw].first)
        let files = await fixture.portal.get("\(fixture.page)/\(signature.file.hex)", as: fixture.session)
        #expect(files["Content-Type"] == "application/zip")
        // The public pages say that it was signed, and not by whom.
        let entry = await fixture.portal.get("/registro-publico/entradas/\(signature.place)").text
        #expect(entry.contains("acta.signed") && !entry.contains("FICTICIA UNO"))
        let list = await fixture.portal.get("/despacho/actas", as: fixture.session).text
        #expect(!list.contains(fixture.draw.description))
    }

    @Test func aRefusalNamesItsFault() async throws {
        let fixture = try await Fixture()
        let cases: [([String: String], SignatureFault)] = [
            (try fixture.signed(by: "vencida"), .expired), (try fixture.signed(by: "ajena"), .otherChain),
            (try fixture.signed(by: "sello"), .purpose), (try fixture.signed(by: "otra"), .otherPerson),
            (try fixture.signed { [$0[0] ^ 1] + $0.dropFirst() }, .mismatch),
            (try fixture.signed().merging(["cadena": "otra"]) { $1 }, .statement),
            (try fixture.signed().merging(["certificado": "AAAA"]) { $1 }, .unreadableCertificate),
        ]
        for (form, fault) in cases {
            let answer = await fixture.portal.post(fixture.page, form, as: fixture.session)
            #expect(answer.status == 422, "\(fault)")
            #expect(answer.text.contains(fault.phrase.prefix(40)), "\(fault)")
        }
        #expect(fixture.portal.office.record.reader.state.signedActas[fixture.draw].isEmpty)
    }

    @Test func theStatementIsGivenForACertificate() async throws {
        let fixture = try await Fixture()
        let serial = try SigningCertificate(TestSigner("secretaria").certificate).serial
        let answer = await fixture.portal.get("\(fixture.page)/cadena?serie=\(serial)", as: fixture.session)
        let text = try fixture.portal.office.record.reader.actaStatement(of: fixture.draw, serial: serial).text
        #expect(answer.text == text)
        let bad = await fixture.portal.get("\(fixture.page)/cadena?serie=x", as: fixture.session)
        #expect(bad.status == 422 && bad.text.contains("cifras hexadecimales"))
    }

    @Test func anotherProgramsSignatureComesInFiles() async throws {
        let fixture = try await Fixture()
        let signer = try TestSigner("secretaria")
        let serial = try SigningCertificate(signer.certificate).serial
        let text = try fixture.portal.office.record.reader.actaStatement(of: fixture.draw, serial: serial).text
        let files: [(String, [UInt8])] = [
            ("texto", Array(text.utf8)), ("certificado", signer.certificate),
            ("firma", try signer.sign(Array(text.utf8))),
        ]
        var body: [UInt8] = []
        for (name, bytes) in files {
            body += Array(
                "--corte\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"x\"\r\n\r\n".utf8)
            body += bytes + Array("\r\n".utf8)
        }
        body += Array("--corte--\r\n".utf8)
        let sent = body
        let answer = await fixture.portal.portal.answer(
            Incoming(
                method: "POST", path: fixture.page,
                headers: [
                    "origin": PortalFixture.site, "cookie": "insacula=\(fixture.session)",
                    "content-type": "multipart/form-data; boundary=corte",
                ]
            ) { _ in sent })
        #expect(answer.status == 303)
        #expect(fixture.portal.office.record.reader.state.signedActas[fixture.draw].count == 1)
    }

    @Test func aDrawWithoutAResultHasNoSignatures() async throws {
        let fixture = try await Fixture()
        let missing = await fixture.portal.get("/despacho/sorteos/S-2020-000001/firmas", as: fixture.session)
        #expect(missing.status == 404)
    }
}
