import Glibc
import Phrases

extension Language {
    /// The environment variable that chooses the language in the absence of `--lang`.
    public static let variable = "INSACULA_LANG"

    /// The language of the current task, such as the one that a visitor of the portal asks for.
    @TaskLocal public static var asked: Language?

    /// The language of phrases: the task's, or else the process's.
    public static var current: Language { asked ?? ofThisRun }

    /// The language of the process. It is decided before the arguments are parsed, because help and parsing errors need
    /// it.
    private static let ofThisRun = Language(
        arguments: CommandLine.arguments.dropFirst(), variable: getenv(variable).map { String(cString: $0) })

    /// Reads `--lang es` or `--lang=es` anywhere before `--`; else the variable; else Spanish. An unknown language is
    /// no error here, because the parser refuses it.
    public init(arguments: some Sequence<String>, variable: String?) {
        var asked: Substring?
        var valueFollows = false
        for argument in arguments.prefix(while: { $0 != "--" }) {
            if valueFollows { asked = argument[...] }
            valueFollows = argument == "--lang"
            if argument.hasPrefix("--lang=") { asked = argument.dropFirst("--lang=".count) }
        }
        self =
            asked.flatMap { Language(rawValue: String($0)) } ?? variable.flatMap { Language(rawValue: $0) } ?? .standard
    }
}
