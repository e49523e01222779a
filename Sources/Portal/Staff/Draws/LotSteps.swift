import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// The steps for a draw or direct designation as a whole: the annulment in time, the correction of the file number, and
/// the tag for the parties.
extension Portal {
    func act(_ step: LotStep, on id: LotID, _ visit: Visit) async throws -> Answer {
        switch step {
        case .annul: try await annul(id, visit)
        case .correct: try await correct(id, visit)
        case .tag: try await showTag(of: id, visit)
        }
    }

    /// Shows the page for annulling a draw, or annuls it. A draw can be annulled only before its round is due.
    func annul(_ id: LotID, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard case .draw(let draw) = id, let lot = visit.state.lot(id) else { throw Trouble.notFound }
        try visit.requireMatter(of: lot.court)
        guard LotStep.annul.isPossible(id, in: visit), let open = visit.state.draws.open[draw] else {
            return .seeOther(.staff(.draw(draw)))
        }
        let due = visit.moment((try? Timestamp(seconds: open.due)) ?? visit.time)
        var step = Act(
            route: .staff(.lotStep(id, .annul)), title: LotStep.annul.name,
            back: Link(text: say("portal.staff.draw", ["draw": draw.description]), .staff(.draw(draw))),
            facts: try StaffDrawPage.facts(id, open.opened.request, visit),
            remarks: [
                say("portal.staff.annul.until", ["due": due.text]), say("portal.staff.annul.then"),
                say("portal.staff.annul.public"),
            ], fields: [.cause(.annulment, in: visit)], submit: "portal.staff.annul.submit", isFinal: true,
            isCheck: true, needsFreshFactor: true)
        step.basis = [try visit.newest(of: id)]
        return try await take(step, in: visit) { form in
            let cause = try form.need("causa")
            try await office.act { try await $0.annulDraw(draw, cause: cause, as: actor) }
            return .done(.annulled, at: .draw(draw))
        }
    }

    /// Shows the page for correcting a mistaken file number, or proposes the correction, which another office approves.
    func correct(_ id: LotID, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let lot = visit.state.lot(id) else { throw Trouble.notFound }
        try visit.requireMatter(of: lot.court)
        guard LotStep.correct.isPossible(id, in: visit) else { return .seeOther(.staff(id.staffPage)) }
        var step = Act(
            route: .staff(.lotStep(id, .correct)), title: LotStep.correct.name,
            back: Link(text: id.description, .staff(id.staffPage)),
            facts: [
                FactRow("portal.staff.folio", id.description),
                FactRow("portal.staff.correct.now", try visit.caseText(of: id)),
                FactRow("portal.staff.court", visit.names.name(of: lot.court, in: .courts)),
                FactRow("portal.staff.specialty", visit.names.name(of: lot.specialty, in: .specialties)),
            ], remarks: [say("portal.staff.correct.what"), say("portal.staff.correct.second")],
            fields: [
                Field("expediente", label: "portal.staff.correct.right", hint: "portal.staff.case-hint"),
                Field(
                    "reservado", .checks, label: "portal.staff.sealed",
                    options: [
                        .init(value: "si", text: say("portal.staff.sealed-text"), isChosen: lot.caseNumber == nil)
                    ], hint: "portal.staff.sealed-hint", isRequired: false),
                .cause(.correction, in: visit), .instrument(),
            ], submit: "portal.staff.correct.submit", needsConfirmation: true)
        step.basis = [try visit.newest(of: id)]
        let reader = visit.reader
        step.review = { form in
            let typed = try form.need("expediente")
            let number = try reader.readCase(typed, of: lot.court, at: visit.time)
            let read = ReadNumber(number, typed: typed, form["reservado"] != nil, visit)
            return ActReview(facts: [
                FactRow("portal.staff.correct.right", read.shown),
                FactRow("portal.staff.cause", visit.names.name(of: try form.need("causa"), in: .causes)),
                FactRow("portal.staff.instrument", try form.need(Field.instrumentName)),
            ])
        }
        return try await take(step, in: visit) { form in
            let (text, cause) = (try form.need("expediente"), try form.need("causa"))
            let (instrument, isReserved) = (try form.need(Field.instrumentName), form["reservado"] != nil)
            try await office.act {
                _ = try await $0.proposeCorrection(
                    of: id, case: text, reserved: isReserved, cause: cause, instrument: instrument, as: actor)
            }
            return .done(.proposed, at: .corrections)
        }
    }

