import Testing

@testable import Spreadsheets

@Suite struct NumberTests {
    @Test(arguments: [
        ("3333555012", "3333555012"), ("3.333555012E9", "3333555012"), ("3.333555012E+09", "3333555012"),
        ("0.10000000000000001", "0.1"), ("0.30000000000000004", "0.3"), ("2.9999999999999996", "3"),
        ("9.99999999999999999E-1", "1"), ("-12.50", "-12.5"), ("0", "0"), ("-0", "0"), ("007", "7"), ("1E3", "1000"),
        ("2.5E-7", "0.00000025"), (".5", "0.5"), ("1234567890123456789", "1234567890123456789"),
        ("123456789012345.67", "123456789012346"),
    ])
    func numbersAreInPlainDigits(stored: String, typed: String) {
        #expect(StoredNumber(stored)?.asTyped().text() == typed)
    }

    @Test(arguments: ["", ".", "-", "1E", "1E+", "1e1000", "12a", "1,5", "0x10", "NaN", "inf", " 1", "１"])
    func otherTextsAreNone(text: String) {
        #expect(StoredNumber(text) == nil)
    }

    @Test func lostDigitsAreKnown() {
        #expect(StoredNumber("1234567890123456")?.isRounded == true)
        #expect(StoredNumber("123456789012345")?.isRounded == false)
        #expect(StoredNumber("1.23456789012346E+17")?.isRounded == true)
    }

    @Test(arguments: [
        ("dd/mm/yyyy", NumberFormat.date), ("mmm-yy", .date), ("mmmm", .date), ("d \"de\" mmmm", .date),
        ("[$-80A]dddd, d\\ \\d\\e mmmm", .date), ("yyyy-mm-dd hh:mm", .dateAndTime), ("h:mm AM/PM", .time),
        ("mm:ss", .time),
        ("[h]:mm", .duration), ("[mm]:ss", .duration), ("General", .general), ("General;[Red]-General", .general),
        ("0", .general), ("0000000", .digits(7)), ("\"CED-\"00000000", .digits(8)), ("00-00-00", .digits(6)),
        ("0.00", .general), ("#,##0", .general), ("0%", .percent), ("0.0E+00", .general), ("# ?/?", .general),
        ("@", .general),
        ("[<=9999999]###-####;(###) ###-####", .general), ("0.00 \"días\"", .general), ("0 \\d", .general),
        ("[Red]0000;yyyy", .digits(4)), ("_-* #,##0.00_-", .general),
    ])
    func formatsAreUnderstood(code: String, format: NumberFormat) {
        #expect(NumberFormat(code: code) == format)
    }

    /// Days and dates of both systems, from ISO/IEC 29500-1, 18.17.4.1, and around leap days.
    @Test(arguments: [
        (1.0, false, "1900-01-01"), (59, false, "1900-02-28"), (60, false, "1900-02-29"), (61, false, "1900-03-01"),
        (36_585, false, "2000-02-29"), (45_351, false, "2024-02-29"), (45_352, false, "2024-03-01"),
        (73_110, false, "2100-03-01"), (2_958_465, false, "9999-12-31"), (0, true, "1904-01-01"),
        (59, true, "1904-02-29"), (44_894, true, "2026-11-30"), (46_356, false, "2026-11-30"),
        (46_356.999, false, "2026-11-30"),
    ])
    func daysAreDates(value: Double, startsIn1904: Bool, date: String) {
        #expect(SerialDate(value, startsIn1904: startsIn1904, withTime: false)?.date == date)
    }

    @Test func timesAreRoundedToSeconds() throws {
        let time = try #require(SerialDate(46_356.39583333333, startsIn1904: false, withTime: true))
        #expect(time.date == "2026-11-30" && time.time == "09:30")
        #expect(SerialDate(0.000011574, startsIn1904: false, withTime: true)?.time == "00:00:01")
        #expect(SerialDate(2.5, startsIn1904: false, withTime: true)?.duration == "60:00")
        #expect(SerialDate(46_356.999999, startsIn1904: false, withTime: true)?.date == "2026-12-01")
        for value in [-1, 2_958_466, .infinity, .nan] {
            #expect(SerialDate(value, startsIn1904: false, withTime: true) == nil)
        }
    }

    @Test(arguments: [
        ("A1", 0, 1), ("Z9", 25, 9), ("AA10", 26, 10), ("$AB$12", 27, 12), ("XFD1048576", 16_383, 1_048_576),
    ])
    func placesHaveNames(name: String, column: Int, row: Int) {
        #expect(CellPlace(name) == CellPlace(row: row, column: column))
        #expect(CellPlace(row: row, column: column).description == name.filter { $0 != "$" })
    }

    @Test(arguments: ["", "A", "1", "A0", "A01", "1A", "a1", "A1B", "XFE1", "A1048577", "A-1", "Ñ1"])
    func otherNamesAreNoPlaces(name: String) {
        #expect(CellPlace(name) == nil)
    }
}
