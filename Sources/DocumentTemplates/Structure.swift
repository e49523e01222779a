/// Turns the marks of a part into sections, and checks that each name is a field's.
///
/// A section that is all the text of a paragraph repeats the paragraph; one that begins in one cell of a row and ends in another,
/// the row; one between paragraphs or rows, all of them; and one within a paragraph's text, that text.
struct Structure {
    let part: String
    let fields: [TemplateField]

    /// Returns nodes with their sections.
    /// - Parameter columns: the fields of the lists around.
    func structured(_ nodes: [Node], columns: [String] = []) throws(TemplateFault) -> [Node] {
        var result: [Node] = []
        var place = 0
        while place < nodes.count {
            let node = nodes[place]
            let open = try unclosed([node])
            if let mark = open ?? wholeSection(node) {
                let end = try self.end(of: mark, in: nodes, from: place)
                let section = nodes[place...end.place].compactMap { $0.without([mark.number, end.mark.number]) }
                result.append(try self.section(mark, section, columns))
                place = end.place
            } else {
                result.append(try inside(node, columns))
            }
            place += 1
        }
        return result
    }

    private func inside(_ node: Node, _ columns: [String]) throws(TemplateFault) -> Node {
        switch node {
        case .element(var element):
            element.children = try structured(element.children, columns: columns)
            return .element(element)
        case .mark(let mark):
            if columns.contains(mark.name) { return node }
            guard let field = fields.first(where: { $0.name == mark.name }) else { throw fault(.unknownField, mark) }
            if case .list = field.kind { throw fault(.listAsField, mark) }
            return node
        case .raw, .section: return node
        }
    }

    private func section(_ mark: Mark, _ nodes: [Node], _ columns: [String]) throws(TemplateFault) -> Node {
        var inner = columns
        if let field = fields.first(where: { $0.name == mark.name }) {
            if case .list(let names) = field.kind, mark.kind == .open { inner += names }
        } else if !columns.contains(mark.name) {
            throw fault(.unknownField, mark)
        }
        return .section(
            Section(
                name: mark.name, isInverted: mark.kind == .openInverted,
                nodes: try structured(nodes, columns: inner)))
    }

    /// Returns the first beginning without an end in some nodes.
    /// - Throws: `.unopenedSection` for an end without its beginning.
    private func unclosed(_ nodes: [Node]) throws(TemplateFault) -> Mark? {
        var open: [Mark] = []
        for mark in nodes.flatMap(\.marks) {
            switch mark.kind {
            case .field: continue
            case .open, .openInverted: open.append(mark)
            case .close:
                guard open.popLast()?.name == mark.name else { throw fault(.unopenedSection, mark) }
            }
        }
        return open.first
    }

    /// Returns the end of a section, and the node in which it is.
    private func end(
        of mark: Mark, in nodes: [Node], from start: Int
    ) throws(TemplateFault) -> (place: Int, mark: Mark) {
        var depth = 0
        var isWithin = false
        for place in start..<nodes.count {
            for other in nodes[place].marks {
                isWithin = isWithin || other.number == mark.number
                guard isWithin else { continue }
                switch other.kind {
                case .field: continue
                case .open, .openInverted: depth += 1
                case .close:
                    depth -= 1
                    guard depth == 0 else { continue }
                    guard other.name == mark.name else { throw fault(.unopenedSection, other) }
                    // Anything else that begins in these nodes must end in them.
                    if let crossing = try unclosed(Array(nodes[start...place])) {
                        throw fault(.unclosedSection, crossing)
                    }
                    return (place, other)
                }
            }
        }
        throw fault(.unclosedSection, mark)
    }

    /// Returns the beginning of the section that is all the text of a paragraph, or that reaches over cells of a row.
    private func wholeSection(_ node: Node) -> Mark? {
        guard case .element(let element) = node, let first = node.marks.first(where: { $0.kind != .field }) else {
            return nil
        }
        switch element.local {
        case "p":
            let marks = node.marks
            guard let mark = marks.first, mark.number == first.number, let last = marks.last, last.kind == .close,
                last.name == mark.name, element.isBlank(outside: mark.number, last.number),
                (try? end(of: mark, in: [node], from: 0))?.mark.number == last.number
            else { return nil }
            return mark
        case "tr":
            for cell in element.children {
                if let mark = try? unclosed([cell]) { return mark }
            }
            return nil
        default: return nil
        }
    }

    private func fault(_ kind: TemplateFault.Kind, _ mark: Mark) -> TemplateFault {
        TemplateFault(kind, part: part, paragraph: mark.paragraph, found: mark.spelling)
    }
}

extension Node {
    /// The marks in a node, in their order.
    fileprivate var marks: [Mark] {
        switch self {
        case .element(let element): element.children.flatMap(\.marks)
        case .mark(let mark): [mark]
        case .raw, .section: []
        }
    }

    /// Returns the node without the marks of these numbers, and without the paragraphs and rows that held nothing else.
    fileprivate func without(_ numbers: Set<Int>) -> Node? {
        switch self {
        case .mark(let mark): return numbers.contains(mark.number) ? nil : self
        case .raw, .section: return self
        case .element(var element):
            guard marks.contains(where: { numbers.contains($0.number) }) else { return self }
            element.children = element.children.compactMap { $0.without(numbers) }
            switch element.local {
            // A run without a content is no run.
            case "r" where element.elements.allSatisfy({ $0.local == "rPr" }) && Node.element(element).marks.isEmpty:
                return nil
            case "p" where element.isEmptyParagraph, "tr" where element.elements.allSatisfy(\.isEmptyCell): return nil
            default: return .element(element)
            }
        }
    }
}

extension MarkupElement {
    /// Whether a paragraph has no text outside two marks of its runs.
    fileprivate func isBlank(outside first: Int, _ last: Int) -> Bool {
        var isOutside = true
        for run in runs {
            for node in run.children {
                switch node {
                case .mark(let mark):
                    if mark.number == first { isOutside = false }
                    if mark.number == last { isOutside = true }
                case .element(let content) where content.local == "t":
                    if isOutside, content.text.contains(where: { !$0.isWhitespace }) { return false }
                case .element(let content) where content.local != "rPr": if isOutside { return false }
                default: break
                }
            }
        }
        return true
    }

    /// The runs in a paragraph, in links and other frames too.
    private var runs: [MarkupElement] {
        elements.flatMap { $0.local == "r" ? [$0] : $0.local == "p" ? [] : $0.runs }
    }

    /// Whether a paragraph has neither text nor anything else to show.
    fileprivate var isEmptyParagraph: Bool {
        runs.allSatisfy { run in
            run.children.allSatisfy { node in
                guard case .element(let content) = node else { return if case .mark = node { false } else { true } }
                return content.local == "rPr"
                    || content.local == "t" && content.text.allSatisfy(\.isWhitespace)
            }
        }
    }

    fileprivate var isEmptyCell: Bool {
        guard local == "tc" else { return ["trPr", "tblPrEx"].contains(local) }
        return elements.allSatisfy { $0.local == "tcPr" || $0.local == "p" && $0.isEmptyParagraph }
    }
}
