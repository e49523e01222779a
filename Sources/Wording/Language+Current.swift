import Glibc
import Phrases

extension Language {
    /// The variable of the environment that chooses the language where `--lang` does not.
    public static let variable = "INSACULA_LANG"

    /// The language that somebody has asked this task for, as a visitor of the portal does.
    @TaskLocal public static var asked: Language?

    /// The language in which things are said: the one that this task is asked for, or else that of this run.
    public static var current: Language { asked ?? ofThisRun }

    /// The language of this run. It is decided before the arguments are parsed, so that help and parsing errors are in
    /// it.
    private static let ofThisRun = Language(
        arguments: CommandLine.arguments.dropFirst(), variable: getenv(variable).map { String(cString: $0) })

    /// `--lang es` or `--lang=es` anywhere before `--`; else the variable; else Spanish. Neither is an error here: a
    /// `--lang` of no language is refused by the parser.
    public init(arguments: some Sequence<String>, variable: String?) {
        var asked: Substring?
        var valueFollows = false
        for argument in arguments.prefix(while: { $0 != "--" }) {
            if valueFollows { asked = argument[...] }
            valueFollows = argument == "--lang"
            if argument.hasPrefix("--lang=") { asked = argument.dropFirst("--lang=".count) }
        }
        self =
            asked.flatMap { Language(rawValue: String($0)) } ?? variable.flatMap { Language(rawValue: $0) } ?? .es
    }
}
