import ArgumentParser
import Console
import Office
import WireFormat
import Wording

/// The subject identifier of a person at the council's directory.
struct SubjectOption: ParsableArguments {
    @Option(help: hint("help.account.subject", value: "help.value.text"))
    var subject: String
}

/// `insacula account link`: asks for a link with a person of the directory; the first of two administrators.
struct AccountLink: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "link", abstract: say("help.account-link.abstract"),
            discussion: say("help.account-link.discussion"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var person: SubjectOption
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.beginLink(of: account.login, to: person.subject, as: acting.actor(in: office))
        if common.json { return Output.json(.object(["login": .string(account.login)])) }
        Output.text(say("account.link-begun", ["login": account.login, "subject": person.subject]))
    }
}

/// `insacula account confirm-link`: confirms a link; the second administrator.
struct AccountConfirmLink: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "confirm-link", abstract: say("help.account-confirm-link.abstract"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var person: SubjectOption
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.confirmLink(of: account.login, to: person.subject, as: acting.actor(in: office))
        if common.json {
            return Output.json(.object(["login": .string(account.login), "subject": .string(person.subject)]))
        }
        Output.text(say("account.linked", ["login": account.login, "subject": person.subject]))
    }
}

/// `insacula account unlink`.
struct AccountUnlink: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "unlink", abstract: say("help.account-unlink.abstract"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.unlink(account.login, as: acting.actor(in: office))
        if common.json { return Output.json(.object(["login": .string(account.login)])) }
        Output.text(say("account.unlinked", ["login": account.login]))
    }
}
