import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

/// What public pages need of few things at a time, however long the record is.
extension RecordReader {
    /// An entry as it was appended, and as it is read.
    public struct ExactEntry: Sendable {
        public var place: Int
        public var bytes: [UInt8]
        public var leaf: Digest
        public var entry: Entry
        /// The folios, codes and numbers that it is about.
        public var subjects: [String]
    }

    public func exactEntry(at place: Int) throws -> ExactEntry? {
        guard place < size, let row = try store.entry(at: place) else { return nil }
        let entry = try Entry(parsing: row.bytes)
        return ExactEntry(
            place: place, bytes: row.bytes, leaf: row.leaf, entry: entry, subjects: entry.fact.subjects)
    }

    /// The identity documents of some experts; those that are erased are absent.
    public func identities(of experts: some Sequence<ExpertID>) throws -> [ExpertID: IdentityDocument] {
        // More than SQLite takes at once are asked for in parts.
        var documents: [ExpertID: IdentityDocument] = [:]
        var rest = Set(experts).sorted()[...]
        while !rest.isEmpty {
            for (expert, document) in try store.identities(of: Array(rest.prefix(10_000))) {
                documents[expert] = try IdentityDocument(parsing: document)
            }
            rest = rest.dropFirst(10_000)
        }
        return documents
    }

    /// The place in the log of the entry that adopted a policy.
    public func placeOfPolicy(_ name: String) throws -> Int? { try entry(.policy, name)?.place }

    /// The experts whose names or licence numbers have words that begin with each word of `text`, without accents; of nothing that
    /// could be searched for, nobody.
    public func experts(named text: String) throws -> Set<ExpertID> { Set(try store.experts(named: text)) }
}
