import Wording

/// A term and what is said of it: the part `fact`, and a row of the part `facts`.
struct FactRow {
    var term: String
    var text: String
    var href: String?
    /// Whether the text is a long code, such as a digest, which may break anywhere.
    var isCode = false
    /// Whether the text says that something required has not been given.
    var isMissing = false

    /// - Parameter key: the phrase of the term.
    init(_ key: String, _ text: String, to route: Route? = nil, isCode: Bool = false) {
        self.init(named: say(key), text, to: route, isCode: isCode)
    }

    init(_ key: String, _ moment: Moment) { self.init(key, moment.text) }

    /// - Parameter term: as it is, not the key of a phrase.
    init(named term: String, _ text: String, to route: Route? = nil, isCode: Bool = false) {
        self.term = term
        self.text = text
        href = route?.link
        self.isCode = isCode
    }

    /// A row that says so if there is no text.
    init(named term: String, orMissing text: String?, isRequired: Bool = true) {
        self.init(named: term, text ?? say(isRequired ? "portal.own.missing" : "portal.own.not-given"))
        isMissing = text == nil && isRequired
    }

    /// The row in one line, as an act compares it with what was shown.
    var shown: String { "\(term): \(text)" }
}
