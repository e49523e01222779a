/// A field that a template may name between braces.
public struct TemplateField: Equatable, Sendable {
    public enum Kind: Equatable, Sendable {
        case text
        /// Rows, each with fields of its own.
        case list([String])
        case picture
    }

    /// Lower-case letters, digits and hyphens.
    public var name: String
    public var kind: Kind

    public init(_ name: String, _ kind: Kind = .text) {
        self.name = name
        self.kind = kind
    }

    /// The field as a template writes it: `{{folio}}`, `{{#suplentes}}{{nombre}}{{/suplentes}}`.
    public var spelling: String {
        switch kind {
        case .text, .picture: "{{\(name)}}"
        case .list(let columns): "{{#\(name)}}" + columns.map { "{{\($0)}}" }.joined(separator: " ") + "{{/\(name)}}"
        }
    }
}

/// The value of a field.
public enum FieldValue: Equatable, Sendable {
    /// A line end begins a new line in the same paragraph.
    case text(String)
    case list([[String: String]])
    case picture(Picture)

    /// A square picture.
    public struct Picture: Equatable, Sendable {
        /// A file in PNG.
        public var png: [UInt8]
        /// The side, in millimetres.
        public var side: Int
        /// The words in place of the picture.
        public var text: String

        public init(png: [UInt8], side: Int, text: String) {
            self.png = png
            self.side = side
            self.text = text
        }
    }

    /// Whether a section about the value is shown.
    var isFilled: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .list(let rows): !rows.isEmpty
        case .picture: true
        }
    }
}

/// The paper of a filled document.
public enum Paper: String, CaseIterable, Sendable {
    case a4
    case letter = "carta"

    /// The shorter and the longer side, in twentieths of a point.
    var sides: (short: Int, long: Int) { self == .a4 ? (11_906, 16_838) : (12_240, 15_840) }
}

/// A mark between braces.
struct Mark: Sendable {
    enum Kind: Sendable {
        case field
        /// The beginning of a section: shown for each row, or if the field has a value.
        case open
        /// The beginning of a section that is shown if the field has no value.
        case openInverted
        case close
    }

    var kind: Kind
    var name: String
    /// Tells equal marks of a part apart.
    var number: Int
    /// The text of its paragraph, for errors.
    var paragraph: String

    var spelling: String {
        switch kind {
        case .field: "{{\(name)}}"
        case .open: "{{#\(name)}}"
        case .openInverted: "{{^\(name)}}"
        case .close: "{{/\(name)}}"
        }
    }
}

/// A section, whose ends are no longer among its nodes.
struct Section: Sendable {
    var name: String
    var isInverted: Bool
    var nodes: [Node]
}
