import Phrases
import WireFormat

/// The description of a CSV file for programs (CSV on the Web: W3C tabular metadata, found at the file's name with
/// `-metadata.json`).
enum Metadata {
    static func text(of set: DataSet, site: Site, licence: Licence) -> [UInt8] {
        JSON.object([
            "@context": .array([
                .string("http://www.w3.org/ns/csvw"), .object(["language": .string(Language.standard.rawValue)]),
            ]),
            "url": .string(set.csv), "dc:title": .languages(set.phrase),
            "dc:description": .languages(set.phrase + ".about"),
            "dc:license": .object(["@id": .string(licence.address)]),
            "dialect": .object([
                "encoding": .string("utf-8"), "lineTerminators": .array([.string("\r\n")]), "header": .bool(true),
                "delimiter": .string(","), "doubleQuote": .bool(true),
            ]),
            "tableSchema": .object([
                "columns": .array(set.columns.map { column($0, of: set) }),
                "primaryKey": .array(set.primaryKey.map { .string($0.rawValue) }),
                "foreignKeys": set.foreignKeys.isEmpty ? nil : .array(set.foreignKeys.map(foreignKey)),
            ]),
        ]).bytes + [UInt8(ascii: "\n")]
    }

    private static func column(_ column: Column, of set: DataSet) -> JSON {
        let key = "column.\(column.phrase)"
        return .object([
            "name": .string(column.rawValue),
            // One of the titles must equal the header (Metadata Vocabulary 5.1.1, Schema Compatibility).
            "titles": .object(
                sorting: Language.allCases.map { language in
                    let title = JSON.string(Phrases.text(key, in: language))
                    return JSON.Member(
                        language.rawValue, language == .standard ? .array([.string(column.rawValue), title]) : title)
                }),
            "dc:description": .languages(key + ".about"), "datatype": datatype(of: column),
            "required": set.required.contains(column) ? .bool(true) : nil,
            "separator": column.datatype == .codes ? .string(" ") : nil,
        ])
    }

    private static func datatype(of column: Column) -> JSON {
        switch column.datatype {
        case .text, .code, .codes: .string("string")
        case .integer: .string("integer")
        case .decimal: .object(["base": .string("decimal"), "format": .string("0.000")])
        case .time: .object(["base": .string("dateTime"), "format": .string("yyyy-MM-ddTHH:mm:ssX")])
        case .address: .string("anyURI")
        }
    }

    private static func foreignKey(_ key: (column: Column, set: DataSet, its: Column)) -> JSON {
        .object([
            "columnReference": .string(key.column.rawValue),
            "reference": .object([
                "resource": .string(key.set.csv), "columnReference": .string(key.its.rawValue),
            ]),
        ])
    }
}

extension DataSet {
    /// The key of the title; with `.about`, of the description.
    var phrase: String { "dataset.\(rawValue)" }
}

extension JSON {
    /// Returns a phrase in every language as an array of language-tagged strings (JSON-LD 1.1).
    static func languages(_ key: String) -> JSON {
        .array(
            Language.allCases.map {
                .object(["@value": .string(Phrases.text(key, in: $0)), "@language": .string($0.rawValue)])
            })
    }

    /// Returns a phrase in every language, by language.
    static func byLanguage(_ key: String) -> JSON {
        .object(sorting: Language.allCases.map { JSON.Member($0.rawValue, .string(Phrases.text(key, in: $0))) })
    }
}
