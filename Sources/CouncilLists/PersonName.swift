import Foundation
import WireFormat

/// A person's name as a list writes it, with the forms under which names are compared.
public struct PersonName: Equatable, Sendable {
    /// The name without titles before it; otherwise as written.
    public let text: String
    /// The titles that were cut off, as written.
    public let titles: [String]
    /// The words without accents and case. An ñ stays an ñ: Peña and Pena are two surnames.
    let key: String
    /// The words in alphabetical order with ñ as n and usual abbreviations written out: equal for names that one person
    /// may be written with, and for names that two persons may have.
    let likeness: [String]

    public init(_ written: String) {
        var words = written.normalized.oneLine.split(separator: " ").map(String.init)
        var titles: [String] = []
        while words.count > 2, let first = words.first, PersonName.titles.contains(first.titleKey) {
            titles.append(words.removeFirst())
        }
        var text = words.joined(separator: " ")
        // "Peña Güereca, Ana" is Ana Peña Güereca.
        let parts = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) { text = parts[1] + " " + parts[0] }
        self.text = text
        self.titles = titles
        key = text.keepingTilde
        likeness = key.split(separator: " ").map { word in
            PersonName.abbreviations[String(word)] ?? word.replacingOccurrences(of: "ñ", with: "n")
        }.filter { !PersonName.particles.contains($0) }.sorted()
    }

    /// Whether the text can be a name: two words or more, of letters, and none that says that somebody is not active, as in
    /// "Ana Paz (finada)". A letter with a number behind it, as in "N01", is a label; "G0nzález" is a damaged name.
    var isPlausible: Bool {
        guard !Activity.mentionsInactive(text) else { return false }
        let words = key.split(separator: " ")
        return words.count >= 2 && !text.contains("@") && words.contains { $0.count > 1 }
            && words.allSatisfy { word in
                !word.contains(where: \.isNumber)
                    || word.first?.isLetter == true && word.dropFirst().allSatisfy(\.isNumber)
            }
    }

    private static let titles: Set = [
        "c", "lic", "licda", "licenciado", "licenciada", "ing", "ingeniero", "ingeniera", "dr", "dra", "doctor",
        "doctora", "mtro", "mtra", "maestro", "maestra", "arq", "arquitecto", "arquitecta", "prof", "profr", "profra",
        "profesor", "profesora", "psic", "psicologo", "psicologa", "cp", "lcp", "lae", "qfb", "mvz", "md", "mcp", "tec",
        "cd", "perito", "agr", "biol", "quim",
    ]

    private static let abbreviations = [
        "ma": "maria", "m": "maria", "mª": "maria", "fco": "francisco", "gpe": "guadalupe", "jse": "jose", "j": "jose",
        "hdez": "hernandez", "hdz": "hernandez", "glez": "gonzalez", "gzz": "gonzalez", "mtz": "martinez",
        "mtnez": "martinez", "rdz": "rodriguez", "rdguez": "rodriguez", "fdez": "fernandez", "snchz": "sanchez",
        "gtz": "gutierrez", "jmz": "jimenez", "lpz": "lopez", "prz": "perez", "rmz": "ramirez", "vzqz": "vazquez",
    ]

    private static let particles: Set = ["de", "del", "la", "las", "los", "y"]
}

extension StringProtocol {
    /// A title without its points: "c.p." is "cp".
    fileprivate var titleKey: String { String(folded.filter(\.isLetter)) }

    /// The text without accents, case, punctuation and repeated spaces; each ñ stays.
    var keepingTilde: String {
        // U+E000 stands for ñ while accents are taken off, since folding takes its tilde too.
        let held = lowercased().precomposedStringWithCanonicalMapping.replacingOccurrences(of: "ñ", with: "\u{E000}")
        return held.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber && $0 != "\u{E000}" }.joined(separator: " ")
            .replacingOccurrences(of: "\u{E000}", with: "ñ")
    }
}

/// Reasons for which two persons may be one.
public enum Likeness: String, CaseIterable, Sendable {
    /// The same name, and nothing that shows whether it is one person.
    case homonym
    /// The same name but for order, ñ, accents or an abbreviation.
    case spelling
    /// Names that are one letter apart.
    case letter
    /// Cédulas that are one typing error apart.
    case nearLicence = "near-licence"
    /// One cédula with two names.
    case licence
    case curp
    case contact
}

/// Whether two words are one typing error apart: a letter more, less or other, or two neighbours swapped.
func isOneErrorApart(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
    let (a, b) = (Array(one), Array(other))
    guard a != b, abs(a.count - b.count) <= 1 else { return false }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[start...], b[start...])
    if a.count == b.count {
        if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
        return restA.count >= 2 && restA[start] == restB[start + 1] && restA[start + 1] == restB[start]
            && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
    }
    return a.count > b.count
        ? restA.dropFirst().elementsEqual(restB) : restA.elementsEqual(restB.dropFirst())
}
