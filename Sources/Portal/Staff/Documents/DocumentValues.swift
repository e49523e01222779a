import DocumentTemplates
import Draw
import Office
import PublicRecord
import Sodium
import WireFormat
import Wording

/// The values of a document's fields, by their names in `CourtDocument.fields`.
struct DocumentValues {
    private let visit: Visit
    private(set) var values: [String: FieldValue] = [:]

    /// The values of a draw's document.
    init(_ document: CourtDocument, of story: RecordReader.DrawStory, _ visit: Visit, log: PublishedLog) throws {
        self.visit = visit
        let (opened, conclusion, names) = (story.opened, story.conclusion, visit.names)
        let beacon = conclusion?.concluded.beacon ?? opened.beacon
        try addMatter(.draw(opened.draw), opened.request, act: visit.state.policies[opened.policy]?.instrument)
        let place = conclusion?.place ?? story.place
        let leaf = try visit.reader.exactEntry(at: place)?.leaf ?? story.leaf
        addCheck(
            Route.draw(opened.draw), leaf, at: place,
            conclusion == nil ? nil : log.fingerprint(ofProof: opened.draw))
        add([
            "designar": say("portal.staff.document.designate", count: opened.request.seats),
            "apertura": visit.moment(story.openedAt).text, "ronda": String(beacon.round), "baliza": beacon.chain,
            "hora-ronda": ((try? Timestamp(seconds: story.due)).map { visit.moment($0).text }) ?? "",
            "candidatas": String(opened.pool.candidates), "elegibles": String(opened.pool.eligible),
            "boletos": String(opened.pool.tickets), "raiz": opened.pool.root.hex,
            "compromiso": opened.commitment.hex,
            "ampliado": opened.widened.map { names.list($0, in: .districts) } ?? "",
            "sigue": opened.follows?.phrase(names) ?? "",
            "anulacion": story.annulment.map { annulment in
                say(
                    "portal.staff.draw.annulled-text",
                    [
                        "cause": names.name(of: annulment.cause, in: .causes),
                        "time": visit.moment(annulment.time).text,
                    ])
            } ?? "",
        ])
        let designated = conclusion?.concluded.designated ?? []
        let alternates = conclusion?.concluded.alternates ?? []
        let people = try visit.reader.identities(
            of: designated + alternates + opened.impediments.map(\.expert))
        values["impedidos"] = .list(
            opened.impediments.map {
                DocumentValues.person($0.expert, people).merging(["causa": names.name(of: $0.cause, in: .causes)]) {
                    $1
                }
            })
        guard document == .record, let conclusion else { return }
        add(["concluido": visit.moment(conclusion.time).text, "semilla": conclusion.seed.hex])
        for (field, experts) in [("designados", designated), ("suplentes", alternates)] {
            values[field] = .list(
                experts.enumerated().map {
                    DocumentValues.person($1, people).merging(["lugar": String($0 + 1)]) { $1 }
                })
        }
    }

    /// The values of a designation's document.
    /// - Parameter contact: how to reach the person, if the court may read it now.
    init(
        _ document: CourtDocument, of id: DesignationID, _ designation: Designation, _ visit: Visit,
        log: PublishedLog, contact: Contact?
    ) throws {
        self.visit = visit
        guard let request = try visit.reader.request(of: id) else { throw Trouble.notFound }
        try addLot(of: id, request, log)
        let (state, names) = (visit.state, visit.names)
        switch designation.designee {
        case .expert(let expert):
            let person = DocumentValues.person(expert, try visit.reader.identities(of: [expert]))
            add(["perito": person["nombre"] ?? "", "numero": expert.description, "cedula": person["cedula"] ?? ""])
        case .institution(let name): add(["perito": name])
        }
        let cause: String? =
            switch designation.stage {
            case .vacant(let cause), .replaced(let cause), .ended(let cause), .challenged(let cause, _): cause
            case .named, .serving, .discharged: nil
            }
        let kind = designation.stage.kind.rawValue
        add([
            "nombramiento": visit.moment(designation.named).text, "etapa": say("stage.designation.\(kind)"),
            "plazo": Span.text(courtDays: state.answerDays(of: id)),
            "notificado": designation.notified.map { visit.moment($0).text } ?? "",
            "limite": state.deadline(of: id).map {
                Moment(state.calendar.lastDay(before: $0), by: state.calendar).day
            } ?? "",
            "aceptado": designation.accepted.map { visit.moment($0).text } ?? "",
            "desenlace": say("portal.staff.document.outcome.\(kind)"),
            "causa": cause.map { names.name(of: $0, in: .causes) } ?? "",
            "sucesor": try successor(of: id) ?? "",
            "telefonos": ((contact?.telephones ?? []) + (contact?.mobiles ?? [])).joined(separator: ", "),
            "correos": (contact?.emails ?? []).joined(separator: ", "),
        ])
        guard document == .registry else { return }
        values["pasos"] = .list(
            try visit.reader.history(of: id).map { row in
                [
                    "fecha": visit.moment(row.entry.time).text, "hecho": row.entry.fact.sentence(names),
                    "firma": names.office(row.entry.by),
                ]
            })
    }

