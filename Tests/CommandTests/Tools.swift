import Foundation

/// Programs that the tests run.
struct Tool {
    let path: String

    var isPresent: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Beside the tests' own binary.
    private static func built(_ name: String) -> Tool {
        Tool(path: (Bundle.main.executableURL?.deletingLastPathComponent().path() ?? "") + name)
    }

    /// On the path; CI installs them, so that there no test is left out.
    private static func installed(_ name: String) -> Tool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let places = path.split(separator: ":").map { "\($0)/\(name)" }
        return Tool(path: places.first(where: FileManager.default.isExecutableFile) ?? "/usr/bin/\(name)")
    }

    static let insacula = built("insacula")
    static let verifier = built("insacula-verify")
    static let writer = built("Writer")
    static let strace = installed("strace")
    static let go = installed("go")
    static let python = installed("python3")
    static let openssl = installed("openssl")
}

/// A process that has ended.
struct Command {
    var output: String
    var errors: String
    var exitCode: Int32
    var wasKilled: Bool

    static func run(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Command {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // Neither program here prints more to its errors than a pipe holds.
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Command(
            output: String(decoding: printed, as: UTF8.self), errors: String(decoding: complained, as: UTF8.self),
            exitCode: process.terminationStatus,
            // strace ends as its child does, by the signal or with 128 and its number.
            wasKilled: process.terminationReason == .uncaughtSignal || process.terminationStatus == 128 + SIGKILL)
    }
}
