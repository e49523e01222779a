import WireFormat

/// How the designated answer.
public struct Answers: Equatable, Sendable {
    /// Notices, by medium.
    public var notices: [String: Int] = [:]
    public var accepted = 0
    /// From the request to the acceptance.
    public var medianToAcceptance: Int?
    /// Accepted before three court days after the request were over, in thousandths of the accepted.
    public var withinThreeDays: Int?
    /// By cause.
    public var excuses: [String: Int] = [:]
    public var challenges: [String: Int] = [:]
    /// Challenges found founded, by cause.
    public var founded: [String: Int] = [:]
    public var revocations: [String: Int] = [:]
    public var lapses = 0

    init(of state: RecordState) {
        let figures = state.statistics
        notices = figures.notices
        excuses = figures.excuses
        challenges = figures.challenges
        founded = figures.founded
        revocations = figures.revocations
        lapses = figures.lapses
        var times: [Int] = []
        var early = 0
        func note(_ designation: Designation, of court: String, since request: Timestamp) {
            guard let accepted = designation.accepted else { return }
            times.append(accepted.seconds - request.seconds)
            if accepted < state.calendar.deadline(of: 3, after: request, before: court) { early += 1 }
        }
        state.draws.forEachDesignation { _, draw, designation in note(designation, of: draw.court, since: draw.opened) }
        for direct in state.directs.all {
            note(direct.designation, of: direct.fact.request.court, since: direct.designation.named)
        }
        accepted = times.count
        medianToAcceptance = median(times)
        withinThreeDays = share(early, of: times.count)
    }
}
