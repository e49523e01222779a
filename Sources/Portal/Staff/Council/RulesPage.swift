import Draw
import Office
import PublicRecord
import Wording

/// The rules in force: the policy of draws, the periods, the catalogues. They are adopted at the machine, from the
/// council's own folder.
struct RulesPage: Page {
    static let template = "staff-rules"

    struct Period {
        var name: String
        var from: Moment
        var until: Moment
        var instrument: String
    }

    struct Listing {
        var name: String
        var rows: [Row]

        struct Row {
            var code: String
            var text: String
            var source: String
        }
    }

    struct Direct {
        var id: String
        var href: String
        var person: String
        var ground: String
        var court: String
        var moment: Moment
    }

    var title = say("portal.staff.rules")
    var policy: [FactRow]
    var periods: [Period]
    /// The days closed by an authority beside those of the calendar, the newest entry first.
    var closures: [String]
    var closeLink: String?
    var catalogues: [Listing]
    var directs: [Direct]
    var statistics = Route.statistics.link

    init(_ visit: Visit) {
        let state = visit.state
        policy = state.policies.inForce.map { RulesPage.facts($0, visit) } ?? []
        periods = state.roster.periods.map {
            Period(
                name: $0.period, from: visit.moment($0.from), until: visit.moment($0.until.advanced(by: -1)),
                instrument: $0.instrument)
        }
        closures = state.calendar.closures.suffix(Paging.size).reversed().map { $0.fact.phrase(visit.names) }
        closeLink = visit.may(.closeDays) ? Route.staff(.closeDays).link : nil
        catalogues = Catalogue.allCases.map { catalogue in
            Listing(
                name: say("catalogue.\(catalogue.rawValue)"),
                rows: visit.names.rows(of: catalogue).map { .init(code: $0.code, text: $0.name, source: $0.source) })
        }
        directs = state.directs.all.reversed().prefix(Paging.size).map { direct in
            let id = DesignationID.direct(direct.fact.designation)
            return Direct(
                id: id.description, href: Route.staff(.designation(id)).link,
                person: (try? visit.named(direct.fact.designee)) ?? direct.fact.designee.text,
                ground: visit.names.name(of: direct.fact.ground, in: .causes),
                court: visit.names.name(of: direct.fact.request.court, in: .courts),
                moment: visit.moment(direct.designation.named))
        }
    }

    /// Returns the provisions of a policy, in words.
    private static func facts(_ policy: PolicyAdopted, _ visit: Visit) -> [FactRow] {
        let rule =
            switch policy.tickets {
            case .uniform: say("portal.staff.tickets.uniform")
            case .equity(let cap): say("portal.staff.tickets.equity", ["cap": String(cap)])
            case .rotation: say("portal.staff.tickets.rotation")
            }
        return [
            FactRow("portal.staff.policy", policy.policy), FactRow("portal.staff.instrument", policy.instrument),
            FactRow("portal.staff.policy.tickets", rule),
            FactRow("portal.staff.policy.delay", Span.text(seconds: policy.delay)),
            FactRow("portal.staff.policy.conclude", Span.text(seconds: policy.concludeWithin)),
            FactRow("portal.staff.policy.answer", String(policy.answerBusinessDays)),
            FactRow("portal.staff.policy.alternates", String(policy.alternates)),
            FactRow("portal.staff.policy.minimum", String(policy.minimumPool)),
            FactRow("portal.staff.policy.thin", say("portal.staff.thin.\((policy.thinPools ?? .refuse).rawValue)")),
            FactRow("portal.staff.policy.beacons", policy.beacons.map(\.chain.name).joined(separator: ", ")),
            FactRow(
                "portal.staff.policy.custodians",
                policy.custodians.isEmpty ? say("word.none") : policy.custodians.map(\.name).joined(separator: ", ")),
        ]
    }
}
