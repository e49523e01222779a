import Foundation
import Identifiers

/// Hands messages to the system's mail program by the `sendmail -t -i` interface, which every mail system has.
struct Sendmail: Sendable {
    var path: String
    /// The sender's address; by default the mail system's.
    var from: EmailAddress?
    /// The longest run time of the program in seconds. It only queues the message.
    var patience = 60.0

    /// The program in `INSACULA_SENDMAIL`, else `/usr/sbin/sendmail`; the sender in `INSACULA_MAIL_FROM`, if it is an
    /// address.
    static var system: Sendmail {
        let environment = ProcessInfo.processInfo.environment
        return Sendmail(
            path: environment["INSACULA_SENDMAIL"] ?? "/usr/sbin/sendmail",
            from: environment["INSACULA_MAIL_FROM"].flatMap { try? EmailAddress($0) })
    }

    /// Hands a message over.
    /// - Throws: `MailFault`.
    func send(_ mail: Mail) throws {
        // Files instead of pipes: a program that ends before it has read everything, or prints much, cannot block this
        // process.
        let (input, errors) = (try Sendmail.temporaryFile(), try Sendmail.temporaryFile())
        // `Process` keeps its handles for longer than this message.
        defer {
            try? input.close()
            try? errors.close()
        }
        try input.write(contentsOf: Data(mail.bytes(from: from)))
        try input.seek(toOffset: 0)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-t", "-i"]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try process.run()
        } catch {
            throw MailFault(.program, path)
        }
        if ended.wait(timeout: .now() + patience) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            throw MailFault(.timeout, path)
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            try errors.seek(toOffset: 0)
            let words = try errors.read(upToCount: 4 * MailFault.longestDetail) ?? Data()
            throw MailFault(.exit, "\(process.terminationStatus) \(String(decoding: words, as: UTF8.self))")
        }
    }

    /// Returns a file without a name, which no other process can open and which the system deletes with this process.
    private static func temporaryFile() throws -> FileHandle {
        var path = Array("\(NSTemporaryDirectory())insacula-mail-\(String(repeating: "X", count: 6))".utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { throw MailFault(.program, NSTemporaryDirectory()) }
        unlink(path)
        return FileHandle(fileDescriptor: file, closeOnDealloc: true)
    }
}
