import Draw
import WireFormat

/// The follow-up of the commitment: what the indicators are in each part of the record, beside what chance would give.
///
/// It follows from the entries alone, as of the newest one: whoever folds the published log has the same report.
public struct CommitmentReport: Equatable, Sendable {
    /// One part of the record. Shares are in thousandths, durations in seconds; what has nothing to be computed from
    /// is `nil`.
    public struct Row: Equatable, Sendable {
        public let part: Breakdown.Part
        /// People designated by lot (alternates called included), and without one.
        public internal(set) var lot = 0
        public internal(set) var direct = 0
        public internal(set) var lotShare: Int?
        /// Different experts of the roster who were designated, and the share of the five most designated.
        public internal(set) var experts = 0
        public internal(set) var topFive: Int?
        public internal(set) var accepted = 0
        /// From the request to the acceptance; and accepted before three court days after the request were over.
        public internal(set) var medianToAcceptance: Int?
        public internal(set) var withinThreeDays: Int?
        /// The work of the lot, beside chance.
        public internal(set) var tally = Breakdown.Tally()

        init(_ part: Breakdown.Part) { self.part = part }

        /// Whether the different people whom the lot named are as many as chance would have.
        public var standing: Standing {
            let excess = Double(tally.people) - tally.expected
            if tally.seats < CommitmentReport.fewSeats { return .tooFew }
            guard excess * excess > 4 * tally.variance else { return .asChance }
            return excess < 0 ? .fewer : .more
        }
    }

    /// The raw values name phrases, and stand in the data.
    public enum Standing: String, CaseIterable, Sendable {
        /// So few seats say nothing.
        case tooFew = "too-few"
        /// Within two standard deviations.
        case asChance = "as-chance"
        case fewer, more
    }

    /// With fewer seats a comparison with chance says nothing.
    public static let fewSeats = 10

    /// The time of the newest entry.
    public let asOf: Timestamp
    /// Experts on the roster then.
    public let listed: Int
    /// The whole record; then the quarters in their order, and courts, districts and specialties by their codes.
    public let rows: [Row]

    public var whole: Row { rows.first { $0.part == .whole } ?? Row(.whole) }

    public init(of state: RecordState) {
        asOf = state.time ?? .last
        listed = state.roster.count(at: asOf)
        var sums: [Breakdown.Part: Sum] = [.whole: Sum()]
        for part in state.breakdown.parts { sums[part] = Sum() }
        CommitmentReport.forEachDesignation(of: state, in: []) { designation, accepted, parts, isDirect in
            for part in parts { sums[part, default: Sum()].note(designation, accepted, isDirect: isDirect) }
        }
        rows = sums.map { part, sum in sum.row(of: part, state.breakdown[part]) }.sorted { $0.part < $1.part }
    }

    /// Returns the designations that are in several parts at once, such as those of a court in a quarter. What the lot
    /// did beside chance is known of single parts only: the row has no tally.
    public static func designations(in parts: Set<Breakdown.Part>, of state: RecordState) -> Row {
        var sum = Sum()
        forEachDesignation(of: state, in: parts) { designation, accepted, _, isDirect in
            sum.note(designation, accepted, isDirect: isDirect)
        }
        return sum.row(of: .whole, nil)
    }

    /// - Parameter wanted: the parts that a designation must be in, all of them.
    private static func forEachDesignation(
        of state: RecordState, in wanted: Set<Breakdown.Part>,
        _ body: (Designation, Sum.Acceptance?, [Breakdown.Part], _ isDirect: Bool) -> Void
    ) {
        func note(
            _ designation: Designation, court: String, district: String, specialty: String, since request: Timestamp,
            isDirect: Bool
        ) {
            let parts = Breakdown.Part.all(
                court: court, district: district, specialty: specialty, in: state.calendar.month(of: designation.named))
            guard wanted.isSubset(of: parts) else { return }
            let accepted = designation.accepted.map { accepted in
                Sum.Acceptance(
                    seconds: accepted.seconds - request.seconds,
                    isEarly: accepted < state.calendar.deadline(of: 3, after: request, before: court))
            }
            body(designation, accepted, parts, isDirect)
        }
        state.draws.forEachDesignation { _, draw, designation in
            note(
                designation, court: draw.court, district: draw.district, specialty: draw.specialty, since: draw.opened,
                isDirect: false)
        }
        for direct in state.directs.all {
            let request = direct.fact.request
            note(
                direct.designation, court: request.court, district: request.district, specialty: request.specialty,
                since: direct.designation.named, isDirect: true)
        }
    }

    /// The counts of a part, designation by designation.
    private struct Sum {
        struct Acceptance {
            var seconds: Int
            var isEarly: Bool
        }

        var lot = 0
        var direct = 0
        var experts: [ExpertID: Int] = [:]
        var seconds: [Int] = []
        var early = 0

        mutating func note(_ designation: Designation, _ accepted: Acceptance?, isDirect: Bool) {
            if isDirect { direct += 1 } else { lot += 1 }
            if let expert = designation.designee.expert { experts[expert, default: 0] += 1 }
            guard let accepted else { return }
            seconds.append(accepted.seconds)
            if accepted.isEarly { early += 1 }
        }

        func row(of part: Breakdown.Part, _ tally: Breakdown.Tally?) -> Row {
            var row = Row(part)
            let five = experts.values.sorted(by: >).prefix(5).reduce(0, +)
            (row.lot, row.direct, row.lotShare) = (lot, direct, share(lot, of: lot + direct))
            (row.experts, row.topFive) = (experts.count, share(five, of: experts.values.reduce(0, +)))
            (row.accepted, row.medianToAcceptance) = (seconds.count, median(seconds))
            row.withinThreeDays = share(early, of: seconds.count)
            row.tally = tally ?? Breakdown.Tally()
            return row
        }
    }
}

extension Breakdown.Part: Comparable {
    /// The kinds of parts, as the data and the phrases call them, in the order of the report.
    public enum Kind: String, CaseIterable, Sendable {
        case whole = "total"
        case quarter = "trimestre"
        case court = "juzgado"
        case district = "partido"
        case specialty = "especialidad"
    }

    public var kind: Kind {
        switch self {
        case .whole: .whole
        case .quarter: .quarter
        case .court: .court
        case .district: .district
        case .specialty: .specialty
        }
    }

    /// The quarter, or the code; `todo` for the whole record.
    public var code: String {
        switch self {
        case .whole: "todo"
        case .quarter(let quarter): quarter.text
        case .court(let code), .district(let code), .specialty(let code): code
        }
    }

    /// The quarter, or the name that a catalogue has for the code; empty for the whole record.
    public func name(_ names: Catalogues) -> String {
        switch self {
        case .whole: ""
        case .quarter(let quarter): quarter.text
        case .court(let code): names.name(of: code, in: .courts)
        case .district(let code): names.name(of: code, in: .districts)
        case .specialty(let code): names.name(of: code, in: .specialties)
        }
    }

    public static func < (a: Breakdown.Part, b: Breakdown.Part) -> Bool {
        let kinds = Kind.allCases
        let (first, second) = (kinds.firstIndex(of: a.kind) ?? 0, kinds.firstIndex(of: b.kind) ?? 0)
        return first == second ? a.code.precedes(b.code) : first < second
    }
}
