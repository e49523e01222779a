import Foundation
import PublicRecord

/// Finds catalogue codes for typed text: the code, or the name in any spelling.
struct Names {
    private let specialties: Index
    private let districts: Index

    init(_ catalogues: Catalogues) {
        specialties = Index(catalogues.rows(of: .specialties))
        districts = Index(catalogues.rows(of: .districts))
    }

    func specialty(_ name: String) -> String? { specialties.code(name) }

    /// Returns the code of a district, which may be written with its number before it or with «partido judicial de».
    func district(_ name: String) -> String? {
        if let code = districts.code(name) { return code }
        let words = name.folded.split(separator: " ")
            .drop { Int($0) != nil || ["partido", "judicial", "de"].contains($0) }
        return districts.code(spelling: words.joined(separator: " "))
    }

    /// Returns the districts named in a cell, separated by line ends, `,` `;` `/` or `|`.
    func split(districts cell: String) -> [String] {
        cell.split { ",;/|".contains($0) || $0.isNewline }.flatMap { part in
            let name = part.trimmingCharacters(in: .whitespaces)
            if name.isEmpty { return [String]() }
            return district(name) == nil ? name.components(separatedBy: " y ") : [name]
        }
    }

    /// One catalogue, indexed for many look-ups with the results of `Catalogues.code`.
    private struct Index {
        private let codes: Set<String>
        private let spellings: [String: String]

        init(_ rows: [CatalogueRow]) {
            codes = Set(rows.map(\.code))
            let spelt = rows.flatMap { row in Set([row.name.folded, row.code.folded]).map { ($0, row.code) } }
            // A spelling of two rows means neither; the list must then have the code.
            spellings = Dictionary(grouping: spelt, by: \.0).filter { $1.count == 1 }.mapValues { $0[0].1 }
        }

        func code(_ text: String) -> String? { codes.contains(text) ? text : code(spelling: text.folded) }

        func code(spelling: String) -> String? { spellings[spelling] }
    }
}
