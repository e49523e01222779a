import Foundation
import Synchronization

/// A new folder, which is deleted with this object.
///
/// A folder that a static property holds is deleted when the process exits, because Swift never releases static
/// properties.
public final class TemporaryFolder: Sendable {
    public let path: String

    public var url: URL { URL(filePath: path, directoryHint: .isDirectory) }

    /// The folder with all temporary folders of this process.
    private static let parent: String = {
        atexit { try? FileManager.default.removeItem(atPath: TemporaryFolder.parent) }
        return NSTemporaryDirectory() + "insacula-\(UUID().uuidString)"
    }()

    private static let count = Atomic(0)

    /// Makes the folder.
    /// - Parameter files: contents by path within the folder; folders on the way are made.
    public init(_ files: [String: [UInt8]] = [:]) throws {
        path = "\(TemporaryFolder.parent)/\(TemporaryFolder.count.add(1, ordering: .relaxed).newValue)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, bytes) in files { try write(name, bytes) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, and returns its path.
    @discardableResult
    public func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    /// Writes a file, and returns its path.
    @discardableResult
    public func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

    /// Returns a path in this folder at which there is nothing yet.
    public func newPath() -> String { "\(path)/\(UUID().uuidString)" }
}
