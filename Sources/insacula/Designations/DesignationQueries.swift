import ArgumentParser
import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

struct DesignationGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "designation", abstract: say("help.designation.abstract"),
            discussion: say("help.designation.discussion"),
            subcommands: [
                DesignationList.self, DesignationShow.self, DesignationNotify.self, DesignationAccept.self,
                DesignationExcuse.self, DesignationChallenge.self, DesignationResolve.self, DesignationDue.self,
                DesignationDeliver.self, DesignationFees.self, DesignationDischarge.self, DesignationRevoke.self,
                DesignationEnd.self, DesignationCall.self,
                DesignationReplace.self, DesignationDirect.self,
            ])
    }
}

extension Designation.Stage.Kind: ExpressibleByArgument {}

/// `insacula designation list`.
struct DesignationList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.designation-list.abstract"))
    }

    @Option(help: hint("help.office.of-court", value: "help.value.code"))
    var court: String?

    @Option(help: hint("help.designation-list.stage", value: "help.value.stage"))
    var stage: Designation.Stage.Kind?

    @Flag(help: hint("help.designation-list.due"))
    var due = false

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try RecordReader(data.folder())
        let now = try Ports.ofThisRun.now()
        let court = try court.map { try reader.code($0, in: .courts) }
        let reports = try reader.designations { state, id in
            guard let kind = state[id]?.stage.kind else { return false }
            let isDue =
                [.named, .delivered, .challenged, .vacant].contains(kind) || (state.deadline(of: id) ?? .last) <= now
            return (stage ?? kind) == kind && (court == nil || state.court(of: id) == court) && (isDue || !due)
        }.map { try DesignationReport($0, reader, at: now) }
        if common.json { return Output.json(.object(["designations": .array(reports.map(\.summary))])) }
        for report in reports { Output.text(try report.line) }
        Output.text(say("office.designations-listed", ["count": String(reports.count)]))
    }
}

/// `insacula designation show`.
struct DesignationShow: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.designation-show.abstract"))
    }

    @OptionGroup var designation: DesignationArgument
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try data.privateReader()
        let report = try DesignationReport(designation.id, reader.record, at: try Ports.ofThisRun.now())
        let sealed = try reader.sealedCase(of: designation.id)
        let fees = try reader.fees(of: designation.id)
        guard !common.json else {
            let notes: JSON? = fees.isEmpty ? nil : .array(fees.map(\.json))
            return Output.json(try report.json(sealed: sealed).with(["fee_notes": notes]))
        }
        try report.show(sealed: sealed)
        Output.list(
            say("portal.fees"),
            fees.map { note in
                [note.at.text, note.amount.phrase, note.note].compactMap(\.self).joined(separator: "  ")
            })
    }
}
