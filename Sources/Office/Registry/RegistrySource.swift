import Foundation
import PublicRecord
import Spreadsheets
import WireFormat

/// Where files of the council's reference data are read.
enum RegistrySource {
    case folder(String)
    /// Files that were sent, by their names in the folder.
    case files([String: [UInt8]])

    /// Returns how messages name a file.
    func path(of file: String) -> String {
        switch self {
        case .folder(let folder): "\(folder)/\(file)"
        case .files: file
        }
    }

    func bytes(of file: String) throws(Refusal) -> [UInt8] {
        switch self {
        case .folder: return try readFile(path(of: file))
        case .files(let files):
            guard let bytes = files[file] else { throw Refusal(.fileAbsent, ["path": file]) }
            return bytes
        }
    }

    func rows(of catalogue: Catalogue) throws -> [CatalogueRow] {
        let file = "\(catalogue.rawValue).csv"
        var columns = ["code", "name", "source"]
        if catalogue == .courts { columns.append("district") }
        if catalogue == .districts { columns.append("neighbours") }
        if catalogue == .causes { columns.append("scopes") }
        let rows = try table(file, columns: columns).map { row in
            var scopes: [CauseScope]?
            if catalogue == .causes {
                scopes = try row["scopes"].split(separator: " ").map { word in
                    guard let scope = CauseScope(rawValue: String(word)) else {
                        throw refusal(file, row, "scopes", String(word))
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
        guard !rows.isEmpty else { throw Refusal(.listEmpty, ["path": path(of: file)]) }
        return rows.sorted { $0.code.precedes($1.code) }
    }

    func spellings(of catalogue: Catalogue) throws -> [Registry.Spellings] {
        try table("\(catalogue.rawValue).csv", columns: ["code"]).map { row in
            Registry.Spellings(catalogue: catalogue, code: row["code"], text: row["spellings"])
        }
    }

    func calendars() throws -> [CalendarAdopted] {
        let file = "calendar.csv"
        let columns = ["calendar", "from", "until", "offset_minutes", "closed", "instrument", "source"]
        return try table(file, columns: columns).map { row in
            try at("\(path(of: file)): line \(row.line)") { () throws(Malformed) in
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

    func periods() throws -> [PeriodOpened] {
        let file = "periods.csv"
        let periods = try table(file, columns: ["period", "from", "until", "instrument", "source"]).map { row in
            try at("\(path(of: file)): line \(row.line)") { () throws(Malformed) in
                PeriodOpened(
                    period: row["period"], from: try Timestamp(row["from"]), until: try Timestamp(row["until"]),
                    instrument: row["instrument"])
            }
        }
        guard !periods.isEmpty else { throw Refusal(.listEmpty, ["path": path(of: file)]) }
        return periods
    }

    func retention() throws -> [Retention: Int] {
        let file = "retention.csv"
        var years: [Retention: Int] = [:]
        for row in try table(file, columns: ["kind", "years", "source"]) {
            guard let kind = Retention(rawValue: row["kind"]), let count = Int(row["years"]), count > 0 else {
                throw refusal(file, row, "kind, years", row["kind"])
            }
            years[kind] = count
        }
        return years
    }

    func policy() throws -> Registry.PolicyTemplate {
        let file = "policy.json"
        do {
            var policy = try JSONDecoder().decode(Registry.PolicyTemplate.self, from: Data(try bytes(of: file)))
            policy.instrument = try RecordText.line(policy.instrument, of: .instrument)
            return policy
        } catch let error as DecodingError {
            throw Refusal(.registryFile, ["path": path(of: file), "reason": "\(error)"])
        }
    }

    // MARK: Tables

    struct NamedRow {
        var line: Int
        fileprivate var cells: [String: String]

        subscript(column: String) -> String { cells[column] ?? "" }

        /// Returns the codes in a cell, ascending; `nil` for an empty cell or a missing column.
        func codes(_ column: String) -> [String]? {
            self[column].isEmpty ? nil : self[column].split(separator: " ").map(String.init).sorted { $0.precedes($1) }
        }
    }

    private static let mayBeEmpty: Set = ["after_seconds", "dockets", "neighbours", "spellings", "suffixes"]

    func refusal(_ file: String, _ row: NamedRow, _ column: String, _ value: String) -> Refusal {
        Refusal(
            .registryRow, ["path": path(of: file), "line": String(row.line), "column": column, "value": value])
    }

    func table(_ file: String, columns: [String]) throws -> [NamedRow] {
        let path = path(of: file)
        let rows = try rows(of: file)
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
            for column in columns where cells[column]?.isEmpty != false && !RegistrySource.mayBeEmpty.contains(column) {
                throw Refusal(.registryRow, ["path": path, "line": String(line), "column": column, "value": ""])
            }
            return NamedRow(line: line, cells: cells)
        }
    }

    /// Returns the rows of a file, without spaces around the cells and without empty cells at the end.
    private func rows(of file: String) throws(Refusal) -> [(line: Int, cells: [String])] {
        let bytes = try bytes(of: file)
        do {
            return try Workbook.read(bytes).rows.map { row in
                (row.number, row.cells.map { $0.text.normalized.trimmingCharacters(in: .whitespacesAndNewlines) })
            }
        } catch {
            throw Refusal(.badTable, ["path": .text(path(of: file)), "fault": .spreadsheetFault(error)])
        }
    }
}