    private mutating func add(_ texts: [String: String]) {
        values.merge(texts.mapValues { .text($0) }) { $1 }
    }

    private mutating func addMatter(_ lot: LotID, _ request: Request, act: String?) throws {
        let names = visit.names
        let home = names.row(request.court, in: .courts)?.district
        add([
            "institucion": visit.state.created?.institution ?? "",
            "juzgado": names.name(of: request.court, in: .courts),
            "sede": home.map { names.name(of: $0, in: .districts) } ?? "", "expediente": try visit.caseText(of: lot),
            "especialidad": names.name(of: request.specialty, in: .specialties),
            "partido": names.name(of: request.district, in: .districts),
            "tipo": names.name(of: request.kind, in: .kinds), "folio": lot.description,
            "fecha": visit.moment(visit.time).day, "acuerdo": act ?? "",
            "ficticio": visit.isFictional ? say("portal.staff.document.fictional") : "",
        ])
    }

    /// Adds the public address with its code, the short code of an entry, and the fingerprint of the proof.
    private mutating func addCheck(_ route: Route, _ leaf: Digest, at place: Int, _ proof: Digest?) {
        let address = visit.site + route.path
        add([
            "direccion": address, "codigo": leaf.shortCode, "entrada": String(place),
            "huella": proof.map { $0.groups.joined(separator: " ") } ?? "",
        ])
        if let modules = QRModules(address) {
            values["qr"] = .picture(.init(png: modules.png, side: 27, text: say("portal.public.acta.qr")))
        }
    }

    private mutating func addLot(of id: DesignationID, _ request: Request, _ log: PublishedLog) throws {
        switch id {
        case .drawn(let draw, _):
            guard let story = try visit.reader.draw(draw, withOrder: false) else { throw Trouble.notFound }
            try addMatter(id.lot, request, act: visit.state.policies[story.opened.policy]?.instrument)
            let place = story.conclusion?.place ?? story.place
            addCheck(
                .draw(draw), try visit.reader.exactEntry(at: place)?.leaf ?? story.leaf, at: place,
                log.fingerprint(ofProof: draw))
            add(["origen": say("portal.staff.document.by-lot", ["folio": draw.description])])
        case .direct(let direct):
            guard let place = try visit.reader.place(of: direct), let entry = try visit.reader.exactEntry(at: place)
            else { throw Trouble.notFound }
            try addMatter(id.lot, request, act: visit.state.directs[direct]?.fact.instrument)
            addCheck(.direct(direct), entry.leaf, at: place, nil)
            add(["origen": say("portal.staff.document.directly", ["folio": direct.description])])
        }
    }

    /// Returns the designation or draw that filled the vacancy, with the person's name.
    private func successor(of id: DesignationID) throws -> String? {
        guard let successor = try visit.reader.successor(of: id) else { return nil }
        guard let designation = (try? DesignationID(successor)).flatMap({ visit.state[$0] }) else { return successor }
        return try visit.named(designation.designee)
    }

    private static func person(_ expert: ExpertID, _ people: [ExpertID: IdentityDocument]) -> [String: String] {
        [
            "numero": expert.description, "nombre": people[expert]?.name ?? say("office.identity-erased"),
            "cedula": people[expert]?.licenceText ?? "",
        ]
    }
}
