/// A second of UTC, spelled `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339 without fractions; years 1970 to 9999).
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
    public let seconds: Int

    /// The last second of the year 9999.
    public static let last = Timestamp(unchecked: 253_402_300_799)

    private init(unchecked seconds: Int) { self.seconds = seconds }

    /// - Throws: `outOfRange` before 1970 or after the year 9999.
    public init(seconds: Int) throws(Malformed) {
        guard (0...Timestamp.last.seconds).contains(seconds) else { throw Malformed(.outOfRange, at: "") }
        self.seconds = seconds
    }

    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

    /// The time `seconds` later, at most the last second of the year 9999.
    public func advanced(by seconds: Int) -> Timestamp {
        let (sum, overflow) = self.seconds.addingReportingOverflow(seconds)
        return Timestamp(unchecked: overflow ? Timestamp.last.seconds : min(max(0, sum), Timestamp.last.seconds))
    }

    public var year: Int { civil.year }

    private var civil: (year: Int, month: Int, day: Int) { Civil.date(ofDay: seconds / 86_400) }

    public var text: String {
        let date = civil
        let rest = seconds % 86_400
        return Civil.text(date)
            + "T\(Civil.pad(rest / 3600, 2)):\(Civil.pad(rest / 60 % 60, 2)):\(Civil.pad(rest % 60, 2))Z"
    }

    /// The inverse of `text`.
    public init(_ text: some StringProtocol) throws(Malformed) {
        try self.init(utf8: try text.withBytes { Array($0) })
    }

    private static let shape = Array("dddd-dd-ddTdd:dd:ddZ".utf8)

    private init(utf8: [UInt8]) throws(Malformed) {
        let shape = Timestamp.shape
        guard utf8.count == shape.count else { throw Malformed(.notTime, at: "") }
        for (byte, form) in zip(utf8, shape) {
            let fits = form == UInt8(ascii: "d") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == form
            guard fits else { throw Malformed(.notTime, at: "") }
        }
        func number(_ range: Range<Int>) -> Int {
            utf8[range].reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
        }
        let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        guard let count = Civil.day(year: year, month: month, day: day), hour < 24, minute < 60, second < 60 else {
            throw Malformed(.notTime, at: "")
        }
        seconds = count * 86_400 + hour * 3600 + minute * 60 + second
    }
}
