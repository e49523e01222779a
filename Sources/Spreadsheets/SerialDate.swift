/// Dates as spreadsheets count them: days from a first day, with the time as a fraction (ISO/IEC 29500-1, 18.17.4).
struct SerialDate {
    private let days: Int
    private let seconds: Int
    private let startsIn1904: Bool

    /// The number of 31 December 9999 from 1900.
    private static let last = 2_958_465.0

    /// - Parameter rounded: whether the time is wanted; then a fraction next to a full second is that second.
    /// - Returns: `nil` for numbers that are no date.
    init?(_ value: Double, startsIn1904: Bool, withTime: Bool) {
        guard value >= 0, value < SerialDate.last + 1 - (startsIn1904 ? 1_462 : 0) else { return nil }
        let total = withTime ? (value * 86_400).rounded() : value.rounded(.down) * 86_400
        (days, seconds) = Int(total).quotientAndRemainder(dividingBy: 86_400)
        self.startsIn1904 = startsIn1904
    }

    /// `2026-11-30`.
    ///
    /// In the system of 1900, day 60 is 29 February 1900, which never was, and day 0 is the day before 1 January 1900;
    /// both are given as spreadsheets show them, and no reader of dates accepts them.
    var date: String {
        if startsIn1904 { return SerialDate.text(ofDay: days - 24_107) }
        switch days {
        case 0: return "1900-01-00"
        case 1..<60: return SerialDate.text(ofDay: days - 25_568)
        case 60: return "1900-02-29"
        default: return SerialDate.text(ofDay: days - 25_569)
        }
    }

    /// `09:30`, or `09:30:15` if there are seconds.
    var time: String { SerialDate.clock(seconds) }

    /// The same with all hours: `36:00`.
    var duration: String { SerialDate.clock(days * 86_400 + seconds) }

    private static func clock(_ seconds: Int) -> String {
        let parts = [seconds / 3_600, seconds / 60 % 60] + (seconds.isMultiple(of: 60) ? [] : [seconds % 60])
        return parts.map { pad($0, 2) }.joined(separator: ":")
    }

    /// Returns the date of a day counted from 1 January 1970.
    ///
    /// Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `civil_from_days`.
    private static func text(ofDay count: Int) -> String {
        // Years begin in March, so that the leap day is their last.
        let day = count + 719_468
        let era = day / 146_097
        let dayOfEra = day % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
        return [
            pad(year, 4), pad(month < 10 ? month + 3 : month - 9, 2), pad(dayOfYear - (153 * month + 2) / 5 + 1, 2),
        ].joined(separator: "-")
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
