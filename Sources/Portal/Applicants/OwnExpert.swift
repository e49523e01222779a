import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The home page of an expert: the designations to answer, and the expert's standing.
struct OwnExpertPage: Page {
    static let template = "own-expert"

    var title: String
    var notice: String?
    /// The designations that the expert has to answer.
    var waiting: [OwnDesignationItem]
    var isAwaited: Bool
    var facts: [FactRow]
    var warning: String?
    var links: [Link]

    init(_ visit: Visit) throws {
        let id = try visit.expert()
        guard let known = try visit.reader.expert(id) else { throw Trouble.notFound }
        title = known.identity?.name ?? id.description
        notice = visit.notice
        let items = try OwnDesignationItem.all(of: id, in: visit)
        waiting = items.filter(\.isAwaited)
        isAwaited = !waiting.isEmpty
        facts = OwnExpertPage.standing(of: known.expert, in: visit)
        warning = OwnExpertPage.warning(of: known.expert, in: visit)
        links = [
            Link("portal.own.expert.designations", .own(.designations), ["count": String(items.count)]),
            Link("portal.own.expert.draws", .own(.draws)), Link("portal.own.expert.record", .own(.record)),
            Link("portal.own.expert.availability", .own(.availability)),
            Link("portal.own.expert.renewal", .own(.renewal)), Link("portal.own.expert.export", .own(.export)),
        ]
    }

    /// Returns the expert's number, standing, periods, and specialties with their districts.
    static func standing(of expert: Roster.Expert, in visit: Visit) -> [FactRow] {
        let names = visit.names
        return [
            FactRow("portal.own.expert.number", expert.id.description, to: .expert(expert.id)),
            FactRow("portal.own.expert.standing", say("standing.\(expert.standing(at: visit.time).rawValue)")),
        ]
            + expert.periods.map { period in
                FactRow(
                    "portal.own.expert.validity",
                    say(
                        "portal.own.expert.period",
                        [
                            "period": period.period, "from": visit.moment(period.from).day,
                            "until": visit.moment(period.until.advanced(by: -1)).day,
                        ]))
            }
            + expert.practice(at: visit.time).map { one in
                FactRow(
                    named: names.name(of: one.specialty, in: .specialties), names.list(one.districts, in: .districts))
            }
    }

    /// Returns the reason for which the expert is in no draw now; `nil` if there is none.
    private static func warning(of expert: Roster.Expert, in visit: Visit) -> String? {
        if !expert.isValid(at: visit.time) { return say("portal.own.expert.not-valid") }
        switch expert.standing(at: visit.time) {
        case .active: return nil
        case .unavailable: return say("portal.own.expert.unavailable")
        case .suspended: return say("portal.own.expert.suspended")
        case .removed: return say("portal.own.expert.removed")
        case .annulled: return say("portal.own.expert.annulled")
        }
    }
}

/// The expert's own record, divided into the public and the private part.
struct OwnRecordPage: Page {
    static let template = "own-record"

    /// Stored data that are not public.
    struct Private {
        var term: String
        var text: String
        /// The roles that can read the data, in words.
        var readers: String
    }

    var title = say("portal.own.record")
    var notice: String?
    var page: String
    var facts: [FactRow]
    var contact: [FactRow]
    var isContactPublic: Bool
    var hidden: [Private]
    var timeline: [TimelineRow]
    var scheduled: [TimelineRow]
    var export = Route.own(.export).link

    init(_ visit: Visit) throws {
        let (id, actor) = (try visit.expert(), try visit.signedIn)
        guard let known = try visit.reader.expert(id) else { throw Trouble.notFound }
        notice = visit.notice
        page = Route.expert(id).link
        facts =
            [
                FactRow("portal.own.record.name", known.identity?.name ?? say("office.identity-erased")),
                FactRow("portal.own.record.licence", known.identity?.licenceText ?? say("portal.own.not-given")),
            ] + OwnExpertPage.standing(of: known.expert, in: visit)
            + known.expert.sanctions.map {
                FactRow("portal.own.record.sanction", visit.names.name(of: $0.cause, in: .causes))
            }
        let reach = try visit.privateReader.ownContact(of: id, as: actor) ?? Contact()
        isContactPublic = reach.isPublic
        contact = OwnRecordPage.rows(of: reach).map { FactRow(named: $0.0, $0.1) }
        hidden = []
        if !reach.isPublic {
            hidden += OwnRecordPage.rows(of: reach).map {
                Private(term: $0.0, text: $0.1, readers: say("portal.own.record.readers-contact"))
            }
        }
        for folio in visit.reader.folios(of: actor) {
            guard let own = try visit.privateReader.ownFile(of: folio, as: actor) else { continue }
            for field in [ApplicantFile.Field.curp, .rfc, .birthDate, .address] {
                guard let value = own.file[field] else { continue }
                hidden.append(
                    Private(
                        term: say("portal.own.record.of-application", ["field": field.form.label, "folio": folio]),
                        text: value, readers: say("portal.own.record.readers-file")))
            }
            if !own.file.documents.isEmpty {
                hidden.append(
                    Private(
                        term: say("portal.own.record.documents", ["folio": folio]),
                        text: visit.names.list(own.file.documents.map(\.requirement), in: .requirements),
                        readers: say("portal.own.record.readers-file")))
            }
        }
        timeline = TimelineRow.rows(
            try visit.reader.history(of: id).filter { $0.entry.fact.type.hasPrefix("expert.") }, in: visit)
        scheduled = TimelineRow.rows(try visit.reader.scheduled(for: id, at: visit.time), in: visit)
    }

    private static func rows(of contact: Contact) -> [(String, String)] {
        func row(_ field: ApplicantFile.Field, _ values: [String]) -> (String, String)? {
            values.isEmpty ? nil : (field.form.label, values.joined(separator: ", "))
        }
        return [row(.telephone, contact.telephones), row(.mobile, contact.mobiles), row(.email, contact.emails)]
            .compactMap(\.self)
    }
}
