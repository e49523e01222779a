/// A value by which people are told apart or reached: one type for each rule.
public protocol Identifier: Hashable, Sendable {
    /// The canonical form. Parsing it gives an equal value.
    var text: String { get }

    /// Parses the value as people write it.
    /// - Throws: `IdentifierFault` with what is wrong; the kinds have phrases that say how the value should be.
    init(_ text: String) throws(IdentifierFault)

    /// Whether a piece of a list cell, cut at a separator, begins a value. The other pieces belong to the value before
    /// them: `y 124` in `ext. 123 y 124`, `invalid` in `luz@ejemplo,invalid`.
    static func begins(with piece: Substring) -> Bool
}

extension Identifier {
    public static func begins(with piece: Substring) -> Bool { true }

    /// Returns the values in one cell of a list, each with its own result, in order; none for an empty cell.
    ///
    /// The separators are comma, semicolon, slash, line end and the word “y”.
    public static func list(in cell: String) -> [(part: String, result: Result<Self, IdentifierFault>)] {
        let whole = trimmed(cell)
        if let fault = IdentifierFault(damageOf: whole) { return [(whole, .failure(fault))] }
        var parts: [Range<String.Index>] = []
        for piece in pieces(of: cell) where piece.contains(where: { !$0.isWhitespace }) {
            if let last = parts.last, !begins(with: piece) {
                parts[parts.count - 1] = last.lowerBound..<piece.endIndex
            } else {
                parts.append(piece.startIndex..<piece.endIndex)
            }
        }
        return parts.map { trimmed(String(cell[$0])) }.filter { !EmptyWords.isEmpty($0) }
            .map { part in (part, Result { () throws(IdentifierFault) in try Self(part) }) }
    }

    private static func pieces(of cell: String) -> [Substring] {
        cell.split { ",;".contains($0) || $0.isNewline }
            .flatMap { $0.contains("y") || $0.contains("Y") ? $0.split(separator: /\s[yY]\s/) : [$0] }
            .flatMap { splitAtSlashes($0) }
    }

    /// Splits at every slash but those of `S/N` and `N/A`, between words of one letter.
    private static func splitAtSlashes(_ text: Substring) -> [Substring] {
        func isWord(_ letter: Character?, _ neighbour: Character?) -> Bool {
            letter?.isLetter == true && neighbour?.isWhitespace != false
        }
        return text.split(separator: "/").reduce(into: []) { pieces, piece in
            if let last = pieces.last, isWord(last.last, last.dropLast().last),
                isWord(piece.first, piece.dropFirst().first)
            {
                pieces[pieces.count - 1] = text[last.startIndex..<piece.endIndex]
            } else {
                pieces.append(piece)
            }
        }
    }
}

/// Returns a text without white space and characters that do not show at its ends: pasted texts bring them along.
func trimmed(_ text: String) -> String {
    func shows(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: shows), let last = scalars.lastIndex(where: shows) else { return "" }
    return String(scalars[first...last])
}

/// Returns the trimmed text of an identifier that consists of digits.
/// - Throws: `IdentifierFault` if the text is empty, or a spreadsheet damaged it.
func undamaged(_ text: String) throws(IdentifierFault) -> String {
    let text = trimmed(text)
    guard !text.isEmpty else { throw IdentifierFault(.empty, "") }
    if let fault = IdentifierFault(damageOf: text) { throw fault }
    // A whole number that a program wrote as a fraction has lost nothing.
    return text.hasSuffix(".0") && text.dropLast(2).allSatisfy(\.isDigit) ? String(text.dropLast(2)) : text
}

/// Returns a character as it can be shown: its code, as in `U+200B`, if it has no shape of its own.
func visible(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first,
        character.isWhitespace || [.control, .format].contains(scalar.properties.generalCategory)
    else { return String(character) }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
}

extension Character {
    /// `0` to `9`; `isNumber` is true of many others.
    var isDigit: Bool { "0"..."9" ~= self && isASCII }
}
