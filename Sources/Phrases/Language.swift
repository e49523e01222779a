/// The languages in which people read what the system says.
public enum Language: String, CaseIterable, Sendable {
    /// Spanish: the language of the council, and the one used unless another is asked for.
    case es
    /// English, on request.
    case en
}
