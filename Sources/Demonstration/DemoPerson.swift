import Identifiers
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

    /// No state issued it: its homonym character counts the people of one birthday.
    private var curp: String {
        let (month, day) = (1 + number / 28 % 12, 1 + number % 28)
        func two(_ number: Int) -> Substring { String(100 + number).suffix(2) }
        let characters = "XEXX\(two(number / 336 % 100))\(two(month))\(two(day))HNEFCT0"
        return characters + (CURP.checkDigit(of: characters).map { String($0) } ?? "")
    }

    /// Returns a complete application.
    func edit(_ dice: inout DemoDice, _ state: RecordState) -> Office.Edit {
        var edit = Office.Edit()
        let digits = String(100_000 + number).suffix(4)
        edit.fields = [
            .name: name, .curp: curp,
            .email: "demo.\(digits)@ejemplo.invalid", .telephone: "33 5550 \(digits)", .mobile: "33 5551 \(digits)",
            .address: "Calle Inexistente \(number), Guadalajara", .licence: "9000\(digits)",
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
