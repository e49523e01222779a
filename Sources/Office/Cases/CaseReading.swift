import Foundation
import PublicRecord
import WireFormat
import Wording

/// Parses a file number as people write it into the record's only form.
///
/// Clerks write `EXP 200/26`, `No. 0200-2026`, `Toca 45/2026` or `200 de 2026`. A text with one meaning is accepted; a
/// text with two meanings, or none, is refused. No part is ignored silently: words before the number are a kind of
/// file, words after it a suffix, and both must be in the council's catalogues.
struct CaseReading {
    /// A catalogue's code with all its spellings, folded.
    struct Word {
        var code: String
        var name: String
        var spellings: Set<String>
        /// Whether this court's file numbers can have it.
        var isOfCourt = true

        init(_ row: CatalogueRow, spellings: [String], isOfCourt: Bool) {
            code = row.code
            name = row.name
            let folded = ([row.code, row.name] + spellings).map(\.folded)
            self.spellings = Set(folded + folded.map { CaseReading.bare($0.split(separator: " ").map(String.init)) })
            self.isOfCourt = isOfCourt
        }
    }

    /// Words without meaning: `expediente número` is `expediente`.
    private static let markers: Set<String> = ["no", "num", "numero", "nro", "n", "el", "del", "de"]

    private static func bare(_ words: [String]) -> String {
        words.filter { !markers.contains($0) }.joined(separator: " ")
    }

    var dockets: [Word]
    var suffixes: [Word]
    /// The current year in the court's local time.
    var year: Int

    /// Parses a text.
    /// - Throws: `Refusal.badCase` with the text, the fault, the part at fault, and the form that the court uses.
    func read(_ text: String) throws(Refusal) -> CaseNumber {
        do throws(Complaint) {
            let found = try Found(CaseToken.all(of: text), year: year)
            let (docket, suffix) = (try docket(found.prefix), try suffix(found.suffixes))
            do throws(Malformed) {
                return try CaseNumber(docket: docket, number: found.number, year: found.year, suffix: suffix)
            } catch {
                throw Complaint(.noNumber, "")
            }
        } catch {
            throw refusal(of: text, error)
        }
    }

    /// Reads a text whose court is not known.
    /// - Returns: the numbers that it can mean, one for each kind of file; none if the text is no file number.
    func everyReading(of text: String) -> [CaseNumber] {
        do throws(Complaint) {
            let found = try Found(CaseToken.all(of: text), year: year)
            let suffix = try suffix(found.suffixes)
            let isNamed = found.prefix.contains { $0.kind == .letters && !CaseReading.markers.contains($0.text) }
            let kinds = isNamed ? [try docket(found.prefix)] : dockets.map(\.code)
            return kinds.compactMap {
                try? CaseNumber(docket: $0, number: found.number, year: found.year, suffix: suffix)
            }
        } catch {
            return []
        }
    }

    private func docket(_ words: [CaseToken]) throws(Complaint) -> String {
        // A letter directly before the digits may be a mistyped digit.
        let glued = words.last.map { $0.kind == .letters && $0.text.count == 1 } ?? false
        let named = words.filter { $0.kind == .letters }.map(\.text)
        let name = glued ? named.joined(separator: " ") : CaseReading.bare(named)
        guard !name.isEmpty else { return try defaultDocket() }
        guard !glued, let word = dockets.first(where: { $0.spellings.contains(name) }) else {
            throw Complaint(.unknownDocket, name.uppercased())
        }
        guard word.isOfCourt else { throw Complaint(.otherDocket, word.name) }
        return word.code
    }

    /// Returns the kind for a number without one: the expediente, or the only kind that the court has.
    private func defaultDocket() throws(Complaint) -> String {
        let own = dockets.filter(\.isOfCourt)
        if own.contains(where: { $0.code == CaseNumber.commonDocket }) { return CaseNumber.commonDocket }
        guard own.count == 1, let only = own.first else { throw Complaint(.noDocket, "") }
        return only.code
    }

    private func suffix(_ places: [[CaseToken]]) throws(Complaint) -> String? {
        guard places.count < 2 else {
            throw Complaint(.twoSuffixes, places.map(CaseToken.text(of:)).joined(separator: ", "))
        }
        guard let tokens = places.first else { return nil }
        let name = CaseToken.text(of: tokens)
        guard let word = suffixes.first(where: { $0.spellings.contains(name.folded) }) else {
            throw Complaint(.unknownSuffix, name.uppercased())
        }
        guard word.isOfCourt else { throw Complaint(.otherSuffix, word.name) }
        return word.code
    }

    private func refusal(of text: String, _ complaint: Complaint) -> Refusal {
        func names(_ words: [Word]) -> [String] {
            words.filter { $0.isOfCourt && $0.code != CaseNumber.commonDocket }.map(\.name)
        }
        return Refusal(
            .badCase,
            [
                "case": .text(text), "why": .caseFault(complaint.fault), "found": .text(complaint.found),
                "form": .text("412/\(year)"), "dockets": .list(names(dockets)), "suffixes": .list(names(suffixes)),
                "year": .number(year),
            ])
    }
}

/// The reason why a text is not a file number. The raw values name phrases.
public enum CaseFault: String, CaseIterable, Sendable {
    case noNumber = "no-number"
    case zero, tooLarge = "too-large"
    case badYear = "bad-year"
    case futureYear = "future-year"
    case ambiguousYear = "ambiguous-year"
    case unknownDocket = "unknown-docket"
    case otherDocket = "other-docket"
    case noDocket = "no-docket"
    case unknownSuffix = "unknown-suffix"
    case otherSuffix = "other-suffix"
    case twoSuffixes = "two-suffixes"
}

/// A fault with the part of the text that has it.
struct Complaint: Error {
    var fault: CaseFault
    var found: String

    init(_ fault: CaseFault, _ found: String) {
        self.fault = fault
        self.found = found
    }
}
