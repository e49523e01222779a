import Foundation
import Store

/// The folder that the world reads. A file appears in it whole and on the disk, or not at all.
struct PublicFolder {
    let path: String
    /// On the same file system, where files are written before they are moved in.
    let staging: String

    /// Makes the folders and clears what a killed process left in the staging folder.
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

    /// Puts files in place: first all are on the disk, then they are moved in, then their folders are on the disk.
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
            // A disk that was full may have room for the next attempt.
            try? clearStaging()
            throw error
        }
    }

    /// The folder of a file and, where they were made just now, those above it.
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
