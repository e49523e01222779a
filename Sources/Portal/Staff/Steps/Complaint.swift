import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// What is wrong with one field of a form.
struct FieldFault: Error {
    var field: String
    /// Empty if it is only that nothing was given.
    var text: String

    init(_ field: String, _ text: String = "") {
        self.field = field
        self.text = text
    }
}

/// What is wrong with what was sent: with fields, or with the whole of it.
struct StaffComplaint {
    var errors: [String: String] = [:]
    var whole: String?
    /// What is not any more as it was shown.
    var changes: [String] = []

    /// Returns `nil` for errors that the sender cannot correct, such as a full disk.
    init?(_ error: any Error) {
        if let fault = error as? FieldFault {
            errors = [fault.field: fault.text]
        } else if let changed = error as? ChangedSinceShown {
            changes = changed.sentences
        } else if let faults = error as? FieldFaults {
            errors = faults.errors
        } else if let refusal = error as? Refusal, refusal.reason == .changedSinceShown {
            changes = ChangedSinceShown().sentences
        } else if let refusal = error as? Refusal, let field = refusal.field {
            errors = [field: refusal.phrase]
        } else if error is Refusal || error is Violation || error is Malformed {
            whole = OfficeFault.phrase(error)
        } else {
            return nil
        }
    }
}

extension [Field] {
    /// The fields with what is wrong with each.
    func failing(_ complaint: StaffComplaint?) -> [Field] {
        map { field in
            field.failing(
                complaint?.errors[field.name].map {
                    $0.isEmpty ? say("portal.staff.needed", ["field": field.label]) : $0
                })
        }
    }
}

/// What is wrong with several fields.
struct FieldFaults: Error {
    var errors: [String: String]
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
    /// Every text is of the characters that can be kept.
    /// - Throws: `FieldFaults` with the character, at each field that has another.
    func checkCharacters(of fields: [Field]) throws {
        var faults: [String: String] = [:]
        for field in fields where field.kind.isArea || field.kind.input == "text" {
            guard let part = RecordText.Field.allCases.first(where: { $0.formField == field.name }) else { continue }
            do {
                _ = try RecordText.line(secret(field.name), of: part)
            } catch {
                faults[field.name] = error.phrase
            }
        }
        guard faults.isEmpty else { throw FieldFaults(errors: faults) }
    }

    /// - Throws: `FieldFault` if nothing was typed.
    func need(_ name: String) throws(FieldFault) -> String {
        guard let value = self[name] else { throw FieldFault(name) }
        return value
    }

    /// - Throws: `FieldFault` if nothing was chosen.
    func needAll(_ name: String) throws(FieldFault) -> [String] {
        let values = all(name)
        guard !values.isEmpty else { throw FieldFault(name) }
        return values
    }

    func need(_ name: String, in range: ClosedRange<Int>) throws(FieldFault) -> Int {
        guard let number = Int(try need(name)), range.contains(number) else {
            throw FieldFault(
                name, say("portal.staff.number", ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"]))
        }
        return number
    }

    /// An expert's number as people write it: `P-000017`, `p-17`, `17`.
    func expert(_ name: String) throws(FieldFault) -> ExpertID {
        let typed = try need(name)
        guard let id = ExpertID(typed: typed) else {
            throw FieldFault(name, say("portal.staff.no-expert", ["expert": typed]))
        }
        return id
    }

    /// A day, `2026-05-04`; `nil` if none was given.
    func day(_ name: String) throws(FieldFault) -> Day? {
        guard let text = self[name] else { return nil }
        guard let day = try? Day(text) else { throw FieldFault(name, say("portal.staff.no-day")) }
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
    /// From when on a change is to hold: the start of the day that was given, at once if that is today or none was given.
    func effective(_ name: String = "desde") throws(FieldFault) -> Timestamp? {
        guard let day = try form.day(name) else { return nil }
        let today = state.calendar.localDay(of: time)
        guard day >= today else { throw FieldFault(name, say("portal.staff.past-day")) }
        return day == today ? nil : state.calendar.start(of: day)
    }
}
