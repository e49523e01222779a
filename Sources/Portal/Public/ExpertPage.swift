import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The public page of an expert.
struct ExpertPage: Page {
    static let template = "expert"
    var title: String
    var number: String
    var isErased: Bool
    var expertName: String
    var licences: String?
    /// The corrections of the name or the cédulas, the newest first.
    var corrections: [Correction]
    /// The entry that annulled the admission as an error.
    var annulled: Correction?
    var practice: [String]
    var periods: [Period]
    var isValid: Bool
    var standing: String
    var tone: String
    var canServe: Bool
    var sanctions: [Sanction]
    var contact: PublicContact?
    var figures: Figures
    /// The newest designations, as many as fit on a page.
    var designations: [DesignationRow]
    var timeline: [TimelineRow]
    var paging: Paging
    var identity: String?
    var admission: String?

    struct Period {
        var code: String
        var from: Moment
        var until: Moment
        var isNow: Bool
    }

    /// An entry that corrects the identity or annuls the admission.
    struct Correction {
        var text: String
        var time: Moment
        var entryLink: String
    }

    struct Sanction {
        var cause: String
        var since: Moment
        var instrument: String
    }

    struct PublicContact {
        var telephones: [String]
        var emails: [String]
    }

    struct DesignationRow {
        var folio: Link
        var way: String
        var specialty: String
        var court: String
        var named: Moment
        var stage: String
    }

    init(_ id: ExpertID, _ visit: Visit) throws {
        let (reader, time) = (visit.reader, visit.time)
        guard let expert = visit.state.roster[id] else { throw Trouble.notFound }
        let document = try reader.identities(of: [id])[id]
        title = [id.description, document?.name].compactMap(\.self).joined(separator: " · ")
        number = id.description
        isErased = document == nil
        expertName = document?.name ?? ""
        licences = document?.licenceText
        practice = visit.names.lines(of: expert.practice(at: time))
        periods = expert.periods.map { period in
            Period(
                code: period.period, from: visit.moment(period.from),
                until: visit.moment(period.until.advanced(by: -1)), isNow: period.contains(time))
        }
        isValid = expert.isValid(at: time)
        standing = say("standing.\(expert.standing(at: time).rawValue)")
        tone = expert.standing(at: time).tone
        canServe = expert.canServe(at: time)
        sanctions = expert.sanctions.map { fact in
            Sanction(
                cause: visit.names.name(of: fact.cause, in: .causes), since: visit.moment(fact.effective),
                instrument: fact.instrument)
        }
        // Best effort: without a readable contact, the page still has the rest.
        contact = (try? visit.privateReader.publicContact(of: id)).flatMap { contact in
            contact.map { PublicContact(telephones: $0.telephones + $0.mobiles, emails: $0.emails) }
        }
        let entries = try reader.history(of: id)
        let changes = entries.reversed().map { row in
            (
                fact: row.entry.fact,
                row: Correction(
                    text: row.entry.fact.sentence(visit.names), time: visit.moment(row.entry.time),
                    entryLink: Route.entry(row.place).link)
            )
        }
        corrections = changes.filter { if case .identityCorrected = $0.fact { true } else { false } }.map(\.row)
        annulled = changes.first { if case .admissionAnnulled = $0.fact { true } else { false } }?.row
        let ids = entries.compactMap { $0.entry.fact.designation(of: id) }
        figures = Figures(of: id, in: visit.state)
        designations = ids.suffix(Paging.size).reversed().compactMap { DesignationRow($0, in: visit) }
        let newest = Array(entries.reversed())
        timeline = newest[Paging.range(of: Paging.page(of: visit.query), in: newest.count)].map { row in
            TimelineRow(row, concerns: row.entry.fact.designation.map { Link($0) }, in: visit)
        }
        paging = Paging(visit, total: newest.count, keeping: [])
        identity = document == nil ? nil : Route.identity(of: id).path
        admission = try reader.placeOfAdmission(of: id).map { Route.entry($0).link }
    }
}

extension ExpertPage.DesignationRow {
    fileprivate init?(_ id: DesignationID, in visit: Visit) {
        guard let designation = visit.state[id] else { return nil }
        let names = visit.names
        folio = Link(id)
        named = visit.moment(designation.named)
        stage = say("stage.designation.\(designation.stage.kind.rawValue)")
        switch id {
        case .drawn(let draw, _):
            guard let record = visit.state.draws[draw] else { return nil }
            way = say("portal.public.expert.by-lot")
            specialty = names.name(of: record.specialty, in: .specialties)
            court = names.name(of: record.court, in: .courts)
        case .direct(let direct):
            guard let request = visit.state.directs[direct]?.fact.request else { return nil }
            way = say("portal.public.expert.directly")
            specialty = names.name(of: request.specialty, in: .specialties)
            court = names.name(of: request.court, in: .courts)
        }
    }
}
