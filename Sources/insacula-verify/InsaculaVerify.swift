import ArgumentParser
import Console
import Wording

/// The auditors' command: checks proofs and whole logs, and trusts only the keys that the auditor names.
@main
struct InsaculaVerify: RootCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "insacula-verify", abstract: say("help.verify.abstract"),
            discussion: say("help.verify.discussion"),
            version: version,
            subcommands: [Proof.self, Log.self, Matter.self, BeaconRound.self, Ticket.self])
    }

    @OptionGroup var common: CommonOptions
}
