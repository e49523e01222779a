import Wording

/// A term and its text: the part `fact`, and a row of the part `facts`.
struct FactRow {
    var term: String
    var text: String
    var href: String?
    /// Whether the text is a long code, such as a digest, which may break anywhere.
    var isCode = false
    /// Whether the text says that a required value is missing.
    var isMissing = false
    /// The address at which the answer can be changed.
    var change: String?

    /// A row whose term is a phrase.
    /// - Parameter key: the phrase key of the term.
    init(_ key: String, _ text: String, to route: Route? = nil, isCode: Bool = false) {
        self.init(named: say(key), text, to: route, isCode: isCode)
    }

    init(_ key: String, _ moment: Moment) { self.init(key, moment.text) }

    /// A row whose term is given in words.
    /// - Parameter term: the term itself, not a phrase key.
    init(named term: String, _ text: String, to route: Route? = nil, isCode: Bool = false) {
        self.term = term
        self.text = text
        href = route?.link
        self.isCode = isCode
    }

    /// A row that says so if the text is missing.
    init(named term: String, orMissing text: String?, isRequired: Bool = true) {
        self.init(named: term, text ?? say(isRequired ? "portal.own.missing" : "portal.own.not-given"))
        isMissing = text == nil && isRequired
    }

    /// Returns the row with a link that changes the answer.
    func changed(at address: String) -> FactRow {
        var row = self
        row.change = address
        return row
    }

    /// The row in one line, by which an act finds out whether the page has changed.
    var shown: String { "\(term): \(text)" }
}