    /// Shows a file's tag with its proof, which the court gives to the parties. A reserved one takes a `POST`, because
    /// the activity log records the view.
    func showTag(of id: LotID, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard let lot = visit.state.lot(id) else { throw Trouble.notFound }
        try visit.requireMatter(of: lot.court)
        if let number = lot.caseNumber, let tag = try visit.reader.tag(of: id) {
            return show(TagPage(id, lot.court, number, tag, visit), in: visit)
        }
        guard visit.method == .post else {
            let step = Act(
                route: .staff(.lotStep(id, .tag)), title: LotStep.tag.name,
                back: Link(text: id.description, .staff(id.staffPage)),
                facts: [FactRow("portal.staff.folio", id.description)],
                remarks: [say("portal.staff.tag.reserved"), say("portal.staff.tag.trace")],
                submit: "portal.staff.tag.show")
            return show(ActFormPage(step, in: visit), in: visit)
        }
        let (number, tag) = try visit.privateReader.tagProof(of: id, as: actor)
        return show(TagPage(id, lot.court, number, tag, visit), in: visit)
    }
}

extension LotStep {
    var name: String {
        switch self {
        case .annul: say("portal.staff.annul")
        case .correct: say("portal.staff.correct")
        case .tag: say("portal.staff.tag")
        }
    }

    /// Whether the rules of the record allow the step now. The office refuses a step that is not offered, too.
    func isPossible(_ id: LotID, in visit: Visit) -> Bool {
        guard let lot = visit.state.lot(id), !lot.isAnnulled, visit.may(action) else { return false }
        switch (self, id) {
        case (.annul, .draw(let draw)):
            return visit.state.draws.open[draw].map { visit.time.seconds < $0.due } ?? false
        case (.annul, .direct): return false
        case (.correct, _), (.tag, _): return true
        }
    }
}

/// A file's tag with its proof, for printing.
struct TagPage: Page {
    static let template = "staff-tag"
    var title: String
    var institution: String
    var facts: [FactRow]
    /// Whether only the parties may learn the number.
    var isReserved: Bool
    var verifyLink: String
    /// The commands for verifying the tag with the two programs.
    var commands: String
    var help = Route.help(.matters).link
    var back: Link

    init(_ id: LotID, _ court: String, _ number: CaseNumber, _ tag: MatterTag, _ visit: Visit) {
        title = say("portal.staff.tag.title", ["folio": id.description])
        institution = visit.state.created?.institution ?? ""
        isReserved = visit.state.lot(id)?.caseNumber == nil
        let proof = tag.proof.map { Hex.encode($0) } ?? ""
        let docket = visit.names.name(of: number.docket, in: .dockets)
        facts = [
            FactRow("portal.staff.folio", id.description),
            FactRow("portal.staff.court", visit.names.name(of: court, in: .courts)),
            FactRow("portal.staff.tag.court-code", court, isCode: true),
            FactRow("portal.staff.case", number.phrase(visit.names)),
            FactRow("portal.staff.tag.docket", "\(docket) (\(number.docket))"),
            FactRow("portal.staff.tag.tag", tag.value.hex, isCode: true),
            FactRow("portal.staff.tag.proof", proof, isCode: true),
        ]
        verifyLink = visit.site + Route.verify.link
        let log = visit.site + Route.log
        let file = "--court \(court) --case '\(number.docket) \(number.number)/\(number.year)' --proof \(proof)"
        commands =
            "insacula-verify matter \(log) --trust log.policy \(file)\n"
            + "python3 verify.py matter \(log) --trust log.policy \(file)"
        back = Link(text: id.description, href: Route.staff(id.staffPage).link)
    }
}
