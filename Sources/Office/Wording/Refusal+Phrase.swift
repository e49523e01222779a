import Beacon
import PublicRecord
import Wording

extension Refusal {
    /// The reason and the remedy in the language of the current task; for a list, every bad row on a line of its own.
    public var phrase: String {
        ([say(key, spokenValues)] + rows.map(\.phrase)).joined(separator: "\n  ")
    }

    /// The key of the sentence: for a field of an application, the one that says what the field asks for.
    private var key: String {
        guard reason == .badField else { return "office.\(reason.rawValue)" }
        return switch values["field"].flatMap(ApplicantFile.Field.init(rawValue:)) {
        case .curp: "office.bad-field.curp"
        case .rfc: "office.bad-field.rfc"
        case .email: "office.bad-field.email"
        case .telephone, .mobile: "office.bad-field.telephone"
        case .birthDate: "office.bad-field.birth-date"
        case .name, .address, .licence: "office.bad-field"
        case nil: "office.bad-field.practice"
        }
    }

    /// The values with people's words in place of program names.
    var spokenValues: [String: String] {
        var values = values
        if let value = values["value"] { values["length"] = String(value.count) }
        if let catalogue = values["catalogue"] { values["catalogue"] = say("catalogue.\(catalogue)") }
        if let action = values["action"] { values["action"] = say("action.\(action)") }
        if let role = values["role"] { values["role"] = say("role.\(role)") }
        if let close = values["close"] {
            values["close"] = close.isEmpty ? "" : " " + say("office.close-names", ["names": close])
        }
        if let field = values["field"] { values["field"] = Wanting.phrase(field) }
        if let missing = values["missing"] {
            values["missing"] = missing.split(separator: ", ").map { Wanting.phrase(String($0)) }
                .joined(separator: ", ")
        }
        if let text = values["text"] {
            values["text"] =
                RecordText.Field(rawValue: text).map { say("recordtext.\($0.rawValue)") }
                ?? ApplicantFile.Field(rawValue: text)?.phrase ?? text
        }
        if let why = values["why"], reason == .badCase {
            // The raw values of `CaseFault` name their phrases.
            values["why"] = say("case.\(why)", values)
            for list in ["dockets", "suffixes"] where values[list]?.isEmpty == true { values[list] = say("word.none") }
        }
        if let fault = values["fault"] { values["fault"] = RoundFault.phrase(ofName: fault) }
        if let known = values["known"], known.isEmpty { values["known"] = say("word.none") }
        return values
    }
}

extension RowFault {
    public var phrase: String {
        say("office.\(reason.rawValue)", ["line": String(line), "column": column, "value": value])
    }
}

/// The missing parts of an application: names of fields, `practice`, codes of requirements.
public enum Wanting {
    public static func phrase(_ name: String, _ names: Catalogues? = nil) -> String {
        if name == "practice" { return say("field.practice") }
        if let field = ApplicantFile.Field(rawValue: name) { return field.phrase }
        guard let names else { return name }
        return say("office.requirement", ["code": name, "name": names.name(of: name, in: .requirements)])
    }
}

extension ApplicantFile.Field {
    public var phrase: String { say("field.\(rawValue.replacing("_", with: "-"))") }
}
