import OfficePackages

/// How a cell shows its number, as far as the text of the cell depends on it (ISO/IEC 29500-1, 18.8.30 and 18.8.31).
enum NumberFormat: Equatable, Sendable {
    /// Any other format: thousands, currency, text, fractions.
    case general
    /// Whole numbers have at least so many digits.
    case digits(Int)
    case percent
    case date
    case dateAndTime
    case time
    /// Hours beyond 24, as in `[h]:mm`.
    case duration

    /// Interprets a format code such as `dd/mm/yyyy` or `0000000`. Sections after the first are for negative numbers,
    /// zero and text, and are not read.
    init(code: String) {
        let section = NumberFormat.firstSection(code)
        let signs = section.signs
        if signs.contains("general") {
            self = .general
        } else if section.isElapsed {
            self = .duration
        } else if signs.contains(where: "ymdhs".contains) {
            let hasTime = signs.contains(where: "hs".contains)
            // Without hours and seconds, `m` is the month.
            let hasDay = signs.contains(where: "yd".contains) || !hasTime
            self = hasTime ? (hasDay ? .dateAndTime : .time) : .date
        } else if signs.contains("%") {
            self = .percent
        } else {
            let zeros = signs.count { $0 == "0" }
            self = zeros > 1 && !signs.contains(where: ".,e/".contains) ? .digits(zeros) : .general
        }
    }

    /// The formats that have a number and no code in the file. Those from 27 to 58 are dates of East Asia.
    init(builtIn number: Int) {
        switch number {
        case 9, 10: self = .percent
        case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
        case 22: self = .dateAndTime
        case 18...21, 32...35, 45, 47, 55, 56: self = .time
        case 46: self = .duration
        default: self = .general
        }
    }

    /// Returns the first section in small letters without quoted, escaped and bracketed text, and whether its brackets
    /// ask for elapsed time.
    private static func firstSection(_ code: String) -> (signs: String, isElapsed: Bool) {
        var (signs, isElapsed) = ("", false)
        var rest = code[...]
        while let sign = rest.popFirst() {
            switch sign {
            case ";": return (signs, isElapsed)
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            // The next character is shown as it is, or only its width, or as often as there is room.
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let content = rest.prefix { $0 != "]" }.lowercased()
                rest = rest.dropFirst(content.count + 1)
                if let unit = content.first, "hms".contains(unit), content.allSatisfy({ $0 == unit }) {
                    isElapsed = true
                }
            default: signs += sign.lowercased()
            }
        }
        return (signs, isElapsed)
    }
}

/// The number formats of a workbook's cells (ISO/IEC 29500-1, 18.8).
final class Styles: PartReader {
    typealias Fault = SpreadsheetFault

    /// By the number of a cell's style.
    private(set) var formats: [NumberFormat] = []
    private var custom: [Int: NumberFormat] = [:]
    private var isInFormats = false
    private var isInCells = false

    func begin(_ element: Element) {
        switch element.name {
        // Conditional formats have elements of the same names outside these two.
        case "numFmts": isInFormats = true
        case "cellXfs": isInCells = true
        case "numFmt" where isInFormats:
            if let number = element["numFmtId"].flatMap(Int.init), let code = element["formatCode"] {
                custom[number] = NumberFormat(code: code)
            }
        case "xf" where isInCells:
            let number = element["numFmtId"].flatMap(Int.init) ?? 0
            formats.append(custom[number] ?? NumberFormat(builtIn: number))
        default: break
        }
    }

    func text(_ text: String) {}

    func end(_ name: String) {
        if name == "numFmts" { isInFormats = false }
        if name == "cellXfs" { isInCells = false }
    }
}
