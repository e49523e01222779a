import ArgumentParser
import Console
import CouncilLists
import Foundation
import Office
import PublicRecord
import Spreadsheets
import WireFormat
import Wording

/// `insacula roster import`: shows the whole effect of a council's list, and enters it once it is confirmed.
struct RosterImport: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: say("help.roster-import.abstract"),
            discussion: say("help.roster-import.discussion"))
    }

    @Argument(
        help: hint("help.roster-import.file", value: "help.value.file"),
        completion: .file(extensions: ["csv", "xlsx", "txt"]))
    var file: String

    @Option(help: hint("help.roster-import.period", value: "help.value.code"))
    var period: String?

    @Flag(help: hint("help.roster-import.additions"))
    var additions = false

    @Option(help: hint("help.roster-import.sheet", value: "help.value.text"))
    var sheet: String?

    @Option(help: hint("help.roster-import.heading-row", value: "help.value.count"))
    var headingRow: Int?

    @Option(help: hint("help.roster-import.column", value: "help.value.column"))
    var column: [String] = []

    @Option(help: hint("help.roster-import.ignore", value: "help.value.text"))
    var ignore: [String] = []

    @Option(help: hint("help.roster-import.decide", value: "help.value.decision"))
    var decide: [String] = []

    @Option(
        help: hint("help.roster-import.decisions", value: "help.value.file"),
        completion: .file(extensions: ["csv", "xlsx"]))
    var decisions: String?

    @Option(
        help: hint("help.roster-import.doubts", value: "help.value.file"),
        completion: .file(extensions: ["csv", "xlsx"]))
    var doubts: String?

    @Option(help: hint("help.roster-import.confirm", value: "help.value.mark"))
    var confirm: String?

    @Option(help: hint("help.office.instrument", value: "help.value.text"))
    var instrument: String?

    @Option(help: hint("help.roster-import.remove-missing", value: "help.value.code"))
    var removeMissing: String?

    @OptionGroup var actor: ActorOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    private static let largest = 32 << 20

    func perform() async throws {
        let list = try InputFile.read(file, limit: RosterImport.largest)
        let reader = try data.privateReader()
        let choices = try reader.answered(try listChoices(), try answers(), of: list)
        let trial = try reader.trial(of: list, choices)
        if let confirm {
            let office = try data.office()
            var causes = ListCauses()
            causes.removal = removeMissing
            let imported = try await office.importRoster(
                trial, shown: confirm, instrument: instrument, causes: causes,
                as: try await actor.actor(for: .importRoster, in: office))
            return show(imported)
        }
        let report = ListReport(trial, reader.record.state.catalogues)
        if let doubts { try write(trial.doubts, reader.record.state.catalogues, to: doubts) }
        if common.json { return Output.json(report.json) }
        report.show()
    }

    private func listChoices() throws -> ListChoices {
        var choices = ListChoices(period: period)
        choices.isAddition = additions
        choices.sheet = sheet
        choices.columns.headingRow = headingRow
        choices.columns.ignored = Set(ignore)
        for text in column {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let field = ListField(named: parts[0]) else {
                let fields = ListField.allCases.map(\.heading).joined(separator: ", ")
                throw CommandError("list.column-form", ["text": text, "fields": fields], ending: .usage)
            }
            choices.columns.assigned[parts[1]] = field
        }
        return choices
    }

    /// Returns the answers on the command line and in a sheet of doubts.
    private func answers() throws -> [String: String] {
        var given =
            try decisions.map { try DoubtSheet.answers(in: InputFile.read($0, limit: RosterImport.largest)) } ?? [:]
        for text in decide {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw CommandError("list.decision-form", ["text": text], ending: .usage) }
            given[parts[0]] = parts[1]
        }
        return given
    }

    private func write(_ doubts: [Doubt], _ names: Catalogues, to path: String) throws {
        let bytes = path.hasSuffix(".csv") ? DoubtSheet.csv(doubts, names) : try DoubtSheet.xlsx(doubts, names)
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
            throw Refusal(.unwritableFile, ["path": path])
        }
        Output.text(say("list.doubts-written", ["path": path, "count": String(doubts.count)]))
    }

    private func show(_ imported: Office.Imported) {
        let (first, last) = (imported.experts.first?.description ?? "", imported.experts.last?.description ?? "")
        if common.json {
            return Output.json(
                .object([
                    "experts": .integer(imported.experts.count), "practices": .integer(imported.practices),
                    "first": .string(first), "last": .string(last), "renewed": .integer(imported.renewed),
                    "changed": .integer(imported.changed), "not_renewed": .integer(imported.notRenewed),
                    "removed": .integer(imported.removed),
                ]))
        }
        let range = first.isEmpty ? "" : say("list.entered-range", ["first": first, "last": last])
        Output.text(
            say(
                "list.entered",
                [
                    "new": String(imported.experts.count), "range": range, "renewed": String(imported.renewed),
                    "changed": String(imported.changed), "practices": String(imported.practices),
                ]))
        if imported.notRenewed > 0 {
            Output.text(say("list.entered-not-renewed", ["count": String(imported.notRenewed)]))
        }
        if imported.removed > 0 { Output.text(say("list.entered-removed", ["count": String(imported.removed)])) }
    }
}
