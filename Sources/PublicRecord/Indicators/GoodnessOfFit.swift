import Draw

/// Whether the lot drew experts about as often as chance would: Pearson's test over the experts of one specialty.
///
/// X² = Σ (drawn − expected)²/expected. Draws differ in who could be drawn and with how many tickets, so X² is not
/// exactly chi-squared distributed; what is used in its place is this. Let p_t be the probabilities at seat t, E = Σ
/// p_t, and V = Σ (diag p_t − p_t p_tᵀ), the covariance of drawn − expected (`Chances` says why the seats' covariances
/// add up, also where tickets depend on earlier draws). For many seats X² is distributed as Σ λ z² with the eigenvalues
/// λ of D V D, D = diag E^−½, and independent standard normal z (a central limit theorem for martingales: Hall and
/// Heyde 1980, chapter 3). D V D is the identity less a positive semidefinite matrix that is similar to a stochastic
/// one, so every λ lies between 0 and 1, and Σ λ is the trace, Σ V_ii/E_i: that is the degrees of freedom here. With
/// one pool for all draws it is the usual number of experts less one, with k separate districts the number of experts
/// less k, else something between that need be no integer. A sum of λ ≤ 1 has no larger variance than chi-squared with
/// the same mean, and no heavier far tail: the test errs to the side of saying nothing.
///
/// Assumed: many seats (Cochran's rule below), and that experts are put into cells by their expectation, not by what
/// was drawn.
public struct GoodnessOfFit: Equatable, Sendable {
    /// What the test says, in the order of how remarkable it is. The raw values name phrases.
    public enum Verdict: String, CaseIterable, Sendable {
        /// Too few seats to say anything.
        case tooFew = "too-few"
        /// As chance would have it.
        case compatible
        /// Chance does this or more in fewer than one of a hundred specialties.
        case unusual
        /// Chance does this or more in fewer than one of ten thousand.
        case veryUnusual = "very-unusual"
    }

    /// A cell with a smaller expectation is put together with others: Cochran 1952, "The χ² test of goodness of fit",
    /// Annals of Mathematical Statistics 23, 315–345, discusses this customary limit and finds it rather on the safe
    /// side.
    public static let smallestExpectation = 5.0
    static let unusual = 0.01
    static let veryUnusual = 0.0001

    /// Cells that were compared: experts, or several of them with small expectations.
    public let cells: Int
    /// Pearson's X²; `nil` with fewer than two cells, as is what follows.
    public let statistic: Double?
    public let degreesOfFreedom: Double?
    /// How probable it is that chance alone gives this statistic or a larger one.
    public let probability: Double?
    public let verdict: Verdict

    /// - Parameter tallies: of one specialty, by expert, ascending.
    public init(of tallies: some Collection<Chances.Row>) {
        let cells = GoodnessOfFit.cells(of: tallies)
        self.cells = cells.count
        let freedom = cells.reduce(0) { $0 + $1.variance / $1.expected }
        // One half stands for one that rounding made smaller: with two cells of one pool it is one.
        guard cells.count > 1, freedom > 0.5 else {
            (statistic, degreesOfFreedom, probability, verdict) = (nil, nil, nil, .tooFew)
            return
        }
        let statistic = cells.reduce(0) { sum, cell in
            let difference = Double(cell.drawn) - cell.expected
            return sum + difference * difference / cell.expected
        }
        let probability = IncompleteGamma.upper(freedom / 2, statistic / 2) ?? 0
        (self.statistic, degreesOfFreedom, self.probability) = (statistic, freedom, probability)
        verdict =
            switch probability {
            case ..<GoodnessOfFit.veryUnusual: .veryUnusual
            case ..<GoodnessOfFit.unusual: .unusual
            default: .compatible
            }
    }

    /// Experts with small expectations are put together, the smallest first, until each cell has enough; what is left
    /// over at the end joins the last cell.
    ///
    /// The variances of experts in one cell are added as if those were independent. They are not: whom one draws the
    /// other does not. So a cell's variance, and with it the degrees of freedom, is no smaller than it should be: again
    /// the safe side.
    private static func cells(of tallies: some Collection<Chances.Row>) -> [Chances.Tally] {
        let ascending = tallies.filter { $0.tally.expected > 0 }
            .sorted { ($0.tally.expected, $0.expert) < ($1.tally.expected, $1.expert) }
        var cells: [Chances.Tally] = []
        var open = Chances.Tally()
        for row in ascending {
            open += row.tally
            guard open.expected >= smallestExpectation else { continue }
            cells.append(open)
            open = Chances.Tally()
        }
        if open.expected > 0, let last = cells.indices.last { cells[last] += open }
        return cells
    }
}
