import Foundation

/// An encoding of one byte a character, as far as Spanish text needs it: ASCII, the letters with their accents, and the
/// usual signs.
struct SpanishCodePage: Sendable {
    private let characters: [UInt8: Unicode.Scalar]

    private static let letters = Array("áéíóúüñÁÉÍÓÚÜÑ".unicodeScalars)
    private static let signs = Array("ºª°¿¡«»´\u{A0}–—‘’“”€".unicodeScalars)

    /// - Parameters:
    ///   - letters: the bytes of `letters`.
    ///   - signs: the bytes of the first of `signs`; a page may lack the last ones.
    private init(letters: [UInt8], signs: [UInt8]) {
        characters = Dictionary(
            Array(zip(letters + signs, SpanishCodePage.letters + SpanishCodePage.signs.prefix(signs.count)))
        ) { first, _ in first }
    }

    static let windows1252 = SpanishCodePage(
        letters: [0xE1, 0xE9, 0xED, 0xF3, 0xFA, 0xFC, 0xF1, 0xC1, 0xC9, 0xCD, 0xD3, 0xDA, 0xDC, 0xD1],
        signs: [
            0xBA, 0xAA, 0xB0, 0xBF, 0xA1, 0xAB, 0xBB, 0xB4, 0xA0, 0x96, 0x97, 0x91, 0x92, 0x93, 0x94, 0x80,
        ])
    /// The encoding of old Macintosh programs.
    static let macRoman = SpanishCodePage(
        letters: [0x87, 0x8E, 0x92, 0x97, 0x9C, 0x9F, 0x96, 0xE7, 0x83, 0xEA, 0xEE, 0xF2, 0x86, 0x84],
        signs: [
            0xBC, 0xBB, 0xA1, 0xC0, 0xC1, 0xC7, 0xC8, 0xAB, 0xCA, 0xD0, 0xD1, 0xD4, 0xD5, 0xD2, 0xD3, 0xDB,
        ])
    /// The encoding of DOS programs in Latin America.
    static let cp850 = SpanishCodePage(
        letters: [0xA0, 0x82, 0xA1, 0xA2, 0xA3, 0x81, 0xA4, 0xB5, 0x90, 0xD6, 0xE0, 0xE9, 0x9A, 0xA5],
        signs: [0xA7, 0xA6, 0xF8, 0xA8, 0xAD, 0xAE, 0xAF, 0xEF, 0xFF])

    /// Returns the text of a line; `nil` if a byte is no letter or sign of Spanish text.
    func decode(_ line: some Sequence<UInt8>) -> [Unicode.Scalar]? {
        var text: [Unicode.Scalar] = []
        for byte in line {
            guard let scalar = byte < 0x80 ? Unicode.Scalar(byte) : characters[byte] else { return nil }
            text.append(scalar)
        }
        return text
    }

    /// A reading of a line, or of lines together.
    enum Reading: Comparable {
        /// Something stands where Spanish has no such sign.
        case implausible
        /// Everything is in a possible place, and nothing shows that the encoding is right.
        case possible
        /// The same, with a letter in a word.
        case plausible
    }

    /// Returns how well a line reads as Spanish in this encoding.
    func reading(of line: some Sequence<UInt8>) -> Reading {
        guard let text = decode(line) else { return .implausible }
        let signs = LineSigns(text)
        var best = Reading.possible
        for (place, scalar) in text.enumerated() where !scalar.isASCII {
            let around = Surroundings(text, place, signs)
            guard around.allow(scalar) else { return .implausible }
            if SpanishCodePage.letters.contains(scalar), around.isInWord { best = .plausible }
        }
        return best
    }
}

/// The first and last places of the signs of a line, so that a pair is found without a search for each half.
private struct LineSigns {
    private(set) var first: [Unicode.Scalar: Int] = [:]
    private(set) var last: [Unicode.Scalar: Int] = [:]

