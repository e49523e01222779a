import Draw
import Sodium
import WireFormat

/// The designations without a lot.
public struct Directs: Sendable {
    public struct Direct: Sendable {
        public let fact: DirectlyDesignated
        /// The entry's place in the log.
        public let index: Int
        /// The rules of the policy in force when it was made.
        public let terms: Designation.Terms
        public internal(set) var designation: Designation
        /// The file, if its number was corrected.
        var corrected: (number: CaseNumber?, tag: Digest)?

        init(fact: DirectlyDesignated, index: Int, terms: Designation.Terms, designation: Designation) {
            self.fact = fact
            self.index = index
            self.terms = terms
            self.designation = designation
        }
    }

    private var directs: [DirectID: Direct] = [:]
    private var newest: DirectID?

    public subscript(id: DirectID) -> Direct? { directs[id] }

    public var count: Int { directs.count }

    /// In the order of their folios.
    public var all: [Direct] { directs.values.sorted { $0.fact.designation < $1.fact.designation } }

    /// The only folio that a direct designation at `time` may have.
    public func nextID(at time: Timestamp) throws(Malformed) -> DirectID {
        try DirectID.next(after: newest, in: time.year)
    }

    /// A direct designation as a lot; `nil` of an unknown one.
    func lot(_ id: DirectID) -> Lot? { directs[id].map(lot) }

    /// Every one as a lot, in the order of the log.
    var lots: [Lot] { all.map(lot) }

    private func lot(_ direct: Direct) -> Lot {
        let request = direct.fact.request
        return Lot(
            id: .direct(direct.fact.designation), court: request.court, specialty: request.specialty,
            kind: request.kind, caseNumber: direct.corrected.map(\.number) ?? request.caseNumber,
            tag: direct.corrected?.tag ?? direct.fact.tag.value, index: direct.index, isAnnulled: false)
    }

    mutating func insert(_ direct: Direct) {
        let id = direct.fact.designation
        directs[id] = direct
        newest = id
    }

    /// Gives a direct designation another file number.
    mutating func correct(_ id: DirectID, caseNumber: CaseNumber?, tag: Digest) {
        directs[id]?.corrected = (caseNumber, tag)
    }

    mutating func change(_ id: DirectID, _ body: (inout Designation) -> Void) {
        guard var direct = directs[id] else { return }
        body(&direct.designation)
        directs[id] = direct
    }
}
