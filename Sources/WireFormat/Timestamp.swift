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
        func pad(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(pad(date.year, 4))-\(pad(date.month, 2))-\(pad(date.day, 2))"
            + "T\(pad(rest / 3600, 2)):\(pad(rest / 60 % 60, 2)):\(pad(rest % 60, 2))Z"
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
        guard year >= 1970, (1...12).contains(month), (1...Civil.days(inMonth: month, of: year)).contains(day),
            hour < 24, minute < 60, second < 60
        else { throw Malformed(.notTime, at: "") }
        seconds = Civil.day(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second
    }
}

/// The proleptic Gregorian calendar, counted in days since 1970-01-01.
private enum Civil {
    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days before 1 January of `year`.
    static func firstDay(of year: Int) -> Int {
        let past = year - 1
        return 365 * (year - 1970) + (past / 4 - past / 100 + past / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400)
    }

    static func day(year: Int, month: Int, day: Int) -> Int {
        firstDay(of: year) + (1..<month).reduce(0) { $0 + days(inMonth: $1, of: year) } + day - 1
    }

    static func date(ofDay count: Int) -> (year: Int, month: Int, day: Int) {
        var year = 1970 + count / 366
        while firstDay(of: year + 1) <= count { year += 1 }
        var rest = count - firstDay(of: year)
        var month = 1
        while rest >= days(inMonth: month, of: year) {
            rest -= days(inMonth: month, of: year)
            month += 1
        }
        return (year, month, rest + 1)
    }
}
