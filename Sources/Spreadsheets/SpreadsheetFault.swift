import OfficePackages

/// A file that is refused as a whole: why, and where.
public struct SpreadsheetFault: Error, Equatable, Sendable {
    /// The raw value names the reason in the catalogues of phrases.
    public enum Kind: String, CaseIterable, Sendable {
        /// The file has no filled cell.
        case empty
        /// The file has more than `Limits.bytes`.
        case tooLarge = "too-large"
        /// The parts of the workbook, unpacked, are larger than the limits.
        case unpackedTooLarge = "unpacked-too-large"
        case tooManyRows = "too-many-rows"
        case tooManyColumns = "too-many-columns"
        case cellTooLong = "cell-too-long"

        // Other kinds of file.
        /// An old Excel file (`.xls`).
        case oldExcel = "old-excel"
        /// A binary workbook (`.xlsb`).
        case binaryWorkbook = "binary-workbook"
        case openDocument = "open-document"
        case numbers
        case pdf
        case html
        /// A workbook as one XML text (Excel 2003).
        case xmlText = "xml-text"
        /// A document of a word processor.
        case wordProcessor = "word-processor"
        /// A workbook under a password.
        case encrypted
        /// Bytes that are neither text nor a workbook.
        case notASpreadsheet = "not-a-spreadsheet"

        // Text files.
        /// Bytes that are letters in no encoding with certainty, in `rows`; `found` is an example.
        case unknownEncoding = "unknown-encoding"
        /// Characters that stand in place of others, such as “PeÃ±a”, in `rows`; `found` is an example.
        case damagedText = "damaged-text"
        /// A control character; `found` is its code.
        case controlCharacter = "control-character"
        /// No delimiter, or more than one, explains the rows.
        case delimiter
        /// A quote that neither opens nor closes its cell; `found` is the cell up to it.
        case misplacedQuote = "misplaced-quote"
        /// A quote that opens in this row and does not close; `found` is the beginning of the cell.
        case unclosedQuote = "unclosed-quote"

        // Workbooks.
        /// The archive is cut off or changed; `found` is the part, if one is known.
        case damagedArchive = "damaged-archive"
        /// A part of the workbook is not as it must be; `found` is the part, or the value in it.
        case damagedPart = "damaged-part"
        /// A part has a document type definition, whose entities could be anything; `found` is the part.
        case documentType = "document-type"
        /// The workbook has no visible sheet.
        case noSheet = "no-sheet"
        /// The workbook has no sheet of that name; `found` is the names that it has.
        case unknownSheet = "unknown-sheet"
        /// A formula's value is not stored: the program that wrote the file did not compute it.
        case missingValue = "missing-value"
        /// A name that no sheet can have; `found` is the name.
        case sheetName = "sheet-name"
    }

    public var kind: Kind
    /// The row of the sheet or line of the text, from 1.
    public var row: Int?
    /// From 0.
    public var column: Int?
    /// All rows that the fault concerns, ascending, where there may be several.
    public var rows: [Int]
    public var found: String

    public init(_ kind: Kind, row: Int? = nil, column: Int? = nil, rows: [Int] = [], found: String = "") {
        self.kind = kind
        self.row = row ?? rows.first
        self.column = column
        self.rows = rows
        self.found = found
    }

    init(_ kind: Kind, at place: CellPlace, found: String = "") {
        self.init(kind, row: place.row, column: place.column, found: found)
    }
}

extension SpreadsheetFault: PackageReadingFault {
    public init(of fault: PackageFault) {
        switch fault {
        case .damagedArchive(let part): self.init(.damagedArchive, found: part)
        case .encrypted: self.init(.encrypted)
        case .unpackedTooLarge(let part): self.init(.unpackedTooLarge, found: part)
        case .damagedPart(let part): self.init(.damagedPart, found: part)
        case .documentType(let part): self.init(.documentType, found: part)
        }
    }
}

/// The largest file that is read.
public enum Limits {
    /// The bytes of the file.
    public static let bytes = 32 << 20
    /// Filled ones.
    public static let rows = 200_000
    public static let columns = 1_000
    /// UTF-16 code units of a cell, as spreadsheets count them.
    public static let cell = 32_767
}
