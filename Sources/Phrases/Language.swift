/// A language in which people read what the system says: one folder of `Catalogues`.
public struct Language: RawRepresentable, Hashable, CaseIterable, Sendable {
    /// Its code, as HTML's `lang` has it (BCP 47).
    public let rawValue: String
    /// The language's name for itself.
    public let name: String
    /// The prefix of its pages' paths: `/en`, or nothing for the standard language.
    public let path: String
    /// Each plural form but `other`, with the counts that take it, as Unicode writes them.
    let plurals: [(form: String, rule: String)]
    /// Its phrases, by key. They are read at the first use.
    let phrases: @Sendable () -> [String: String]

    public init(
        _ code: String, name: String, path: String, plurals: [(form: String, rule: String)],
        phrases: @escaping @Sendable () -> [String: String]
    ) {
        rawValue = code
        self.name = name
        self.path = path
        self.plurals = plurals
        self.phrases = phrases
    }

    /// The language of a code.
    public init?(rawValue: String) {
        guard let known = Language.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = known
    }

    /// The language used unless another is asked for, and then the others. A test can add one for its task.
    @TaskLocal public static var allCases: [Language] = compiled

    /// The language used unless another is asked for.
    public static let standard = compiled[0]
}
