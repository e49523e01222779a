// `String` compares by canonical equivalence and splits between grapheme clusters. Signed text is bytes: these do the
// same by bytes. Separators, prefixes and suffixes are ASCII or whole characters, so every part is valid UTF-8.

extension StringProtocol {
    func isVerbatim(_ other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    /// The parts between separators, empty ones included.
    func cut(at separator: Unicode.Scalar, maxCuts: Int = .max) -> [Substring] {
        Substring(self).utf8
            .split(maxSplits: maxCuts, omittingEmptySubsequences: false) { $0 == UInt8(ascii: separator) }
            .map { Substring($0) }
    }

    /// What follows `prefix`, or `nil` if the text does not begin with it.
    func dropping(prefix: String) -> Substring? {
        utf8.starts(with: prefix.utf8) ? Substring(Substring(self).utf8.dropFirst(prefix.utf8.count)) : nil
    }

    /// What comes before `suffix`, or `nil` if the text does not end with it.
    func dropping(suffix: String) -> Substring? {
        utf8.reversed().starts(with: suffix.utf8.reversed())
            ? Substring(Substring(self).utf8.dropLast(suffix.utf8.count)) : nil
    }
}
