import Draw
import PublicRecord
import Store
import TransparencyLog
import WireFormat

/// The record as the store holds it, folded into its state: everything that a reader of public facts needs. `PrivateReader` adds the
/// keys, `Office` the writer lock.
public struct RecordReader: Sendable {
    let store: Store
    public private(set) var state: RecordState
    /// The number of entries folded in.
    public private(set) var size: Int

    public init(_ folder: DataFolder) throws {
        try folder.requirePrivate()
        do {
            store = try Store(path: folder.store)
        } catch Store.Fault.absent {
            throw Refusal(.dataFolderAbsent, ["path": folder.path])
        }
        state = RecordState()
        size = 0
        try catchUp()
        guard size > 0 else { throw Refusal(.dataFolderUnfinished, ["path": folder.path]) }
    }

    /// Makes a reader for an empty store.
    init(new store: Store) {
        self.store = store
        state = RecordState()
        size = 0
    }

    /// The entry at a place; `nil` beyond the record as it is folded.
    public func entry(at place: Int) throws -> StoredEntry? { place < size ? try store.entry(at: place) : nil }

    /// The entries of a range of places, as far as they are folded.
    public func entries(in places: Range<Int>) throws -> [StoredEntry] {
        try store.rows(in: places.clamped(to: 0..<size))
    }

    /// Gives every entry, as far as the record is folded, without holding them all.
    public func forEachEntry(_ body: (StoredEntry) throws -> Void) throws {
        try store.forEachEntry(in: 0..<size, body)
    }

    /// Reads the hashes of the log's tree.
    public var hashes: StoredHashes { store }

    /// The text of a draw's pool.
    public func pool(of draw: DrawID) throws -> String? { try store.pool(of: draw) }

    /// An expert's published identity document; `nil` once it is erased.
    public func identity(of expert: ExpertID) throws -> IdentityDocument? {
        try store.identity(of: expert).map { try IdentityDocument(parsing: $0) }
    }

    /// How many identity documents are kept: one less after an erasure.
    public func identityCount() throws -> Int { try store.identityCount() }

    /// The entry that is found by a name. Entries that another process appended after the fold are left out, so that a reader sees one
    /// moment of the record.
    func entry(_ kind: Locator, _ name: some CustomStringConvertible) throws -> Store.Row? {
        try store.entry(kind, name).flatMap { $0.place < size ? $0 : nil }
    }

    /// Applies an entry that is about to be appended, and checks every rule.
    mutating func apply(_ item: Append.Item, origin: String) throws(Violation) {
        try state.apply(item.entry, index: size, leaf: item.leaf, origin: origin)
        size += 1
    }

    /// Applies facts to a copy of the state, one after the other.
    /// - Throws: the `Violation` if one breaks a rule.
    /// - Returns: the copy.
    @discardableResult
    func dryRun(_ facts: [Fact], by office: String, at time: Timestamp) throws -> RecordState {
        var state = state
        for (place, fact) in facts.enumerated() {
            let bytes = Entry(time: time, by: office, fact: fact).bytes
            try state.apply(
                try Entry(parsing: bytes), index: size + place, leaf: MerkleTree.leafHash(bytes),
                origin: state.created?.origin ?? "")
        }
        return state
    }

    /// Folds the stored entries again from the beginning.
    mutating func reload() throws {
        (state, size) = (RecordState(), 0)
        try catchUp()
    }

    /// Folds in the entries that were appended since.
    public mutating func catchUp() throws {
        try store.forEachEntry(in: size..<max(size, store.size())) { row in
            do {
                let entry = try Entry(parsing: row.bytes)
                var origin = state.created?.origin ?? ""
                if case .recordCreated(let fact) = entry.fact { origin = fact.origin }
                try state.apply(entry, index: row.place, leaf: row.leaf, origin: origin, trust: .provedBefore)
            } catch {
                throw Refusal(.storeDamaged, ["place": String(row.place)])
            }
            size += 1
        }
    }
}
