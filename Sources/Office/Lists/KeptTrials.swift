import PublicRecord
import Sodium
import Store
import Synchronization
import WireFormat

/// The newest trials of a process, so that the pages of a list read it once, and not at each visit.
final class KeptTrials: Sendable {
    /// Everything that a trial follows from.
    struct Key: Equatable, Sendable {
        /// The id of the list, whose file never changes.
        var list: String
        var choices: Digest
        /// The number of entries in the record.
        var size: Int
        /// The sealed values that a trial reads: contacts, and decisions about renewals.
        var sealed: Digest
        /// The time in portions of ten minutes: a scheduled change of the roster may hold since.
        var portion: Int
    }

    /// How many are kept. A trial of 5,000 people takes some megabytes.
    static let most = 3

    /// One trial is made at a time, so that lists leave processors to everybody else.
    let turnstile = Turnstile(1)
    private let kept = Mutex<[(key: Key, trial: ListTrial)]>([])

    func trial(_ key: Key) -> ListTrial? { kept.withLock { $0.first { $0.key == key }?.trial } }

    func keep(_ trial: ListTrial, _ key: Key) {
        kept.withLock { kept in
            // An earlier trial of the same list is of no use any more.
            kept.removeAll { $0.key.list == key.list }
            kept.insert((key, trial), at: 0)
            if kept.count > KeptTrials.most { kept.removeLast() }
        }
    }
}

extension PrivateReader {
    /// Returns a list that was brought, with its trial, which is made on a thread of its own unless it is kept already.
    /// - Throws: `Refusal.unknownList`; as `trial(of:_:)` does.
    public func trial(ofList id: String) async throws -> (list: BroughtList, trial: ListTrial) {
        guard let bytes = try open(SealedName(.list, id)) else { throw Refusal(.unknownList, ["list": id]) }
        let list = try BroughtList(id: id, parsing: bytes)
        guard let trials else {
            return (list, try await apart { reader in try reader.trial(of: reader.list(id).file, list.choices) })
        }
        let key = KeptTrials.Key(
            list: id, choices: SHA256.hash(bytes), size: record.size,
            sealed: try store.sealedDigest([.contact, .notRenewed]), portion: try now().seconds / 600)
        if let kept = trials.trial(key) { return (list, kept) }
        let trial = try await trials.turnstile.pass {
            // Another visit may have made it meanwhile.
            if let kept = trials.trial(key) { return kept }
            let trial = try await apart { reader in try reader.trial(of: reader.list(id).file, list.choices) }
            trials.keep(trial, key)
            return trial
        }
        return (list, trial)
    }

    /// Runs a long read on a thread of its own, outside of Swift's cooperative pool.
    public func apart<T: Sendable>(_ body: @escaping @Sendable (PrivateReader) throws -> T) async throws -> T {
        try await offload { try body(self) }
    }
}
