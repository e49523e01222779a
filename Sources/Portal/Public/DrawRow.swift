import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The phase of a draw. The raw values name phrases.
enum Phase: String, CaseIterable {
    case concluded, annulled, overdue, due, waiting

    init(of draw: DrawID, in visit: Visit) {
        if let open = visit.state.draws.open[draw] {
            self.init(open, at: visit.time.seconds)
        } else {
            self = visit.state.draws[draw]?.isAnnulled == true ? .annulled : .concluded
        }
    }

    init(_ open: Draws.Open, at second: Int) {
        self = second > open.deadline ? .overdue : second >= open.due ? .due : .waiting
    }

    var phrase: String { say("phase.\(rawValue)") }

    /// The CSS class of the phase's badge.
    var tone: String {
        switch self {
        case .concluded: "good"
        case .annulled: "quiet"
        case .overdue: "bad"
        case .due: "due"
        case .waiting: "waiting"
        }
    }
}

/// An awaited time, which the browser counts down: the part `countdown`.
struct Countdown {
    /// The awaited time and the server's time, in seconds since 1970. The browser corrects its own clock by the latter.
    var due: Int
    var now: Int
    var left: String
    var moment: Moment

    init(to due: Int, in visit: Visit) {
        self.due = due
        now = visit.time.seconds
        left = Span.text(seconds: due - now)
        moment = visit.moment((try? Timestamp(seconds: due)) ?? visit.time)
    }
}

/// One draw in a list.
struct DrawRow {
    var folio: String
    var href: String
    /// The file number in words; empty if the matter is reserved.
    var fileNumber: String
    var isReserved: Bool
    var opened: Moment
    var court: String
    var specialty: String
    var district: String
    var phase: String
    var tone: String
    /// The countdown, while the draw waits for its round.
    var countdown: Countdown?
    /// The time of the conclusion; absent while the draw is open.
    var decided: Moment?
    var designees: [Designee]

    init(_ record: Draws.Record, _ people: People, in visit: Visit) {
        let draws = visit.state.draws
        let open = draws.open[record.id]
        let names = visit.names
        folio = record.id.description
        href = Route.draw(record.id).link
        fileNumber = visit.state.lot(.draw(record.id))?.caseNumber?.phrase(names) ?? ""
        isReserved = fileNumber.isEmpty
        opened = visit.moment(record.opened)
        court = names.name(of: record.court, in: .courts)
        specialty = names.name(of: record.specialty, in: .specialties)
        district = names.name(of: record.district, in: .districts)
        let phase = Phase(of: record.id, in: visit)
        self.phase = phase.phrase
        tone = phase.tone
        countdown = open.flatMap { phase == .waiting ? Countdown(to: $0.due, in: visit) : nil }
        let designations = (draws.designated(by: record.id) ?? []).compactMap {
            draws.designation(of: $0, by: record.id)
        }
        decided = designations.first.map { visit.moment($0.named) }
        designees = designations.map { Designee($0, people) }
    }

    /// Returns the rows for some draws. The names of all designees are read in one query.
    static func list(_ records: [Draws.Record], in visit: Visit) throws -> [DrawRow] {
        let people = try People(records.flatMap { visit.state.draws.designated(by: $0.id) ?? [] }, in: visit)
        return records.map { DrawRow($0, people, in: visit) }
    }
}
