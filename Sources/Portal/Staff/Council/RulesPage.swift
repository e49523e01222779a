import Draw
import Office
import PublicRecord
import Wording

/// The rules in force: the policy of draws, the periods, the catalogues; and the changes that wait for the council.
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

    /// A change that waits for approval.
    struct Waiting {
        var title: String
        var href: String
        var by: String
        var moment: Moment
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
    var notice: String?
    var waiting: [Waiting]
    /// The forms for changes, for those who may propose them.
    var propose: [Link]
    var policy: [FactRow]
    var periods: [Period]
    /// The days closed by an authority beside those of the calendar, the newest entry first.
    var closures: [String]
    var catalogues: [Listing]
    var directs: [Direct]
    var statistics = Route.statistics.link

    init(_ visit: Visit) throws {
        let state = visit.state
        notice = visit.notice
        waiting = try visit.privateReader.rulesProposals().map { proposal in
            Waiting(
                title: proposal.title, href: Route.staff(.rulesProposal(proposal.id)).link, by: proposal.proposer,
                moment: visit.moment(proposal.proposedAt))
        }
        propose =
            visit.may(.proposeRules)
            ? [Link("portal.staff.close-days", .staff(.closeDays))]
                + ReferenceFile.allCases.map { Link(text: $0.title, .staff(.proposeRules($0))) } : []
        policy = (state.policies.inForce?.provisions ?? []).map { FactRow(named: $0.term, $0.text) }
        periods = state.roster.periods.map {
            Period(
                name: $0.period, from: visit.moment($0.from), until: visit.moment($0.until.advanced(by: -1)),
                instrument: $0.instrument)
        }
        closures = state.calendar.closures.suffix(Paging.size).reversed().map { $0.fact.phrase(visit.names) }
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
}
