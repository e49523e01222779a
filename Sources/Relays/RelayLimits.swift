import Beacon

/// How long relays are waited for, how much they may say, and how soon one that failed is asked again.
public struct RelayLimits: Sendable {
    /// For a connection, with the agreement on its keys.
    public var connection = Duration.seconds(5)
    /// For a whole answer, connecting included.
    public var answer = Duration.seconds(10)
    /// In bytes.
    public var largestAnswer = SignedRound.largestAnswer
    /// After a relay was late or out of reach.
    public var late = BackOff(first: 1, longest: 300)
    /// After a relay answered wrongly.
    public var wrong = BackOff(first: 60, longest: 3_600)

    /// How long a relay is left alone that failed so many times in a row.
    public struct BackOff: Equatable, Sendable {
        /// Seconds after the first failure; twice as many after each further one.
        public var first: Int
        /// Seconds.
        public var longest: Int

        public init(first: Int, longest: Int) {
            self.first = first
            self.longest = longest
        }

        /// - Parameter failures: in a row, from 1.
        /// - Returns: seconds.
        func seconds(after failures: Int) -> Int {
            let (seconds, overflow) = first.multipliedReportingOverflow(by: 1 << min(failures - 1, 30))
            return overflow ? longest : min(seconds, longest)
        }
    }

    public init() {}
}
