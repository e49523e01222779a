import Testing
import WireFormat

@Suite("Times")
struct TimestampTests {
    /// Returns the days from a civil date, by Hinnant's algorithm, which the implementation does not use.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        String(String(10_000 + number).suffix(width))
    }

    /// Every day of four centuries and thirty years, in both directions, and the days that do not exist.
    @Test func everyDayUntil2400() throws {
        var expected = 0
        for year in 1970...2400 {
            for month in 1...12 {
                let next = month == 12 ? (year + 1, 1) : (year, month + 1)
                let length = Self.day(next.0, next.1, 1) - Self.day(year, month, 1)
                for day in 1...31 {
                    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
                    guard day <= length else {
                        #expect(throws: Malformed(.notTime, at: "")) { try Timestamp(date + "T00:00:00Z") }
                        continue
                    }
                    let time = try Timestamp(date + "T12:34:56Z")
                    try #require(time.seconds == Self.day(year, month, day) * 86_400 + 45_296, "\(date)")
                    try #require(time.text == date + "T12:34:56Z")
                    try #require(time.year == year)
                    try #require(Self.day(year, month, day) == expected)
                    expected += 1
                }
            }
        }
        #expect(expected == 157_420)
    }

    @Test func everySecondOfADay() throws {
        for second in stride(from: 0, to: 86_400, by: 7) {
            let time = try Timestamp(seconds: 951_782_400 + second)
            #expect(try Timestamp(time.text) == time)
            #expect(time.text.hasPrefix("2000-02-29T"))
        }
    }

    @Test func theLastSecondAndBeyond() throws {
        #expect(Timestamp.last.text == "9999-12-31T23:59:59Z")
        #expect(throws: Malformed(.outOfRange, at: "")) { try Timestamp(seconds: Timestamp.last.seconds + 1) }
        #expect(throws: Malformed(.outOfRange, at: "")) { try Timestamp(seconds: -1) }
        #expect(Timestamp.last.advanced(by: .max) == .last)
        #expect(try Timestamp(seconds: 5).advanced(by: -9).seconds == 0)
        #expect(try Timestamp(seconds: 5).advanced(by: 9) == Timestamp(seconds: 14))
    }
}
