import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Prints a designation.
struct DesignationReport {
    let id: DesignationID
    let designation: Designation
    private let reader: RecordReader
    private let now: Timestamp

    init(_ id: DesignationID, _ reader: RecordReader, at now: Timestamp) throws(Refusal) {
        guard let designation = reader.state[id] else {
            throw Refusal(.unknownDesignation, ["designation": id.description])
        }
        self.id = id
        self.designation = designation
        self.reader = reader
        self.now = now
    }

    private var names: Catalogues { reader.state.catalogues }
    private var stage: String { designation.stage.kind.rawValue }
    var deadline: Timestamp? { reader.state.deadline(of: id) }
    private var court: String { reader.state.court(of: id) ?? "" }

    private func designee() throws -> String {
        switch designation.designee {
        case .institution(let name): return name
        case .expert(let expert):
            let name = try reader.expert(expert)?.identity?.name ?? say("office.identity-erased")
            // The id of a designation by lot contains the expert's number already.
            if case .drawn = id { return name }
            return "\(expert)  \(name)"
        }
    }

    /// One line of a list.
    var line: String {
        get throws {
            let parts = [id.description, "[\(say("stage.designation.\(stage)"))]", try designee(), court]
            return (parts + [deadline.map { say("office.until", ["time": $0.text]) }].compactMap(\.self))
                .joined(separator: "  ")
        }
    }

    /// Prints the stage, the deadline, and the next step with the party that takes it.
    func showStep() throws {
        Output.text(try line)
        if let deadline { Output.text(Story.phrase(ofDeadline: deadline, at: now, reader.state.calendar)) }
        Story.showClosures(reader.state.closures(moving: id))
        Output.text(try next())
    }

    private func next() throws -> String {
        var values = ["id": id.description]
        if case .vacant = designation.stage, case .drawn(let draw, _) = id,
            let alternate = reader.state.callableAlternate(in: draw, at: now)
        {
            values["alternate"] = alternate.description
            return say("next.designation.vacant-with-alternate", values)
        }
        values["successor"] = try reader.successor(of: id) ?? say("word.none")
        return say("next.designation.\(stage)", values)
    }

    /// - Parameter sealed: the number of a reserved case file, which only the office may see.
    func show(sealed: String?) throws {
        guard let request = try reader.request(of: id) else { return }
        Output.text(try line)
        Story.showClosures(reader.state.closures(moving: id))
        Output.text(
            say(
                "office.designation",
                [
                    "court": names.name(of: request.court, in: .courts), "case": reader.state.phraseOfCase(of: id.lot),
                    "specialty": names.name(of: request.specialty, in: .specialties),
                    "district": names.name(of: request.district, in: .districts),
                    "kind": names.name(of: request.kind, in: .kinds),
                    "days": say("portal.span.court-day", count: reader.state.answerDays(of: id)),
                ]))
        if let sealed { Output.text(say("office.sealed-case", ["case": sealed])) }
        Output.list(say("office.alternates-waiting"), try reader.names(of: waiting))
        Story.show(try reader.history(of: id), names)
        if let deadline { Output.text(Story.phrase(ofDeadline: deadline, at: now, reader.state.calendar)) }
        Story.showClosures(reader.state.closures(moving: id))
        Output.text(try next())
    }

    /// The alternates not called yet, while one may still be needed.
    private var waiting: [ExpertID] {
        let isOver = designation.stage.isEnded && designation.stage.kind != .vacant
        guard case .drawn(let draw, _) = id, !isOver else { return [] }
        return reader.state.draws.waiting(in: draw)
    }

    var summary: JSON {
        var expert: String?
        var institution: String?
        switch designation.designee {
        case .expert(let id): expert = id.description
        case .institution(let name): institution = name
        }
        var cause: String?
        switch designation.stage {
        case .vacant(let code), .replaced(let code), .challenged(let code, _), .ended(let code): cause = code
        default: break
        }
        return .object([
            "designation": .string(id.description), "stage": .string(stage), "court": .string(court),
            "expert": expert.map { .string($0) }, "institution": institution.map { .string($0) },
            "named_at": .string(designation.named.text),
            "notified_at": designation.notified.map { .string($0.text) },
            "medium": designation.notice.map { .string($0.medium.rawValue) },
            "notice_day": designation.notice.map { .string($0.on.text) },
            "accepted_at": designation.accepted.map { .string($0.text) },
            "report_day": designation.reportDay.map { .string($0.text) },
            "fees": designation.fees.isEmpty ? nil : .array(designation.fees.map(\.json)),
            "deadline": deadline.map { .string($0.text) }, "cause": cause.map { .string($0) },
        ])
    }

    func json(sealed: String?) throws -> JSON {
        let request = try reader.request(of: id)
        return summary.with([
            "case": reader.state.lot(id.lot)?.caseNumber.map { .string($0.description) } ?? .null,
            "sealed_case": sealed.map { .string($0) },
            "specialty": request.map { .string($0.specialty) }, "district": request.map { .string($0.district) },
            "kind": request.map { .string($0.kind) }, "alternates_waiting": .experts(waiting),
            "successor": try reader.successor(of: id).map { .string($0) },
            "history": Story.json(try reader.history(of: id)),
        ])
    }
}
