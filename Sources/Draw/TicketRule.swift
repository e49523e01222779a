/// How many tickets each eligible expert gets (protocol section 6).
public enum TicketRule: Hashable, Sendable {
    /// One each.
    case uniform
    /// The fewer designations so far, the more tickets, at most `cap` (1 to 1,000).
    case equity(cap: Int)
    /// One each to those with the fewest designations, none to the others.
    case rotation

    public static let largestCap = 1_000

    /// No eligible expert has more.
    public var mostTickets: Int {
        switch self {
        case .uniform, .rotation: 1
        case .equity(let cap): cap
        }
    }

    /// - Parameters:
    ///   - own: the expert's designations in this specialty and roster period.
    ///   - counts: the least and the most such designations among those whom nothing else excludes.
    /// - Returns: 0 only where it is not the expert's turn.
    func tickets(own: Int, among counts: ClosedRange<Int>) -> Int {
        switch self {
        case .uniform: 1
        case .equity(let cap): 1 + min(cap - 1, counts.upperBound - own)
        case .rotation: own == counts.lowerBound ? 1 : 0
        }
    }
}
