import Draw
import WireFormat

/// Where a lot can choose: specialties in districts, by how many can serve there.
public struct Cells: Equatable, Sendable {
    /// A specialty in a district in which a lot would hardly be one.
    public struct Thin: Equatable, Sendable {
        public var specialty: String
        public var district: String
        /// On the roster, and of these who can serve: fewer than three.
        public var experts: Int
        public var serving: Int
    }

    /// With at least one expert on the roster.
    public var all = 0
    /// With at least three who can serve.
    public var withThree = 0
    /// The others, ascending by specialty and district.
    public var thin: [Thin] = []

    init(of state: RecordState, at time: Timestamp) {
        for specialty in state.catalogues.rows(of: .specialties) {
            for district in state.catalogues.rows(of: .districts) {
                let members = state.roster.members(specialty: specialty.code, districts: [district.code], at: time)
                guard !members.isEmpty else { continue }
                all += 1
                let serving = members.count { $0.canServe(at: time) }
                if serving >= Statistics.thinPool {
                    withThree += 1
                } else {
                    thin.append(
                        Thin(
                            specialty: specialty.code, district: district.code, experts: members.count,
                            serving: serving))
                }
            }
        }
    }
}
