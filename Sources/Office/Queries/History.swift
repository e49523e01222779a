import Draw
import Foundation
import PublicRecord
import Store
import WireFormat

/// An entry with its place in the log.
public struct RecordedEntry: Equatable, Sendable {
    public var place: Int
    public var entry: Entry

    public init(place: Int, entry: Entry) {
        self.place = place
        self.entry = entry
    }
}

/// The histories of applications, designations and experts.
extension RecordReader {
    /// Returns the entries about a folio, a call's code or an expert's number, in the order of the log.
    public func history(of subject: some CustomStringConvertible) throws -> [RecordedEntry] {
        try store.history(of: subject).prefix { $0.place < size }.map {
            RecordedEntry(place: $0.place, entry: try Entry(parsing: $0.bytes))
        }
    }

    /// Returns the entries about one designation: its making, every step, and its replacement.
    public func history(of id: DesignationID) throws -> [RecordedEntry] {
        let subject =
            switch id {
            case .drawn(let draw, _): draw.description
            case .direct(let direct): direct.description
            }
        return try history(of: subject).filter { $0.entry.fact.isAbout(id) }
    }

    /// Returns the request for a designation.
    public func request(of id: DesignationID) throws -> Request? {
        switch id {
        case .drawn(let draw, _): try opening(of: draw)?.request
        case .direct(let direct): state.directs[direct]?.fact.request
        }
    }

    func opening(of draw: DrawID) throws -> DrawOpened? {
        guard let row = try entry(.opened, draw),
            case .drawOpened(let opened) = try Entry(parsing: row.bytes).fact
        else { return nil }
        return opened
    }

    /// Returns the successor of a vacant designation: a draw's folio, or another designation's id.
    public func successor(of id: DesignationID) throws -> String? {
        try history(of: id).lazy.compactMap { row in
            switch row.entry.fact {
            case .drawOpened(let opened):
                opened.follows?.replacement?.designation == id && state.draws[opened.draw]?.isAnnulled == false
                    ? opened.draw.description : nil
            case .directlyDesignated(let direct):
                direct.follows?.replacement?.designation == id ? direct.designation.description : nil
            case .designationMoved(let moved):
                if case .called(let expert) = moved.move, case .drawn(let draw, _) = id, moved.designation == id {
                    DesignationID.drawn(draw, expert).description
                } else {
                    nil
                }
            default: nil
            }
        }.last
    }

    /// Returns the designations that an expert holds or held, in the order in which they were made.
    public func designations(of expert: ExpertID) throws -> [DesignationID] {
        try history(of: expert).compactMap { $0.entry.fact.designation(of: expert) }
    }

    /// Returns the changes to an expert that hold from a later time, and that no other change has replaced.
    public func scheduled(for expert: ExpertID, at time: Timestamp) throws -> [RecordedEntry] {
        var ahead: [RecordedEntry] = []
        for row in try history(of: expert) {
            guard let (sort, effective) = row.entry.fact.change else { continue }
            ahead.removeAll { other in other.entry.fact.change.map { $0.0 == sort && $0.1 >= effective } ?? false }
            ahead.append(row)
        }
        return ahead.filter { ($0.entry.fact.change?.1 ?? time) > time }
    }
}

extension Fact {
    /// The sort of a change to an expert (standing or practice), and the time from which it holds.
    fileprivate var change: (String, Timestamp)? {
        switch self {
        case .standingChanged(let fact): ("standing", fact.effective)
        case .expertChanged(let fact): ("practice", fact.effective)
        default: nil
        }
    }
}
