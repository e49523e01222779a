import ArgumentParser
import Console
import Foundation
import Office
import WireFormat
import Wording

/// The login of the account.
struct LoginArgument: ParsableArguments {
    @Argument(help: hint("help.account.login", value: "help.value.login"))
    var login: String
}

/// The account in whose name a person at the machine acts.
struct ActingOption: ParsableArguments {
    @Option(name: .customLong("as"), help: hint("help.account.as", value: "help.value.login"))
    var login: String?

    /// Returns the account's holder, or the administrator at the machine if no account is named.
    /// - Throws: `Refusal` for an unknown or disabled account.
    func actor(in office: Office) async throws -> Actor {
        guard let login else { return .administratorAtTheMachine }
        return try await office.actor(named: login)
    }
}

/// Passwords come from a file or the standard input, because other users of the machine can see the command line.
struct PasswordOption: ParsableArguments {
    @Option(help: hint("help.account.password-file", value: "help.value.file"), completion: .file())
    var passwordFile: String

    func password() throws(CommandError) -> String { try PasswordFile.lines(of: passwordFile, count: 1)[0] }
}

enum PasswordFile {
    /// Returns the lines of a file that must have `count` lines, with or without a final newline.
    static func lines(of path: String, count: Int) throws(CommandError) -> [String] {
        let limit = 4096
        let bytes = try InputFile.read(path, limit: limit)
        let lines = String(validating: bytes, as: UTF8.self)?.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard bytes.count <= limit, var lines else { throw wrong(path, count) }
        if lines.last == "" { lines.removeLast() }
        guard lines.count == count else { throw wrong(path, count) }
        return lines.map(String.init)
    }

    private static func wrong(_ path: String, _ count: Int) -> CommandError {
        CommandError("account.password-file", ["path": path, "count": String(count)])
    }
}

/// The roles that an account can have.
enum AccountRole: String, CaseIterable, ExpressibleByArgument {
    case registry, court, council, administration, audit

    /// - Parameter court: required for the role `court`, forbidden for other roles.
    func role(court: String?) throws(CommandError) -> Role {
        switch (self, court) {
        case (.registry, nil): return .registry
        case (.court, let court?): return .court(court)
        case (.council, nil): return .council
        case (.administration, nil): return .administration
        case (.audit, nil): return .audit
        default: throw CommandError("account.court-needed", ending: .usage)
        }
    }
}

extension Account {
    /// One line of a list.
    var line: String {
        [login, name, "[\(rolePhrase)]", email, statePhrase].joined(separator: "  ")
    }

    private var court: String? { if case .court(let code) = role { code } else { nil } }

    private var rolePhrase: String {
        say("role.\(role.kind.rawValue)") + (court.map { " \($0)" } ?? "")
    }

    private var statePhrase: String {
        if isDisabled { return say("account.state-disabled") }
        if let until = lockedUntil { return say("account.state-locked", ["until": until.text]) }
        if directory != nil { return say("account.state-open") }
        if mustChangePassword { return say("account.state-temporary") }
        return say(hasSecondFactor ? "account.state-open" : "account.state-without-factor")
    }

    var json: JSON {
        .object([
            "login": .string(login), "name": .string(name), "role": .string(role.kind.rawValue),
            "court": court.map { .string($0) }, "email": .string(email), "language": .string(language.rawValue),
            "second_factor": .bool(hasSecondFactor), "must_change_password": .bool(mustChangePassword),
            "failures": .integer(failures), "locked_until": lockedUntil.map { .string($0.text) },
            "disabled": .bool(isDisabled), "created": .string(created.text),
            "directory_subject": directory.map { .string($0.subject) },
        ])
    }
}
