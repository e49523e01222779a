import Office
import PublicRecord
import Wording

/// Fields that several forms of the office share.
extension Field {
    /// Returns a choice of one row of a catalogue.
    /// - Parameter scope: the scope of the causes, if the catalogue is that of causes.
    static func code(
        _ name: String, label key: String, of catalogue: Catalogue, in visit: Visit, for scope: CauseScope? = nil,
        value: String = "", isRequired: Bool = true
    ) -> Field {
        let rows = visit.names.rows(of: catalogue)
            .filter { row in scope.map { row.scopes?.contains($0) == true } ?? true }
            .sorted { $0.name.lowercased() < $1.name.lowercased() }
        return Field(
            name, .select, label: key,
            options: [.init(value: "", text: say("portal.staff.choose"))]
                + rows.map { .init(value: $0.code, text: $0.name, isChosen: $0.code == value) },
            isRequired: isRequired)
    }

    /// Returns a choice of several rows of a catalogue.
    static func codes(
        _ name: String, label key: String, _ rows: [CatalogueRow], chosen: [String] = [], hint: String? = nil
    ) -> Field {
        Field(
            name, .checks, label: key,
            options: rows.map { .init(value: $0.code, text: $0.name, isChosen: chosen.contains($0.code)) }, hint: hint)
    }

    static func cause(_ scope: CauseScope, in visit: Visit) -> Field {
        .code("causa", label: "portal.staff.cause", of: .causes, in: visit, for: scope)
    }

    /// The name of the field with the legal act.
    static let instrumentName = "instrumento"

    static func instrument() -> Field {
        Field(instrumentName, label: "portal.staff.instrument", hint: "portal.staff.instrument-hint")
    }

    /// Returns the field with the day from which a change counts.
    static func effective() -> Field {
        Field(
            "desde", .input("date"), label: "portal.staff.effective", hint: "portal.staff.effective-hint",
            isRequired: false)
    }
}
