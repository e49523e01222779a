/// A cell as a worksheet stores it (ISO/IEC 29500-1, 18.3.1.4).
struct StoredCell {
    var place: CellPlace
    var type = "n"
    var style = 0
    var hasFormula = false
    /// The text of the element `v`; `nil` if there is none.
    var value: String?
    /// The text of the element `is`.
    var inline: String?
}

/// Turns stored cells into text.
struct CellDecoder {
    let strings: [String]
    /// By the number of a style; a workbook without styles has none.
    let formats: [NumberFormat]
    let startsIn1904: Bool

    /// Whether a number lost digits.
    struct Result: Equatable {
        var cell: Sheet.Cell
        var isRounded = false
    }

    func decode(_ stored: StoredCell) throws(SpreadsheetFault) -> Result {
        if stored.type == "inlineStr" { return Result(cell: .init(typed: EscapedString.decode(stored.inline ?? ""))) }
        // The result of a formula may be an empty text, but no number is.
        guard let value = stored.value, !value.isEmpty || stored.type == "str" else {
            guard !stored.hasFormula else { throw SpreadsheetFault(.missingValue, at: stored.place) }
            return Result(cell: .empty)
        }
        switch stored.type {
        case "s":
            guard let index = Int(value), strings.indices.contains(index) else { break }
            return Result(cell: .init(typed: strings[index]))
        case "str": return Result(cell: .init(typed: EscapedString.decode(value)))
        case "b":
            guard let truth = ["0": false, "1": true, "false": false, "true": true][value] else { break }
            return Result(cell: .init(text: truth ? "VERDADERO" : "FALSO", kind: .boolean))
        case "e": return Result(cell: .init(text: value, kind: .error))
        case "d": return Result(cell: .init(text: CellDecoder.date(iso: value), kind: .date))
        case "n":
            guard let number = StoredNumber(value), let double = Double(value) else { break }
            return try self.number(number, double, stored)
        default: break
        }
        throw SpreadsheetFault(.damagedPart, at: stored.place, found: value)
    }

    private func number(
        _ number: StoredNumber, _ value: Double, _ stored: StoredCell
    ) throws(SpreadsheetFault) -> Result {
        guard formats.isEmpty && stored.style == 0 || formats.indices.contains(stored.style) else {
            throw SpreadsheetFault(.damagedPart, at: stored.place, found: "s=\(stored.style)")
        }
        let format = formats.isEmpty ? .general : formats[stored.style]
        func plain(_ number: StoredNumber, width: Int = 1, suffix: String = "") -> Result {
            let text = number.asTyped().text(width: width) ?? stored.value ?? ""
            return Result(cell: .init(text: text + suffix, kind: .number), isRounded: number.isRounded)
        }
        switch format {
        case .general: return plain(number)
        case .digits(let width): return plain(number, width: width)
        case .percent: return plain(number.timesHundred(), suffix: "%")
        case .date, .dateAndTime, .time, .duration:
            let withTime = format != .date
            guard let date = SerialDate(value, startsIn1904: startsIn1904, withTime: withTime) else {
                return Result(cell: .init(text: "####", kind: .error))
            }
            let text =
                switch format {
                case .time: date.time
                case .duration: date.duration
                case .dateAndTime: date.date + " " + date.time
                default: date.date
                }
            return Result(cell: .init(text: text, kind: .date))
        }
    }

    /// Returns a date of ISO 8601 without a time of midnight, and otherwise with a space before the time.
    private static func date(iso text: String) -> String {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return text }
        let time = parts[1].prefix { $0 != "." && $0 != "Z" }
        return time.allSatisfy { "0:".contains($0) } ? String(parts[0]) : "\(parts[0]) \(time)"
    }
}
