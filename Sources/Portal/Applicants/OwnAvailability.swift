import Draw
import Office
import Phrases
import PublicRecord
import WireFormat
import Wording

extension Portal {
    /// Declares an expert unavailable from a day on, or available again.
    func ownAvailability(_ visit: Visit) async throws -> Answer {
        let id = try visit.expert()
        guard let expert = visit.state.roster[id] else { throw Trouble.notFound }
        let change: StandingChanged.Change
        switch expert.standing(at: visit.time) {
        case .active: change = .unavailable
        case .unavailable: change = .available
        case .suspended, .removed, .annulled: return .seeOther(.own(.home))
        }
        let isLeaving = change == .unavailable
        let (act, actor) = (try availability(of: id, isLeaving, visit), try visit.signedIn)
        // The log is written in the standard language, whatever language the expert reads.
        let instrument = Phrases.text("portal.own.availability.instrument", in: .standard)
        return try await take(act, in: visit) { form in
            // A later day counts as a whole; the present day counts from now on.
            let (cause, start) = (try OwnCauses.chosen(.standing, in: visit), try visit.effective())
            try await office.act {
                try await $0.declare(change, of: id, cause: cause, instrument: instrument, effective: start, as: actor)
            }
            return .done(isLeaving ? .unavailable : .available, on: .own(.home))
        }
    }

    /// Returns the act, with the changes of standing that are already scheduled.
    private func availability(of id: ExpertID, _ isLeaving: Bool, _ visit: Visit) throws -> Act {
        let title = isLeaving ? "portal.own.availability.leave" : "portal.own.availability.return"
        return Act(
            route: .own(.availability), title: say(title), back: Link("portal.own.back", .own(.home)),
            facts: try visit.reader.scheduled(for: id, at: visit.time).map {
                FactRow("portal.own.availability.scheduled", $0.entry.fact.phrase(visit.names))
            },
            remarks: isLeaving
                ? [say("portal.own.availability.leave-what"), say("portal.own.availability.leave-not")]
                : [say("portal.own.availability.return-what")],
            fields: [
                OwnCauses.field("portal.own.availability.cause", .standing, in: visit),
                Field(
                    "desde", .input("date"), label: "portal.own.availability.from",
                    value: visit.state.calendar.localDay(of: visit.time).text,
                    hint: "portal.own.availability.from-hint"),
            ], submit: title, needsConfirmation: true, consent: say("portal.own.availability.confirm"))
    }
}

/// The causes that a form offers.
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
            name, .select, label: key, options: [.init(value: "", text: say("portal.staff.choose"))] + options)
    }

    /// Returns the chosen cause.
    /// - Throws: `FormFault` unless it is one of the offered causes.
    static func chosen(_ scope: CauseScope, in visit: Visit) throws(FormFault) -> String {
        let code = try visit.form.need(name)
        guard rows(scope, in: visit).contains(where: { $0.code == code }) else { throw FormFault(name) }
        return code
    }
}

/// The calls in which an expert can apply for another period.
struct OwnRenewalPage: Page {
    static let template = "own-renewal"

    struct Call {
        var call: OwnCall
        var form: FormModel
    }

    var title = say("portal.own.renewal")
    var facts: [FactRow]
    var calls: [Call]
    var complaint: String?
    var allCalls = Route.calls.link
    var status: Int

    init(_ visit: Visit, complaint: String? = nil) throws {
        guard let expert = visit.state.roster[try visit.expert()] else { throw Trouble.notFound }
        facts = OwnExpertPage.standing(of: expert, in: visit)
        calls = visit.state.applications.calls.values
            .filter { call in
                OwnCall.Phase(of: call, in: visit) == .open && expert.standing(at: visit.time).isOnRoster
                    && !expert.periods.contains { $0.period == call.period }
            }
            .sorted { ($0.closes, $0.call) < ($1.closes, $1.call) }
            .map {
                Call(
                    call: OwnCall($0, in: visit),
                    form: FormModel(to: .own(.renew($0.call)), [], submit: "portal.own.renewal.begin"))
            }
        self.complaint = complaint
        status = complaint == nil ? 200 : 422
    }
}

extension Portal {
    /// Begins an application for another period, with the answers of the expert's last application.
    func ownRenew(_ code: String, _ visit: Visit) async throws -> Answer {
        let (id, actor) = (try visit.expert(), try visit.signedIn)
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
            // Without a stored application, the published identity and the contact fill the form.
            edit.fields[.name] = try visit.reader.expert(id)?.identity?.name
            edit.fields[.licence] = try visit.reader.expert(id)?.identity?.licenceText
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
                // Best effort: the former answers may no longer be valid, and the form then asks for them again.
                try? await office.edit(
                    access.folio, said, as: Actor(name: access.folio, role: .applicant(access.folio)))
                return access
            }
            return try await welcome(access, visit, isSubmitted: false)
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(try OwnRenewalPage(visit, complaint: complaint.text), in: visit)
        }
    }
}
