import ArgumentParser
import Phrases
import Wording

/// The options of every command: `@OptionGroup var common: CommonOptions`, in the root and in each subcommand.
public struct CommonOptions: ParsableArguments {
    /// Read before parsing by `Language.current`; declared here so that help shows it and a wrong value is refused.
    @Option(help: hint("help.common.lang", value: "help.value.language"))
    public var lang: Language?

    /// Whether the result is wanted as JSON.
    @Flag(help: hint("help.common.json"))
    public var json = false

    public init() {}
}
