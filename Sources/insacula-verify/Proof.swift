import ArgumentParser
import Console
import Verification
import Wording

/// `insacula-verify proof`: checks one draw by its proof file.
struct Proof: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "proof", abstract: say("help.proof.abstract"), discussion: say("help.proof.discussion"))
    }

    @Argument(help: hint("help.proof.file", value: "help.value.file"), completion: .file(extensions: ["json"]))
    var file: String

    @OptionGroup var trust: TrustOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let policy = try trust.policy()
        let bytes = try InputFile.read(file, limit: PublishedFile.Limit.proof)
        let report = ProofReport(of: ProofVerification(of: bytes, trust: policy))
        if common.json { Output.json(report.json) } else { report.show() }
        try report.verification.outcome.end()
    }
}
