import OfficePackages

/// The runs of a paragraph, in which each mark stands in a run of its own.
///
/// Word processors split text into runs wherever its format, its language or its spelling was once touched, in the middle of a
/// mark too. So the runs' text is joined to find the marks, and a mark takes the format of its first letter.
struct Runs {
    /// A piece of a run's text.
    fileprivate enum Piece {
        case text(String)
        case mark(Mark)
    }

    /// Elements beside which no text of the paragraph stands. `r` is treated apart.
    private static let passedOver: Set<Substring> = ["pPr", "rPr", "sdtPr", "sdtEndPr", "del", "moveFrom", "p", "tbl"]
    /// Contents of a run that leave no trace on paper.
    private static let traceless: Set<Substring> = ["rPr", "lastRenderedPageBreak", "softHyphen"]

    private let part: String
    /// The number of the next mark.
    private var number: Int
    private var texts: [String] = []
    private var pieces: [[Piece]] = []

    /// Returns a paragraph with its marks apart, and the number after the last mark's.
    /// - Throws: `.braces`.
    static func separated(
        _ paragraph: MarkupElement, part: String, from number: Int
    ) throws(TemplateFault) -> (MarkupElement, Int) {
        var runs = Runs(part: part, number: number)
        runs.collect(paragraph)
        let text = runs.texts.joined()
        guard text.contains("{{") || text.contains("}}") else { return (paragraph, number) }
        let exploded = exploded(paragraph)
        runs.texts = []
        runs.collect(exploded)
        try runs.cut(text)
        var place = 0
        return (runs.rebuilt(exploded, &place), runs.number)
    }

    private init(part: String, number: Int) {
        self.part = part
        self.number = number
    }

    /// Returns the text of a paragraph.
    static func text(of paragraph: MarkupElement) -> String {
        var runs = Runs(part: "", number: 0)
        runs.collect(paragraph)
        return runs.texts.joined()
    }

    /// Collects the texts in their order; what is no text becomes a line end, over which no mark reaches.
    private mutating func collect(_ element: MarkupElement) {
        for child in element.elements where !Runs.passedOver.contains(child.local) {
            guard child.local == "r" else {
                collect(child)
                continue
            }
            for content in child.elements where !Runs.traceless.contains(content.local) {
                texts.append(content.local == "t" ? content.text.replacing("\n", with: " ") : "\n")
            }
        }
    }

    /// Returns a paragraph whose runs have one content each, which changes nothing on paper.
    private static func exploded(_ element: MarkupElement) -> MarkupElement {
        var element = element
        element.children = element.children.flatMap { node -> [Node] in
            guard case .element(let child) = node, !passedOver.contains(child.local) else { return [node] }
            guard child.local == "r" else { return [.element(exploded(child))] }
            let format = child.children.filter { if case .element(let one) = $0 { one.local == "rPr" } else { false } }
            let contents = child.elements.filter { $0.local != "rPr" }
            guard contents.count > 1 else { return [node] }
            return contents.map { content in
                var run = child
                run.children = format + [.element(content)]
                return .element(run)
            }
        }
        return element
    }

    /// Cuts the texts into pieces. A mark belongs to the text in which it begins.
    private mutating func cut(_ whole: String) throws(TemplateFault) {
        let characters = Array(whole.unicodeScalars)
        // The text, by number, in which each scalar stands.
        let owners = texts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element.unicodeScalars.count) }
        pieces = texts.map { _ in [] }
        func fault(_ found: String) -> TemplateFault {
            TemplateFault(.braces, part: part, paragraph: Runs.shown(whole), found: found)
        }
        var place = 0
        while place < characters.count {
            let rest = characters[place...]
            if rest.starts(with: "}}".unicodeScalars) { throw fault("}}") }
            guard rest.starts(with: "{{".unicodeScalars) else {
                let owner = owners[place]
                if case .text(let text) = pieces[owner].last {
                    pieces[owner][pieces[owner].count - 1] = .text(text + String(characters[place]))
                } else {
                    pieces[owner].append(.text(String(characters[place])))
                }
                place += 1
                continue
            }
            var end = place + 2
            while end < characters.count, characters[end] != "}", characters[end] != "\n" { end += 1 }
            guard characters[end...].starts(with: "}}".unicodeScalars) else {
                throw fault(Runs.text(characters[place..<min(end, place + 24)]))
            }
            let inner = Runs.text(characters[(place + 2)..<end]).filter { !$0.isWhitespace }
            guard let match = inner.lowercased().wholeMatch(of: /([#^\/]?)([a-z][a-z0-9-]*)/) else {
                throw fault(Runs.text(characters[place..<(end + 2)]))
            }
            let kind: Mark.Kind =
                switch match.output.1 {
                case "#": .open
                case "^": .openInverted
                case "/": .close
                default: .field
                }
            pieces[owners[place]].append(
                .mark(
                    Mark(kind: kind, name: String(match.output.2), number: number, paragraph: Runs.shown(whole))))
            number += 1
            place = end + 2
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Returns a paragraph's text on one line.
    private static func shown(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Returns the paragraph with its pieces; `place` counts the texts.
    private func rebuilt(_ element: MarkupElement, _ place: inout Int) -> MarkupElement {
        var element = element
        var children: [Node] = []
        for node in element.children {
            guard case .element(let child) = node, !Runs.passedOver.contains(child.local) else {
                children.append(node)
                continue
            }
            guard child.local == "r" else {
                children.append(.element(rebuilt(child, &place)))
                continue
            }
            guard let content = child.elements.first(where: { $0.local != "rPr" }),
                !Runs.traceless.contains(content.local)
            else {
                children.append(node)
                continue
            }
            if content.local == "t" {
                children += pieces[place].map { .element(child.with($0.node(named: content.name))) }
            } else {
                children.append(node)
            }
            place += 1
        }
        element.children = children
        return element
    }
}

extension Runs.Piece {
    fileprivate func node(named name: String) -> Node {
        switch self {
        case .text(let text): .text(text, named: name)
        case .mark(let mark): .mark(mark)
        }
    }
}

extension MarkupElement {
    /// Returns a run with this one's format and another content.
    fileprivate func with(_ content: Node) -> MarkupElement {
        var run = self
        run.children = children.filter { if case .element(let one) = $0 { one.local == "rPr" } else { false } }
        run.children.append(content)
        return run
    }
}

extension Node {
    /// Returns the text of a run, with the white space at its ends.
    static func text(_ text: String, named name: String) -> Node {
        .element(
            MarkupElement(
                name: name, attributes: " xml:space=\"preserve\"", children: [.raw(XMLText.escaped(text))]))
    }
}
