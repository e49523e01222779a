import Foundation

/// Programs that the tests run.
public struct Tool: Sendable {
    public let path: String

    public var isPresent: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// The folder of the tests' own binary, with the programs beside it.
    public static let buildFolder = Bundle.main.executableURL?.deletingLastPathComponent().path() ?? ""

    private static func built(_ name: String) -> Tool { Tool(path: buildFolder + name) }

    /// Returns a program on the path. CI installs all of them, so that no test is skipped there.
    private static func installed(_ name: String) -> Tool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let places = path.split(separator: ":").map { "\($0)/\(name)" }
        return Tool(path: places.first(where: FileManager.default.isExecutableFile) ?? "/usr/bin/\(name)")
    }

    public static let insacula = built("insacula")
    public static let verifier = built("insacula-verify")
    public static let writer = built("Writer")
    public static let strace = installed("strace")
    public static let go = installed("go")
    /// With the packages of `Scripts/python-needs`.
    public static let python = Tool(path: Repository.root + "/Scripts/python")
}
