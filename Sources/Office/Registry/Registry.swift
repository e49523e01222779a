import Beacon
import Draw
import Foundation
import PublicRecord
import Spreadsheets
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
        var alternates: Int
        var minimumPool: Int
        var thinPools: String?

        /// The names in the record's JSON.
        enum CodingKeys: String, CodingKey {
            case policy, instrument, algorithm, tickets, alternates
            case delay = "delay_seconds"
            case concludeWithin = "conclude_within_seconds"
            case answerBusinessDays = "answer_business_days"
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
                alternates: alternates, minimumPool: minimumPool,
                thinPools: try thinPools.map { text in
                    guard let rule = PolicyAdopted.ThinPools(rawValue: text) else {
                        throw Malformed(.unknownValue, at: "thin_pools")
                    }
                    return rule
                }, beacons: beacons, custodians: custodians)
        }
    }

    private static let mayBeEmpty: Set = ["after_seconds", "dockets", "neighbours", "spellings", "suffixes"]

    /// The order of adoption: catalogues that courts refer to come before courts; offices come last, so that no office
    /// is checked against incomplete lists.
    private static let order: [Catalogue] = [
        .causes, .districts, .dockets, .suffixes, .courts, .kinds, .requirements, .specialties, .offices,
    ]

    public init(folder: String) throws {
        catalogues = try Registry.order.map { ($0, try Registry.rows(of: $0, in: folder)) }
        spellings = try [.dockets, .suffixes].flatMap { try Registry.spellings(of: $0, in: folder) }
        calendars = try Registry.calendars(in: folder)
        retention = try Registry.retention(in: folder)
        beacons = try Registry.beacons(in: folder)
        let path = folder + "/periods.csv"
        periods = try Registry.table(path, columns: ["period", "from", "until", "instrument", "source"]).map { row in
            try at("\(path): line \(row.line)") { () throws(Malformed) in
                PeriodOpened(
                    period: row["period"], from: try Timestamp(row["from"]), until: try Timestamp(row["until"]),
                    instrument: row["instrument"])
            }
        }
        guard !periods.isEmpty else { throw Refusal(.listEmpty, ["path": path]) }
        let policyPath = folder + "/policy.json"
        do {
            policy = try JSONDecoder().decode(PolicyTemplate.self, from: Data(try readFile(policyPath)))
            policy.instrument = try RecordText.line(policy.instrument, of: .instrument)
        } catch let error as DecodingError {
            throw Refusal(.registryFile, ["path": policyPath, "reason": "\(error)"])
        }
    }

    private static func rows(of catalogue: Catalogue, in folder: String) throws -> [CatalogueRow] {
        let path = "\(folder)/\(catalogue.rawValue).csv"
        var columns = ["code", "name", "source"]
        if catalogue == .courts { columns.append("district") }
        if catalogue == .districts { columns.append("neighbours") }
        if catalogue == .causes { columns.append("scopes") }
        let rows = try table(path, columns: columns).map { row in
            var scopes: [CauseScope]?
            if catalogue == .causes {
                scopes = try row["scopes"].split(separator: " ").map { word in
                    guard let scope = CauseScope(rawValue: String(word)) else {
                        throw Refusal(
                            .registryRow,
                            ["path": path, "line": String(row.line), "column": "scopes", "value": String(word)])
                    }
                    return scope
                }.sorted()
            }
            return CatalogueRow(
                code: row["code"], name: row["name"], source: row["source"],
                district: catalogue == .courts ? row["district"] : nil,
                dockets: catalogue == .courts ? row.codes("dockets") : nil,
                suffixes: catalogue == .courts ? row.codes("suffixes") : nil, neighbours: row.codes("neighbours"),
                scopes: scopes)
        }
        guard !rows.isEmpty else { throw Refusal(.listEmpty, ["path": path]) }
        return rows.sorted { $0.code.precedes($1.code) }
    }

    private static func spellings(of catalogue: Catalogue, in folder: String) throws -> [Spellings] {
        try table("\(folder)/\(catalogue.rawValue).csv", columns: ["code"]).map { row in
            Spellings(catalogue: catalogue, code: row["code"], text: row["spellings"])
        }
    }

    private static func calendars(in folder: String) throws -> [CalendarAdopted] {
        let path = folder + "/calendar.csv"
        let columns = ["calendar", "from", "until", "offset_minutes", "closed", "instrument", "source"]
        return try table(path, columns: columns).map { row in
            try at("\(path): line \(row.line)") { () throws(Malformed) in
                CalendarAdopted(
                    calendar: row["calendar"], from: try Day(row["from"]), until: try Day(row["until"]),
                    offset: try at("offset_minutes") { () throws(Malformed) in
                        guard let offset = Int(row["offset_minutes"]) else { throw Malformed(.notDecimal, at: "") }
                        return offset
                    },
                    closed: try row["closed"].split(separator: " ").map { (day) throws(Malformed) in try Day(day) },
                    instrument: row["instrument"])
            }
        }
    }

    private static func retention(in folder: String) throws -> [Retention: Int] {
        let path = folder + "/retention.csv"
        var years: [Retention: Int] = [:]
        for row in try table(path, columns: ["kind", "years", "source"]) {
            guard let kind = Retention(rawValue: row["kind"]), let count = Int(row["years"]), count > 0 else {
                throw Refusal(
                    .registryRow,
                    ["path": path, "line": String(row.line), "column": "kind, years", "value": row["kind"]])
            }
            years[kind] = count
        }
        return years
    }

    struct NamedRow {
        var line: Int
        fileprivate var cells: [String: String]

        subscript(column: String) -> String { cells[column] ?? "" }

        /// Returns the codes in a cell, ascending; `nil` for an empty cell or a missing column.
        func codes(_ column: String) -> [String]? {
            self[column].isEmpty ? nil : self[column].split(separator: " ").map(String.init).sorted { $0.precedes($1) }
        }
    }

    static func table(_ path: String, columns: [String]) throws -> [NamedRow] {
        let rows = try rows(path)
        guard let header = rows.first?.cells else { throw Refusal(.listEmpty, ["path": path]) }
        for column in columns where !header.contains(column) {
            throw Refusal(.registryColumn, ["path": path, "column": column])
        }
        return try rows.dropFirst().map { line, texts in
            guard texts.count <= header.count else {
                throw Refusal(
                    .registryRow, ["path": path, "line": String(line), "column": "*", "value": String(texts.count)])
            }
            let texts = zip(header, texts)
            for (column, text) in texts { _ = try RecordText.line(text, at: .text("\(path):\(line), \(column)")) }
            let cells = Dictionary(texts) { first, _ in first }
            for column in columns where cells[column]?.isEmpty != false && !mayBeEmpty.contains(column) {
                throw Refusal(.registryRow, ["path": path, "line": String(line), "column": column, "value": ""])
            }
            return NamedRow(line: line, cells: cells)
        }
    }

    /// Returns the rows of a file, without spaces around the cells and without empty cells at the end.
    private static func rows(_ path: String) throws(Refusal) -> [(line: Int, cells: [String])] {
        let bytes = try readFile(path)
        do {
            return try Workbook.read(bytes).rows.map { row in
                (row.number, row.cells.map { $0.text.normalized.trimmingCharacters(in: .whitespacesAndNewlines) })
            }
        } catch {
            throw Refusal(.badTable, ["path": .text(path), "fault": .spreadsheetFault(error)])
        }
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
