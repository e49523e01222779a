import Draw

/// What the lot gave the experts of one specialty, beside what chance would have given.
public struct Distribution: Equatable, Sendable {
    public let specialty: String
    /// Seats that the lot gave.
    public let seats: Int
    /// Everyone who was ever eligible, ascending.
    public let experts: ContiguousArray<Chances.Row>
    public let fit: GoodnessOfFit

    init(specialty: String, of chances: Chances) {
        self.specialty = specialty
        experts = chances.tallies(specialty: specialty)
        seats = experts.reduce(0) { $0 + $1.tally.drawn }
        fit = GoodnessOfFit(of: experts)
    }

    /// Of each specialty in which a draw was concluded, ascending.
    public static func all(of state: RecordState) -> [Distribution] {
        state.chances.specialties.map { Distribution(specialty: $0, of: state.chances) }
    }
}
