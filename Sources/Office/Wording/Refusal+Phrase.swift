import ActaSignatures
import Beacon
import PublicRecord
import Wording

extension Refusal {
    /// The reason and the remedy in the language of the current task.
    public var phrase: String { say(key, spokenValues) }

    /// The key of the sentence: for a field of an application, the one that says what the field asks for.
    private var key: String {
        guard reason == .badField, case .parts(let parts) = values["field"] else { return "office.\(reason.rawValue)" }
        return switch parts.first {
        case .field(.rfc): "office.bad-field.rfc"
        case .field(.curp), .field(.email), .field(.telephone), .field(.mobile), .field(.licence):
            "office.bad-field.identifier"
        case .field(.birthDate): "office.bad-field.birth-date"
        case .practice: "office.bad-field.practice"
        default: "office.bad-field"
        }
    }

    /// The values in words.
    var spokenValues: [String: String] {
        let spoken = values.compactMapValues(\.phrase)
        // A case fault's own sentence names what was found.
        return spoken.merging(
            values.compactMapValues { value in
                if case .caseFault(let fault) = value { say("case.\(fault.rawValue)", spoken) } else { nil }
            }
        ) { $1 }
    }
}

extension Refusal.Value {
    /// The value in words; `nil` for a case fault, whose sentence has values of its own.
    fileprivate var phrase: String? {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .time(let time): time.phrase
        case .list(let texts): texts.isEmpty ? say("word.none") : texts.joined(separator: ", ")
        case .action(let action): say("action.\(action.rawValue)")
        case .role(let role): say("role.\(role.rawValue)")
        case .catalogue(let catalogue): say("catalogue.\(catalogue.rawValue)")
        case .similar(let names):
            names.isEmpty ? "" : " " + say("office.close-names", ["names": names.joined(separator: ", ")])
        case .parts(let parts): parts.map { $0.phrase() }.joined(separator: ", ")
        case .typed(let field): say("recordtext.\(field.rawValue)")
        case .roundFault(let fault): fault.phrase
        case .spreadsheetFault(let fault): fault.phrase
        case .listFault(let fault): fault.phrase
        case .identifier(let fault): fault.phrase
        case .document(let fault): say("document.\(fault.rawValue)")
        case .courtDocument(let document): document.phrase
        case .templateFault(let fault): fault.phrase
        case .signature(let fault): fault.phrase
        case .malformed(let fault): fault.phrase
        case .caseFault: nil
        }
    }
}

extension SignatureFault {
    /// The fault and the remedy in the language of the current task.
    public var phrase: String { say("signature.\(rawValue)") }
}

extension ApplicationPart {
    /// The part as people call it; without the council's names, a requirement is its code.
    public func phrase(_ names: Catalogues? = nil) -> String {
        switch self {
        case .field(let field): field.phrase
        case .practice: say("field.practice")
        case .document(let requirement): names.map { ApplicationPart.phrase(of: requirement, $0) } ?? requirement
        }
    }

    /// A requirement's code and name.
    public static func phrase(of requirement: String, _ names: Catalogues) -> String {
        say("office.requirement", ["code": requirement, "name": names.name(of: requirement, in: .requirements)])
    }
}

extension ApplicantFile.Field {
    public var phrase: String { say("field.\(rawValue.replacing("_", with: "-"))") }
}
