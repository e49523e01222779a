import Draw
import Phrases
import PublicRecord
import Store
import Synchronization
import WireFormat

/// An office in a long-running process. It can be read at any time, is opened for writing by the first act, and is
/// closed after a while without acts, so that the operators' commands can write.
public actor SharedOffice {
    /// The seconds without an act after which other processes may write.
    public static let idle = 2

    /// The newest record that this process has read.
    public nonisolated let record: LatestRecord
    public nonisolated let folder: DataFolder
    let ports: Ports
    private let keys: PrivateKeys
    private let trials = KeptTrials()
    private let patience: Double
    private var office: Office?
    /// The wait for another process, shared by all acts that arrive meanwhile.
    private var opening: Task<Office, any Error>?
    /// Acts under way or waiting for another process.
    private(set) var acts = 0
    private var lastAct: Timestamp?

    /// - Parameter patience: seconds for which acts wait for another process that writes.
    public init(_ folder: DataFolder, ports: Ports, patience: Double = 2) throws {
        self.folder = folder
        self.patience = patience
        self.ports = ports
        keys = PrivateKeys(folder.keyFolder)
        record = LatestRecord(try RecordReader(folder))
    }

    /// Reads what is private, as of the record as it was last seen. It waits for nobody.
    public nonisolated var privateReader: PrivateReader {
        PrivateReader(record.reader, keys: keys, now: ports.now, trials: trials)
    }

    /// Lends the office for writing.
    /// - Throws: what `body` throws; `Refusal.otherWriter` while another process writes for long.
    public func act<T: Sendable>(_ body: (Office) async throws -> T) async throws -> T {
        acts += 1
        defer { acts -= 1 }
        let office = try await opened()
        do {
            let result = try await body(office)
            await settle(office)
            return result
        } catch {
            await settle(office)
            throw error
        }
    }

    private func opened() async throws -> Office {
        if let office { return office }
        if let opening { return try await opening.value }
        let (folder, ports, record, patience) = (folder, ports, record, patience)
        let task = Task.detached {
            let lock = try await WriterLock.acquire(folder.lock, patience: patience)
            return try Office(folder, ports: ports, lock: lock, known: record.reader)
        }
        opening = task
        defer { opening = nil }
        let opened = try await task.value
        office = opened
        return opened
    }

    private func settle(_ office: Office) async {
        record.show(await office.reader)
        lastAct = try? ports.now()
    }

    /// Releases the lock if there has been no act for a while.
    public func closeIfIdle() throws {
        guard acts == 0, office != nil, let lastAct else { return }
        if try ports.now() >= lastAct.advanced(by: SharedOffice.idle) { office = nil }
    }

    /// Lets other processes write as soon as the acts under way are done.
    public func close() { office = nil }

    /// Notes the addresses of experts' own pages, if they have changed (`Office.setOwnPages`).
    public func setOwnPages(_ pages: [Language: String]) async throws {
        let store = record.reader.store
        guard try pages.contains(where: { try store.setting(.ownDesignation($0.key.rawValue)) != $0.value }) else {
            return
        }
        try await act { try await $0.setOwnPages(pages) }
    }

    /// Does the scheduled work, if there is any.
    public func work() async throws -> Office.Worked {
        try record.refresh()
        guard try record.reader.hasWork(at: ports.now()) else { return Office.Worked() }
        return try await act { try await $0.work() }
    }
}

/// The newest record that a process has read. Reading does not wait.
public final class LatestRecord: Sendable {
    private let latest: Mutex<RecordReader>

    init(_ reader: RecordReader) { latest = Mutex(reader) }

    public var reader: RecordReader { latest.withLock { $0 } }

    /// Replaces the record, unless it is newer already.
    func show(_ reader: RecordReader) {
        latest.withLock { if $0.size < reader.size { $0 = reader } }
    }

    /// Folds in the entries that other processes have appended.
    public func refresh() throws {
        var reader = reader
        guard try reader.store.size() != reader.size else { return }
        try reader.catchUp()
        show(reader)
    }
}

extension RecordReader {
    /// Whether a time has come for something.
    public func hasWork(at time: Timestamp) throws -> Bool {
        try !due(at: time).isEmpty || !unanswered(at: time).isEmpty || !uncorrected(at: time).isEmpty
            || store.hasSentForms(before: time.advanced(by: -SentForm.kept)) || unused(at: time) != ([], [])
            || isActivityNoteDue(at: time) || !reportsToRemindOf(at: time).isEmpty
    }
}
