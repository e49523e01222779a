import Foundation
import PublicRecord
import WireFormat

/// A token of a typed file number: letters, digits, or one mark.
struct CaseToken: Equatable {
    enum Kind { case letters, digits, mark }

    var kind: Kind
    /// In lower case, without accents.
    var text: String
    /// Whether white space precedes it.
    var isSpaced: Bool

    /// Returns the tokens of a text. Dashes and slashes of every kind are one mark each; decoration counts as white
    /// space.
    static func all(of text: String) -> [CaseToken] {
        var tokens: [CaseToken] = []
        var isSpaced = false
        for character in plain(text) {
            let kind: Kind? =
                character.isASCII && character.isNumber
                ? .digits
                : character.isLetter
                    ? .letters
                    : character.isWhitespace ? nil : .mark
            guard let kind else {
                isSpaced = true
                continue
            }
            if let last = tokens.last, last.kind == kind, kind != .mark, !isSpaced {
                tokens[tokens.count - 1].text.append(character)
            } else {
                tokens.append(CaseToken(kind: kind, text: String(character), isSpaced: isSpaced))
            }
            isSpaced = false
        }
        return tokens
    }

    private static func plain(_ text: String) -> String {
        let alike: [Character: String] = [
            "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "–": "-", "—": "-", "\u{2015}": "-", "\u{2212}": "-",
            "_": "-", "\\": "/", "\u{2044}": "/", "\u{2215}": "/", "№": " no. ", "º": ".", "°": ".", "ª": ".",
            "'": " ", "’": " ", "\u{B4}": " ", "\"": " ", "“": " ", "”": " ",
        ]
        return String(text.normalized.flatMap { alike[$0] ?? String($0) })
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    /// Returns tokens as text, with a hyphen wherever there was a mark or white space.
    static func text(of tokens: [CaseToken]) -> String {
        var text = ""
        var isApart = false
        for token in tokens {
            guard token.kind != .mark else {
                isApart = true
                continue
            }
            if !text.isEmpty, isApart || token.isSpaced { text += "-" }
            text += token.text
            isApart = false
        }
        return text
    }
}

/// The number and year in a text, and the words around them.
struct Found {
    /// The words before the number.
    private(set) var prefix: [CaseToken] = []
    private(set) var number = 0
    private(set) var year = 0
    /// The words between number and year, and those after the year; empty ones are left out.
    private(set) var suffixes: [[CaseToken]] = []

    private static let ornaments: Set<String> = [".", ",", ";", ":", "(", ")", "#", "-"]

    init(_ tokens: [CaseToken], year present: Int) throws(Complaint) {
        guard let first = tokens.firstIndex(where: { $0.kind == .digits }) else { throw Complaint(.noNumber, "") }
        let before = tokens[..<first]
        if let odd = before.first(where: { $0.kind == .mark && !Found.ornaments.contains($0.text) }) {
            throw Complaint(.noNumber, odd.text)
        }
        prefix = Found.words(before, gluedTo: tokens[first])
        var rest = tokens[first...]
        let digits = Found.takeNumber(&rest)
        let middle = Found.takeMiddle(&rest)
        let isMarked = Found.takeSeparator(&rest)
        guard let second = rest.popFirst(), second.kind == .digits else { throw Complaint(.noNumber, "") }
        // Two numbers with only white space between them are number and year only if the second has four digits.
        guard isMarked || second.text.count == 4 else { throw Complaint(.noNumber, second.text) }
        (number, year) = try Found.order(digits, second.text, present: present, canTurn: isMarked && middle.isEmpty)
        suffixes = [middle, Found.suffix(Array(rest))].filter { !$0.isEmpty }
    }

    /// Returns the words before the number. A mark after the last one means that it is not directly before the digits.
    private static func words(_ before: ArraySlice<CaseToken>, gluedTo number: CaseToken) -> [CaseToken] {
        let words = before.filter { $0.kind == .letters }
        let isGlued = before.last?.kind == .letters && !number.isSpaced
        return isGlued ? words : words + [CaseToken(kind: .mark, text: "", isSpaced: true)]
    }

    /// Consumes digits, with commas between thousands.
    private static func takeNumber(_ rest: inout ArraySlice<CaseToken>) -> String {
        var digits = rest.popFirst()?.text ?? ""
        guard digits.count <= 3 else { return digits }
        while let comma = rest.first, comma.text == ",", !comma.isSpaced, let more = rest.dropFirst().first,
            more.kind == .digits, !more.isSpaced, more.text.count == 3
        {
            digits += more.text
            rest = rest.dropFirst(2)
        }
        return digits
    }

    /// Consumes the words that a court adds to the number before the year: `bis` in `200 bis/2026`.
    private static func takeMiddle(_ rest: inout ArraySlice<CaseToken>) -> [CaseToken] {
        let year = rest.lastIndex { $0.kind == .digits && $0.text.count >= 2 } ?? rest.endIndex
        guard let letter = rest.first(where: { $0.kind == .letters }), letter.text != "de", letter.text != "del",
            let place = rest.firstIndex(of: letter), place < year,
            let end = rest[place...].firstIndex(where: { $0.text == "/" || $0.text == "de" || $0.text == "del" }),
            rest[..<place].allSatisfy({ $0.text == "-" || $0.text == "." })
        else { return [] }
        defer { rest = rest[end...] }
        return Array(rest[place..<end].filter { $0.text != "." })
    }

    /// Consumes a slash, a dash, `de`, or `del año`. Returns whether there was more than white space.
    private static func takeSeparator(_ rest: inout ArraySlice<CaseToken>) -> Bool {
        guard let first = rest.first else { return false }
        if first.text == "/" || first.text == "-" {
            rest = rest.dropFirst()
            return true
        }
        guard first.text == "de" || first.text == "del" else { return false }
        rest = rest.dropFirst()
        if rest.first?.text == "ano" { rest = rest.dropFirst() }
        return true
    }

    private static func suffix(_ rest: [CaseToken]) -> [CaseToken] {
        let isOrnament = { (token: CaseToken) in
            token.kind == .mark && (ornaments.contains(token.text) || token.text == "/")
        }
        return Array(rest.drop(while: isOrnament).reversed().drop(while: isOrnament).reversed())
    }

    /// Decides which of two numbers is the year: the second if possible, otherwise the first.
    private static func order(
        _ first: String, _ second: String, present: Int, canTurn: Bool
    ) throws(Complaint) -> (number: Int, year: Int) {
        let isYearFirst = canTurn && first.count == 4 && (Int(first).map { (1_900...present).contains($0) } ?? false)
        if second.count == 4, let year = Int(second), CaseNumber.years.contains(year) {
            guard year <= present else { throw Complaint(.futureYear, second) }
            return (try number(first), year)
        }
        if second.count == 2 {
            guard !isYearFirst, let short = Int(second) else { throw Complaint(.ambiguousYear, second) }
            let century = present / 100 * 100
            return (try number(first), century + short <= present ? century + short : century - 100 + short)
        }
        guard isYearFirst, let year = Int(first) else { throw Complaint(.badYear, second) }
        return (try number(second), year)
    }

    private static func number(_ digits: String) throws(Complaint) -> Int {
        let significant = String(digits.drop { $0 == "0" })
        guard !significant.isEmpty else { throw Complaint(.zero, digits) }
        guard significant.count <= 9, let number = Int(significant) else { throw Complaint(.tooLarge, digits) }
        return number
    }
}
