import Wording

/// A link with its words: the part `link`.
struct Link {
    var text: String
    var href: String
    /// Whether the link leads to the current page.
    var isCurrent = false

    init(text: String, href: String, isCurrent: Bool = false) {
        self.text = text
        self.href = href
        self.isCurrent = isCurrent
    }

    init(text: String, _ route: Route) { self.init(text: text, href: route.link) }

    /// A link whose text is a phrase.
    /// - Parameter key: the phrase key of the text.
    init(_ key: String, _ route: Route, _ values: [String: String] = [:]) { self.init(text: say(key, values), route) }
}
