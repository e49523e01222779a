import CouncilLists
import PublicRecord
import WireFormat

extension Office {
    /// Reads a list and enters its whole effect, without showing it first: for lists without a doubt.
    /// - Throws: as `PrivateReader.trial` and `importRoster(_:shown:instrument:proposedBy:as:)` do.
    public nonisolated func importRoster(
        _ list: [UInt8], period: String? = nil, instrument: String? = nil,
        proposedBy: String = DefaultOffice.roster, as actor: Actor = .atTheMachine(for: DefaultOffice.council)
    ) async throws -> Imported {
        let trial = try await privateReader.trial(of: list, ListChoices(period: period))
        return try await importRoster(trial, instrument: instrument, proposedBy: proposedBy, as: actor)
    }
}

extension Practice {
    /// Returns the practice in the record's order.
    public static func list(_ districts: [String: Set<String>]) -> [Practice] {
        districts.map { Practice(specialty: $0, districts: $1.sorted { $0.precedes($1) }) }
            .sorted { $0.specialty.precedes($1.specialty) }
    }
}
