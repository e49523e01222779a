import Draw
import Office
import Phrases
import PublicRecord
import WireFormat
import Wording

extension Portal {
    /// Declares that the expert cannot be designated from a day on, or can be again.
    func ownAvailability(_ visit: Visit) async throws -> Answer {
        let id = try visit.expert()
        guard let expert = visit.state.roster[id] else { throw Trouble.notFound }
        let change: StandingChanged.Change
        switch expert.standing(at: visit.time) {
        case .active: change = .unavailable
        case .unavailable: change = .available
        case .suspended, .removed: return .seeOther(.own(.home))
        }
        let isLeaving = change == .unavailable
        let today = visit.state.calendar.localDay(of: visit.time)
        func page(_ errors: [String: String] = [:], _ complaint: String? = nil) throws -> OwnActPage {
            let day = Field(
                "desde", .input("date"), label: "portal.own.availability.from",
                value: visit.typed("desde", or: today.text), hint: "portal.own.availability.from-hint")
            var page = OwnActPage(
                visit, title: isLeaving ? "portal.own.availability.leave" : "portal.own.availability.return",
                paragraphs: isLeaving
                    ? [say("portal.own.availability.leave-what"), say("portal.own.availability.leave-not")]
                    : [say("portal.own.availability.return-what")],
                form: FormModel(
                    to: .own(.availability),
                    [
                        OwnCauses.field("portal.own.availability.cause", .standing, in: visit), day,
                        OwnActPage.confirmation("portal.own.availability.confirm", in: visit),
                    ],
                    submit: isLeaving ? "portal.own.availability.leave" : "portal.own.availability.return",
                    errors: errors, complaint: complaint), back: OwnLink("portal.own.back", .own(.home)))
            page.details = try visit.reader.scheduled(for: id, at: visit.time).map {
                OwnDetail("portal.own.availability.scheduled", $0.entry.fact.phrase(visit.names))
            }
            return page
        }
        guard visit.method == .post else { return show(try page(), in: visit) }
        var errors = OwnActPage.unconfirmed(visit)
        let cause = OwnCauses.chosen(.standing, in: visit)
        if cause == nil { errors[OwnCauses.name] = say("portal.own.cause-missing") }
        let day = visit.form["desde"].flatMap { try? Day($0) }
        if day.map({ $0 < today }) ?? true { errors["desde"] = say("portal.own.availability.bad-day") }
        guard errors.isEmpty, let cause, let day else { return show(try page(errors), in: visit) }
        // The whole of a later day; of today, what is left of it.
        let start = day == today ? nil : day.end(offset: visit.state.calendar.offset).advanced(by: -86_400)
        let instrument = Phrases.text("portal.own.availability.instrument", in: .es)
        return try await ownTake(
            try page(), visit, then: .own(.home), isLeaving ? .unavailable : .available
        ) { office, actor in
            try await office.declare(
                change, of: id, cause: cause, instrument: instrument, effective: start, as: actor)
        } refused: {
            try page([:], $0)
        }
    }
}

/// The causes that somebody can choose from.
enum OwnCauses {
    static let name = "causa"

    /// Returns the causes with this scope; for `standing`, only those with no other scope, because experts declare no
    /// sanctions.
    private static func rows(_ scope: CauseScope, in visit: Visit) -> [CatalogueRow] {
        visit.names.rows(of: .causes).filter { row in
            let scopes = row.scopes ?? []
            return scope == .standing ? scopes == [.standing] : scopes.contains(scope)
        }.sorted { $0.name.folded < $1.name.folded }
    }

    static func field(_ key: String, _ scope: CauseScope, in visit: Visit) -> Field {
        let options = rows(scope, in: visit).map { Field.Option(value: $0.code, text: $0.name) }
        return Field(
            name, .select, label: key, options: [.init(value: "", text: say("portal.own.choose"))] + options
        ).chosen([visit.form[name] ?? ""])
    }

    static func chosen(_ scope: CauseScope, in visit: Visit) -> String? {
        visit.form[name].flatMap { code in rows(scope, in: visit).contains { $0.code == code } ? code : nil }
    }
}

/// The calls in which the expert can ask for another period.
struct OwnRenewalPage: Page {
    static let template = "own-renewal"

    struct Call {
        var call: OwnCall
        var form: FormModel
    }

    var title = say("portal.own.renewal")
    var details: [OwnDetail]
    var calls: [Call]
    var isAny: Bool
    var complaint: String?
    var allCalls = Route.calls.link
    var status: Int

    init(_ visit: Visit, complaint: String? = nil) throws {
        guard let expert = visit.state.roster[try visit.expert()] else { throw Trouble.notFound }
        details = OwnExpertPage.standing(of: expert, in: visit)
        calls = visit.state.applications.calls.values
            .filter { call in
                OwnCall.Phase(of: call, in: visit) == .open && expert.standing(at: visit.time) != .removed
                    && !expert.periods.contains { $0.period == call.period }
            }
            .sorted { ($0.closes, $0.call) < ($1.closes, $1.call) }
            .map {
                Call(
                    call: OwnCall($0, in: visit),
                    form: FormModel(to: .own(.renew($0.call)), [], submit: "portal.own.renewal.begin"))
            }
        isAny = !calls.isEmpty
        self.complaint = complaint
        status = complaint == nil ? 200 : 422
    }
}

extension Portal {
    /// Begins the application for another period, with what the last one said.
    func ownRenew(_ code: String, _ visit: Visit) async throws -> Answer {
        let (id, actor) = (try visit.expert(), try visit.holder())
        guard let call = visit.state.applications.calls[code], let expert = visit.state.roster[id] else {
            throw Trouble.notFound
        }
        guard visit.method == .post else { return .seeOther(.own(.renewal)) }
        var edit = Office.Edit()
        if let folio = visit.reader.folios(of: actor).last,
            let own = try visit.privateReader.ownFile(of: folio, as: actor)
        {
            edit.fields = own.file.fields
            edit.publishesContact = own.file.publishesContact
        } else if let contact = try visit.privateReader.ownContact(of: id, as: actor) {
            edit.fields[.name] = try visit.reader.expert(id)?.identity?.name
            edit.fields[.licence] = try visit.reader.expert(id)?.identity?.licence
            edit.fields[.email] = contact.emails.first
            edit.fields[.telephone] = contact.telephones.first
            edit.fields[.mobile] = contact.mobiles.first
            edit.publishesContact = contact.isPublic
        }
        edit.practice = Practice.list(
            Dictionary(
                uniqueKeysWithValues: expert.practice(at: visit.time).compactMap { one in
                    let districts = Set(one.districts).intersection(call.districts)
                    return call.specialties.contains(one.specialty) && !districts.isEmpty
                        ? (one.specialty, districts) : nil
                }))
        let said = edit
        do {
            let access = try await office.act { office in
                let access = try await office.beginDraft(
                    in: code, renews: id, language: visit.language.rawValue, as: actor)
                // What the last application said, or the list, may no longer be in order: then it is asked for anew.
                try? await office.edit(
                    access.folio, said, as: Actor(name: access.folio, role: .applicant(access.folio)))
                return access
            }
            return try await welcome(access, visit, isSubmitted: false)
        } catch {
            guard let phrase = OwnFault.phrase(error) else { throw error }
            return show(try OwnRenewalPage(visit, complaint: phrase), in: visit)
        }
    }
}
