import WireFormat

/// Returns the result of a body that cannot fail, because its input is a literal in the test.
public func certain<T>(_ body: () throws -> T, file: StaticString = #file, line: UInt = #line) -> T {
    do {
        return try body()
    } catch {
        fatalError("\(error)", file: file, line: line)
    }
}

/// Returns a time written out in a test.
public func utc(_ text: String) -> Timestamp { certain { try Timestamp(text) } }

/// Returns a date written out in a test.
public func day(_ text: String) -> Day { certain { try Day(text) } }

extension String {
    /// Returns this text with the only occurrence of `old` replaced. Any other number of occurrences ends the test,
    /// because the change would miss its target.
    public func replacingOnly(_ old: String, with new: String) -> String {
        precondition(ranges(of: old).count == 1, "\(ranges(of: old).count) places of \(old)")
        return replacing(old, with: new)
    }
}
