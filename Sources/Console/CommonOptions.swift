import ArgumentParser
import Phrases
import Wording

/// The options of every command: `@OptionGroup var common: CommonOptions`, in the root and in each subcommand.
public struct CommonOptions: ParsableArguments {
    /// `Language.current` reads it before parsing; it is declared so that help shows it and the parser refuses a wrong
    /// value.
    @Option(help: hint("help.common.lang", value: "help.value.language"))
    public var lang: Language?

    /// Prints the result as JSON.
    @Flag(help: hint("help.common.json"))
    public var json = false

    public init() {}
}
