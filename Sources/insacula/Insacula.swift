import ArgumentParser
import Console

/// The operators' command: the office of an installation, one use case a subcommand.
@main
struct Insacula: RootCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "insacula", abstract: say("help.office.abstract"),
            discussion: say("help.office.discussion"),
            subcommands: [
                Init.self, Adopt.self, RosterGroup.self, DrawGroup.self, LogGroup.self, Backup.self, Restore.self,
                CustodianGroup.self, IndicatorsCommand.self, DemoCommand.self, CallGroup.self, ApplicationGroup.self,
                DesignationGroup.self, QueueCommand.self, WorkCommand.self, PersonGroup.self,
            ])
    }

    @OptionGroup var common: CommonOptions
}

/// Commands that only hold others.
struct RosterGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "roster", abstract: say("help.roster.abstract"),
            subcommands: [
                RosterImport.self, RosterList.self, RosterShow.self, RosterPropose.self, RosterProposals.self,
                RosterApprove.self, RosterDiscard.self, RosterDeclare.self,
            ])
    }
}

struct DrawGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "draw", abstract: say("help.draw.abstract"),
            subcommands: [
                DrawPreview.self, DrawOpen.self, DrawConclude.self, DrawList.self, DrawShow.self, DrawProof.self,
            ])
    }
}

struct LogGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log", abstract: say("help.record.abstract"), subcommands: [LogFsck.self])
    }
}

struct CustodianGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "custodian", abstract: say("help.custodian.abstract"),
            subcommands: [CustodianNew.self, CustodianOpen.self])
    }
}
