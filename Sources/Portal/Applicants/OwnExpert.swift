import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The first page of an expert: what there is to do, and where one stands.
struct OwnExpertPage: Page {
    static let template = "own-expert"

    var title: String
    var notice: String?
    /// Designations that wait for an answer.
    var waiting: [OwnDesignationItem]
    var isAwaited: Bool
    var details: [OwnDetail]
    var warning: String?
    var links: [OwnLink]

    init(_ visit: Visit) throws {
        let id = try visit.expert()
        guard let known = try visit.reader.expert(id) else { throw Trouble.notFound }
        title = known.identity?.name ?? id.description
        notice = visit.notice
        let items = try OwnDesignationItem.all(of: id, in: visit)
        waiting = items.filter(\.isAwaited)
        isAwaited = !waiting.isEmpty
        details = OwnExpertPage.standing(of: known.expert, in: visit)
        warning = OwnExpertPage.warning(of: known.expert, in: visit)
        links = [
            OwnLink("portal.own.expert.designations", .own(.designations), ["count": String(items.count)]),
            OwnLink("portal.own.expert.draws", .own(.draws)), OwnLink("portal.own.expert.record", .own(.record)),
            OwnLink("portal.own.expert.availability", .own(.availability)),
            OwnLink("portal.own.expert.renewal", .own(.renewal)), OwnLink("portal.own.expert.export", .own(.export)),
        ]
    }

    static func standing(of expert: Roster.Expert, in visit: Visit) -> [OwnDetail] {
        let names = visit.names
        return [
            OwnDetail("portal.own.expert.number", expert.id.description, href: Route.expert(expert.id).link),
            OwnDetail("portal.own.expert.standing", say("standing.\(expert.standing(at: visit.time).rawValue)")),
        ]
            + expert.periods.map { period in
                OwnDetail(
                    "portal.own.expert.validity",
                    say(
                        "portal.own.expert.period",
                        [
                            "period": period.period, "from": visit.moment(period.from).day,
                            "until": visit.moment(period.until.advanced(by: -1)).day,
                        ]))
            }
            + expert.practice(at: visit.time).map { one in
                OwnDetail(
                    term: names.name(of: one.specialty, in: .specialties), names.list(one.districts, in: .districts))
            }
    }

    /// Why the expert is in no draw now.
    private static func warning(of expert: Roster.Expert, in visit: Visit) -> String? {
        if !expert.isValid(at: visit.time) { return say("portal.own.expert.not-valid") }
        switch expert.standing(at: visit.time) {
        case .active: return nil
        case .unavailable: return say("portal.own.expert.unavailable")
        case .suspended: return say("portal.own.expert.suspended")
        case .removed: return say("portal.own.expert.removed")
        }
    }
}

/// The own record, and exactly what of it is public.
struct OwnRecordPage: Page {
    static let template = "own-record"

    /// What is kept and not shown to everybody.
    struct Private {
        var term: String
        var text: String
        /// Who sees it.
        var readers: String
    }

    var title = say("portal.own.record")
    var notice: String?
    var page: String
    var details: [OwnDetail]
    var contact: [OwnDetail]
    var isContactPublic: Bool
    var hidden: [Private]
    var events: [OwnEvent]
    var scheduled: [OwnEvent]
    var hasScheduled: Bool
    var export = Route.own(.export).link

    init(_ visit: Visit) throws {
        let (id, actor) = (try visit.expert(), try visit.holder())
        guard let known = try visit.reader.expert(id) else { throw Trouble.notFound }
        notice = visit.notice
        page = Route.expert(id).link
        details =
            [
                OwnDetail("portal.own.record.name", known.identity?.name ?? say("office.identity-erased")),
                OwnDetail("portal.own.record.licence", known.identity?.licence ?? say("portal.own.not-given")),
            ] + OwnExpertPage.standing(of: known.expert, in: visit)
            + known.expert.sanctions.map {
                OwnDetail("portal.own.record.sanction", visit.names.name(of: $0.cause, in: .causes))
            }
        let reach = try visit.privateReader.ownContact(of: id, as: actor) ?? Contact()
        isContactPublic = reach.isPublic
        contact = OwnRecordPage.rows(of: reach).map { OwnDetail(term: $0.0, $0.1) }
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
        events = try visit.reader.history(of: id).filter { $0.entry.fact.type.hasPrefix("expert.") }
            .map { OwnEvent($0, in: visit) }
        scheduled = try visit.reader.scheduled(for: id, at: visit.time).map { OwnEvent($0, in: visit) }
        hasScheduled = !scheduled.isEmpty
    }

    private static func rows(of contact: Contact) -> [(String, String)] {
        func row(_ field: ApplicantFile.Field, _ values: [String]) -> (String, String)? {
            values.isEmpty ? nil : (field.form.label, values.joined(separator: ", "))
        }
        return [row(.telephone, contact.telephones), row(.mobile, contact.mobiles), row(.email, contact.emails)]
            .compactMap(\.self)
    }
}
