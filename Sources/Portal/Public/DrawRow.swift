import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// What has become of a draw. The raw values name phrases, and stand in addresses.
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

    /// How its badge looks.
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

/// A time that is awaited: the part `countdown`, which a browser counts down.
struct Countdown {
    /// Seconds since 1970, of what is awaited and of this moment.
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
    /// In words; empty where the matter is reserved.
    var fileNumber: String
    var isReserved: Bool
    var opened: Moment
    var court: String
    var specialty: String
    var district: String
    var phase: String
    var tone: String
    /// While it is open.
    var countdown: Countdown?
    /// When it was concluded; absent while it is open.
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

    static func list(_ records: [Draws.Record], in visit: Visit) throws -> [DrawRow] {
        let people = try People(records.flatMap { visit.state.draws.designated(by: $0.id) ?? [] }, in: visit)
        return records.map { DrawRow($0, people, in: visit) }
    }
}
