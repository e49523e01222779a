import Foundation
import PublicRecord
import WireFormat

/// Finds codes of a catalogue for text in a list.
struct CatalogueNames {
    private let rows: [CatalogueRow]
    private let codes: Set<String>
    private let spellings: [String: String]

    init(_ rows: [CatalogueRow]) {
        self.rows = rows
        codes = Set(rows.map(\.code))
        let spelt = rows.flatMap { row in Set([row.name.folded, row.code.folded]).map { ($0, row.code) } }
        // A spelling of two rows means neither; the list must then have the code.
        spellings = Dictionary(grouping: spelt, by: \.0).filter { $1.count == 1 }.mapValues { $0[0].1 }
    }

    var all: [String] { rows.map(\.code) }

    func contains(_ code: String) -> Bool { codes.contains(code) }

    /// Returns the code for a code or a name in any spelling.
    func code(_ text: String) -> String? { codes.contains(text) ? text : spellings[text.folded] }

    /// Returns the code of a district, which may be written with its number before it or with «partido judicial de».
    func district(_ text: String) -> String? {
        if let code = code(text) { return code }
        let words = text.folded.split(separator: " ")
            .drop { Int($0) != nil || ["partido", "judicial", "distrito", "de"].contains($0) }
        return words.isEmpty ? nil : spellings[words.joined(separator: " ")]
    }

    /// Returns the codes named in one cell, in its order, and the parts that name none. The separators are line ends,
    /// `,` `;` `/` `|` and, where the whole is no name, the word «y».
    func split(_ cell: String, by code: (String) -> String?) -> (codes: [String], unknown: [String]) {
        let parts = cell.split { ",;/|•".contains($0) || $0.isNewline }.flatMap { part -> [String] in
            let name = part.trimmingCharacters(in: .whitespaces)
            guard code(name) == nil else { return [name] }
            let halves = name.replacingOccurrences(of: " Y ", with: " y ").components(separatedBy: " y ")
            // "Guadalajara y anexos" is no two names: it is asked as one.
            return halves.count > 1 && halves.contains { code($0) != nil } ? halves : [name]
        }.map(\.oneLine).filter { !$0.isEmpty }
        return (parts.compactMap(code), parts.filter { code($0) == nil })
    }

    /// Returns the closest codes, best first, at most five: names that begin or end alike, names one typing error
    /// apart, and rows whose source mentions the text.
    func closest(_ text: String) -> [String] {
        let spelling = text.folded
        guard !spelling.isEmpty else { return [] }
        let words = Set(spelling.split(separator: " ").filter { $0.count > 3 })
        func rank(_ row: CatalogueRow) -> Int? {
            let name = row.name.folded
            if isOneErrorApart(name, spelling) { return 0 }
            if name.hasPrefix(spelling) || spelling.hasPrefix(name) { return 1 }
            if spelling.hasSuffix(name) || name.hasSuffix(spelling) { return 2 }
            let shared = words.intersection(name.split(separator: " ")).count
            if shared > 0 { return 10 - min(shared, 6) }
            if isClose(name, spelling) { return 10 }
            return words.contains { row.source.folded.split(separator: " ").contains($0) } ? 11 : nil
        }
        return rows.compactMap { row in rank(row).map { ($0, row.code) } }
            .sorted { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.precedes($1.1) }.prefix(5).map(\.1)
    }

    /// Whether at least three quarters of the pairs of neighbouring letters agree.
    private func isClose(_ one: String, _ other: String) -> Bool {
        func pairs(_ text: String) -> Set<String> { Set(zip(text, text.dropFirst()).map { "\($0)\($1)" }) }
        let (a, b) = (pairs(one), pairs(other))
        return !a.isEmpty && 2 * a.intersection(b).count * 4 >= 3 * (a.count + b.count)
    }
}
