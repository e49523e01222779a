import ArgumentParser
import Console
import Foundation
import PublicRecord
import TransparencyLog
import Verification
import WireFormat
import Wording

/// `insacula-verify log`: audits a whole record.
struct Log: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log", abstract: say("help.log.abstract"), discussion: say("help.log.discussion"))
    }

    @Argument(help: hint("help.log.place", value: "help.value.place"), completion: .directory)
    var place: String

    @OptionGroup var trust: TrustOptions

    @Option(help: hint("help.log.earlier", value: "help.value.checkpoint"), completion: .file())
    var earlier: String?

    @Option(
        help: hint("help.log.now", value: "help.value.time"),
        transform: reading { (text) throws(Malformed) in try Timestamp(text) })
    var now: Timestamp?

    @Flag(help: hint("help.log.tiles-only"))
    var tilesOnly = false

    @Flag(help: hint("help.log.indicators"))
    var indicators = false

    @Flag(help: hint("help.log.report"))
    var report = false

    @Option(name: .customLong("relay"), help: hint("help.log.relay", value: "help.value.relay"))
    var relays: [String] = []

    @OptionGroup var common: CommonOptions

    func run() throws {
        let terms = LogAudit.Terms(
            trust: try trust.policy(), now: try now ?? Timestamp(seconds: Int(time(nil))),
            earlier: try earlierCheckpoint(), tilesOnly: tilesOnly)
        var progress = ProgressLine("verify.log.progress")
        let source = try openSource(place)
        defer { progress.clear() }
        let audit = LogAudit(of: source, terms: terms) { progress.show($0, of: $1) }
        progress.clear()
        let relays = try relays.map { address throws(CommandError) in try AddressSource(address) }
        let missing =
            relays.isEmpty ? [] : audit.state.statistics.standIns.map { MissingRound(of: $0, asking: relays) }
        var answer = LogReport(of: audit, terms: terms, showsIndicators: indicators, missing: missing)
        if report { answer.commitment = CommitmentReport(of: audit.state) }
        if common.json { Output.json(answer.json) } else { answer.show() }
        if let error = audit.interruption { Output.error(error.phrase) }
        try audit.outcome.end()
    }

    private func earlierCheckpoint() throws(CommandError) -> SignedCheckpoint? {
        guard let path = earlier else { return nil }
        let bytes = try InputFile.read(path, limit: PublishedFile.Limit.checkpoint)
        do throws(Malformed) {
            return try SignedCheckpoint(parsing: bytes)
        } catch {
            throw CommandError("error.earlier-malformed", ["path": path, "reason": error.phrase])
        }
    }
}
