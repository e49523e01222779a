import Office
import PublicRecord
import WireFormat
import Wording

extension Portal {
    /// Returns the last day to answer for a notice of today, once for the media that have the same one.
    static func lastDays(of id: DesignationID, in visit: Visit) -> [String] {
        let (terms, calendar) = (visit.state.terms(of: id), visit.state.calendar)
        let today = calendar.localDay(of: visit.time)
        var media: [Day: [String]] = [:]
        for medium in CourtNotice.Medium.allCases {
            let end = calendar.deadline(
                of: terms.answer(to: CourtNotice(medium, on: today)), before: visit.state.court(of: id))
            media[calendar.lastDay(before: end), default: []].append(say("notice.medium.\(medium.rawValue)"))
        }
        return media.sorted { $0.key < $1.key }.map { day, names in
            say(
                "portal.staff.notice.last-day",
                ["media": names.joined(separator: ", "), "day": Moment(day, by: calendar).text])
        }
    }
}

extension Field {
    /// The fields of a notice. The portal's own message to the expert is the usual one.
    static func notice(in visit: Visit) -> [Field] {
        [
            Field(
                "medio", .radios, label: "portal.staff.notice.medium",
                options: CourtNotice.Medium.allCases.map {
                    .init(
                        value: $0.rawValue, text: say("notice.medium.\($0.rawValue)"), isChosen: $0 == .electronic)
                }),
            Field(
                "fecha", .input("date"), label: "portal.staff.notice.day",
                value: visit.state.calendar.localDay(of: visit.time).text, hint: "portal.staff.notice.day-hint"),
            Field(
                "comprobante", label: "portal.staff.notice.proof", hint: "portal.staff.notice.proof-hint",
                isRequired: false),
        ]
    }

    static func reportDay(isRequired: Bool = true) -> Field {
        Field(
            "dictamen", .input("date"), label: "portal.report-day", hint: "portal.staff.report-hint",
            isRequired: isRequired)
    }

    /// The fees that the person quotes when accepting.
    static var quote: [Field] {
        [
            Field(
                "monto", label: "portal.fees.quote", hint: "portal.fees.amount-hint", isRequired: false,
                keyboard: "decimal"
            ),
            Field("nota", label: "portal.fees.note", hint: "portal.fees.note-hint", isRequired: false),
        ]
    }

    /// An amount of fees that was quoted, fixed or paid.
    static var fees: [Field] {
        [
            Field(
                "concepto", .radios, label: "portal.staff.fees.step",
                options: FeeAmount.Step.allCases.map {
                    .init(value: $0.rawValue, text: say("fees.step.\($0.rawValue)"))
                }),
            Field("monto", label: "portal.fees.amount", hint: "portal.fees.amount-hint", keyboard: "decimal"),
            Field(
                "pagador", .select, label: "portal.staff.fees.payer",
                options: [.init(value: "", text: say("portal.staff.choose"))]
                    + FeeAmount.Payer.allCases.map { .init(value: $0.rawValue, text: say("fees.payer.\($0.rawValue)")) },
                hint: "portal.staff.fees.payer-hint", isRequired: false),
            Field("nota", label: "portal.fees.note", hint: "portal.fees.note-hint", isRequired: false),
        ]
    }
}

extension Form {
    /// The notice as it was typed.
    var notice: GivenNotice {
        get throws(FormFault) {
            guard let medium = CourtNotice.Medium(rawValue: try need("medio")) else { throw FormFault("medio") }
            return GivenNotice(medium, on: try day("fecha"), proof: self["comprobante"])
        }
    }

    /// Returns an amount in centavos; `nil` if nothing was typed.
    func pesos(_ name: String) throws(FormFault) -> Int? {
        guard let text = self[name] else { return nil }
        guard let centavos = Pesos.centavos(text) else { throw FormFault(name, say("fees.no-amount")) }
        return centavos
    }

    /// The amount as it was typed.
    var fees: FeeAmount {
        get throws(FormFault) {
            guard let step = FeeAmount.Step(rawValue: try need("concepto")) else { throw FormFault("concepto") }
            guard let centavos = try pesos("monto") else { throw FormFault("monto") }
            let payer = self["pagador"].flatMap(FeeAmount.Payer.init)
            guard (payer != nil) == (step == .paid) else {
                throw FormFault("pagador", say("portal.staff.fees.payer-hint"))
            }
            return FeeAmount(step, centavos, by: payer)
        }
    }
}
