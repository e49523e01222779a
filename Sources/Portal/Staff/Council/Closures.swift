import Office
import PublicRecord
import WireFormat
import Wording

/// Days that an authority closes beside those of the calendar.
extension Portal {
    /// Shows the form for closing days, or proposes it to the council.
    func closeDays(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let names = visit.names
        func rows(_ catalogue: Catalogue) -> [CatalogueRow] { names.rows(of: catalogue).sorted { $0.name < $1.name } }
        let step = Act(
            route: .staff(.closeDays), title: say("portal.staff.close-days"),
            back: Link(text: say("portal.staff.rules"), .staff(.rules)),
            remarks: [
                say("portal.staff.rules.second"), say("portal.staff.close-days.remark"),
                say("portal.staff.close-days.part"),
            ],
            fields: [
                Field("primero", .input("date"), label: "portal.staff.close-days.first"),
                Field(
                    "ultimo", .input("date"), label: "portal.staff.close-days.last",
                    hint: "portal.staff.close-days.last-hint", isRequired: false),
                Field(
                    "hora", .input("time"), label: "portal.staff.close-days.from-time",
                    hint: "portal.staff.close-days.from-time-hint", isRequired: false),
                .codes(
                    "partidos", label: "portal.staff.close-days.districts", rows(.districts),
                    hint: "portal.staff.close-days.where-hint"
                ).optional,
                .codes("juzgados", label: "portal.staff.close-days.courts", rows(.courts)).optional,
                .cause(.closure, in: visit), .instrument(),
            ], submit: "portal.staff.propose.submit")
        return try await take(step, in: visit) { form in
            let closure = try Portal.closure(form)
            let proposal = try await office.act { try await $0.propose(closure, as: actor) }
            return .done(.proposed, at: .rulesProposal(proposal.id))
        }
    }

    /// Returns the closure that a form describes. Saturdays and Sundays between its days are left out: they are no court
    /// days anyway.
    private static func closure(_ form: Form) throws -> DaysClosed {
        guard let first = try form.day("primero") else { throw FormFault("primero") }
        let last = try form.day("ultimo") ?? first
        guard first <= last, last.number - first.number < 366 else {
            throw FormFault("ultimo", say("portal.staff.close-days.order"))
        }
        let time = form["hora"]
        guard time.map(DaysClosed.isTime) ?? true else { throw FormFault("hora") }
        var days: [Day] = []
        var day = first
        while true {
            if !day.isWeekend || first == last { days.append(day) }
            guard day < last else { break }
            day = day.next
        }
        guard !days.isEmpty else { throw FormFault("primero", say("portal.staff.close-days.weekend")) }
        // The record sorts codes by their bytes.
        func codes(_ name: String) -> [String] { form.all(name).sorted { $0.precedes($1) } }
        return DaysClosed(
            days: days, fromTime: time, courts: codes("juzgados"), districts: codes("partidos"),
            cause: try form.need("causa"), instrument: try form.need(Field.instrumentName))
    }
}
