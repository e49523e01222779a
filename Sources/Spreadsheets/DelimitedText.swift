/// A table in a text file: RFC 4180, with commas, semicolons or tabs.
///
/// Differences from the RFC: a line ends with CR LF, LF or CR; spaces before an opening quote and after a closing one
/// do not count; a cell that begins without a quote may have quotes as `MisplacedQuotes` says.
struct DelimitedText {
    private let text: [UInt8]
    private let delimiter: Delimiter
    private var place: Int
    private var line: Int

    /// Reads a text file.
    static func read(_ file: [UInt8]) throws(SpreadsheetFault) -> Sheet {
        let decoded = try DecodedText(file)
        var notes: [Sheet.Note] = [.encoding(decoded.encoding)]
        var start = 0
        let delimiter: Delimiter
        if let separator = try SeparatorLine(decoded.bytes) {
            delimiter = separator.delimiter
            start = separator.end
        } else if let detected = Delimiter.detect(in: decoded.bytes) {
            delimiter = detected
        } else {
            throw SpreadsheetFault(.delimiter)
        }
        notes.append(.delimiter(delimiter))
        if start > 0 { notes.append(.separatorLine) }
        var reader = DelimitedText(decoded.bytes, delimiter, from: start, line: start > 0 ? 2 : 1)
        var (rows, empty, pending) = ([Sheet.Row](), [ClosedRange<Int>](), ClosedRange<Int>?.none)
        while reader.place < reader.text.count {
            let first = reader.line
            let cells = try reader.row()
            guard !cells.isEmpty else {
                pending = (pending?.lowerBound ?? first)...(reader.line - 1)
                continue
            }
            if let lines = pending, !rows.isEmpty { empty.append(lines) }
            pending = nil
            rows.append(Sheet.Row(number: first, cells: cells))
            guard rows.count <= Limits.rows else { throw SpreadsheetFault(.tooManyRows, row: first) }
        }
        if !empty.isEmpty { notes.append(.emptyRows(empty)) }
        return Sheet(rows: rows, notes: notes)
    }

    private init(_ text: [UInt8], _ delimiter: Delimiter, from place: Int, line: Int) {
        self.text = text
        self.delimiter = delimiter
        self.place = place
        self.line = line
    }

    /// Reads a row and its line end; returns its cells up to the last filled one.
    private mutating func row() throws(SpreadsheetFault) -> [Sheet.Cell] {
        let number = line
        var cells: [Sheet.Cell] = []
        var filled = 0
        while true {
            let cell = try cell(CellPlace(row: number, column: cells.count))
            cells.append(cell)
            if cell.isFilled { filled = cells.count }
            guard filled <= Limits.columns else { throw SpreadsheetFault(.tooManyColumns, row: number) }
            guard place < text.count, text[place] == delimiter.byte else { break }
            place += 1
        }
        endLine()
        return Array(cells.prefix(filled))
    }

    /// Reads a cell, up to the delimiter or line end after it.
    private mutating func cell(_ here: CellPlace) throws(SpreadsheetFault) -> Sheet.Cell {
        let start = place
        while place < text.count, text[place] == 0x20 || text[place] == 0x09, text[place] != delimiter.byte {
            place += 1
        }
        let bytes: [UInt8]
        if place < text.count, text[place] == 0x22 {
            bytes = try quoted(here)
        } else {
            place = text[place...].firstIndex { $0 == delimiter.byte || $0 == 0x0A || $0 == 0x0D } ?? text.count
            bytes = Array(text[start..<place])
            if let quote = MisplacedQuotes.first(in: bytes) {
                throw SpreadsheetFault(.misplacedQuote, at: here, found: excerpt(bytes.prefix(quote + 1)))
            }
        }
        let cell = Sheet.Cell(typed: String(decoding: bytes, as: UTF8.self))
        guard cell.text.utf16.count <= Limits.cell else { throw SpreadsheetFault(.cellTooLong, at: here) }
        return cell
    }

