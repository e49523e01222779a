import Foundation

/// A process that has ended.
public struct Command: Sendable {
    public var output: String
    public var errors: String
    public var exitCode: Int32
    public var wasKilled: Bool

    /// The environment of every process: a debug build waits this many seconds for other processes and for relays. The
    /// limit only ends processes that hang, because the speed of a busy machine is unknown.
    public static let patience = ["INSACULA_PATIENCE": "3600"]

    /// Runs a program to its end, without input.
    /// - Parameters:
    ///   - environment: variables added to the tests' own, or in their place.
    ///   - folder: the working directory.
    public static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], inheriting: Bool = true,
        in folder: URL? = nil
    ) throws -> Command {
        try Running(path, arguments, environment: environment, inheriting: inheriting, in: folder).ended()
    }

    /// Runs a program many times concurrently: every process is started before the first one is awaited.
    public static func runAtOnce(
        _ path: String, _ everyArguments: [[String]], environment: [String: String] = [:]
    ) throws -> [Command] {
        try everyArguments.map { try Running(path, $0, environment: environment) }.map { $0.ended() }
    }
}

/// A process that has started.
private struct Running {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    init(
        _ path: String, _ arguments: [String], environment: [String: String], inheriting: Bool = true,
        in folder: URL? = nil
    ) throws {
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = (inheriting ? ProcessInfo.processInfo.environment : [:]).merging(Command.patience) { $1 }
            .merging(environment) { $1 }
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    func ended() -> Command {
        // The programs here print less to their errors than a pipe holds, so reading one after the other cannot block.
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
