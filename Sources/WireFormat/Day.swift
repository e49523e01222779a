/// A date, spelled `YYYY-MM-DD` (RFC 3339 full-date; years 1970 to 9999).
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int

    /// 9999-12-31.
    public static let last = Day(number: Timestamp.last.seconds / 86_400)

    private init(number: Int) { self.number = number }

    /// The day of a time at a place whose clocks are `offset` minutes ahead of UTC.
    public init(of time: Timestamp, offset: Int) {
        number = min(max(0, (time.seconds + 60 * offset) / 86_400), Day.last.number)
    }

    /// The inverse of `text`.
    public init(_ text: some StringProtocol) throws(Malformed) {
        let utf8 = try text.withBytes { Array($0) }
        let hyphens = [4, 7]
        guard utf8.count == 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-"),
            utf8.indices.allSatisfy({
                hyphens.contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(utf8[$0])
            })
        else { throw Malformed(.notDate, at: "") }
        func part(_ range: Range<Int>) -> Int {
            utf8[range].reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
        }
        guard let number = Civil.day(year: part(0..<4), month: part(5..<7), day: part(8..<10)) else {
            throw Malformed(.notDate, at: "")
        }
        self.number = number
    }

    public var text: String { Civil.text(Civil.date(ofDay: number)) }

    public var next: Day { Day(number: min(number + 1, Day.last.number)) }

    /// Whether it is a Saturday or a Sunday: 1970-01-01 was a Thursday.
    public var isWeekend: Bool { [2, 3].contains(number % 7) }

    /// The first second after the day where clocks are `offset` minutes ahead of UTC; 9999-12-31T23:59:59Z at the
    /// latest.
    public func end(offset: Int) -> Timestamp {
        guard let end = try? Timestamp(seconds: max(0, (number + 1) * 86_400 - 60 * offset)) else { return .last }
        return end
    }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

/// The proleptic Gregorian calendar, counted in days since 1970-01-01.
enum Civil {
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

    /// `nil` where there is no such day, or it is before 1970.
    static func day(year: Int, month: Int, day: Int) -> Int? {
        guard year >= 1970, (1...12).contains(month), (1...days(inMonth: month, of: year)).contains(day) else {
            return nil
        }
        return firstDay(of: year) + (1..<month).reduce(0) { $0 + days(inMonth: $1, of: year) } + day - 1
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

    /// `YYYY-MM-DD`.
    static func text(_ date: (year: Int, month: Int, day: Int)) -> String {
        "\(pad(date.year, 4))-\(pad(date.month, 2))-\(pad(date.day, 2))"
    }

    static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
