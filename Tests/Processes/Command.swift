import Foundation

/// A process that has ended.
public struct Command: Sendable {
    public var output: String
    public var errors: String
    public var exitCode: Int32
    public var wasKilled: Bool

    /// Runs a program to its end, without input.
    /// - Parameters:
    ///   - environment: added to the tests' own, or in its place.
    ///   - folder: to run in.
    public static func run(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], inheriting: Bool = true,
        in folder: URL? = nil
    ) throws -> Command {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = (inheriting ? ProcessInfo.processInfo.environment : [:]).merging(environment) { $1 }
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // No program here prints more to its errors than a pipe holds, so that reading one after the other cannot block.
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
