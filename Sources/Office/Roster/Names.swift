import Foundation
import PublicRecord

/// Finds catalogue codes by what people write: the code, or the name in any spelling.
struct Names {
    private let specialties: [String: String]
    private let districts: [String: String]

    init(_ catalogues: Catalogues) {
        func index(_ catalogue: Catalogue) -> [String: String] {
            let rows = catalogues.rows(of: catalogue)
            let names = Dictionary(rows.map { ($0.name.folded, $0.code) }) { first, _ in first }
            return names.merging(rows.map { ($0.code.folded, $0.code) }) { _, code in code }
        }
        specialties = index(.specialties)
        districts = index(.districts)
    }

    func specialty(_ name: String) -> String? { specialties[name.folded] }

    /// A district may be written with its number before it or with «partido judicial de».
    func district(_ name: String) -> String? {
        let folded = name.folded
        if let code = districts[folded] { return code }
        let words = folded.split(separator: " ").drop { Int($0) != nil || ["partido", "judicial", "de"].contains($0) }
        return districts[words.joined(separator: " ")]
    }

    /// The districts that a cell names, one a line or with `,` `;` `/` or `|` between them.
    func split(districts cell: String) -> [String] {
        cell.split { ",;/|".contains($0) || $0.isNewline }.flatMap { part in
            let name = part.trimmingCharacters(in: .whitespaces)
            if name.isEmpty { return [String]() }
            return district(name) == nil ? name.components(separatedBy: " y ") : [name]
        }
    }
}
