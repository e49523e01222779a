import Foundation
import Identifiers
import Support
import Testing
import WireFormat

@testable import Office

/// Messages handed to real processes.
@Suite struct MailProgramTests {
    private func mail() throws -> Mail {
        Mail(
            to: try EmailAddress("ana@ejemplo.invalid"), institution: "Consejo", subject: "Asunto",
            body: String(repeating: "Una línea más.\n", count: 20_000), messageID: "abc@peritos.example",
            date: try Timestamp("2026-06-01T15:04:05Z"), language: "es")
    }

    /// Returns a program that behaves as its name says (Tests/Interop/sendmail).
    private func program(_ name: String, in folder: TemporaryFolder, patience: Double = 3_600) throws -> Sendmail {
        let path = "\(folder.path)/\(name)"
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: Repository.root + "/Tests/Interop/sendmail")
        return Sendmail(path: path, from: try? EmailAddress("registro@peritos.example"), patience: patience)
    }

    @Test func theProgramGetsTheWholeMessage() throws {
        let folder = try TemporaryFolder()
        let program = try program("accepts", in: folder)
        try program.send(mail())
        #expect(try readFile(program.path + ".mail") == mail().bytes(from: program.from))
        #expect(try readFile(program.path + ".arguments") == Array("-t -i\n".utf8))
    }

    @Test func aProgramThatReadsNothingStopsNobody() throws {
        let folder = try TemporaryFolder()
        try program("reads-nothing", in: folder).send(mail())
    }

    @Test func whatTheProgramSaysIsKept() throws {
        let folder = try TemporaryFolder()
        let program = try program("refuses", in: folder)
        #expect(throws: MailFault(.exit, "75 casilla llena ")) { try program.send(mail()) }
    }

    @Test func aProgramThatDiesHasNotTakenTheMessage() throws {
        let folder = try TemporaryFolder()
        let program = try program("dies", in: folder)
        let fault = #expect(throws: MailFault.self) { try program.send(mail()) }
        #expect(fault?.reason == .exit)
    }

    @Test func aProgramThatHangsIsEnded() throws {
        let folder = try TemporaryFolder()
        let program = try program("hangs", in: folder, patience: 0.2)
        #expect(throws: MailFault(.timeout, program.path)) { try program.send(mail()) }
    }

    @Test func aProgramThatIsNotThereIsNamed() throws {
        let path = "/nada/sendmail"
        #expect(throws: MailFault(.program, path)) { try Sendmail(path: path).send(mail()) }
    }
}
