import ArgumentParser
import Console
import Office
import WireFormat
import Wording

/// `insacula mail list`.
struct MailList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.mail-list.abstract"))
    }

    @Flag(help: hint("help.mail-list.failed"))
    var failed = false

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let reader = try RecordReader(data.folder())
        let messages = try failed ? reader.outbox().failed : reader.messages()
        if common.json { return Output.json(.object(["messages": .array(messages.map(\.json))])) }
        for message in messages { Output.text(message.lines) }
        Output.text(say("office.messages-listed", ["count": String(messages.count)]))
    }
}

/// `insacula mail send`.
struct MailSend: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "send", abstract: say("help.mail-send.abstract"), discussion: say("help.mail-send.discussion"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let round = try await MailWorker(data.folder(), ports: .ofThisRun).round(as: .administratorAtTheMachine)
        if common.json {
            Output.json(
                .object([
                    "sent": .integer(round.sent), "delayed": .integer(round.delayed), "failed": .integer(round.failed),
                ]))
        } else {
            Output.text(
                say(
                    "office.mail-sent",
                    ["sent": String(round.sent), "delayed": String(round.delayed), "failed": String(round.failed)]))
        }
        // A monitor that runs this command every few minutes sees the failure.
        if round.failed > 0 { throw ExitCode(Ending.failed.rawValue) }
    }
}

/// `insacula mail retry`.
struct MailRetry: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retry", abstract: say("help.mail-retry.abstract"))
    }

    @Argument(help: hint("help.mail-retry.message", value: "help.value.id"))
    var message: String

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try await data.office().retryMail(message, as: .administratorAtTheMachine)
        if common.json { return Output.json(.object(["message": .string(message), "state": .string("queued")])) }
        Output.text(say("office.mail-retried", ["message": message]))
    }
}

extension Notice {
    private var recipientPhrase: String {
        let key =
            switch recipient.kind {
            case .applicant: "mail.to-applicant"
            case .expert: "mail.to-expert"
            case .court: "mail.to-court"
            case .account: "mail.to-account"
            }
        return say(key, ["folio": recipient.folio])
    }

    fileprivate var lines: String {
        let line = [
            id, created.text, statePhrase, template, recipientPhrase,
            say("mail.attempts", ["count": String(attempts)]),
        ].joined(separator: "  ")
        return [line, faultPhrase(detailed: true).map { "    " + $0 }].compactMap(\.self).joined(separator: "\n")
    }

    fileprivate var json: JSON {
        .object([
            "id": .string(id), "created": .string(created.text), "state": .string(state.rawValue),
            "template": .string(template), "language": .string(language), "kind": .string(recipient.kind.rawValue),
            "folio": .string(recipient.folio), "attempts": .integer(attempts),
            "next_attempt": state == .queued ? .string(nextAttempt.text) : nil,
            "last_error": lastError.map { .string($0) },
        ])
    }
}
