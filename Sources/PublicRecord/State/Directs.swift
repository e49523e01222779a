import Draw
import Sodium
import WireFormat

/// The designations without a lot.
public struct Directs: Sendable {
    public struct Direct: Sendable {
        public let fact: DirectlyDesignated
        /// Court days for the answer.
        public let answerDays: Int
        public internal(set) var designation: Designation
    }

    private var directs: [DirectID: Direct] = [:]
    private var ofMatter: [Digest: [DirectID]] = [:]
    private var newest: DirectID?

    public subscript(id: DirectID) -> Direct? { directs[id] }

    public var count: Int { directs.count }

    /// In the order of their folios.
    public var all: [Direct] { directs.values.sorted { $0.fact.designation < $1.fact.designation } }

    /// The only folio that a direct designation at `time` may have.
    public func nextID(at time: Timestamp) throws(Malformed) -> DirectID {
        try DirectID.next(after: newest, in: time.year)
    }

    func folios(of matter: Digest) -> [DirectID] { ofMatter[matter] ?? [] }

    mutating func insert(_ direct: Direct, matter: Digest) {
        let id = direct.fact.designation
        directs[id] = direct
        ofMatter[matter, default: []].append(id)
        newest = id
    }

    mutating func change(_ id: DirectID, _ body: (inout Designation) -> Void) {
        guard var direct = directs[id] else { return }
        body(&direct.designation)
        directs[id] = direct
    }
}
