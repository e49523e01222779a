import Synchronization
import WireFormat

/// A clock that stands still until a test sets it.
public final class TestClock: Sendable {
    private let seconds: Mutex<Int>

    /// - Parameter second: a Unix time.
    public init(_ second: Int) { seconds = Mutex(second) }

    /// - Parameter time: as in the record, `2026-06-01T15:00:00Z`.
    public convenience init(_ time: String) throws { self.init(try Timestamp(time).seconds) }

    public var now: Timestamp { get throws { try Timestamp(seconds: seconds.withLock { $0 }) } }

    public func set(_ second: Int) { seconds.withLock { $0 = second } }

    public func advance(by count: Int) { seconds.withLock { $0 += count } }

    /// Sets the clock forward, never back.
    public func advance(to second: Int) { seconds.withLock { $0 = max($0, second) } }
}
