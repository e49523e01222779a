import Foundation

/// The text of a file as UTF-8, with the encoding that it had.
struct DecodedText {
    var bytes: [UInt8]
    var encoding: TextEncoding

    /// Decodes a text whose encoding is certain: UTF-8 and UTF-16, each with or without a byte-order mark, or
    /// Windows-1252 (`Windows1252`).
    /// - Throws: `.unknownEncoding` with the lines that have the unexplained bytes.
    init(_ file: [UInt8]) throws(SpreadsheetFault) {
        if file.starts(with: [0xEF, 0xBB, 0xBF]) {
            let body = Array(file.dropFirst(3))
            guard DecodedText.isUTF8(body) else { throw DecodedText.fault(body) }
            (bytes, encoding) = (body, .utf8)
        } else if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
            guard let text = DecodedText.utf16(file.dropFirst(2), bigEndian: file[0] == 0xFE) else {
                throw SpreadsheetFault(.unknownEncoding, rows: [1], found: "UTF-16")
            }
            (bytes, encoding) = (text, .utf16)
        } else if file.contains(0), let text = DecodedText.utf16WithoutMark(file) {
            (bytes, encoding) = (text, .utf16)
        } else if DecodedText.isUTF8(file) {
            (bytes, encoding) = (file, .utf8)
        } else if let text = Windows1252.decodeIfCertain(file) {
            (bytes, encoding) = (text, .windows1252)
        } else {
            throw DecodedText.fault(file)
        }
        try checkControls()
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

    private static func utf16(_ body: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8]? {
        guard body.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: body.startIndex, to: body.endIndex, by: 2).map { place in
            let (first, second) = (UInt16(body[place]), UInt16(body[place + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
    }

    /// Returns the text of UTF-16 without a mark if one byte order, and no other, gives a text in Latin letters with a
    /// line end or delimiter.
    private static func utf16WithoutMark(_ file: [UInt8]) -> [UInt8]? {
        let readings = [false, true].compactMap { bigEndian -> [UInt8]? in
            guard let text = utf16(file[...], bigEndian: bigEndian) else { return nil }
            let isLatin = String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
                (0x20..<0x250).contains(scalar.value) || (0x2010..<0x20B0).contains(scalar.value)
                    || scalar == "\n" || scalar == "\r" || scalar == "\t"
            }
            return isLatin && text.contains { Array("\n\r,;\t".utf8).contains($0) } ? text : nil
        }
        return readings.count == 1 ? readings[0] : nil
    }

    /// A control character is no part of a table, and hides what a person would see.
    private func checkControls() throws(SpreadsheetFault) {
        var line = 1
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A: line += 1
            case 0x0D: if place + 1 == bytes.count || bytes[place + 1] != 0x0A { line += 1 }
            case 0x09: continue
            case 0..<0x20, 0x7F:
                throw SpreadsheetFault(.controlCharacter, row: line, found: ControlCharacter.code(UInt32(byte)))
            default: continue
            }
        }
    }

    /// Returns the fault for bytes in no certain encoding.
    ///
    /// If some letters of the text are valid UTF-8, the lines named are those with bytes that are not; otherwise, those
    /// that make no Spanish as Windows-1252, or all with letters if each does.
    private static func fault(_ file: [UInt8]) -> SpreadsheetFault {
        if file.contains(0) {
            let line = Lines(file).first { $0.bytes.contains(0) }?.number
            return SpreadsheetFault(.controlCharacter, row: line, found: ControlCharacter.code(0))
        }
        let foreign = Lines(file).filter { $0.bytes.contains { $0 >= 0x80 } }
        let notUTF8 = foreign.filter { String(validating: $0.bytes, as: UTF8.self) == nil }
        let isMostlyUTF8 = notUTF8.count < foreign.count
        let damaged = isMostlyUTF8 ? notUTF8 : foreign.filter { !Windows1252.isPlausible($0.bytes) }
        let lines = damaged.isEmpty ? foreign : damaged
        return SpreadsheetFault(
            .unknownEncoding, rows: lines.map(\.number), found: lines.first.map { Windows1252.sample($0.bytes) } ?? "")
    }
}

enum ControlCharacter {
    /// Returns the first control character of a cell's text that is neither a line end nor a tab.
    static func first(in text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F }
    }

    /// Returns `U+0007`.
    static func code(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// The lines of a text in any encoding that has ASCII in it; a line ends with LF, CR LF or CR.
struct Lines: Sequence, IteratorProtocol {
    private let file: [UInt8]
    private var place = 0
    private var number = 0

    init(_ file: [UInt8]) { self.file = file }

    mutating func next() -> (number: Int, bytes: ArraySlice<UInt8>)? {
        guard place < file.count else { return nil }
        let end = file[place...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.count
        let line = file[place..<end]
        let isPair = end + 1 < file.count && file[end] == 0x0D && file[end + 1] == 0x0A
        place = end + (isPair ? 2 : 1)
        number += 1
        return (number, line)
    }
}
