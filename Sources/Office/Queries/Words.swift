import WireFormat
import PublicRecord

/// Codes for typed text: the code, or the name in any spelling.
extension RecordReader {
    /// - Throws: `Refusal.unknownName` with similar names, or `Refusal.ambiguousName`.
    public func code(_ text: String, in catalogue: Catalogue) throws(Refusal) -> String {
        try state.catalogues.code(text, in: catalogue)
    }

    /// Returns codes in the record's order; the whole catalogue for an empty list.
    public func codes(_ texts: [String], in catalogue: Catalogue) throws(Refusal) -> [String] {
        guard !texts.isEmpty else { return state.catalogues.rows(of: catalogue).map(\.code) }
        var codes: Set<String> = []
        for text in texts { codes.insert(try code(text, in: catalogue)) }
        return codes.sorted { $0.precedes($1) }
    }

    /// Returns specialties with their districts, in the record's order.
    public func practice(_ words: [(specialty: String, districts: [String])]) throws(Refusal) -> [Practice] {
        var districts: [String: Set<String>] = [:]
        for one in words {
            let specialty = try code(one.specialty, in: .specialties)
            for district in one.districts {
                districts[specialty, default: []].insert(try code(district, in: .districts))
            }
        }
        return Practice.list(districts)
    }
}

extension Catalogues {
    /// Returns the code for a code or a name.
    func code(_ text: String, in catalogue: Catalogue) throws(Refusal) -> String {
        if contains(text, in: catalogue) { return text }
        let rows = rows(of: catalogue)
        let matches = rows.filter { $0.name.folded == text.folded || $0.code.folded == text.folded }
        guard let match = matches.first else {
            let close = rows.filter { !text.folded.isEmpty && $0.name.folded.contains(text.folded) }.prefix(5)
            throw Refusal(
                .unknownName,
                ["name": .text(text), "catalogue": .catalogue(catalogue), "close": .similar(close.map(\.code))])
        }
        guard matches.count == 1 else {
            throw Refusal(
                .ambiguousName,
                ["name": .text(text), "catalogue": .catalogue(catalogue), "close": .similar(matches.map(\.code))])
        }
        return match.code
    }
}
