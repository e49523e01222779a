import Foundation

/// A file of the repository with the output that a test expects (a golden file).
public struct StoredFile: Sendable {
    public let path: String
    /// The environment variable that makes tests write the file anew, if it is `1`.
    private let variable: String

    /// - Parameter path: within the repository.
    public init(_ path: String, updatedBy variable: String) {
        self.path = "\(Repository.root)/\(path)"
        self.variable = variable
    }

    /// Returns the file's bytes, after writing `current` to it if the variable is set.
    public func bytes(updatedTo current: [UInt8]) throws -> [UInt8] {
        if ProcessInfo.processInfo.environment[variable] == "1" {
            let file = URL(filePath: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(current).write(to: file)
        }
        return try [UInt8](contentsOfFile: path)
    }

    /// Returns the file's text, after writing `current` to it if the variable is set.
    public func text(updatedTo current: String) throws -> String {
        String(decoding: try bytes(updatedTo: Array(current.utf8)), as: UTF8.self)
    }
}
