import Foundation
import Store

/// The folder that readers see. A file appears in it complete and on the disk, or not at all.
struct PublicFolder {
    let path: String
    /// The folder in which files are written before they are renamed into `path`; on the same file system.
    let staging: String

    /// Creates the folders and removes the staging files that a killed process left.
    init(path: String, staging: String) throws {
        self.path = path
        self.staging = staging
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try clearStaging()
    }

    private func clearStaging() throws {
        try? FileManager.default.removeItem(atPath: staging)
        try FileManager.default.createDirectory(atPath: staging, withIntermediateDirectories: true)
    }

    /// Writes files: all are first written and synced in the staging folder, then renamed, then their folders are
    /// synced.
    func write(_ files: [(path: String, bytes: [UInt8])]) throws {
        var folders: Set<String> = []
        do {
            for (number, file) in files.enumerated() {
                try Durable.create("\(staging)/\(number)", file.bytes)
                folders.formUnion(try makeFolder(of: file.path))
            }
            for (number, file) in files.enumerated() {
                try Durable.move("\(staging)/\(number)", "\(path)/\(file.path)")
            }
            for folder in folders { try Durable.syncFolder(folder) }
        } catch {
            // Frees the space of the staged files: the next attempt may then fit on a full disk.
            try? clearStaging()
            throw error
        }
    }

    /// Creates the folder of a file. Returns it and, if they were created too, the folders above: all that must be
    /// synced.
    private func makeFolder(of file: String) throws -> [String] {
        var touched: [String] = []
        var folder = URL(fileURLWithPath: "\(path)/\(file)").deletingLastPathComponent().path
        let bottom = folder
        while !FileManager.default.fileExists(atPath: folder), folder.utf8.count > path.utf8.count {
            touched.append(folder)
            folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
        }
        touched.append(folder)
        try FileManager.default.createDirectory(atPath: bottom, withIntermediateDirectories: true)
        return touched
    }

    func read(_ file: String) -> [UInt8]? { FileManager.default.contents(atPath: "\(path)/\(file)").map(Array.init) }

    func remove(_ file: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(file)") }
}
