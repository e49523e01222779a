import Foundation
import Office
import Store
import Support
import Testing
import WireFormat

/// The outbox with real processes: `insacula mail` and a stand-in for the mail program.
@Suite struct MailTests {
    private func program(_ name: String, of installation: InstallationFixture) throws -> String {
        let path = "\(installation.temporary.path)/\(name)"
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: Repository.tests + "/Interop/sendmail")
        return path
    }

    private func insacula(_ arguments: [String], _ installation: InstallationFixture, _ program: String) throws
        -> Command
    {
        try Command.run(
            Tool.insacula.path, arguments + ["--data", installation.folder.path],
            environment: [
                "INSACULA_SENDMAIL": program, "INSACULA_MAIL_FROM": "registro@peritos.example", "INSACULA_LANG": "en",
            ])
    }

    private func post(_ installation: InstallationFixture) async throws {
        try await Office(installation.folder).post([
            Letter(
                dedup: "application-approved A-2026-000001", to: .init(.applicant, "A-2026-000001"),
                at: "ana@ejemplo.invalid", .applicationApproved,
                values: ["folio": "A-2026-000001", "specialty": "Contabilidad"])
        ])
    }

    @Test func whatDoesNotGoOutIsSeenAndGoesOutLater() async throws {
        let installation = try await InstallationFixture()
        try await post(installation)
        let refuses = try program("refuses", of: installation)
        let delayed = try insacula(["mail", "send", "--json"], installation, refuses)
        #expect(delayed.output == "{\"delayed\":1,\"failed\":0,\"sent\":0}\n" && delayed.exitCode == 0)
        let list = try insacula(["mail", "list"], installation, refuses)
        #expect(list.output.contains("application A-2026-000001  attempts: 1\n"))
        #expect(list.output.contains("    the mail program ended with an error 75 casilla llena"))
        #expect(!list.output.contains("ana@"))
        #expect(try insacula(["mail", "list", "--failed"], installation, refuses).output == "Messages: 0.\n")

        let message = try #require(try RecordReader(installation.folder).messages().first)
        let accepts = try program("accepts", of: installation)
        #expect(try insacula(["mail", "retry", message.id], installation, accepts).exitCode == 0)
        let sent = try insacula(["mail", "send", "--json"], installation, accepts)
        #expect(sent.output == "{\"delayed\":0,\"failed\":0,\"sent\":1}\n" && sent.exitCode == 0)
        // An independent parser reads it.
        let read = try Command.run(
            Tool.python.path,
            [
                "-c",
                """
                import email, email.policy, sys
                mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
                print(mail["from"], "|", mail["to"], "|", mail["subject"])
                print(mail.get_content(), mail.defects, [h.defects for h in mail.values()])
                """, accepts + ".mail",
            ])
        #expect(
            read.output.hasPrefix(
                "Consejo de prueba <registro@peritos.example> | ana@ejemplo.invalid | Solicitud A-2026-000001: aprobada\n"
            ))
        #expect(read.output.contains("fue aprobada para la especialidad Contabilidad."))
        #expect(read.output.hasSuffix(" [] [(), (), (), (), (), (), (), (), (), ()]\n"), "\(read.output)")
        let again = try insacula(["mail", "retry", message.id], installation, accepts)
        #expect(again.exitCode == 1 && again.errors.contains("has gone out"))
    }

    /// However many messages a process sends, it has no more files open than for the first.
    @Test func sentMessagesLeaveNothingOpen() async throws {
        let installation = try await InstallationFixture()
        try await Office(installation.folder).post(
            (1...30).map { number in
                Letter(
                    dedup: "application-approved A-2026-\(number)", to: .init(.applicant, "A-2026-\(number)"),
                    at: "ana@ejemplo.invalid", .applicationApproved,
                    values: ["folio": "A-2026-\(number)", "specialty": "Contabilidad"])
            })
        let counts = try program("counts", of: installation)
        #expect(
            try insacula(["mail", "send", "--json"], installation, counts).output
                == "{\"delayed\":0,\"failed\":0,\"sent\":30}\n")
        let open = try String(contentsOfFile: counts + ".counts", encoding: .utf8).split(separator: "\n").compactMap {
            Int($0)
        }
        try #require(open.count == 30)
        // A further connection to the store may open once; a message must not leave any.
        #expect((open.max() ?? 0) - (open.min() ?? 0) < 10, "\(open)")
    }

    /// The mail program takes the message and kills the sender: it goes out again, and is the same message.
    @Test func aSenderKilledInBetweenSendsTheSameMessageAgain() async throws {
        let installation = try await InstallationFixture()
        try await post(installation)
        let (kills, accepts) = (try program("kills", of: installation), try program("accepts", of: installation))
        #expect(try insacula(["mail", "send"], installation, kills).wasKilled)
        #expect(try RecordReader(installation.folder).messages().map(\.state) == [.queued])
        #expect(try insacula(["mail", "send"], installation, accepts).exitCode == 0)
        #expect(try RecordReader(installation.folder).messages().map(\.state) == [.sent])
        let first = try [UInt8](contentsOfFile: kills + ".mail")
        #expect(try [UInt8](contentsOfFile: accepts + ".mail") == first)
        #expect(String(decoding: first, as: UTF8.self).contains("\nMessage-ID: <"))
    }
}
