/// Characters that stand in place of others, because a program read a text in an encoding that it did not have.
enum DamagedText {
    /// Refuses rows with certain damage.
    static func check(_ rows: [Sheet.Row]) throws(SpreadsheetFault) {
        var (damaged, sample) = ([Int](), "")
        for row in rows {
            guard let word = row.cells.lazy.compactMap({ damagedWord(in: $0.text) }).first else { continue }
            if damaged.isEmpty { sample = word }
            damaged.append(row.number)
        }
        guard damaged.isEmpty else { throw SpreadsheetFault(.damagedText, rows: damaged, found: sample) }
    }

    /// The cells with a character that is perhaps not the one that was typed.
    static func doubtful(in rows: [Sheet.Row]) -> [CellPlace] {
        rows.flatMap { row in
            row.cells.indices.filter { isDoubtful(row.cells[$0].text) }.map { CellPlace(row: row.number, column: $0) }
        }
    }

    private static func damagedWord(in text: String) -> String? {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        let scalars = Array(text.unicodeScalars)
        guard let place = scalars.indices.first(where: { isDamage(scalars, $0) }) else { return nil }
        // A cut in the text of the cell shows the place better than a cell of several lines.
        let start = scalars[..<place].lastIndex { $0.properties.isWhitespace }.map { $0 + 1 } ?? 0
        let end = scalars[place...].dropFirst().firstIndex { $0.properties.isWhitespace } ?? scalars.count
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[start..<end])
        return String(word)
    }

    private static func isDamage(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
        let scalar = text[place]
        guard scalar.value >= 0x80 else { return false }
        let previous = place > 0 ? text[place - 1] : " "
        let next = place + 1 < text.count ? text[place + 1] : " "
        switch scalar.value {
        // The replacement character; control characters, which are signs of Windows-1252; the lines of CP850.
        case 0xFFFD, 0x80..<0xA0, 0x2500..<0x2580: return true
        default: break
        }
        switch scalar {
        // UTF-8 that was read as Windows-1252 or Mac Roman.
        case "Ã": return secondOfLetter.contains(next)
        case "Â": return secondOfSign.contains(next)
        case "â": return next == "€" || next.value == 0x80
        case "√": return next.value >= 0x80
        // ñ, ó, ú and others of one encoding in another, within a word.
        case "±", "¤", "¢", "£", "¥", "†", "‡", "‚", "„", "¡", "¿", "¬", "§", "¶", "˙", "¦", "µ":
            return previous.isWordLetter && next.isWordLetter
        // Catalan has “l·l”.
        case "·": return previous.isWordLetter && next.isWordLetter && !("lL".unicodeScalars.contains(previous))
        // “GarcÝa”, “LÛpez”, “GŸereca”.
        case "Ý", "Ÿ", "Û", "Ò", "È", "Ì", "Ž", "Ð", "Þ", "ƒ":
            return previous.isWordLetter && next.properties.isLowercase
        default: return false
        }
    }

    /// The characters that the second byte of á é í ó ú ü ñ Á É Í Ó Ú Ü Ñ in UTF-8 is in Windows-1252.
    private static let secondOfLetter: Set<Unicode.Scalar> = [
        "¡", "©", "\u{AD}", "³", "º", "¼", "±", "\u{81}", "‰", "\u{8D}", "“", "š", "œ", "‘",
    ]
    /// The same for ª º ° ¿ ¡ « » ´ and the no-break space.
    private static let secondOfSign: Set<Unicode.Scalar> = ["ª", "º", "°", "¿", "¡", "«", "»", "´", "\u{A0}"]

    /// Whether a sign is within a word, or a capital within a word in small letters.
    ///
    /// Each can be right (“Guadalajara–Tonalá”), so a person decides.
    private static func isDoubtful(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "?") }) else { return false }
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.dropFirst().dropLast().contains { place in
            let (previous, next) = (scalars[place - 1], scalars[place + 1])
            switch scalars[place] {
            case "?": return previous.isWordLetter && next.isWordLetter
            case "–", "—", "’": return previous.properties.isLowercase && next.properties.isLowercase
            case "Á", "É", "Í", "Ó", "Ú", "Ü", "Ñ":
                return previous.properties.isLowercase && next.properties.isLowercase
            default: return false
            }
        }
    }
}
