import PublicRecord
import Sodium
import Store
import Synchronization
import WireFormat

/// Reads what is private: the record, the store's tables, and the keys that open sealed data and make tags.
///
/// It never takes the writer lock. A read that must leave a line in the activity log writes that line in a transaction of its own,
/// which only waits for the transaction of another process, never for a use case.
public struct PrivateReader: Sendable {
    public var record: RecordReader
    let keys: PrivateKeys
    let now: @Sendable () throws -> Timestamp
    /// The trials of lists that a long-running process keeps.
    let trials: KeptTrials?

    init(
        _ record: RecordReader, keys: PrivateKeys, now: @escaping @Sendable () throws -> Timestamp,
        trials: KeptTrials? = nil
    ) {
        self.record = record
        self.keys = keys
        self.now = now
        self.trials = trials
    }

    /// Reads an installation whose folder is no other object's.
    public init(_ folder: DataFolder, now: @escaping @Sendable () throws -> Timestamp = Ports.system.now) throws {
        self.init(try RecordReader(folder), keys: PrivateKeys(folder.keyFolder), now: now)
    }

    var store: Store { record.store }
    var state: RecordState { record.state }

    /// Opens private data; `nil` if there is none, or none any more.
    func open(_ name: SealedName) throws -> [UInt8]? {
        guard let (box, key) = try store.sealedWithKey(name) else { return nil }
        return try keys.secrets(key).open(box, context: name.context)
    }

    /// Runs a read that leaves its line in the activity log, done or refused.
    func leavingTrace<T>(
        _ action: Action, on subject: String, as actor: Actor, _ body: () throws -> T
    ) throws -> T {
        let deed = Deed(action: action, actor: actor, time: try now(), subject: subject)
        do {
            try actor.require(action)
            let result = try body()
            try store.write([deed.line(.done)])
            return result
        } catch let refusal as Refusal {
            try store.write([deed.line(.refused, refusal.reason.rawValue)])
            throw refusal
        } catch let violation as Violation {
            try store.write([deed.line(.refused, violation.rule.rawValue)])
            throw violation
        }
    }
}

/// The keys that private reads need, read from the key folder when the store says that they have changed.
final class PrivateKeys: Sendable {
    private struct Known {
        var secrets: (id: String?, box: SecretBox)?
        var matter: (id: String?, key: VRF.PrivateKey?)?
    }

    private let folder: KeyFolder
    private let known = Mutex(Known())

    init(_ folder: KeyFolder) { self.folder = folder }

    /// - Parameter id: the id under which the store knows the data key.
    func secrets(_ id: String?) throws -> SecretBox {
        if let box = known.withLock({ $0.secrets?.id == id ? $0.secrets?.box : nil }) { return box }
        let box = try SecretBox(key: folder.read(.data, id: id))
        known.withLock { $0.secrets = (id, box) }
        return box
    }

    /// The matter key; `nil` if it is lost.
    func matter(of store: Store) throws -> VRF.PrivateKey? {
        let id = try store.setting(.key(.matter))
        if let kept = known.withLock({ $0.matter.flatMap { $0.id == id ? $0 : nil } }) { return kept.key }
        let key = try KeyRing.matterKey { try folder.read(.matter, id: id) }
        known.withLock { $0.matter = (id, key) }
        return key
    }
}
