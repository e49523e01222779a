import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// What is wrong with what was sent, by the names of the fields; empty text if it is only that nothing was given.
struct FormFault: Error {
    var errors: [String: String]

    init(_ errors: [String: String]) { self.errors = errors }

    init(_ field: String, _ text: String = "") { errors = [field: text] }
}

/// What is wrong with what was sent: with fields, or with the whole of it.
struct Complaint {
    var errors: [String: String] = [:]
    var whole: String?
    /// What is not any more as it was shown.
    var changes: [String] = []

    init(errors: [String: String] = [:], whole: String? = nil) {
        self.errors = errors
        self.whole = whole
    }

    /// Returns `nil` for errors that the sender cannot correct, such as a full disk.
    init?(_ error: any Error) {
        switch error {
        case let fault as FormFault: errors = fault.errors
        case let changed as ChangedSinceShown: changes = changed.sentences
        case let refusal as Refusal:
            switch (refusal.reason, refusal.field) {
            case (.notYours, _): return nil
            case (.changedSinceShown, _): changes = ChangedSinceShown().sentences
            case (_, let field?): errors = [field: refusal.phrase]
            default: whole = refusal.phrase
            }
        case is Violation, is Malformed: whole = OfficeFault.phrase(error)
        default: return nil
        }
    }
}

extension Complaint {
    /// All of it, where there are no fields to show it at.
    var text: String { ([whole].compactMap(\.self) + changes + errors.values.sorted()).joined(separator: " ") }
}

extension [Field] {
    /// The fields with what is wrong with each.
    func failing(_ complaint: Complaint?) -> [Field] {
        map { field in
            field.failing(
                complaint?.errors[field.name].map {
                    guard $0.isEmpty else { return $0 }
                    return field.name == "expediente"
                        ? say("portal.needed-case") : say("portal.needed", ["field": field.label])
                })
        }
    }
}

extension Refusal {
    /// The field of the office's forms that it is about.
    fileprivate var field: String? {
        switch reason {
        case .foreignCharacter: values["text"].flatMap { RecordText.Field(rawValue: $0) }?.formField
        case .badCase: "expediente"
        case .badSeats: "lugares"
        case .passwordShort, .passwordLong, .passwordGuessable, .passwordSame: "nueva"
        case .badLogin, .loginTaken: "usuario"
        case .badPersonName: "nombre"
        case .badEmail: "correo"
        case .wrongCode: "codigo"
        default: nil
        }
    }
}

extension Field {
    /// Whether it is one value that is typed or chosen, and no secret.
    fileprivate var isOneValue: Bool {
        kind.isArea || kind.isSelect || kind.isRadios || (kind.input ?? "password") != "password"
    }
}

extension RecordText.Field {
    /// The field of the office's forms in which it is typed.
    fileprivate var formField: String? {
        switch self {
        case .instrument: Field.instrumentName
        case .reasons: "razones"
        case .institution: "institucion"
        case .objection: "palabras"
        case .objector: "quien"
        case .answer, .origin: nil
        }
    }
}

extension Form {
    /// Checks what can be told of each field by itself: something was typed or chosen where something must be, and
    /// every text is of the characters that can be kept.
    /// - Parameter isConfirmed: whether the box of an act has to be ticked.
    /// - Throws: what is wrong, all of it.
    func check(_ fields: [Field], isConfirmed: Bool = false) throws(FormFault) {
        var errors: [String: String] = [:]
        for field in fields where field.isRequired && field.isOneValue && self[field.name] == nil {
            errors[field.name] = ""
        }
        for field in fields where field.kind.isArea || field.kind.input == "text" {
            guard let part = RecordText.Field.allCases.first(where: { $0.formField == field.name }) else { continue }
            do {
                _ = try RecordText.line(secret(field.name), of: part)
            } catch {
                errors[field.name] = error.phrase
            }
        }
        if isConfirmed, self[Act.confirmation] == nil {
            errors[Act.confirmation] = say("portal.act.unconfirmed")
        }
        guard errors.isEmpty else { throw FormFault(errors) }
    }

    /// - Throws: `FormFault` if nothing was typed.
    func need(_ name: String) throws(FormFault) -> String {
        guard let value = self[name] else { throw FormFault(name) }
        return value
    }

    /// - Throws: `FormFault` if nothing was chosen.
    func needAll(_ name: String) throws(FormFault) -> [String] {
        let values = all(name)
        guard !values.isEmpty else { throw FormFault(name) }
        return values
    }

    func need(_ name: String, in range: ClosedRange<Int>) throws(FormFault) -> Int {
        guard let number = Int(try need(name)), range.contains(number) else {
            throw FormFault(
                name, say("portal.staff.number", ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"]))
        }
        return number
    }

    /// An expert's number as people write it: `P-000017`, `p-17`, `17`.
    func expert(_ name: String) throws(FormFault) -> ExpertID {
        let typed = try need(name)
        guard let id = ExpertID(typed: typed) else {
            throw FormFault(name, say("portal.staff.no-expert", ["expert": typed]))
        }
        return id
    }

    /// A day, `2026-05-04`; `nil` if none was given.
    func day(_ name: String) throws(FormFault) -> Day? {
        guard let text = self[name] else { return nil }
        guard let day = try? Day(text) else { throw FormFault(name, say("portal.staff.no-day")) }
        return day
    }
}

extension ExpertID {
    /// As people write it: `P-000017`, `p-17`, `17`.
    init?(typed: String) {
        let text = typed.uppercased().filter { !$0.isWhitespace }
        let digits = text.hasPrefix("P-") ? text.dropFirst(2) : text[...]
        guard let number = Int(digits), let id = try? ExpertID(number: number) else { return nil }
        self = id
    }
}

extension CourtCalendar {
    /// The first second of a local day.
    func start(of day: Day) -> Timestamp { day.end(offset: offset).advanced(by: -86_400) }
}

extension Visit {
    /// From when on a change is to hold: the start of the day that was given, at once if that is today or none was
    /// given.
    func effective(_ name: String = "desde") throws(FormFault) -> Timestamp? {
        guard let day = try form.day(name) else { return nil }
        let today = state.calendar.localDay(of: time)
        guard day >= today else { throw FormFault(name, say("portal.staff.past-day")) }
        return day == today ? nil : state.calendar.start(of: day)
    }
}
