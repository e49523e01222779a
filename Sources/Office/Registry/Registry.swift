import Beacon
import Draw
import Foundation
import PublicRecord
import WireFormat

/// The council's reference data in a folder like `Registry/`, which a new record adopts.
public struct Registry: Sendable {
    public var catalogues: [(catalogue: Catalogue, rows: [CatalogueRow])]
    /// Ascending, like the two below.
    public var calendars: [CalendarAdopted]
    public var periods: [PeriodOpened]
    /// The whole years for which private data is stored, by kind.
    public var retention: [Retention: Int]
    public var policy: PolicyTemplate
    /// In the order in which draws use them.
    public var beacons: [PublicBeacon]
    /// Other spellings of kinds of file and suffixes.
    public var spellings: [Spellings]

    /// Spellings separated by commas; they are in no entry.
    public struct Spellings: Sendable {
        public var catalogue: Catalogue
        public var code: String
        public var text: String
    }

    /// A policy without the parts that only the installation knows: the beacons and the custodians' keys.
    public struct PolicyTemplate: Sendable, Decodable {
        var policy: String
        var instrument: String
        var algorithm: String
        var tickets: Tickets
        var delay: Int
        var concludeWithin: Int
        var answerBusinessDays: Int
        var noticeDays: [String: Int]?
        var fees: String?
        var alternates: Int
        var minimumPool: Int
        var thinPools: String?

        /// The names in the record's JSON.
        enum CodingKeys: String, CodingKey {
            case policy, instrument, algorithm, tickets, alternates, fees
            case delay = "delay_seconds"
            case concludeWithin = "conclude_within_seconds"
            case answerBusinessDays = "answer_business_days"
            case noticeDays = "notice_days"
            case minimumPool = "minimum_pool"
            case thinPools = "thin_pools"
        }

        struct Tickets: Decodable {
            var rule: String
            var cap: Int?
        }

        func adopted(beacons: [PolicyAdopted.Beacon], custodians: [PolicyAdopted.Custodian]) throws -> PolicyAdopted {
            let rule = JSON.object(["rule": .string(tickets.rule), "cap": tickets.cap.map { .integer($0) }])
            return PolicyAdopted(
                policy: policy, instrument: instrument,
                tickets: try at("tickets") { () throws(Malformed) in
                    try Fields.read(rule) { (fields) throws(Malformed) in try TicketRule(&fields) }
                },
                delay: delay, concludeWithin: concludeWithin, answerBusinessDays: answerBusinessDays,
                noticeDays: try noticeDays.map { days in
                    let json = JSON.object(sorting: days.map { JSON.Member($0.key, .integer($0.value)) })
                    return try at("notice_days") { () throws(Malformed) in
                        try Fields.read(json) { (fields) throws(Malformed) in try CourtNotice.days(&fields) }
                    }
                },
                fees: try fees.map { text in
                    guard let rule = PolicyAdopted.Fees(rawValue: text) else {
                        throw Malformed(.unknownValue, at: "fees")
                    }
                    return rule
                }, alternates: alternates, minimumPool: minimumPool,
                thinPools: try thinPools.map { text in
                    guard let rule = PolicyAdopted.ThinPools(rawValue: text) else {
                        throw Malformed(.unknownValue, at: "thin_pools")
                    }
                    return rule
                }, beacons: beacons, custodians: custodians)
        }
    }

    /// The order of adoption: catalogues that courts refer to come before courts; offices come last, so that no office
    /// is checked against incomplete lists.
    private static let order: [Catalogue] = [
        .causes, .districts, .dockets, .suffixes, .courts, .kinds, .requirements, .specialties, .offices,
    ]

    public init(folder: String) throws {
        let source = RegistrySource.folder(folder)
        catalogues = try Registry.order.map { ($0, try source.rows(of: $0)) }
        spellings = try [.dockets, .suffixes].flatMap { try source.spellings(of: $0) }
        calendars = try source.calendars()
        retention = try source.retention()
        beacons = try source.beacons()
        periods = try source.periods()
        policy = try source.policy()
    }
}

/// The kinds of private data with a retention period (`Registry/retention.csv`).
public enum Retention: String, CaseIterable, Sendable {
    case activity, application, draft, expert, message
}

/// Returns the contents of a file.
func readFile(_ path: String) throws(Refusal) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else { throw Refusal(.fileAbsent, ["path": path]) }
    guard let data = FileManager.default.contents(atPath: path) else { throw Refusal(.unreadableFile, ["path": path]) }
    return [UInt8](data)
}
