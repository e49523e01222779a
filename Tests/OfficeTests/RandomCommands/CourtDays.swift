import Foundation
import Support

/// Court days from the registry's own file, counted by Foundation's calendar, which the record does not use.
struct CourtDays {
    private var closed: Set<String> = []
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: -6 * 3_600) ?? .gmt
        return calendar
    }()

    init() throws {
        let text = try String(contentsOfFile: Repository.registry + "/calendar.csv", encoding: .utf8)
        for line in text.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false)
            closed.formUnion(cells[4].split(separator: " ").map(String.init))
        }
    }

    /// Returns the Unix second at which a time limit ends.
    func deadline(_ days: Int, after second: Int) -> Int {
        var day = calendar.startOfDay(for: Date(timeIntervalSince1970: Double(second)))
        var left = days
        while left > 0 {
            day = calendar.date(byAdding: .day, value: 1, to: day) ?? day
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: day)
            let name = String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            if parts.weekday != 1, parts.weekday != 7, !closed.contains(name) { left -= 1 }
        }
        return Int((calendar.date(byAdding: .day, value: 1, to: day) ?? day).timeIntervalSince1970)
    }
}
