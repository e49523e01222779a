import Draw
import WireFormat

/// Where a lot can choose: specialties in districts, by how many can serve there.
public struct Cells: Equatable, Sendable {
    /// With at least one expert on the roster.
    public var all = 0
    /// With at least three who can serve.
    public var withThree = 0

    init(of state: RecordState, at time: Timestamp) {
        for specialty in state.catalogues.rows(of: .specialties) {
            for district in state.catalogues.rows(of: .districts) {
                let members = state.roster.members(specialty: specialty.code, districts: [district.code], at: time)
                guard !members.isEmpty else { continue }
                all += 1
                if members.count(where: { $0.canServe(at: time) }) >= Statistics.thinPool { withThree += 1 }
            }
        }
    }
}
