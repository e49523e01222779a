import Beacon
import Draw
import Phrases
import PublicRecord
import WireFormat

/// The data dictionary for people: every set, every column, and the values of columns with a closed list.
enum DataDictionary {
    static var text: [UInt8] {
        JSON.object(["conjuntos": .array(DataSet.allCases.map(json))]).bytes + [UInt8(ascii: "\n")]
    }

    private static func json(of set: DataSet) -> JSON {
        .object([
            "nombre": .string(set.rawValue), "titulo": .byLanguage(set.phrase),
            "descripcion": .byLanguage(set.phrase + ".about"),
            "archivos": .array([.string(set.csv), .string(set.json), .string(set.metadata)]),
            "clave": .array(set.primaryKey.map { .string($0.rawValue) }),
            "columnas": .array(set.columns.map { json(of: $0, in: set) }),
        ])
    }

    private static func json(of column: Column, in set: DataSet) -> JSON {
        let key = "column.\(column.phrase)"
        let reference = set.foreignKeys.first { $0.column == column }
        let words = words(of: column, in: set)
        return .object([
            "nombre": .string(column.rawValue), "titulo": .byLanguage(key), "descripcion": .byLanguage(key + ".about"),
            "tipo": .string(name(of: column.datatype)), "lista": .bool(column.datatype == .codes),
            "obligatoria": .bool(set.required.contains(column)),
            "remite": reference.map { .string("\($0.set.rawValue).\($0.its.rawValue)") },
            "valores": words.isEmpty
                ? nil : .array(words.map { .object(["valor": .string($0.0), "significado": .byLanguage($0.1)]) }),
        ])
    }

    private static func name(of datatype: Column.Datatype) -> String {
        switch datatype {
        case .text: "texto"
        case .code, .codes: "codigo"
        case .integer: "entero"
        case .decimal: "decimal"
        case .time: "fecha-hora"
        case .address: "direccion"
        }
    }

    /// Returns the values of a column with a closed list, each with the key of its phrase; empty for other columns.
    private static func words(of column: Column, in set: DataSet) -> [(String, String)] {
        func list<Kind: CaseIterable & RawRepresentable<String>>(
            _ group: String..., of _: Kind.Type
        ) -> [(String, String)] {
            Kind.allCases.map { ($0.rawValue, (group + [$0.rawValue]).joined(separator: ".")) }
        }
        return switch (column, set) {
        case (.standing, _): list("standing", of: Roster.Standing.self)
        case (.stage, .applications): list("stage", "application", of: Application.Stage.Kind.self)
        case (.stage, _): list("stage", "designation", of: Designation.Stage.Kind.self)
        case (.way, _): list("way", of: Way.self)
        case (.state, _):
            list("opendata", "state", of: Draws.Filter.State.self).filter {
                $0.0 != Draws.Filter.State.overdue.rawValue
            }
        case (.beaconStanding, _): list("opendata", "beacon", of: Chain.Standing.self)
        case (.unit, _): list("unit", of: Figure.Unit.self)
        case (.catalogue, _): list("catalogue", of: Catalogue.self)
        case (.part, _): list("commitment", "part", of: Breakdown.Part.Kind.self)
        case (.comparison, _): list("commitment", "standing", of: CommitmentReport.Standing.self)
        case (.scopes, _): list("scope", of: CauseScope.self)
        default: []
        }
    }
}
