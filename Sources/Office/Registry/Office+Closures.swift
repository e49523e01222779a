import PublicRecord
import WireFormat

/// Days closed by an authority beside those of the calendar.
extension Office {
    /// Enters that an authority closed days: whole, or from a time of day on; everywhere, or for some courts and
    /// districts. Days that are over can be named too.
    /// - Returns: the designations and applications whose time limit moves, with its new end.
    @discardableResult
    public func closeDays(_ fact: DaysClosed, form: String? = nil, as actor: Actor) throws -> [MovedLimit] {
        try perform(
            .closeDays, on: fact.days.first?.text ?? "", as: actor, form: form, again: { _ in [] }
        ) { deed in
            var fact = fact
            fact.instrument = try RecordText.line(fact.instrument, of: .instrument)
            deed.facts = [.daysClosed(fact)]
            return try moveLimits(in: &deed)
        }
    }

    /// Adds the notices to everyone whose time limit the facts of a deed move.
    /// - Returns: the limits, each with its new end.
    func moveLimits(in deed: inout Deed) throws -> [MovedLimit] {
        let moved = try reader.limits(movedBy: deed.facts, at: deed.time)
        deed.changes += try moved.flatMap { try notices(of: $0, by: deed.facts, at: deed.time) }
        return moved
    }
}

/// A time limit that ends later than it did.
public struct MovedLimit: Equatable, Sendable {
    /// The id of the designation, or the folio of the application.
    public var subject: String
    public var deadline: Timestamp
}

extension RecordReader {
    /// Returns the running time limits that facts of the council would move.
    func limits(movedBy facts: [Fact], at time: Timestamp) throws -> [MovedLimit] {
        let moves = facts.contains { fact in
            switch fact {
            case .daysClosed, .calendarAdopted: true
            default: false
            }
        }
        return moves ? try dryRun(facts, by: DefaultOffice.council, at: time).limits(movedSince: state) : []
    }
}

extension RecordState {
    /// The running time limits of designations and applications that end at another time than in an earlier state.
    func limits(movedSince before: RecordState) -> [MovedLimit] {
        let answers = designations { $0.term != nil }.compactMap { id in
            deadline(of: id).map {
                (now: MovedLimit(subject: id.description, deadline: $0), then: before.deadline(of: id))
            }
        }
        let applications = self.applications.all.compactMap { application in
            application.deadline(by: calendar).map { deadline in
                (
                    now: MovedLimit(subject: application.id.description, deadline: deadline),
                    then: application.deadline(by: before.calendar)
                )
            }
        }
        return (answers + applications).filter { $0.now.deadline != $0.then }.map(\.now)
    }
}
