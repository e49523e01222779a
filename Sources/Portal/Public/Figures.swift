import Draw
import PublicRecord
import Wording

/// How often things happened to an expert, beside what chance would give.
struct Figures: Equatable {
    /// Draws in whose pools the expert had tickets.
    var eligible: Int
    /// By the lot itself.
    var drawn: Int
    /// Designations that chance would give.
    var expected: String
    /// How far the two are apart, in words.
    var verdict: String
    var called: Int
    var direct: Int
    var accepted: Int
    var excused: Int

    init(of expert: ExpertID, in state: RecordState) {
        let tally = state.chances.tally(of: expert)
        let answers = state.statistics.answers[expert] ?? ExpertAnswers()
        (eligible, drawn) = (tally.eligible, tally.drawn)
        expected = Amount.decimal(tally.expected)
        verdict = Figures.verdict(on: tally)
        (called, direct, accepted, excused) = (answers.called, answers.direct, answers.accepted, answers.excused)
    }

    /// Two standard deviations are what chance keeps within nineteen times of twenty, or nearly.
    private static func verdict(on tally: Chances.Tally) -> String {
        let excess = Double(tally.drawn) - tally.expected
        if tally.eligible == 0 { return say("portal.public.expert.never-eligible") }
        guard excess * excess > 4 * tally.variance else { return say("portal.public.expert.as-chance") }
        return excess > 0 ? say("portal.public.expert.above-chance") : say("portal.public.expert.below-chance")
    }
}
