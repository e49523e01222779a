import Draw
import Identifiers

import Spreadsheets
import Support
import WireFormat

@testable import CouncilLists
@testable import PublicRecord

/// Catalogues and readings for the tests.
enum ListFixture {
    static let header = "NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA\n"

    static let catalogues: Catalogues = {
        var catalogues = Catalogues()
        func adopt(_ catalogue: Catalogue, _ rows: [(String, String, String)]) {
            let rows = rows.map { CatalogueRow(code: $0.0, name: $0.1, source: $0.2) }
            try? catalogues.adopt(CatalogueAdopted(catalogue: catalogue, instrument: "Prueba", rows: rows))
        }
        adopt(
            .districts,
            [
                ("ameca", "Ameca", "Prueba"),
                ("guadalajara", "Guadalajara", "Partido judicial 1 (Guadalajara, Zapopan y Tonalá)"),
                ("la-barca", "La Barca", "Prueba"), ("puerto-vallarta", "Puerto Vallarta", "Partido judicial 27"),
                ("sayula", "Sayula", "Prueba"), ("tepatitlan", "Tepatitlán", "Prueba"),
            ])
        adopt(
            .specialties,
            [
                ("contabilidad", "Contabilidad", "Prueba"), ("grafoscopia", "Grafoscopía", "Prueba"),
                ("ingenieria-civil", "Ingeniería civil", "Prueba"), ("psicologia", "Psicología", "Prueba"),
                ("psicologia-infantil", "Psicología infantil", "Prueba"),
            ])
        return catalogues
    }()

    static func read(
        _ text: String, _ columns: ColumnChoices = ColumnChoices(), _ decisions: Decisions = [:]
    ) throws -> ListReading {
        try ListReading(
            Workbook.read(Array(text.utf8)), catalogues: catalogues, columns: columns, decisions: decisions)
    }

    static func rows(_ rows: String, decisions: Decisions = [:]) throws -> ListReading {
        try read(header + rows, ColumnChoices(), decisions)
    }
}

extension ListReading {
    /// Whether each row is a person's or named, once.
    var accountsForEveryRow: Bool {
        let rows = people.flatMap(\.rows) + named.map(\.row)
        return rows.sorted() == sheet.rows.map(\.number)
    }

    var names: [String] { people.map(\.name.text) }
}
