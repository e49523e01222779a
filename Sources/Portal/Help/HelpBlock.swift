import Wording

/// A block of a help page. Exactly one property is set.
///
/// A phrase of several lines becomes several paragraphs, items or terms, one for each line. In a line of terms, the
/// first colon ends the term.
struct HelpBlock {
    struct Lines {
        var lines: [String]
    }

    struct Term {
        var name: String
        var meaning: String
    }

    struct Terms {
        var terms: [Term]
    }

    struct Links {
        var links: [Link]
    }

    /// Text to be typed, or the output of a command.
    struct Typed {
        var typed: String
    }

    var paragraphs: Lines?
    var items: Lines?
    var steps: Lines?
    var caution: Lines?
    var facts: Terms?
    var code: Typed?
    var seeAlso: Links?
    var example: WorkedExample.Table?

    static func text(_ key: String, _ values: [String: String] = [:]) -> HelpBlock {
        HelpBlock(paragraphs: lines(key, values))
    }

    static func items(_ key: String, _ values: [String: String] = [:]) -> HelpBlock {
        HelpBlock(items: lines(key, values))
    }

    static func steps(_ key: String, _ values: [String: String] = [:]) -> HelpBlock {
        HelpBlock(steps: lines(key, values))
    }

    static func caution(_ key: String, _ values: [String: String] = [:]) -> HelpBlock {
        HelpBlock(caution: lines(key, values))
    }

    static func terms(_ key: String, _ values: [String: String] = [:]) -> HelpBlock {
        facts(
            lines(key, values).lines.map { line in
                let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
                return (parts[0], parts.count > 1 ? parts[1] : "")
            })
    }

    static func facts(_ facts: [(String, String)]) -> HelpBlock {
        HelpBlock(facts: Terms(terms: facts.map { Term(name: $0.0, meaning: $0.1) }))
    }

    static func code(_ text: String) -> HelpBlock { HelpBlock(code: Typed(typed: text)) }

    static func links(_ links: [(Route?, String)]) -> HelpBlock {
        HelpBlock(
            seeAlso: Links(
                links: links.compactMap { route, key in route.map { Link(text: say(key), href: address(of: $0)) }
                }))
    }

    /// Returns the address of a route. A published file has one address in all languages.
    private static func address(of route: Route) -> String {
        if case .published = route { route.path } else { route.link }
    }

    private static func lines(_ key: String, _ values: [String: String]) -> Lines {
        Lines(lines: say(key, values).split(separator: "\n").map(String.init))
    }
}

/// A section of a help page: a heading with its blocks.
struct HelpSection {
    /// The anchor for links to the section: the last part of its key.
    var id: String
    var heading: String
    var blocks: [HelpBlock]

    init(_ key: String, _ blocks: [HelpBlock]) {
        id = key.split(separator: ".").last.map(String.init) ?? key
        heading = say(key)
        self.blocks = blocks
    }
}
