import ArgumentParser
import Console
import Office
import Phrases
import WireFormat
import Wording

/// `insacula account add`.
struct AccountAdd: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.account-add.abstract"),
            discussion: say("help.account-add.discussion"))
    }

    @OptionGroup var account: LoginArgument

    @Option(help: hint("help.account-add.name", value: "help.value.name"))
    var name: String

    @Option(help: hint("help.account-add.role", value: "help.value.code"))
    var role: AccountRole

    @Option(help: hint("help.account-add.court", value: "help.value.code"))
    var court: String?

    @Option(help: hint("help.account-add.email", value: "help.value.text"))
    var email: String

    @Option(help: hint("help.account-add.language", value: "help.value.language"))
    var language: Language = .standard

    @Option(help: hint("help.account.subject", value: "help.value.text"))
    var subject: String?

    @OptionGroup var password: PasswordOption
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let new = NewAccount(
            login: account.login, name: name, role: try role.role(court: court), email: email, language: language,
            subject: subject)
        let password = try password.password()
        let office = try data.office()
        let added = try await office.addAccount(new, password: password, as: acting.actor(in: office))
        if common.json { return Output.json(added.json) }
        Output.text(say("account.added", ["login": added.login]))
    }
}

/// `insacula account list`.
struct AccountList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.account-list.abstract"))
    }

    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let accounts = try await office.privateReader.listAccounts(as: acting.actor(in: office))
        if common.json { return Output.json(.object(["accounts": .array(accounts.map(\.json))])) }
        for account in accounts { Output.text(account.line) }
        Output.text(say("account.listed", ["count": String(accounts.count)]))
    }
}

/// `insacula account password`: changes the caller's own password.
struct AccountPassword: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "password", abstract: say("help.account-password.abstract"),
            discussion: say("help.account-password.discussion"))
    }

    @OptionGroup var account: LoginArgument

    @Option(help: hint("help.account-password.file", value: "help.value.file"), completion: .file())
    var passwordFile: String

    @Option(help: hint("help.account.code", value: "help.value.code"))
    var code: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let passwords = try PasswordFile.lines(of: passwordFile, count: 2)
        let office = try data.office()
        try await office.setPassword(
            passwords[1], Credentials(login: account.login, password: passwords[0], code: code))
        if common.json { return Output.json(.object(["login": .string(account.login)])) }
        Output.text(say("account.password-changed", ["login": account.login]))
    }
}

/// `insacula account totp`: enrols the caller's own second factor, in two steps.
struct AccountTOTP: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "totp", abstract: say("help.account-totp.abstract"),
            discussion: say("help.account-totp.discussion"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var password: PasswordOption

    @Option(help: hint("help.account.code", value: "help.value.code"))
    var code: String?

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let credentials = Credentials(login: account.login, password: try password.password(), code: code)
        let office = try data.office()
        if code != nil {
            try await office.confirmTOTP(credentials)
            if common.json { return Output.json(.object(["login": .string(account.login), "enrolled": .bool(true)])) }
            return Output.text(say("account.enrolled", ["login": account.login]))
        }
        let enrolment = try await office.beginTOTP(credentials)
        if common.json {
            return Output.json(
                .object([
                    "login": .string(account.login), "enrolled": .bool(false), "secret": .string(enrolment.secret),
                    "uri": .string(enrolment.uri),
                ]))
        }
        Output.text(
            say("account.enrolment", ["login": account.login, "secret": enrolment.secret, "uri": enrolment.uri]))
    }
}

/// `insacula account disable`.
struct AccountDisable: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "disable", abstract: say("help.account-disable.abstract"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.disableAccount(account.login, as: acting.actor(in: office))
        if common.json { return Output.json(.object(["login": .string(account.login), "disabled": .bool(true)])) }
        Output.text(say("account.disabled", ["login": account.login]))
    }
}

/// `insacula account enable`.
struct AccountEnable: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "enable", abstract: say("help.account-enable.abstract"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.enableAccount(account.login, as: acting.actor(in: office))
        if common.json { return Output.json(.object(["login": .string(account.login), "disabled": .bool(false)])) }
        Output.text(say("account.enabled", ["login": account.login]))
    }
}

/// `insacula account recover`: begins a recovery; the first of two administrators.
struct AccountRecover: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "recover", abstract: say("help.account-recover.abstract"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        try await office.beginRecovery(of: account.login, as: acting.actor(in: office))
        if common.json { return Output.json(.object(["login": .string(account.login)])) }
        Output.text(say("account.recovery-begun", ["login": account.login]))
    }
}

/// `insacula account confirm`: confirms a recovery; the second administrator.
struct AccountConfirm: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "confirm", abstract: say("help.account-confirm.abstract"))
    }

    @OptionGroup var account: LoginArgument
    @OptionGroup var acting: ActingOption
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let office = try data.office()
        let password = try await office.confirmRecovery(of: account.login, as: acting.actor(in: office))
        if common.json {
            return Output.json(.object(["login": .string(account.login), "password": .string(password)]))
        }
        Output.text(say("account.recovered", ["login": account.login, "password": password]))
    }
}
