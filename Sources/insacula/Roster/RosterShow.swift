import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// `insacula roster show`.
struct RosterShow: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.roster-show.abstract"))
    }

    @OptionGroup var expert: ExpertArgument
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let privateReader = try data.privateReader()
        let reader = privateReader.record
        let id = expert.expert
        guard let summary = try reader.expert(id), let place = try reader.placeOfAdmission(of: id) else {
            throw Refusal(.unknownExpert, ["expert": id.description])
        }
        let now = try Ports.ofThisRun.now()
        let report = ExpertReport(summary.at(now), reader, at: now)
        let contact = try privateReader.publicContact(of: id)
        if common.json {
            return Output.json(try report.json().with(["place": .integer(place), "contact": contact?.summary]))
        }
        try report.show(contact)
        Output.text(say("office.expert-place", ["place": String(place)]))
    }
}

/// Prints an expert.
struct ExpertReport {
    private let summary: RecordReader.ExpertSummary
    private let reader: RecordReader
    private let now: Timestamp
    private var names: Catalogues { reader.state.catalogues }
    private var id: ExpertID { summary.expert.id }

    init(_ summary: RecordReader.ExpertSummary, _ reader: RecordReader, at now: Timestamp) {
        self.summary = summary
        self.reader = reader
        self.now = now
    }

    func show(_ contact: Contact?) throws {
        Output.text(summary.line)
        for period in summary.expert.periods {
            Output.text(say("office.expert-validity", ["from": period.from.text, "until": period.until.text]))
        }
        Output.list(say("office.expert-practice"), names.lines(of: summary.practice))
        if let contact { Output.list(say("office.contact"), contact.lines) }
        Output.list(
            say("office.sanctions"),
            summary.expert.sanctions.map { sanction in
                say(
                    "office.sanction-line",
                    [
                        "cause": names.name(of: sanction.cause, in: .causes), "time": sanction.effective.text,
                        "instrument": sanction.instrument,
                    ])
            })
        try showScheduled()
        Output.list(
            say("office.designations"),
            try reader.designations(of: id).map { try DesignationReport($0, reader, at: now).line })
        Story.show(try standingHistory(), names)
    }

    /// Prints the changes that hold from a later time.
    func showScheduled() throws {
        Output.list(
            say("office.scheduled"), try reader.scheduled(for: id, at: now).map { $0.entry.fact.phrase(names) })
    }

    func json() throws -> JSON {
        summary.json.with([
            "history": Story.json(try standingHistory()),
            "scheduled": Story.json(try reader.scheduled(for: id, at: now)),
            "sanctions": .array(
                summary.expert.sanctions.map {
                    .object([
                        "cause": .string($0.cause), "effective": .string($0.effective.text),
                        "instrument": .string($0.instrument),
                    ])
                }),
            "designations": .array(
                try reader.designations(of: id).map { try DesignationReport($0, reader, at: now).summary }),
        ])
    }

    /// Returns the entries about the expert without those about designations, which have histories of their own.
    private func standingHistory() throws -> [RecordedEntry] {
        try reader.history(of: id).filter { row in
            ["expert.", "identity.", "admission."].contains { row.entry.fact.type.hasPrefix($0) }
        }
    }
}

extension RecordReader.ExpertSummary {
    /// Returns the summary at a time. A scheduled change holds from its time on, even without a newer entry.
    func at(_ time: Timestamp) -> Self {
        var summary = self
        summary.standing = expert.standing(at: time)
        summary.practice = expert.practice(at: time)
        return summary
    }
}

extension Contact {
    fileprivate var lines: [String] { telephones + mobiles + emails }

    fileprivate var summary: JSON {
        .object([
            "telephones": .strings(telephones), "mobiles": .strings(mobiles), "emails": .strings(emails),
        ])
    }
}
