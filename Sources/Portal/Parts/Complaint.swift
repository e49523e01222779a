import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The errors in a sent form, by field name. An empty text means that the value is missing.
struct FormFault: Error {
    var errors: [String: String]

    init(_ errors: [String: String]) { self.errors = errors }

    init(_ field: String, _ text: String = "") { errors = [field: text] }
}

/// The errors in a sent form: of its fields, and of the form as a whole.
struct Complaint {
    var errors: [String: String] = [:]
    var whole: String?
    /// The sentences that name the changes since the page was shown.
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
    /// All errors in one text, for pages without fields to show them at.
    var text: String { ([whole].compactMap(\.self) + changes + errors.values.sorted()).joined(separator: " ") }
}

extension [Field] {
    /// Returns the fields, each with its error.
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
    /// The field of the office's forms that the refusal concerns.
    fileprivate var field: String? {
        switch reason {
        case .foreignCharacter:
            if case .typed(let field) = values["text"] { field.formField } else { nil }
        case .badCase: "expediente"
        case .badSeats: "lugares"
        case .passwordShort, .passwordLong, .passwordGuessable, .passwordNamed, .passwordSame: "nueva"
        case .badLogin, .loginTaken: "usuario"
        case .badPersonName: "nombre"
        case .badEmail: "correo"
        case .wrongCode, .wrongFactor: Field.codeName
        case .badSubject, .subjectTaken: Field.subjectName
        case .badCURP: Field.signerName
        case .passkeyTitle: PasskeyField.title.rawValue
        default: nil
        }
    }
}

extension Field {
    /// Whether the field has a single value, typed or chosen, that is not secret.
    fileprivate var isOneValue: Bool {
        kind.isArea || kind.isSelect || kind.isRadios || (kind.input ?? "password") != "password"
    }
}

extension RecordText.Field {
    /// The field of the office's forms in which the text is typed.
    fileprivate var formField: String? {
        switch self {
        case .instrument: Field.instrumentName
        case .reasons: "razones"
        case .institution: "institucion"
        case .objection: "palabras"
        case .objector: "quien"
        case .note: "nota"
        case .proof: "comprobante"
        case .answer, .origin: nil
        }
    }
}

extension Form {
    /// Checks each field by itself: a required field has a value, and a text has only the characters that the record
    /// allows.
    /// - Parameter isConfirmed: whether the checkbox of an act must be ticked.
    /// - Throws: all errors together.
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

    /// Returns a required value.
    /// - Throws: `FormFault` if it was not typed.
    func need(_ name: String) throws(FormFault) -> String {
        guard let value = self[name] else { throw FormFault(name) }
        return value
    }

    /// Returns at least one value.
    /// - Throws: `FormFault` if none was chosen.
    func needAll(_ name: String) throws(FormFault) -> [String] {
        let values = all(name)
        guard !values.isEmpty else { throw FormFault(name) }
        return values
    }

    /// Returns a required number.
    /// - Throws: `FormFault` if it is outside the range.
    func need(_ name: String, in range: ClosedRange<Int>) throws(FormFault) -> Int {
        guard let number = Int(try need(name)), range.contains(number) else {
            throw FormFault(
                name, say("portal.staff.number", ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"]))
        }
        return number
    }

    /// Returns a day such as `2026-05-04`; `nil` if the field is empty.
    func day(_ name: String) throws(FormFault) -> Day? {
        guard let text = self[name] else { return nil }
        guard let day = try? Day(text) else { throw FormFault(name, say("portal.staff.no-day")) }
        return day
    }
}

extension CourtCalendar {
    /// Returns the first second of a local day.
    func start(of day: Day) -> Timestamp { day.end(offset: offset).advanced(by: -86_400) }
}

extension Visit {
    /// Returns the time from which a change counts: the start of the typed day; `nil`, which means at once, for the
    /// present day or an empty field.
    /// - Throws: `FormFault` for a day in the past.
    func effective(_ name: String = "desde") throws(FormFault) -> Timestamp? {
        guard let day = try form.day(name) else { return nil }
        let today = state.calendar.localDay(of: time)
        guard day >= today else { throw FormFault(name, say("portal.staff.past-day")) }
        return day == today ? nil : state.calendar.start(of: day)
    }
}
