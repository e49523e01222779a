import OfficePackages

/// A part of a document as a tree, in which everything that is not read keeps its bytes.
indirect enum Node: Sendable {
    case element(MarkupElement)
    /// Text, comments and processing instructions, as they stand in the file.
    case raw(String)
    /// A mark in braces, which stands alone in its run.
    case mark(Mark)
    /// The nodes that are repeated, or shown under a condition.
    case section(Section)
}

struct MarkupElement: Sendable {
    /// The name with its prefix.
    var name: String
    /// The attributes as they stand in the file, with the space before them.
    var attributes = ""
    var children: [Node] = []

    /// The name without its prefix: prefixes are the writer's choice.
    var local: Substring { name.split(separator: ":").last ?? "" }

    /// The prefix with its colon; empty without one.
    var prefix: String { name.contains(":") ? name.prefix { $0 != ":" } + ":" : "" }

    /// Returns an attribute by its name without a prefix.
    subscript(attribute: String) -> String? {
        for match in attributes.matches(of: /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/) {
            guard match.output.1.split(separator: ":").last == attribute[...] else { continue }
            return XMLText.decoded(String(match.output.2 ?? match.output.3 ?? ""))
        }
        return nil
    }

    /// The elements among the children.
    var elements: [MarkupElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// Returns the first child of a name.
    func child(_ local: String) -> MarkupElement? { elements.first { $0.local == local } }

    /// The text of the element itself.
    var text: String {
        XMLText.decoded(children.map { if case .raw(let raw) = $0 { raw } else { "" } }.joined())
    }
}

extension Node {
    /// Parses a part.
    /// - Throws: `.damagedPart` and `.documentType` as `Markup` finds them; `.damagedPart` for a part nested too deeply.
    static func parse(_ bytes: [UInt8], part: String) throws(TemplateFault) -> [Node] {
        try Markup.parse(bytes, part: part, with: WellFormed())
        var open = [MarkupElement(name: "")]
        var place = 0
        func taken(until end: String) -> String {
            let pattern = Array(end.utf8)
            let start = place
            while place < bytes.count, !bytes[place...].starts(with: pattern) { place += 1 }
            place = min(bytes.count, place + pattern.count)
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }
        while place < bytes.count {
            let rest = bytes[place...]
            if rest.starts(with: "<!--".utf8) {
                open[open.count - 1].children.append(.raw(taken(until: "-->")))
            } else if rest.starts(with: "<?".utf8) {
                open[open.count - 1].children.append(.raw(taken(until: "?>")))
            } else if rest.starts(with: "<![CDATA[".utf8) {
                let text = taken(until: "]]>").dropFirst(9).dropLast(3)
                open[open.count - 1].children.append(.raw(XMLText.escaped(String(text))))
            } else if rest.starts(with: "</".utf8) {
                _ = taken(until: ">")
                let element = open.removeLast()
                open[open.count - 1].children.append(.element(element))
            } else if bytes[place] == UInt8(ascii: "<") {
                let (element, isEmpty) = startTag(bytes, &place)
                if isEmpty {
                    open[open.count - 1].children.append(.element(element))
                } else {
                    open.append(element)
                    guard open.count <= 200 else { throw TemplateFault(.damagedPart, part: part) }
                }
            } else {
                let start = place
                while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
                open[open.count - 1].children.append(.raw(String(decoding: bytes[start..<place], as: UTF8.self)))
            }
        }
        return open[0].children
    }

    /// Reads the tag that begins at `place`; a `>` in a quoted value does not end it.
    private static func startTag(_ bytes: [UInt8], _ place: inout Int) -> (MarkupElement, isEmpty: Bool) {
        let start = place + 1
        var quote: UInt8?
        while place < bytes.count {
            let byte = bytes[place]
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: ">") {
                break
            }
            place += 1
        }
        var tag = String(decoding: bytes[start..<place], as: UTF8.self)
        place += 1
        let isEmpty = tag.hasSuffix("/")
        if isEmpty { tag.removeLast() }
        let name = tag.prefix { !$0.isWhitespace }
        return (MarkupElement(name: String(name), attributes: String(tag.dropFirst(name.count))), isEmpty)
    }

    /// The bytes of a part.
    static func bytes(_ nodes: [Node]) -> [UInt8] {
        var bytes: [UInt8] = []
        write(nodes, to: &bytes)
        return bytes
    }

    private static func write(_ nodes: [Node], to bytes: inout [UInt8]) {
        for node in nodes {
            switch node {
            case .raw(let raw): bytes += raw.utf8
            case .element(let element):
                bytes += "<\(element.name)\(element.attributes)".utf8
                if element.children.isEmpty {
                    bytes += "/>".utf8
                } else {
                    bytes.append(UInt8(ascii: ">"))
                    write(element.children, to: &bytes)
                    bytes += "</\(element.name)>".utf8
                }
            // A filled part has none.
            case .mark, .section: break
            }
        }
    }

    /// Returns the root element of a part.
    static func root(_ nodes: [Node]) -> MarkupElement? {
        nodes.lazy.compactMap { if case .element(let element) = $0 { element } else { nil } }.first
    }
}

/// Reads nothing: `Markup` says whether a part is well-formed.
private final class WellFormed: PartReader {
    func begin(_ element: Element) throws(TemplateFault) {}
    func text(_ text: String) {}
    func end(_ name: String) throws(TemplateFault) {}
}
