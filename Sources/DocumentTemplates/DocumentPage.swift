/// A filled document as a page: what there is on the paper, in the order of its text.
public struct DocumentPage: Equatable, Sendable {
    public var header: [Block]
    public var body: [Block]
    public var footer: [Block]

    public enum Block: Equatable, Sendable {
        case paragraph(Paragraph)
        case table(Table)
    }

    public struct Table: Equatable, Sendable {
        public var rows: [[Cell]]
        /// Whether its cells have lines around.
        public var isLined: Bool
    }

    public struct Cell: Equatable, Sendable {
        public var blocks: [Block]
        /// The columns that the cell takes.
        public var columns: Int
        /// The width in percent of the table's, to the nearest 5; `nil` if it is not given so.
        public var width: Int?
        /// Whether there is a line above it, where the table has none: for a signature.
        public var isRuled: Bool
    }

    public struct Paragraph: Equatable, Sendable {
        public enum Alignment: String, Sendable { case start, centre, end, justified }
        public enum Size: String, Sendable { case small, normal, large }

        public var alignment: Alignment
        public var size: Size
        public var spans: [Span]
        /// Whether it only leaves room, for a signature.
        public var isGap: Bool

        /// The text of all spans.
        public var text: String { spans.map(\.text).joined() }
    }

    /// Text in one format, or a picture.
    public struct Span: Equatable, Sendable {
        /// With a line end where a line ends, and with a tab for each; empty for a picture.
        public var text: String
        public var isBold: Bool
        public var isItalic: Bool
        /// The field of the picture.
        public var picture: String?
    }

    /// The text of every paragraph, in order.
    public var texts: [String] {
        func texts(_ blocks: [Block]) -> [String] {
            blocks.flatMap { block in
                switch block {
                case .paragraph(let paragraph): [paragraph.text]
                case .table(let table): table.rows.flatMap { $0.flatMap { texts($0.blocks) } }
                }
            }
        }
        return texts(header) + texts(body) + texts(footer)
    }
}

/// The formats of a document's styles that a page shows (ISO/IEC 29500-1, 17.7).
struct Styles: Sendable {
    struct Format: Sendable {
        var alignment: DocumentPage.Paragraph.Alignment?
        var isBold: Bool?
        var isItalic: Bool?
        /// In half points.
        var size: Int?
        /// The space below, in twentieths of a point.
        var after: Int?
    }

    private var formats: [String: (format: Format, basis: String?)] = [:]
    /// The style of paragraphs that name none.
    private(set) var standard: String?

    init(_ nodes: [Node]) {
        for style in Node.root(nodes)?.elements ?? [] where style.local == "style" {
            guard let id = style["styleId"] else { continue }
            var format = Format()
            format.read(style.child("pPr"))
            format.read(style.child("rPr"))
            formats[id] = (format, style.child("basedOn")?["val"])
            if style["type"] == "paragraph", style["default"] == "1" { standard = id }
        }
    }

    /// Returns the format of a style, with that of the styles that it is based on.
    func format(of style: String?) -> Format {
        var result = Format()
        var (next, steps) = (style, 0)
        while let id = next, let (format, basis) = formats[id], steps < 16 {
            result.add(format)
            (next, steps) = (basis, steps + 1)
        }
        return result
    }
}

extension Styles.Format {
    /// Reads the properties of a paragraph or a run.
    mutating func read(_ properties: MarkupElement?) {
        for property in properties?.elements ?? [] {
            let value = property["val"]
            switch property.local {
            case "jc": alignment = DocumentPage.Paragraph.Alignment(word: value)
            case "b": isBold = !["0", "false", "off"].contains(value)
            case "i": isItalic = !["0", "false", "off"].contains(value)
            case "sz": size = value.flatMap { Int($0) }
            case "spacing": after = property["after"].flatMap { Int($0) } ?? after
            default: break
            }
        }
    }

    /// Takes what is not set from another format.
    mutating func add(_ other: Styles.Format) {
        alignment = alignment ?? other.alignment
        isBold = isBold ?? other.isBold
        isItalic = isItalic ?? other.isItalic
        size = size ?? other.size
        after = after ?? other.after
    }
}

extension DocumentPage.Paragraph.Alignment {
    init(word: String?) {
        self =
            switch word {
            case "center": .centre
            case "right", "end": .end
            case "both", "distribute": .justified
            default: .start
            }
    }
}
