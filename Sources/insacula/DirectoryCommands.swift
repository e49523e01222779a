import Accounts
import ArgumentParser
import BoundedHTTP
import Console
import Office
import OpenIDConnect
import Portal
import Relays
import WireFormat
import Wording

struct DirectoryGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "directory", abstract: say("help.directory.abstract"), subcommands: [DirectoryStatus.self])
    }
}

/// `insacula directory status`: shows how the council's directory is configured, and whether it answers.
struct DirectoryStatus: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "status", abstract: say("help.directory-status.abstract"),
            discussion: say("help.directory-status.discussion"))
    }

    @Option(help: hint("help.serve.site", value: "help.value.site"))
    var site: String

    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        guard let settings = try data.folder().directory() else { throw Refusal(.noDirectory) }
        let back = Directory.returnAddress(at: site)
        let fault = try await DirectoryStatus.check(settings)
        if common.json {
            Output.json(
                .object([
                    "client": .string(settings.client), "fault": fault.map { .string("\($0)") },
                    "issuer": .string(settings.issuer), "passwords": .bool(settings.keepsPasswords),
                    "redirect_uri": .string(back), "second_factor": .bool(!settings.secondFactors.isEmpty),
                ]))
        } else {
            Output.text(
                say(
                    "directory.settings", ["issuer": settings.issuer, "client": settings.client, "redirect": back]))
            Output.text(say(settings.keepsPasswords ? "directory.passwords-stay" : "directory.passwords-end"))
            Output.text(say(settings.secondFactors.isEmpty ? "directory.one-factor" : "directory.two-factors"))
            Output.text(fault.map { say("directory.fault", ["fault": "\($0)"]) } ?? say("directory.answers"))
        }
        // A monitor that runs this command sees the exit code.
        if fault != nil { throw ExitCode(Ending.unavailable.rawValue) }
    }

    /// Returns the fault of the directory's metadata or keys; `nil` if they are in order.
    private static func check(_ settings: DirectorySettings) async throws -> OpenIDFault? {
        try await BoundedClient.with(limits: .ofThisRun) { http -> OpenIDFault? in
            do {
                try await OpenIDProvider(settings, now: Ports.ofThisRun.now, ask: http.answer(to:)).check()
                return nil
            } catch let fault as OpenIDFault {
                return fault
            }
        }
    }
}

extension HTTPLimits {
    /// The limits of this run: the defaults, but in a debug build with the time limits of `Office.patience`.
    static let ofThisRun: HTTPLimits = {
        let relays = RelayLimits.ofThisRun
        return HTTPLimits(connection: relays.connection, answer: relays.answer)
    }()
}
