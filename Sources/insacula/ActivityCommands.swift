import ArgumentParser
import Console
import Office
import WireFormat
import Wording

/// `insacula activity list`.
struct ActivityList: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.activity-list.abstract"))
    }

    @Option(help: hint("help.activity-list.subject", value: "help.value.text"))
    var subject: String?

    @Option(help: hint("help.activity-list.actor", value: "help.value.login"))
    var actor: String?

    @Option(
        help: hint("help.activity-list.since", value: "help.value.time"),
        transform: reading { (text) throws(Malformed) in try Timestamp(text) })
    var since: Timestamp?

    @Option(help: hint("help.activity-list.newest", value: "help.value.count"))
    var newest: Int = 1000

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let rows = try data.privateReader().activity(
            subject: subject, actor: actor, since: since, newest: max(0, newest), as: .administratorAtTheMachine)
        if common.json { return Output.json(.object(["activity": .array(rows.map(\.json))])) }
        for row in rows { Output.text(row.line) }
        Output.text(say("activity.listed", ["count": String(rows.count)]))
    }
}

/// `insacula activity check`.
struct ActivityCheckCommand: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: say("help.activity-check.abstract"),
            discussion: say("help.activity-check.discussion"))
    }

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let check = try data.privateReader().checkActivity()
        let faults = check.faults.map(\.phrase)
        if common.json {
            Output.json(
                .object([
                    "rows": .integer(check.rows), "head": .string(check.head.hex),
                    "faults": .array(faults.map { .string($0) }),
                ]))
        } else {
            Output.list(say("activity.faults"), faults)
            Output.text(
                say(
                    faults.isEmpty ? "activity.sound" : "activity.unsound",
                    ["count": String(check.rows), "head": check.head.hex]))
        }
        if !faults.isEmpty { throw ExitCode(1) }
    }
}

extension ActivityFindings.Fault {
    var phrase: String {
        switch self {
        case .gap(let id): say("activity.gap", ["id": String(id)])
        case .altered(let id): say("activity.altered", ["id": String(id)])
        case .cutShort(let found, let expected):
            say("activity.cut-short", ["found": String(found), "expected": String(expected)])
        case .notAsNoted(let id): say("activity.not-as-noted", ["id": String(id)])
        case .lessThanNoted(let found, let noted):
            say("activity.less-than-noted", ["found": String(found), "noted": String(noted)])
        }
    }
}

extension ActivityLine {
    /// One line of a list.
    fileprivate var line: String {
        let role = activity.role.isEmpty ? say("word.none") : say("role.\(activity.role)")
        return [
            String(id), activity.at.text, "\(activity.actor) [\(role)]", say("action.\(activity.action)"),
            activity.subject, say("outcome.\(activity.outcome.rawValue)"), activity.detail,
        ].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    fileprivate var json: JSON {
        .object([
            "id": .integer(id), "at": .string(activity.at.text), "actor": .string(activity.actor),
            "role": .string(activity.role), "action": .string(activity.action), "subject": .string(activity.subject),
            "outcome": .string(activity.outcome.rawValue), "detail": .string(activity.detail),
            "hash": .string(hash.hex),
        ])
    }
}
