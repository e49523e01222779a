import OfficePackages

/// The text of an element `si` or `is`: its runs joined, without the phonetic ones (ISO/IEC 29500-1, 18.4.8).
struct RichText {
    private(set) var text = ""
    private var isInText = false
    private var isPhonetic = false

    mutating func begin(_ name: String) {
        switch name {
        case "t": isInText = !isPhonetic
        case "rPh": isPhonetic = true
        default: break
        }
    }

    mutating func append(_ more: String) { if isInText { text += more } }

    mutating func end(_ name: String) {
        switch name {
        case "t": isInText = false
        case "rPh": isPhonetic = false
        default: break
        }
    }
}

/// The texts that the cells of a workbook name by number (ISO/IEC 29500-1, 18.4.9).
final class SharedStrings: PartReader {
    typealias Fault = SpreadsheetFault

    private(set) var strings: [String] = []
    private var current: RichText?

    func begin(_ element: Element) {
        if element.name == "si" { current = RichText() }
        current?.begin(element.name)
    }

    func text(_ text: String) { current?.append(text) }

    func end(_ name: String) {
        current?.end(name)
        guard name == "si", let done = current else { return }
        strings.append(EscapedString.decode(done.text))
        current = nil
    }
}

/// Strings in which `_xHHHH_` is a UTF-16 code unit that XML cannot have (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19).
enum EscapedString {
    /// Returns the text with its escapes resolved, and with U+000A for each line end.
    static func decode(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == 0x0D }) else { return text }
        let units = Array(text.utf16)
        var decoded: [UInt16] = []
        var place = 0
        while place < units.count {
            if let unit = escape(units[place...]) {
                decoded.append(unit)
                place += 7
            } else {
                decoded.append(units[place])
                place += 1
            }
        }
        return String(decoding: decoded, as: UTF16.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    /// Returns the text with escapes for what XML cannot have, and for what would be read as an escape.
    static func encode(_ text: String) -> String {
        let units = Array(text.utf16)
        var encoded = ""
        var start = 0
        func flush(_ end: Int) { encoded += String(decoding: units[start..<end], as: UTF16.self) }
        for (place, unit) in units.enumerated() {
            let isForeign = unit < 0x20 && unit != 0x09 && unit != 0x0A || unit >= 0xFFFE
            guard isForeign || escape(units[place...]) != nil else { continue }
            flush(place)
            let digits = String(unit, radix: 16, uppercase: true)
            encoded += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
            start = place + 1
        }
        flush(units.count)
        return encoded
    }

    private static func escape(_ units: ArraySlice<UInt16>) -> UInt16? {
        let (underscore, x) = (UInt16(0x5F), UInt16(0x78))
        guard units.count >= 7, units[units.startIndex] == underscore, units[units.startIndex + 1] == x,
            units[units.startIndex + 6] == underscore
        else { return nil }
        let digits = units[(units.startIndex + 2)..<(units.startIndex + 6)]
        // `UInt16` would take a sign as well.
        guard digits.allSatisfy({ $0 >= 0x30 }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF16.self), radix: 16)
    }
}
