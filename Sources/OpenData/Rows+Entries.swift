import Draw
import Office
import PublicRecord
import WireFormat

/// The rows for entries. The log is read once, row by row.
extension RecordReader {
    func writeEntries(
        _ entries: inout Table, _ changes: inout Table, _ corrections: inout Table, _ closures: inout Table
    ) throws {
        var files = CorrectedFiles(state)
        try forEachEntry { row in
            let entry = try Entry(parsing: row.bytes)
            try entries.write([
                .integer(row.place), .time(entry.time), .text(entry.by), .text(entry.fact.type), .text(row.leaf.hex),
            ])
            if let change = RosterEntry(entry) { try changes.write(change.cells(at: row.place)) }
            if let cells = files.cells(of: entry, at: row.place) { try corrections.write(cells) }
            if case .daysClosed(let fact) = entry.fact {
                try closures.write([
                    .integer(row.place), .time(entry.time), .text(entry.by), .codes(fact.days.map(\.text)),
                    .init(fact.fromTime), .codes(fact.courts), .codes(fact.districts), .text(fact.cause),
                    .text(fact.instrument),
                ])
            }
        }
    }
}

/// An entry that changes the roster for one expert.
struct RosterEntry {
    let entry: Entry
    let expert: ExpertID
    var period: String?
    var practice: [Practice] = []
    var cause: String?
    let instrument: String
    var effective: Timestamp?
    var proposedBy: String?

    /// Returns `nil` for any other entry.
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
        case .identityCorrected(let fact):
            (expert, cause, instrument, proposedBy) = (fact.expert, fact.cause, fact.instrument, fact.proposedBy)
        case .admissionAnnulled(let fact):
            (expert, cause, instrument, proposedBy) = (fact.expert, fact.cause, fact.instrument, fact.proposedBy)
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

/// The case files of all lots that were ever corrected, as of one entry during the walk over the log.
private struct CorrectedFiles {
    private let lots: Set<LotID>
    private let state: RecordState
    private var files: [LotID: (number: CaseNumber?, tag: String)] = [:]

    init(_ state: RecordState) {
        self.state = state
        lots = Set(state.statistics.corrections.map(\.lot))
    }

    /// Returns the row for a correction; `nil` for any other entry.
    mutating func cells(of entry: Entry, at place: Int) -> [Cell]? {
        switch entry.fact {
        case .drawOpened(let fact): note(.draw(fact.draw), fact.request, fact.tag)
        case .directlyDesignated(let fact): note(.direct(fact.designation), fact.request, fact.tag)
        case .caseCorrected(let fact):
            let former = files[fact.lot]
            files[fact.lot] = (fact.caseNumber, fact.tag.value.hex)
            return [
                .integer(place), .time(entry.time), .text(entry.by), .init(id: fact.lot),
                .init(state.lot(fact.lot)?.court),
            ] + Cell.file(fact.caseNumber) + [
                .text(fact.tag.value.hex), .init(id: former?.number), .init(former?.tag), .text(fact.cause),
                .text(fact.instrument), .text(fact.proposedBy),
            ]
        default: break
        }
        return nil
    }

    private mutating func note(_ lot: LotID, _ request: Request, _ tag: MatterTag) {
        if lots.contains(lot) { files[lot] = (request.caseNumber, tag.value.hex) }
    }
}

extension Cell {
    /// Returns the cells for a file number: its text in codes, its parts, and 1 for a reserved matter, else 0.
    static func file(_ number: CaseNumber?) -> [Cell] {
        [
            .init(id: number), .init(number?.docket), .init(number?.number), .init(number?.year), .init(number?.suffix),
            .integer(number == nil ? 1 : 0),
        ]
    }
}

extension Fact {
    /// Whether this entry corrects the file number of a lot.
    func corrects(_ lot: LotID) -> Bool {
        if case .caseCorrected(let fact) = self { fact.lot == lot } else { false }
    }
}
