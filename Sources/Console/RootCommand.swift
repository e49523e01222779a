import ArgumentParser
import Glibc
import PublicRecord
import Verification
import WireFormat
import Wording

/// The root command of a program: `@main struct Insacula: RootCommand`, with `@OptionGroup var common: CommonOptions`.
///
/// Help, usage errors and errors thrown by a command are shown in the language of this run. A command that has already
/// shown a result of failure throws `ExitCode`.
public protocol RootCommand: AsyncParsableCommand {}

extension RootCommand {
    public static func main() async {
        do {
            var command = try await asyncParseAsRoot(nil)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            finish(with: error)
        }
    }

    private static func finish(with error: any Error) -> Never {
        switch error {
        case let error as ExitCode: Glibc.exit(error.rawValue)
        case let error as CommandError: end(error.description, error.ending)
        case let error as SourceError: end(error.phrase, .unavailable)
        case let error as Malformed: end(error.phrase, .failed)
        case let error as Violation: end(error.phrase, .failed)
        case let error as Ground: end(error.phrase, .failed)
        default: break
        }
        let text = fullMessage(for: error)
        switch Ending(rawValue: exitCode(for: error).rawValue) {
        case .success:
            if isScriptAsked { print(text) } else { Output.text(ParserWords.translate(text)) }
            Glibc.exit(Ending.success.rawValue)
        case .usage:
            Output.error(line: ParserWords.translate(text))
            Glibc.exit(Ending.usage.rawValue)
        default: end(say("error.unexpected", ["reason": String(describing: error)]), .failed)
        }
    }

    /// Whether the output is for a shell and not for people.
    private static var isScriptAsked: Bool {
        CommandLine.arguments.contains {
            ["--generate-completion-script", "---completion", "--experimental-dump-help"].contains(where: $0.hasPrefix)
        }
    }

    private static func end(_ phrase: String, _ ending: Ending) -> Never {
        Output.error(phrase)
        Glibc.exit(ending.rawValue)
    }
}
