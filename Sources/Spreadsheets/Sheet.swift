/// A table of a spreadsheet or text file, with the place of everything in it.
///
/// Nothing is left out in silence: what is not in `rows` is in `notes`.
public struct Sheet: Sendable, Equatable {
    public struct Cell: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            /// In a text file, everything but an error.
            case text
            case number
            /// A date, a time of day, or both.
            case date
            case boolean
            /// A formula's error, such as `#REF!` or `#¡REF!`.
            case error
        }

        /// The text as a person typed or sees it.
        ///
        /// Numbers are in plain digits with the leading zeros of their format; dates are `YYYY-MM-DD`, with ` HH:MM` or
        /// ` HH:MM:SS` where the format shows the time; booleans are `VERDADERO` and `FALSO`. A line end in a cell is
        /// U+000A.
        public var text: String
        public var kind: Kind

        public init(text: String, kind: Kind = .text) {
            self.text = text
            self.kind = kind
        }

        static let empty = Cell(text: "")

        /// Whether the cell has more than white space.
        public var isFilled: Bool { text.contains { !$0.isWhitespace } }
    }

    /// A row with at least one filled cell.
    public struct Row: Sendable, Equatable {
        /// The number that the spreadsheet shows, or the line of the text file on which the row begins; from 1.
        public var number: Int
        /// From the first column to the last filled one.
        public var cells: [Cell]
        public var isHidden: Bool

        public init(number: Int, cells: [Cell], isHidden: Bool = false) {
            self.number = number
            self.cells = cells
            self.isHidden = isHidden
        }
    }

    /// The name of the sheet; `nil` for a text file.
    public var name: String?
    /// The rows with a filled cell, ascending by number.
    public var rows: [Row]
    /// The hidden columns with a filled cell, from 0, ascending.
    public var hiddenColumns: [Int]
    /// The merged ranges. A merged value is in the first cell of its range; the others are empty.
    public var merged: [CellRange]
    /// The facts that a user of the table must know.
    public var notes: [Note]

    public init(
        name: String? = nil, rows: [Row], hiddenColumns: [Int] = [], merged: [CellRange] = [], notes: [Note] = []
    ) {
        self.name = name
        self.rows = rows
        self.hiddenColumns = hiddenColumns
        self.merged = merged
        self.notes = notes
    }

    /// A fact about the reading of the file.
    public enum Note: Sendable, Equatable {
        /// The encoding of a text file.
        case encoding(TextEncoding)
        /// The delimiter of a text file.
        case delimiter(Delimiter)
        /// The first line was `sep=` with the delimiter, and is no row.
        case separatorLine
        /// The visible sheets of the workbook that were not read.
        case otherSheets([String])
        /// The hidden sheets of the workbook that were not read.
        case hiddenSheets([String])
        /// The sheet that was read is hidden.
        case sheetIsHidden
        /// Hidden rows with a filled cell, which are in `rows`.
        case hiddenRows([Int])
        /// Hidden columns with a filled cell, from 0.
        case hiddenColumns([Int])
        case merged([CellRange])
        /// Filled cells that a merged range covers, so that the spreadsheet does not show them; they are in `rows`.
        case coveredCells([CellPlace])
        /// Cells with a formula: the value is the one that the program stored.
        case formulas([CellPlace])
        /// Numbers of more than 15 digits, of which a spreadsheet keeps 15 only.
        case roundedNumbers([CellPlace])
        /// Cells with `?` between two letters, as in “Pe?a”, which a program writes for a letter it did not know.
        case doubtfulLetters([CellPlace])
        /// Rows without a filled cell between the first row and the last.
        case emptyRows([ClosedRange<Int>])
    }
}

/// The encoding of a text file.
public enum TextEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case windows1252 = "windows-1252"
}

/// The character between the cells of a text file.
public enum Delimiter: String, CaseIterable, Sendable {
    case comma = ","
    case semicolon = ";"
    case tab = "\t"

    var byte: UInt8 {
        switch self {
        case .comma: 0x2C
        case .semicolon: 0x3B
        case .tab: 0x09
        }
    }
}
