import Foundation
import WireFormat

/// A file with the time that commands read instead of the machine's clock.
public final class ClockFile: Sendable {
    private let folder: TemporaryFolder

    public init(_ time: Timestamp) throws {
        folder = try TemporaryFolder()
        try set(time)
    }

    public var path: String { folder.path + "/clock" }

    /// The variable that names the file to a command.
    public var environment: [String: String] { ["INSACULA_CLOCK": path] }

    /// Replaces the file in one step: a command that runs meanwhile reads the old time or the new one.
    public func set(_ time: Timestamp) throws {
        try time.text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
