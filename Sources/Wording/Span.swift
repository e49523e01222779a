/// Durations in words, with two units at most.
public enum Span {
    /// Returns the largest unit that the duration reaches, and the next one if it is not zero.
    public static func text(seconds: Int) -> String {
        let seconds = max(0, seconds)
        let units = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)]
        guard let place = units.firstIndex(where: { seconds >= $0.1 }) else {
            return say("portal.span.second", count: 0)
        }
        var rest = seconds
        return units[place...].prefix(2).compactMap { name, length in
            let count = rest / length
            rest %= length
            guard count > 0 else { return nil }
            return say("portal.span.\(name)", count: count)
        }.joined(separator: " ")
    }

    public static func text(courtDays: Int) -> String { say("portal.span.court-day", count: courtDays) }
}
