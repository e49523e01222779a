import Foundation
import PublicRecord
import WireFormat

/// The council's roster as it publishes it: a table with one row for each person and specialty.
///
/// Columns, in any order: NOMBRE, ESPECIALIDAD, TELÉFONO, CELULAR, CORREO, PARTIDO(S) JUDICIAL(ES), and optionally
/// CÉDULA. A person may have several rows, and a cell may name several districts.
struct CouncilList {
    struct Person {
        var line: Int
        var name: String
        var licence: String?
        var contact = Contact()
        /// Districts by specialty.
        var practice: [String: Set<String>] = [:]
    }

    private enum Column: String, CaseIterable {
        case name = "NOMBRE"
        case specialty = "ESPECIALIDAD"
        case telephone = "TELÉFONO"
        case mobile = "CELULAR"
        case email = "CORREO"
        case districts = "PARTIDO(S) JUDICIAL(ES)"
        case licence = "CÉDULA"

        var isOptional: Bool { self == .licence }
    }

    /// In the order in which they first appear.
    private(set) var people: [Person] = []
    private(set) var faults: [RowFault] = []

    /// Parses the whole table; faults of its rows are in `faults`.
    /// - Throws: `Refusal` if the text is no such table.
    init(_ bytes: [UInt8], catalogues: Catalogues) throws(Refusal) {
        let table = try DelimitedText(bytes).rows
        guard let header = table.first else { throw Refusal(.listEmpty, ["path": ""]) }
        let columns = try CouncilList.columns(header.cells)
        let names = Names(catalogues)
        var places: [String: [Int]] = [:]
        for row in table.dropFirst() {
            do throws(RowFault) {
                guard row.cells.count <= header.cells.count else {
                    throw RowFault(line: row.line, .cells, column: "", value: String(row.cells.count))
                }
                let person = try CouncilList.person(row, columns, names)
                try add(person, &places)
            } catch {
                faults.append(error)
            }
        }
        checkLicences()
        guard !people.isEmpty || !faults.isEmpty else { throw Refusal(.listEmpty, ["path": ""]) }
    }

    private static func columns(_ header: [String]) throws(Refusal) -> [Column: Int] {
        var columns: [Column: Int] = [:]
        for column in Column.allCases {
            if let place = header.firstIndex(where: { $0.folded == column.rawValue.folded }) {
                columns[column] = place
            } else if !column.isOptional {
                throw Refusal(.listColumn, ["column": column.rawValue])
            }
        }
        return columns
    }

    private static func person(
        _ row: DelimitedText.Row, _ columns: [Column: Int], _ names: Names
    ) throws(RowFault) -> Person {
        func cell(_ column: Column) throws(RowFault) -> String {
            let text = rawCell(row, columns[column])
            let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if let character = line.firstForeignCharacter {
                let found = "«\(character)» (\(RecordText.code(of: character)))"
                throw RowFault(line: row.line, .character, column: column.rawValue, value: found)
            }
            guard line.isEmpty || (try? Text.parse(line)) != nil else {
                throw RowFault(line: row.line, .text, column: column.rawValue, value: "")
            }
            return line
        }
        func filled(_ column: Column) throws(RowFault) -> String {
            let text = try cell(column)
            guard !text.isEmpty else { throw RowFault(line: row.line, .empty, column: column.rawValue, value: "") }
            return text
        }
        var person = Person(line: row.line, name: try filled(.name))
        let specialty = try filled(.specialty)
        guard let code = names.specialty(specialty) else {
            throw RowFault(line: row.line, .specialty, column: Column.specialty.rawValue, value: specialty)
        }
        var districts: Set<String> = []
        for name in names.split(districts: rawCell(row, columns[.districts])) {
            guard let code = names.district(name) else {
                throw RowFault(line: row.line, .district, column: Column.districts.rawValue, value: name)
            }
            districts.insert(code)
        }
        guard !districts.isEmpty else {
            throw RowFault(line: row.line, .empty, column: Column.districts.rawValue, value: "")
        }
        person.practice[code] = districts
        let licence = try cell(.licence)
        guard let numbers = Licence.numbers(in: licence), numbers.count <= 1 else {
            throw RowFault(line: row.line, .licence, column: Column.licence.rawValue, value: licence)
        }
        person.licence = numbers.first
        person.contact.telephones = [try cell(.telephone)].filter { !$0.isEmpty }
        person.contact.mobiles = [try cell(.mobile)].filter { !$0.isEmpty }
        let email = try cell(.email)
        if !email.isEmpty {
            guard email.split(separator: "@", omittingEmptySubsequences: false).count == 2, !email.contains(" ") else {
                throw RowFault(line: row.line, .email, column: Column.email.rawValue, value: email)
            }
            person.contact.emails = [email]
        }
        return person
    }

    /// Returns a cell; empty if the row ends before it.
    private static func rawCell(_ row: DelimitedText.Row, _ place: Int?) -> String {
        guard let place, place < row.cells.count else { return "" }
        return row.cells[place]
    }

    /// Joins a row to the person it belongs to: the same name, and no other cédula.
    private mutating func add(_ person: Person, _ places: inout [String: [Int]]) throws(RowFault) {
        let key = person.name.folded
        let sameName = places[key] ?? []
        let matches = sameName.filter { place in
            let other = people[place].licence
            return other == nil || person.licence == nil || other == person.licence
        }
        guard matches.count <= 1 else {
            throw RowFault(line: person.line, .ambiguousPerson, column: Column.name.rawValue, value: person.name)
        }
        guard let place = matches.first else {
            places[key] = sameName + [people.count]
            people.append(person)
            return
        }
        people[place].licence = people[place].licence ?? person.licence
        people[place].practice.merge(person.practice) { $0.union($1) }
        people[place].contact.merge(person.contact)
    }

    /// Refuses a cédula with two persons.
    private mutating func checkLicences() {
        var owners: [String: Person] = [:]
        for person in people {
            guard let licence = person.licence else { continue }
            if owners[licence] != nil {
                faults.append(
                    RowFault(line: person.line, .licenceOfAnother, column: Column.licence.rawValue, value: licence))
            }
            owners[licence] = person
        }
        faults.sort { $0.line < $1.line }
    }
}
