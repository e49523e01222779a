import PublicRecord
import Synchronization
import WireFormat

/// The indicators of the newest record, computed once and kept: on a long record that takes longer than a page may.
final class LatestFigures: Sendable {
    private let latest = Mutex<(size: Int, time: Timestamp, figures: Indicators)?>(nil)
    /// Seconds after which they are computed again even if nothing was entered: who can serve changes with time.
    private static let pause = 3_600

    func figures(for visit: Visit) -> Indicators {
        if let known = latest.withLock({ $0 }), known.size == visit.reader.size,
            visit.time < known.time.advanced(by: LatestFigures.pause), visit.time >= known.time
        {
            return known.figures
        }
        // The office enters nothing that breaks a rule: what the record says is concluded is.
        let figures = Indicators(
            of: visit.state, at: visit.time, concludedSeen: visit.state.statistics.concluded)
        latest.withLock { $0 = (visit.reader.size, visit.time, figures) }
        return figures
    }
}
