import Draw

/// How the designations of a specialty spread over its experts, direct ones included.
public struct Concentration: Equatable, Sendable {
    /// An expert with more than a tenth of a specialty's designations.
    public struct Holder: Equatable, Sendable {
        public var expert: ExpertID
        public var count: Int
    }

    public var specialty: String
    public var designations: Int
    /// Those of the five most designated, in thousandths.
    public var topFive: Int?
    /// The most designated first; looked for from ten designations on.
    public var aboveTenth: [Holder]

    /// Ascending by specialty; those without a designation are left out.
    static func all(of state: RecordState) -> [Concentration] {
        var counts: [String: [ExpertID: Int]] = [:]
        func note(_ designation: Designation, _ specialty: String) {
            guard let expert = designation.designee.expert else { return }
            counts[specialty, default: [:]][expert, default: 0] += 1
        }
        state.draws.forEachDesignation { _, draw, designation in note(designation, draw.specialty) }
        for direct in state.directs.all { note(direct.designation, direct.fact.request.specialty) }
        return counts.sorted { $0.key.precedes($1.key) }.map { specialty, counts in
            let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            let total = ranked.reduce(0) { $0 + $1.value }
            return Concentration(
                specialty: specialty, designations: total,
                topFive: share(ranked.prefix(5).reduce(0) { $0 + $1.value }, of: total),
                aboveTenth: total < 10
                    ? [] : ranked.prefix { 10 * $0.value > total }.map { Holder(expert: $0.key, count: $0.value) })
        }
    }
}
