import WireFormat

/// The passwords that guessing programs try first: one or two common words, with years, short numbers, keyboard runs and
/// repetitions around them, as in `Guadalajara2026`, `qwertyuiop12` or `juzgado2026juzgado`.
///
/// `CommonWords` is the compact form of the list: this rule refuses every word and every pair of words with every number
/// and run, which are more passwords than a file could have. A sentence of three words or more is accepted.
public enum GuessablePassword {
    /// The most words, and the most other pieces, of a guessable password.
    static let mostWords = 2
    static let mostOthers = 3

    /// Returns whether a password is guessable.
    /// - Parameters:
    ///   - password: folded: lower case, without accents.
    ///   - names: further common words, folded, such as those of the holder's name.
    public static func matches(_ password: String, names: [String] = []) -> Bool {
        let own = Set(names.map { plain($0) }.filter { $0.count >= 3 })
        // Signs stand for letters, as in `p@ssword`, or stand around words.
        return [lettered(password), password].contains { text in
            let typed = plain(text)
            return isSplit(typed, read: typed.map { letters[$0] ?? $0 }, own)
        }
    }

    /// The letters and digits of a text.
    public static func plain(_ text: String) -> [UInt8] {
        text.utf8.filter { isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// Returns the text with letters in place of the signs that commonly stand for them.
    private static func lettered(_ text: String) -> String {
        let signs: [Character: Character] = ["@": "a", "$": "s", "!": "i", "+": "t"]
        return String(text.map { signs[$0] ?? $0 })
    }

    /// The letters that digits commonly stand for, as in `p4ssw0rd`.
    private static let letters: [UInt8: UInt8] = Dictionary(
        uniqueKeysWithValues: zip("0134578".utf8, "oieastb".utf8).map { ($0, $1) })

    /// The number of words and of other pieces that a beginning of the text is split into.
    private struct Split: Hashable {
        var words: Int
        var others: Int
    }

    /// Whether the whole text is made of few pieces.
    /// - Parameter read: the text with letters in place of digits, for words.
    private static func isSplit(_ text: [UInt8], read: [UInt8], _ own: Set<[UInt8]>) -> Bool {
        guard !text.isEmpty else { return true }
        var splits = [Set<Split>](repeating: [], count: text.count + 1)
        splits[0] = [Split(words: 0, others: 0)]
        for start in text.indices where !splits[start].isEmpty {
            for end in start + 1...text.count {
                guard let kind = kind(of: text[start..<end], read: read[start..<end], in: text, own) else { continue }
                for split in splits[start] {
                    var split = split
                    switch kind {
                    case .word: split.words += 1
                    case .other: split.others += 1
                    case .repetition: break
                    }
                    if split.words <= mostWords, split.others <= mostOthers { splits[end].insert(split) }
                }
            }
        }
        return !splits[text.count].isEmpty
    }

    private enum Kind {
        case word, other
        /// The text of an earlier piece again.
        case repetition
    }

    private static func kind(
        of piece: ArraySlice<UInt8>, read: ArraySlice<UInt8>, in text: [UInt8], _ own: Set<[UInt8]>
    ) -> Kind? {
        if piece.count >= 3, contains(text[..<piece.startIndex], piece) { return .repetition }
        if own.contains(Array(piece)) || own.contains(Array(read)) || CommonWords.contains(read) { return .word }
        return isNumber(piece) || isRun(piece) ? .other : nil
    }

    private static func contains(_ text: ArraySlice<UInt8>, _ piece: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { text[$0...].starts(with: piece) }
    }

    /// Up to four digits are a day, a year or a short number; more of them must be a run.
    private static func isNumber(_ piece: ArraySlice<UInt8>) -> Bool { piece.count <= 4 && piece.allSatisfy(isDigit) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// The orders in which keys and letters are struck, forwards and backwards.
    private static let orders: [[UInt8]] = {
        let rows = [
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb",
        ]
        return rows.flatMap { [Array($0.utf8), $0.utf8.reversed()] }
    }()

    /// Whether the piece is one character again and again, or follows an order of the keyboard.
    private static func isRun(_ piece: ArraySlice<UInt8>) -> Bool {
        guard piece.count >= 3, let first = piece.first else { return false }
        if piece.allSatisfy({ $0 == first }) { return true }
        return orders.contains { contains($0[...], piece) }
    }
}
