import Draw
import PublicRecord
import Wording

/// The figures for an expert, beside the ones that chance would give.
struct Figures: Equatable {
    /// The number of draws in whose pools the expert had tickets.
    var eligible: Int
    /// The number of designations by lot.
    var drawn: Int
    /// The number of designations that chance would give.
    var expected: String
    /// The comparison of the two, in words.
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

    /// Returns the comparison in words. Chance stays within two standard deviations in about 95 % of cases.
    private static func verdict(on tally: Chances.Tally) -> String {
        let excess = Double(tally.drawn) - tally.expected
        if tally.eligible == 0 { return say("portal.public.expert.never-eligible") }
        guard excess * excess > 4 * tally.variance else { return say("portal.public.expert.as-chance") }
        return excess > 0 ? say("portal.public.expert.above-chance") : say("portal.public.expert.below-chance")
    }
}
