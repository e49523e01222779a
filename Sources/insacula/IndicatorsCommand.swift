import ArgumentParser
import Console
import Office
import PublicRecord
import TransparencyLog
import Verification
import WireFormat
import Wording

/// `insacula indicators`: computes the indicators from the published files alone, as an outsider would.
struct IndicatorsCommand: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "indicators", abstract: say("help.indicators.abstract"),
            discussion: say("help.indicators.discussion"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let folder = try data.folder()
        let source = FolderSource(folder.published)
        guard let bytes = try source.read(PublishedFile.trustPolicy, limit: PublishedFile.Limit.trustPolicy) else {
            throw Refusal(.dataFolderUnfinished, ["path": folder.path])
        }
        let trust = try TrustPolicy(parsing: bytes)
        let now = try Ports.ofThisRun.now()
        let audit = LogAudit(of: source, terms: .init(trust: trust, now: now))
        if let error = audit.interruption { throw error }
        if common.json {
            Output.json(audit.indicators.json)
        } else {
            IndicatorReport(of: audit.indicators, names: audit.state.catalogues).show()
        }
        // The figures of a record that does not verify mean nothing.
        guard audit.findings.isEmpty else {
            throw CommandError("indicators.findings", ["count": String(audit.findingCount)])
        }
    }
}