    /// Reads a quoted cell, from its quote to what follows it.
    private mutating func quoted(_ here: CellPlace) throws(SpreadsheetFault) -> [UInt8] {
        var bytes: [UInt8] = []
        place += 1
        while true {
            guard place < text.count else {
                throw SpreadsheetFault(.unclosedQuote, at: here, found: excerpt(bytes))
            }
            let byte = text[place]
            if byte == 0x0A || byte == 0x0D {
                endLine()
                bytes.append(0x0A)
                continue
            }
            place += 1
            if byte != 0x22 {
                bytes.append(byte)
            } else if place < text.count, text[place] == 0x22 {
                bytes.append(byte)
                place += 1
            } else {
                break
            }
        }
        while place < text.count, text[place] == 0x20 { place += 1 }
        guard place == text.count || [delimiter.byte, 0x0A, 0x0D].contains(text[place]) else {
            throw SpreadsheetFault(.misplacedQuote, at: here, found: excerpt(bytes))
        }
        return bytes
    }

    /// Passes a line end.
    private mutating func endLine() {
        guard place < text.count else { return line += 1 }
        place += text[place] == 0x0D && place + 1 < text.count && text[place + 1] == 0x0A ? 2 : 1
        line += 1
    }

    /// Returns the beginning of a cell for an error message.
    private func excerpt(_ bytes: some Sequence<UInt8>) -> String {
        String(String(decoding: Array(bytes), as: UTF8.self).prefix { $0 != "\n" }.prefix(40))
    }
}

/// Quotes in a cell that begins without one.
///
/// They are text where a reader that obeys them and one that does not split the row alike: if their number is even, as
/// in `Perito "A" de oficio`, or if each follows a digit, as in `5" de ancho`, which nobody takes for a quotation.
enum MisplacedQuotes {
    /// Returns the place of the first quote if the quotes could mean something else than themselves.
    static func first(in cell: [UInt8]) -> Int? {
        let quotes = cell.indices.filter { cell[$0] == 0x22 }
        guard !quotes.count.isMultiple(of: 2) else { return nil }
        return quotes.first { $0 == 0 || !(0x30...0x39).contains(cell[$0 - 1]) }
    }
}

/// The line `sep=;` with which some programs tell spreadsheets the delimiter.
struct SeparatorLine {
    let delimiter: Delimiter
    /// The place after the line.
    let end: Int

    /// Returns `nil` if the text does not begin with such a line.
    /// - Throws: `.delimiter` if it names a character that no table is read with.
    init?(_ text: [UInt8]) throws(SpreadsheetFault) {
        guard text.count >= 5, String(decoding: text.prefix(4), as: UTF8.self).lowercased() == "sep="
        else { return nil }
        let rest = text[5...]
        guard rest.first.map({ $0 == 0x0A || $0 == 0x0D }) ?? true else { return nil }
        let named = String(decoding: [text[4]], as: UTF8.self)
        guard let delimiter = Delimiter(rawValue: named) else {
            throw SpreadsheetFault(.delimiter, row: 1, found: named)
        }
        self.delimiter = delimiter
        end = min(text.count, 5 + (rest.starts(with: [0x0D, 0x0A]) ? 2 : 1))
    }
}

extension Sheet.Cell {
    /// A cell with text, which may be an error that a spreadsheet wrote.
    init(typed text: String) { self.init(text: text, kind: SheetError.isError(text) ? .error : .text) }
}

/// The texts of errors in spreadsheets in Spanish and English.
enum SheetError {
    private static let all: Set<String> = [
        "#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!",
        "#GETTING_DATA", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#¡REF!", "#N/D", "#¡VALOR!", "#¿NOMBRE?", "#¡DIV/0!",
        "#¡NUM!", "#¡NULO!", "#¡DESBORDAMIENTO!", "#¡CALC!", "#¡CAMPO!",
    ]

    /// Whether a cell shows an error, or the signs of a column too narrow for its number.
    static func isError(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "#") else { return false }
        return all.contains(text) || text.utf8.count >= 2 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
    }
}
