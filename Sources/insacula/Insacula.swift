import ArgumentParser
import Console
import Wording

/// The operators' command: the office of an installation, one use case for each subcommand.
@main
struct Insacula: RootCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "insacula", abstract: say("help.office.abstract"),
            discussion: say("help.office.discussion"),
            version: version,
            subcommands: [
                Init.self, Adopt.self, RosterGroup.self, DrawGroup.self, LogGroup.self, Backup.self, Restore.self,
                CustodianGroup.self, KeysGroup.self, MailGroup.self, AccountGroup.self, ActivityGroup.self,
                IndicatorsCommand.self, DemoCommand.self, CallGroup.self, ApplicationGroup.self,
                DesignationGroup.self, BeaconGroup.self, QueueCommand.self, WorkCommand.self, ServeCommand.self,
                PersonGroup.self, CaseGroup.self, CalendarGroup.self, DirectoryGroup.self, DocumentsGroup.self,
                ActaGroup.self,
            ])
    }

    @OptionGroup var common: CommonOptions
}

/// Commands that only group others.
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
                DrawPreview.self, DrawOpen.self, DrawAnnul.self, DrawConclude.self, DrawList.self, DrawShow.self,
                DrawProof.self, DrawTag.self,
            ])
    }
}

struct LogGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log", abstract: say("help.record.abstract"), subcommands: [LogFsck.self])
    }
}

struct KeysGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "keys", abstract: say("help.keys.abstract"),
            subcommands: [
                KeysList.self, KeysProtect.self, KeysUnprotect.self, KeysRotate.self, KeysRetire.self, KeysRenew.self,
            ])
    }
}

struct MailGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mail", abstract: say("help.mail.abstract"),
            subcommands: [MailList.self, MailSend.self, MailRetry.self])
    }
}

struct CustodianGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "custodian", abstract: say("help.custodian.abstract"),
            subcommands: [CustodianNew.self, CustodianOpen.self])
    }
}

struct AccountGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account", abstract: say("help.account.abstract"),
            subcommands: [
                AccountAdd.self, AccountList.self, AccountPassword.self, AccountTOTP.self, AccountDisable.self,
                AccountEnable.self, AccountRecover.self, AccountConfirm.self, AccountLink.self,
                AccountConfirmLink.self, AccountUnlink.self, AccountSigner.self,
            ])
    }
}

struct ActivityGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "activity", abstract: say("help.activity.abstract"),
            subcommands: [ActivityList.self, ActivityCheckCommand.self])
    }
}
