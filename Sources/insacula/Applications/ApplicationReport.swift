import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// Prints an application.
struct ApplicationReport {
    let application: Application
    private let reader: RecordReader
    private let now: Timestamp

    init(_ id: ApplicationID, _ reader: RecordReader, at now: Timestamp) throws(Refusal) {
        guard let application = reader.state.applications[id] else {
            throw Refusal(.unknownApplication, ["folio": id.description])
        }
        self.init(application, reader, at: now)
    }

    init(_ application: Application, _ reader: RecordReader, at now: Timestamp) {
        self.application = application
        self.reader = reader
        self.now = now
    }

    private var deadline: Timestamp? { application.deadline(by: reader.state.calendar) }
    private var stage: String { application.stage.kind.rawValue }

    /// One line of a list.
    var line: String {
        let parts = [
            application.id.description, "[\(say("stage.application.\(stage)"))]", application.call.call,
            application.submitted.text,
        ]
        return (parts + [deadline.map { say("office.until", ["time": $0.text]) }].compactMap(\.self))
            .joined(separator: "  ")
    }

    /// Prints the stage, the deadline, and the next step with the party that takes it.
    func showStep() {
        Output.text(line)
        if let deadline { Output.text(Story.phrase(ofDeadline: deadline, at: now, reader.state.calendar)) }
        Story.showClosures(application.closures(by: reader.state.calendar))
        Output.text(next)
    }

    private var next: String {
        let values = ["id": application.id.description, "call": application.call.call]
        switch application.stage {
        case .listed where (deadline ?? .last) <= now: return say("next.application.to-decide", values)
        case .admitted(let expert):
            return say("next.application.admitted", values.merging(["expert": expert.description]) { own, _ in own })
        default: return say("next.application.\(stage)", values)
        }
    }

    /// Prints the public part.
    func show() throws {
        let names = reader.state.catalogues
        Output.text(line)
        Story.showClosures(application.closures(by: reader.state.calendar))
        Output.text(
            say(
                "office.application",
                ["call": application.call.call, "districts": names.list(application.districts, in: .districts)]))
        if case .listed(_, let objections) = application.stage {
            Output.list(
                say("office.objections"),
                objections.enumerated().map { index, objection in
                    say(
                        objection.answered ? "office.objection-answered" : "office.objection-open",
                        [
                            "number": String(index + 1), "time": objection.made.text,
                            "cause": names.name(of: objection.cause, in: .causes),
                        ])
                })
        }
        Story.show(try reader.history(of: application.id), names)
        if let deadline { Output.text(Story.phrase(ofDeadline: deadline, at: now, reader.state.calendar)) }
        Story.showClosures(application.closures(by: reader.state.calendar))
        Output.text(next)
    }

    var summary: JSON {
        var expert: String?
        if case .admitted(let id) = application.stage { expert = id.description }
        return .object([
            "application": .string(application.id.description), "stage": .string(stage),
            "call": .string(application.call.call), "districts": .strings(application.districts),
            "submitted_at": .string(application.submitted.text), "ended_at": application.ended.map { .string($0.text) },
            "deadline": deadline.map { .string($0.text) }, "expert": expert.map { .string($0) },
        ])
    }

    func json() throws -> JSON {
        summary.with(["history": Story.json(try reader.history(of: application.id))])
    }
}
