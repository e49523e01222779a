import Draw
import Foundation
import LogBuilder
import PublicRecord
import Support
import Verification

/// The draw in section 11 of the protocol: the second in its specialty, so that tickets differ; with an impediment and
/// a custodian.
enum WorkedExample {
    static func stored(_ path: String) -> StoredFile {
        StoredFile("Audit/\(path)", updatedBy: "INSACULA_WRITE_VECTORS")
    }

    /// The files of `Audit/example`, by name.
    static let files: [String: [UInt8]] = {
        var log = LogBuilder.founded(policy: Sample.policy(tickets: .equity(cap: 3), custodians: ["archivo"]))
        log.draw(Sample.request("1/2026"))
        let draw = log.open(
            Sample.request("12/2026"), impediments: [.init(expert: Sample.expert(2), cause: "parentesco")])
        log.conclude(draw)
        let proof = log.proof(of: draw)
        let published = log.published()
        let winner = log.designated(draw)
        return [
            "policy.json": proof.policy.entry, "opened.json": proof.opened.entry,
            "concluded.json": proof.concluded.entry, "pool.txt": Array(proof.pool.utf8),
            "identity.json": published["identities/\(winner).json"] ?? [],
            "admitted.json": proof.experts[0].admitted.entry,
            "opened.tlog-proof": Array(proof.opened.proof.text.utf8), "proof.json": proof.bytes,
            "log.policy": published["log.policy"] ?? [], "checkpoint": published["checkpoint"] ?? [],
        ]
    }()

    /// Returns section 11 with the current output of its commands. A block begins with ```` ```console ````; lines with
    /// `$ ` are typed into one shell for the whole section, in the example's folder.
    static func replayed(_ page: String) throws -> String {
        guard let start = page.range(of: "\n## 11. ") else { return page }
        var commands: [String] = []
        var kept: [String] = []
        var inBlock = false
        for line in page[start.upperBound...].components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                inBlock = line == "```console"
                kept.append(line)
            } else if !inBlock {
                kept.append(line)
            } else if line.hasPrefix("$ ") {
                commands.append(String(line.dropFirst(2)))
                kept.append(line)
                kept.append("\u{0}\(commands.count - 1)")
            } else if line.hasPrefix("> ") {
                // A continued command: its output comes after its last line.
                commands[commands.count - 1] += "\n" + line.dropFirst(2)
                kept.insert(line, at: kept.count - 1)
            }
        }
        let printed = try run(commands)
        let lines = kept.flatMap { line in
            line.hasPrefix("\u{0}") ? Int(line.dropFirst()).map { printed[$0] } ?? [] : [line]
        }
        return page[..<start.upperBound] + lines.joined(separator: "\n")
    }

    /// Returns the output of each command, in one shell.
    private static func run(_ commands: [String]) throws -> [[String]] {
        let mark = "--- next command ---"
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", commands.map { "\($0)\necho '\(mark)'\n" }.joined()]
        process.currentDirectoryURL = URL(filePath: Repository.root + "/Audit/example")
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C"]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let parts = String(decoding: output, as: UTF8.self).components(separatedBy: mark + "\n")
        return parts.dropLast().map { $0.components(separatedBy: "\n").dropLast() }
    }
}
