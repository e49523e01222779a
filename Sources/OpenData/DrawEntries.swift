import Draw
import Office
import PublicRecord
import Sodium
import TransparencyLog
import Verification
import WireFormat

/// The entries of one draw, from its opening to the end of its designations.
struct DrawEntries {
    var opened: DrawOpened
    var openedAt: Timestamp
    var openedPlace: Int
    var leaf: Digest
    var concluded: (fact: DrawConcluded, time: Timestamp, place: Int)?
    var annulled: (fact: DrawAnnulled, time: Timestamp, place: Int)?
    /// The number of corrections of its file number.
    var corrections = 0
    /// The time at which each of its designations ended: discharged, vacant, or ended without fault.
    var ends: [DesignationID: Timestamp]
    /// All its entries, in the order of the log.
    var history: [RecordedEntry]

    /// Returns the end of each designation in a history. A vacancy ends the designation, even if an alternate fills it
    /// later.
    static func ends(of history: [RecordedEntry]) -> [DesignationID: Timestamp] {
        history.reduce(into: [:]) { ends, row in
            guard case .designationMoved(let fact) = row.entry.fact else { return }
            switch fact.move {
            case .discharged, .excused, .lapsed, .revoked, .ended, .resolved(founded: true):
                ends[fact.designation] = row.entry.time
            case .notified, .accepted, .challenged, .resolved, .due, .delivered, .fees, .called: break
            }
        }
    }
}

extension RecordReader {
    /// Returns the entries of a draw; `nil` for an unknown draw.
    func drawEntries(_ id: DrawID) throws -> DrawEntries? {
        let rows = try history(of: id).filter { $0.place < size }
        guard let first = rows.first, case .drawOpened(let opened) = first.entry.fact, opened.draw == id else {
            return nil
        }
        var draw = DrawEntries(
            opened: opened, openedAt: first.entry.time, openedPlace: first.place,
            leaf: MerkleTree.leafHash(first.entry.bytes), ends: DrawEntries.ends(of: rows), history: rows)
        for row in rows {
            switch row.entry.fact {
            case .drawConcluded(let fact): draw.concluded = (fact, row.entry.time, row.place)
            case .drawAnnulled(let fact): draw.annulled = (fact, row.entry.time, row.place)
            case .caseCorrected(let fact) where fact.lot == .draw(id): draw.corrections += 1
            default: break
            }
        }
        return draw
    }
}

extension Designation.Stage {
    /// The cause of the vacancy, replacement, challenge or end.
    var cause: String? {
        switch self {
        case .vacant(let cause), .replaced(let cause), .ended(let cause), .challenged(let cause, _): cause
        case .named, .serving, .discharged: nil
        }
    }
}

extension Site {
    /// Returns the address of a concluded draw's proof file.
    func proof(of draw: DrawID) -> String { published(PublishedFile.proof(draw)) }
}

/// The way to a designation. The raw values name phrases.
enum Way: String, CaseIterable {
    case lot, alternate, direct
}
