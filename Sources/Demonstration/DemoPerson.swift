import Office
import PublicRecord

/// Fictional people: names composed by number, and telephone numbers and addresses that do not exist.
struct DemoPerson {
    private static let given = [
        "Alma", "Bruno", "Citlali", "Darío", "Elena", "Fabián", "Gloria", "Héctor", "Irene", "Joaquín", "Karla",
        "Leonel",
    ]
    private static let surnames = [
        "Ficticio", "Inventada", "Ejemplar", "Supuesto", "Imaginaria", "Hipotético", "Figurada", "Simulado",
    ]

    let number: Int

    init(_ number: Int) { self.number = number }

    var name: String {
        let given = DemoPerson.given[number % DemoPerson.given.count]
        let first = DemoPerson.surnames[number / 3 % DemoPerson.surnames.count]
        return "\(given) \(first) de la Demostración \(number)"
    }

    /// Returns a complete application.
    func edit(_ dice: inout DemoDice, _ state: RecordState) -> Office.Edit {
        var edit = Office.Edit()
        let digits = String(100_000 + number).suffix(4)
        edit.fields = [
            .name: name, .curp: "XEXX\(String(100_000 + number).suffix(6))HJCRRS0\(number % 10)",
            .email: "demo.\(digits)@ejemplo.invalid", .telephone: "33 5550 \(digits)", .mobile: "33 5551 \(digits)",
            .address: "Calle Inexistente \(number), Guadalajara", .licence: String(number),
            .birthDate: "1980-01-01", .rfc: "XEXX800101X\(String(10 + number % 90))",
        ]
        let specialty = dice.one(of: state.catalogues.rows(of: .specialties))?.code ?? ""
        let district = dice.one(of: state.catalogues.rows(of: .districts))?.code ?? ""
        edit.practice = [Practice(specialty: specialty, districts: [district])]
        edit.publishesContact = number.isMultiple(of: 3)
        edit.language = number.isMultiple(of: 10) ? "en" : "es"
        return edit
    }

    /// Returns the smallest content that is accepted as a document.
    static func document(_ requirement: String, of number: Int) -> [UInt8] {
        Array("%PDF-1.4\n% Documento ficticio: \(requirement), persona \(number)\n%%EOF\n".utf8)
    }
}
