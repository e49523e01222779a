import Foundation
import WireFormat

/// A table in a text file: RFC 4180 with commas, semicolons or tabs, in UTF-8 or Windows-1252, with the line on which
/// each row begins.
///
/// This is a parser of our own because a list decides who can be drawn: an unclosed quote must not silently swallow the
/// rest, and every fault must be reported with its line (docs/decisions/0003-own-csv-reader.md).
struct DelimitedText {
    struct Row {
        /// From 1.
        var line: Int
        var cells: [String]
    }

    /// The rows; the first is the header. Empty rows are left out.
    let rows: [Row]

    init(_ bytes: [UInt8]) throws(Refusal) {
        let text = try DelimitedText.decode(bytes)
        rows = try DelimitedText.split(text, by: DelimitedText.delimiter(of: text))
    }

    /// Decodes UTF-8, or otherwise the encoding that spreadsheets in Spanish write.
    private static func decode(_ bytes: [UInt8]) throws(Refusal) -> String {
        guard !bytes.contains(0) else { throw Refusal(.notText) }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return text.normalized }
        guard let text = String(data: Data(body), encoding: .windowsCP1252) else { throw Refusal(.notText) }
        return text.normalized
    }

    /// Returns the delimiter (`,` `;` or tab) that occurs most in the first line, outside quotes.
    private static func delimiter(of text: String) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var quoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.toggle() }
            if !quoted, scalar == "\n" || scalar == "\r" { break }
            if !quoted { counts[scalar, default: 0] += 1 }
        }
        let candidates: [Unicode.Scalar] = [",", ";", "\t"]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
    }

    private static func split(_ text: String, by delimiter: Unicode.Scalar) throws(Refusal) -> [Row] {
        var rows: [Row] = []
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var (line, firstLine, quoteLine) = (1, 1, 0)
        var (quoted, afterQuote) = (false, false)
        func trimmed() -> String { String(cell).trimmingCharacters(in: .whitespacesAndNewlines) }
        func endRow() {
            cells.append(trimmed())
            if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(line: firstLine, cells: cells)) }
            cells = []
            cell = String.UnicodeScalarView()
        }
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            // CR LF is one line end.
            if scalar == "\n", previous == "\r" {
                if quoted { cell.append(scalar) }
                if !quoted { firstLine = line }
                continue
            }
            let isLineEnd = scalar == "\n" || scalar == "\r"
            if isLineEnd { line += 1 }
            if quoted {
                if scalar == "\"" {
                    quoted = false
                    afterQuote = true
                } else {
                    cell.append(scalar)
                }
            } else if scalar == "\"", afterQuote {
                // Two quotes inside quotes mean one.
                cell.append(scalar)
                quoted = true
                afterQuote = false
            } else if scalar == "\"", cell.allSatisfy(\.properties.isWhitespace) {
                cell = String.UnicodeScalarView()
                quoted = true
                quoteLine = line
            } else if scalar == delimiter {
                afterQuote = false
                cells.append(trimmed())
                cell = String.UnicodeScalarView()
            } else if isLineEnd {
                afterQuote = false
                endRow()
                firstLine = line
            } else {
                cell.append(scalar)
            }
        }
        guard !quoted else { throw Refusal(.unclosedQuote, ["line": String(quoteLine)]) }
        endRow()
        return rows
    }
}

extension String {
    /// The text without accents, case, punctuation and repeated spaces. Spellings of the same name have the same folded
    /// text.
    public var folded: String {
        folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
