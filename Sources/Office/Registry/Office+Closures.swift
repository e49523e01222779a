import PublicRecord
import WireFormat

/// Days closed by an authority beside those of the calendar.
extension Office {
    /// Enters that an authority closed days: whole, or from a time of day on; everywhere, or for some courts and
    /// districts. Days that are over can be named too.
    /// - Returns: the designations and applications whose time limit moves, with its new end.
    @discardableResult
    public func closeDays(_ fact: DaysClosed, form: String? = nil, as actor: Actor) throws -> [MovedLimit] {
        let before = reader.state
        try perform(.closeDays, on: fact.days.first?.text ?? "", as: actor, form: form) { deed in
            var fact = fact
            fact.instrument = try RecordText.line(fact.instrument, of: .instrument)
            deed.facts = [.daysClosed(fact)]
        }
        return reader.state.limits(movedSince: before)
    }
}

/// A time limit that ends later than it did.
public struct MovedLimit: Equatable, Sendable {
    /// The id of the designation, or the folio of the application.
    public var subject: String
    public var deadline: Timestamp
}

extension RecordState {
    /// The running time limits of designations and applications that end at another time than in an earlier state.
    func limits(movedSince before: RecordState) -> [MovedLimit] {
        let answers = designations { $0.stage.kind == .notified }.compactMap { id in
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
