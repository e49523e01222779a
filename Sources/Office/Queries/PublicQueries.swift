import Draw
import PublicRecord
import Sodium
import Store
import WireFormat

/// The queries of public pages, whose cost does not grow with the record.
extension RecordReader {
    /// An entry, parsed and as appended.
    public struct ExactEntry: Sendable {
        public var place: Int
        public var bytes: [UInt8]
        public var leaf: Digest
        public var entry: Entry
        /// The folios, codes and numbers that the entry is about.
        public var subjects: [String]
    }

    public func exactEntry(at place: Int) throws -> ExactEntry? {
        guard place < size, let row = try store.entry(at: place) else { return nil }
        let entry = try Entry(parsing: row.bytes)
        return ExactEntry(
            place: place, bytes: row.bytes, leaf: row.leaf, entry: entry, subjects: entry.fact.subjects)
    }

    /// Returns the identity documents of experts; erased ones are absent.
    public func identities(of experts: some Sequence<ExpertID>) throws -> [ExpertID: IdentityDocument] {
        // SQLite limits the number of values in a query, so the query is split.
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

    /// Returns the place in the log of the entry that adopted a policy.
    public func placeOfPolicy(_ name: String) throws -> Int? { try entry(.policy, name)?.place }

    /// Returns the experts whose name or licence number matches every word of `text` as a prefix, without accents; none
    /// for a text without words.
    public func experts(named text: String) throws -> Set<ExpertID> { Set(try store.experts(named: text)) }
}
