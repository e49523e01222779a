import Draw
import Foundation
import PublicRecord
import Publication
import Store
import TransparencyLog
import Verification
import WireFormat

extension Office {
    /// Returns the proof of a concluded draw under the newest checkpoint.
    public func proof(of draw: DrawID) throws -> ProofFile {
        guard let record = reader.state.draws[draw] else { throw Refusal(.unknownDraw, ["draw": draw.description]) }
        guard let proof = try publisher.proof(of: draw) else {
            throw Refusal(record.isAnnulled ? .drawAnnulled : .notConcluded, ["draw": draw.description])
        }
        return proof
    }

    /// Rebuilds every hash from the entries and compares it (`insacula log fsck`).
    public func check(progress: @Sendable (Int, Int) -> Void = { _, _ in }) throws -> LogCheck {
        try LogCheck(
            store: reader.store, publicFolder: folder.published, logs: publisher.keys, now: ports.now(),
            progress: progress)
    }

    /// Writes the store and the keys to one new file.
    ///
    /// Anyone with the file can sign for the log, so only its owner can read it.
    public func backUp(to path: String) throws {
        let files = FileManager.default
        guard !files.fileExists(atPath: path) else { throw Refusal(.fileExists, ["path": path]) }
        let partial = path + ".partial-\(getpid())"
        do {
            try Durable.create(partial, [], mode: 0o600)
            try reader.store.backUp(to: partial, with: keys.files())
            try Durable.syncFile(partial)
            try Durable.move(partial, path)
            try Durable.syncFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        } catch {
            try? files.removeItem(atPath: partial)
            throw error
        }
    }

    /// Makes an installation from a backup.
    ///
    /// A log must never sign two histories: if more entries were published than the backup contains, continuing from it
    /// would fork the log.
    /// - Parameter known: the newest checkpoint known to have been published.
    /// - Throws: `Refusal.wouldFork` if the backup does not contain it; `Refusal.dataFolderExists`;
    ///   `Refusal.notABackup`.
    public static func restore(
        from backup: String, to folder: DataFolder, known: SignedCheckpoint? = nil, ports: Ports = .system
    ) async throws -> Office {
        guard FileManager.default.fileExists(atPath: backup) else { throw Refusal(.fileAbsent, ["path": backup]) }
        try await building(folder) { partial in
            do {
                let files = try Store.restore(from: backup, to: partial.store)
                try partial.keyFolder.restore(files)
            } catch Store.Fault.damaged {
                throw Refusal(.notABackup, ["path": backup])
            } catch is KeyFolder.Fault {
                throw Refusal(.notABackup, ["path": backup])
            }
            let office = try Office(partial, ports: ports)
            if let known { try await office.require(contains: known) }
            try await office.reader.store.close()
        }
        return try Office(folder, ports: ports)
    }

    private func require(contains known: SignedCheckpoint) throws {
        let size = known.checkpoint.size
        guard known.isSigned(by: publisher.log), size <= reader.size,
            try TiledTree(size: size, reader: reader.store).root() == known.checkpoint.root
        else { throw Refusal(.wouldFork, ["known": String(size), "size": String(reader.size)]) }
    }
}