    init(_ line: [Unicode.Scalar]) {
        for (place, scalar) in line.enumerated() where !scalar.isASCII || scalar == "?" || scalar == "!" {
            if first[scalar] == nil { first[scalar] = place }
            last[scalar] = place
        }
    }
}

/// The neighbours of a character in its line.
private struct Surroundings {
    private let previous: Unicode.Scalar
    private let next: Unicode.Scalar
    private let place: Int
    private let signs: LineSigns

    init(_ line: [Unicode.Scalar], _ place: Int, _ signs: LineSigns) {
        previous = place > 0 ? line[place - 1] : " "
        next = place + 1 < line.count ? line[place + 1] : " "
        self.place = place
        self.signs = signs
    }

    private func isBefore(_ sign: Unicode.Scalar) -> Bool { signs.first[sign].map { $0 < place } ?? false }
    private func isAfter(_ sign: Unicode.Scalar) -> Bool { signs.last[sign].map { $0 > place } ?? false }

    var isInWord: Bool { previous.isWordLetter || next.isWordLetter }

    /// Whether the character can stand here in Spanish text.
    func allow(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "Á", "É", "Í", "Ó", "Ú", "Ü", "Ñ": !previous.properties.isLowercase
        // Also alone: “7 ó 8”.
        case "á", "é", "í", "ó", "ú", "ü", "ñ": true
        case "º", "ª", "°": !next.isWordLetter || previous.isDigit
        case "¿": !previous.isWordLetter && isAfter("?")
        case "¡": !previous.isWordLetter && isAfter("!")
        case "«": isAfter("»")
        case "»": isBefore("«")
        case "“": isAfter("”")
        case "”": isBefore("“")
        case "‘": isAfter("’")
        // “O’Farrill”, or the end of a quotation.
        case "’": isBefore("‘") || previous.properties.isUppercase && next.properties.isUppercase
        case "–", "—", "€": !isInWord
        case "´": previous.isWordLetter && next.isWordLetter
        default: scalar == "\u{A0}"
        }
    }
}

/// Windows-1252, where nothing else explains the bytes as well.
enum Windows1252 {
    /// Returns the text in UTF-8 if the encoding is certain.
    ///
    /// It is if every line reads as Spanish in it and one has a letter in a word, and if the bytes do not read so in
    /// Mac Roman or CP850 as well.
    static func decodeIfCertain(_ file: [UInt8]) -> [UInt8]? {
        guard reading(of: file, in: .windows1252) == .plausible, reading(of: file, in: .macRoman) == .implausible,
            reading(of: file, in: .cp850) == .implausible
        else { return nil }
        return SpanishCodePage.windows1252.decode(file).map { text in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: text)
            return Array(String(view).utf8)
        }
    }

    private static func reading(of file: [UInt8], in page: SpanishCodePage) -> SpanishCodePage.Reading {
        var best = SpanishCodePage.Reading.possible
        for line in Lines(file) where line.bytes.contains(where: { $0 >= 0x80 }) {
            let reading = page.reading(of: line.bytes)
            guard reading != .implausible else { return .implausible }
            best = max(best, reading)
        }
        return best
    }

    static func isPlausible(_ line: ArraySlice<UInt8>) -> Bool {
        SpanishCodePage.windows1252.reading(of: line) != .implausible
    }

    /// Returns the first word with a byte that is not ASCII, as Windows shows it.
    static func sample(_ line: ArraySlice<UInt8>) -> String {
        let word = line.split { Array(" ,;\t\"".utf8).contains($0) }.first { $0.contains { $0 >= 0x80 } }
        return String(bytes: word ?? [], encoding: .windowsCP1252) ?? ""
    }
}

extension Unicode.Scalar {
    /// Whether the character is a letter; the ordinal signs “ª” and “º” are none.
    var isWordLetter: Bool { properties.isAlphabetic && self != "ª" && self != "º" }
    var isDigit: Bool { ("0"..."9").contains(self) }
}
