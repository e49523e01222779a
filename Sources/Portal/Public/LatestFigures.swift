import PublicRecord
import Synchronization
import WireFormat

/// The indicators of the newest record, in a cache: on a long record, computing them takes longer than a page may.
final class LatestFigures: Sendable {
    private let latest = Mutex<(size: Int, time: Timestamp, figures: Indicators)?>(nil)
    private let report = Mutex<(size: Int, report: CommitmentReport)?>(nil)
    /// The seconds after which they are computed again even without new entries, because the experts who can serve
    /// change with time.
    private static let pause = 3_600

    /// Returns the indicators as of a visit.
    func figures(for visit: Visit) -> Indicators {
        if let known = latest.withLock({ $0 }), known.size == visit.reader.size,
            visit.time < known.time.advanced(by: LatestFigures.pause), visit.time >= known.time
        {
            return known.figures
        }
        // The office appends no entry that breaks a rule, so each recorded conclusion is a verified one.
        let figures = Indicators(
            of: visit.state, at: visit.time, concludedSeen: visit.state.statistics.concluded)
        latest.withLock { $0 = (visit.reader.size, visit.time, figures) }
        return figures
    }

    /// Returns the commitment's report as of a visit's record, on which alone it depends.
    func report(for visit: Visit) -> CommitmentReport {
        let size = visit.reader.size
        if let known = report.withLock({ $0 }), known.size == size { return known.report }
        let report = CommitmentReport(of: visit.state)
        self.report.withLock { $0 = (size, report) }
        return report
    }
}
