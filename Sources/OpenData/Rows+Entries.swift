import Draw
import Office
import PublicRecord
import Store
import WireFormat

/// The rows that are entries: one walk over the log, a few at a time.
extension RecordReader {
    func writeEntries(_ entries: inout Table, _ changes: inout Table) throws {
        try store.forEachEntry(in: 0..<size) { row in
            let entry = try Entry(parsing: row.bytes)
            try entries.write([
                .integer(row.place), .time(entry.time), .text(entry.by), .text(entry.fact.type), .text(row.leaf.hex),
            ])
            if let change = RosterEntry(entry) { try changes.write(change.cells(at: row.place)) }
        }
    }
}

/// An entry that changes what the roster says of somebody.
struct RosterEntry {
    let entry: Entry
    let expert: ExpertID
    var period: String?
    var practice: [Practice] = []
    var cause: String?
    let instrument: String
    var effective: Timestamp?
    var proposedBy: String?

    /// `nil` of any other entry.
    init?(_ entry: Entry) {
        self.entry = entry
        switch entry.fact {
        case .expertAdmitted(let fact):
            (expert, period, practice) = (fact.expert, fact.period, fact.practice)
            (instrument, proposedBy) = (fact.instrument, fact.proposedBy)
        case .expertRenewed(let fact):
            (expert, period, instrument, proposedBy) = (fact.expert, fact.period, fact.instrument, fact.proposedBy)
        case .expertChanged(let fact):
            (expert, practice, cause, instrument) = (fact.expert, fact.practice, fact.cause, fact.instrument)
            (effective, proposedBy) = (fact.effective, fact.proposedBy)
        case .expertSanctioned(let fact):
            (expert, cause, instrument) = (fact.expert, fact.cause, fact.instrument)
            (effective, proposedBy) = (fact.effective, fact.proposedBy)
        case .standingChanged(let fact):
            (expert, cause, instrument) = (fact.expert, fact.cause, fact.instrument)
            (effective, proposedBy) = (fact.effective, fact.proposedBy)
        default: return nil
        }
    }

    func cells(at place: Int) -> [Cell] {
        [
            .integer(place), .time(entry.time), .text(entry.by), .text(entry.fact.type), .init(id: expert),
            .init(period),
            .codes(practice.flatMap { one in one.districts.map { "\(one.specialty)/\($0)" } }), .init(cause),
            .text(instrument), .init(effective), .init(proposedBy),
        ]
    }
}
