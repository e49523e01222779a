import PublicRecord

/// Codes by what people write: the code, or the name in any spelling.
extension RecordReader {
    /// - Throws: `Refusal.unknownName` with names that are like it, or `Refusal.ambiguousName`.
    public func code(_ text: String, in catalogue: Catalogue) throws(Refusal) -> String {
        try state.catalogues.code(text, in: catalogue)
    }

    /// Codes in the record's order; all of the catalogue if nobody names one.
    public func codes(_ texts: [String], in catalogue: Catalogue) throws(Refusal) -> [String] {
        guard !texts.isEmpty else { return state.catalogues.rows(of: catalogue).map(\.code) }
        var codes: Set<String> = []
        for text in texts { codes.insert(try code(text, in: catalogue)) }
        return codes.sorted { $0.precedes($1) }
    }

    /// Specialties with their districts, in the record's order.
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
