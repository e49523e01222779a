/// The rows in force of each catalogue.
public struct Catalogues: Sendable {
    private var rows: [Catalogue: [String: CatalogueRow]] = [:]

    public func isEmpty(_ catalogue: Catalogue) -> Bool { rows[catalogue]?.isEmpty ?? true }

    public func contains(_ code: String, in catalogue: Catalogue) -> Bool { rows[catalogue]?[code] != nil }

    public func row(_ code: String, in catalogue: Catalogue) -> CatalogueRow? { rows[catalogue]?[code] }

    /// The name that a code stands for; the code itself where the catalogue lacks it.
    public func name(of code: String, in catalogue: Catalogue) -> String { row(code, in: catalogue)?.name ?? code }

    /// Ascending by code.
    public func rows(of catalogue: Catalogue) -> [CatalogueRow] {
        (rows[catalogue] ?? [:]).values.sorted { $0.code.precedes($1.code) }
    }

    func require(_ code: String, in catalogue: Catalogue) throws(Violation) {
        guard contains(code, in: catalogue) else {
            throw Violation(.unknownCode, .text(code), expected: .catalogue(catalogue))
        }
    }

    func require(cause: String, for scope: CauseScope) throws(Violation) {
        guard row(cause, in: .causes)?.scopes?.contains(scope) == true else {
            throw Violation(.unknownCode, .text(cause), expected: .catalogue(.causes))
        }
    }

    mutating func adopt(_ fact: CatalogueAdopted) throws(Violation) {
        let news = fact.catalogue == .districts ? Set(fact.rows.map(\.code)) : []
        for row in fact.rows {
            for district in [row.district].compactMap({ $0 }) + (row.neighbours ?? []) where !news.contains(district) {
                try require(district, in: .districts)
            }
            for docket in row.dockets ?? [] { try require(docket, in: .dockets) }
            for suffix in row.suffixes ?? [] { try require(suffix, in: .suffixes) }
        }
        for row in fact.rows { rows[fact.catalogue, default: [:]][row.code] = row }
    }
}
