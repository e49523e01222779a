import Beacon

/// The limits on a relay's time and size of answer, and the back-off after a failure.
public struct RelayLimits: Sendable {
    /// For a connection, TLS handshake included.
    public var connection = Duration.seconds(5)
    /// For a complete answer, connection included.
    public var answer = Duration.seconds(10)
    /// In bytes.
    public var largestAnswer = SignedRound.largestAnswer
    /// After a relay was late or unreachable.
    public var late = BackOff(first: 1, longest: 300)
    /// After a relay answered wrongly.
    public var wrong = BackOff(first: 60, longest: 3_600)

    /// The time for which a relay is not asked after failures in a row.
    public struct BackOff: Equatable, Sendable {
        /// Seconds after the first failure; doubled after each further one.
        public var first: Int
        /// The longest time in seconds.
        public var longest: Int

        public init(first: Int, longest: Int) {
            self.first = first
            self.longest = longest
        }

        /// - Parameter failures: the number in a row, from 1.
        /// - Returns: seconds.
        func seconds(after failures: Int) -> Int {
            let (seconds, overflow) = first.multipliedReportingOverflow(by: 1 << min(failures - 1, 30))
            return overflow ? longest : min(seconds, longest)
        }
    }

    public init() {}
}
