import Office
import PublicRecord
import WireFormat
import Wording

/// Opens calls for applicants.
extension Portal {
    /// Shows the form for a new call, or opens the call.
    func openCall(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let names = visit.names
        func rows(_ catalogue: Catalogue) -> [CatalogueRow] { names.rows(of: catalogue).sorted { $0.name < $1.name } }
        func days(_ name: String) -> Field {
            Field(
                name, .input("number"), label: "portal.staff.call.\(name)", value: "5",
                hint: "portal.staff.court-days", keyboard: "numeric")
        }
        let periods = visit.state.roster.periods.filter { $0.until > visit.time }
        let step = Act(
            route: .staff(.newCall), title: say("portal.staff.new-call"),
            back: Link(text: say("portal.staff.calls"), .staff(.calls)), remarks: [say("portal.staff.call.remark")],
            fields: [
                Field("clave", label: "portal.staff.call.code", hint: "portal.staff.call.code-hint"),
                Field(
                    "periodo", .select, label: "portal.staff.period",
                    options: periods.map { .init(value: $0.period, text: $0.period) }),
                Field(
                    "abre", .input("date"), label: "portal.staff.call.opens", hint: "portal.staff.call.opens-hint",
                    isRequired: false),
                Field(
                    "cierra", .input("date"), label: "portal.staff.call.closes", hint: "portal.staff.call.closes-hint"),
                .codes(
                    "especialidades", label: "portal.staff.call.specialties", rows(.specialties),
                    chosen: rows(.specialties).map(\.code)),
                .codes(
                    "partidos", label: "portal.staff.call.districts", rows(.districts),
                    chosen: rows(.districts).map(\.code)),
                .codes("requisitos", label: "portal.staff.call.requirements", rows(.requirements)).optional,
                days("correccion"), days("tachas"), days("respuesta"), .instrument(),
            ], submit: "portal.staff.call.submit", isFinal: true)
        return try await take(step, in: visit) { form in
            let calendar = visit.state.calendar
            let opens = try visit.effective("abre") ?? visit.time
            guard let last = try form.day("cierra") else { throw FormFault("cierra") }
            let closes = last.end(offset: calendar.offset)
            guard opens < closes else { throw FormFault("cierra", say("portal.staff.call.closes-first")) }
            // The record sorts codes by their bytes.
            func codes(_ name: String) throws(FormFault) -> [String] {
                try form.needAll(name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            }
            let call = CallOpened(
                call: try form.need("clave"), period: try form.need("periodo"), opens: opens, closes: closes,
                specialties: try codes("especialidades"), districts: try codes("partidos"),
                requirements: form.all("requisitos").sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
                correctionDays: try form.need("correccion", in: 1...365),
                objectionDays: try form.need("tachas", in: 1...365),
                answerDays: try form.need("respuesta", in: 1...365), instrument: try form.need(Field.instrumentName))
            try await office.act { try await $0.openCall(call, as: actor) }
            return .done(.done, at: .calls)
        }
    }
}

/// All calls, the newest first, with the number of their applications.
struct StaffCallsPage: Page {
    static let template = "staff-calls"

    struct Row {
        var code: String
        var href: String
        var period: String
        var opens: Moment
        var closes: Moment
        var state: String
        var count: String
    }

    var title = say("portal.staff.calls")
    var notice: String?
    var newLink: String?
    var rows: [Row]

    init(_ visit: Visit) {
        let applications = visit.state.applications
        notice = visit.notice
        newLink = visit.may(.openCall) ? Route.staff(.newCall).link : nil
        rows = applications.calls.values.sorted { ($0.opens, $0.call) > ($1.opens, $1.call) }.map { call in
            let state = visit.time < call.opens ? "soon" : visit.time < call.closes ? "open" : "closed"
            return Row(
                code: call.call, href: Route.call(call.call).link, period: call.period, opens: visit.moment(call.opens),
                closes: visit.lastMoment(before: call.closes), state: say("call.\(state)"),
                count: String(applications.all.count { $0.call.call == call.call }))
        }
    }
}
