/// A calendar month, spelled `YYYY-MM` (ISO 8601; years 1970 to 9999).
public struct Month: Hashable, Comparable, Sendable {
    /// 12 · year + month − 1.
    private let number: Int

    public init(of day: Day) {
        let date = Civil.date(ofDay: day.number)
        number = 12 * date.year + date.month - 1
    }

    public var year: Int { number / 12 }

    /// 1 to 12.
    public var month: Int { number % 12 + 1 }

    public var text: String { "\(Civil.pad(year, 4))-\(Civil.pad(month, 2))" }

    public static func < (a: Month, b: Month) -> Bool { a.number < b.number }
}
