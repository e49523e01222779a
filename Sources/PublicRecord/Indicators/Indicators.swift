import WireFormat

/// What a follow-up of the process measures, computed from the public record alone (docs/indicators.md says how).
///
/// Shares are in thousandths, durations in seconds. What has nothing to be computed from is `nil`.
public struct Indicators: Equatable, Sendable {
    /// How people come to be designated.
    public struct Designations: Equatable, Sendable {
        public var lot: Int
        /// Of those by lot, alternates who were called.
        public var alternates: Int
        public var direct: Int
        public var lotShare: Int?
        /// Ended by nobody's fault, by cause.
        public var ended: [String: Int]
    }

    /// How draws went.
    public struct Draws: Equatable, Sendable {
        public var opened: Int
        public var concluded: Int
        /// Taken back before their round.
        public var annulled: Int
        /// Concluded with every rule kept, of all that say they are concluded.
        public var verifiedShare: Int?
        /// With fewer than three eligible.
        public var thin: Int
        public var widened: Int
        /// With no more eligible than seats.
        public var noLot: Int
        public var replacements: Int
        /// Draws and direct designations asked for beside a designation that stands.
        public var additions: Int
        /// File numbers corrected, of draws and of direct designations.
        public var corrected: Int
        /// Draws and direct designations of reserved matters.
        public var reserved: Int
        /// Candidates left out, by cause, and how many in a thousand draws.
        public var exclusions: [String: Int]
        public var exclusionsPerThousand: Int?
        /// From the round's due time to the published conclusion.
        public var medianDelay: Int?
        public var longestDelay: Int?
    }

    public var designations: Designations
    /// Ascending; months of the court's local time. One without a designation is absent.
    public var months: [Statistics.MonthCount]
    public var draws: Draws
    public var answers: Answers
    public var reports: Reports
    public var fees: Fees
    public var concentration: [Concentration]
    /// By specialty.
    public var distribution: [Distribution]
    public var cells: Cells
    public var applications: ApplicationFigures

    /// - Parameters:
    ///   - time: when it is asked, for who is eligible then.
    ///   - concludedSeen: entries that say that a draw is concluded, whether or not they keep the rules.
    public init(of state: RecordState, at time: Timestamp, concludedSeen: Int) {
        let figures = state.statistics
        designations = Designations(
            lot: figures.designations, alternates: figures.alternatesCalled, direct: figures.direct,
            lotShare: share(figures.designations, of: figures.designations + figures.direct), ended: figures.ended)
        months = figures.months
        draws = Draws(
            opened: figures.opened, concluded: figures.concluded, annulled: figures.annulled,
            verifiedShare: share(figures.concluded, of: concludedSeen), thin: figures.thin, widened: figures.widened,
            noLot: figures.noLot, replacements: figures.replacements, additions: figures.additions.count,
            corrected: figures.corrections.count, reserved: figures.reserved, exclusions: figures.exclusions,
            exclusionsPerThousand: share(figures.exclusions.values.reduce(0, +), of: figures.opened),
            medianDelay: median(figures.delays), longestDelay: figures.delays.max())
        answers = Answers(of: state)
        reports = Reports(of: figures)
        fees = Fees(of: state)
        concentration = Concentration.all(of: state)
        distribution = Distribution.all(of: state)
        cells = Cells(of: state, at: time)
        applications = ApplicationFigures(of: state)
    }
}

/// Thousandths, rounded to the nearest; `nil` of nothing.
func share(_ part: Int, of whole: Int) -> Int? { whole == 0 ? nil : (2_000 * part + whole) / (2 * whole) }

/// The middle value, of an even number the lower of the two in the middle; `nil` of nothing.
func median(_ values: [Int]) -> Int? { values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2] }
