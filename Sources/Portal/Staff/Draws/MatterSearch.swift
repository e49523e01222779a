import Draw
import Office
import PublicRecord
import WireFormat

extension Visit {
    /// Returns the lots that a typed text finds, the newest first: a folio or an expert's number in any spelling, a file
    /// number or a part of it, a designated expert's name. A court finds its own matters only, the reserved ones too;
    /// other roles find the public ones, by their whole number.
    func matters(matching text: String) throws -> [LotID] {
        if let folio = Folios.canonical(text) { return try lots(under: folio) }
        let experts = try reader.experts(named: text)
        var found = Set(lots { $0.expert.map(experts.contains) == true })
        if let court = ownCourt {
            found.formUnion(try privateReader.matters(numbered: text, of: court))
            found.formUnion(try lots(of: court, withPart: text))
        } else {
            for court in names.rows(of: .courts) {
                found.formUnion(try reader.matters(numbered: text, of: court.code))
            }
        }
        return found.compactMap { state.lot($0) }.sorted { $0.index > $1.index }.map(\.id)
    }

    private func lots(under folio: String) throws -> [LotID] {
        if let expert = try? ExpertID(folio) { return lots { $0 == .expert(expert) }.reversed() }
        let id: LotID? = (try? DrawID(folio)).map { .draw($0) } ?? (try? DirectID(folio)).map { .direct($0) }
        guard let lot = id.flatMap({ state.lot($0) }), ownCourt == nil || lot.court == ownCourt else { return [] }
        return [lot.id]
    }

    /// Returns the lots by which somebody was designated, in the order of the log.
    private func lots(where fits: (DirectlyDesignated.Designee) -> Bool) -> [LotID] {
        state.designations(of: ownCourt) { fits($0.designee) }.map(\.lot)
    }

    /// Returns a court's lots in whose file number each word of a text begins a word.
    private func lots(of court: String, withPart text: String) throws -> [LotID] {
        guard var part = FileNumberPart(text, names) else { return [] }
        let lots = state.lots(of: court)
        let reserved = try privateReader.reservedNumbers(of: lots.filter { $0.caseNumber == nil }.map(\.id))
        return lots.filter { lot in (lot.caseNumber ?? reserved[lot.id]).map { part.fits($0) } ?? false }.map(\.id)
    }
}

/// A part of a file number as people remember it: `412`, `toca 45`, `200 2026 bis`. Each of its words begins a word of the
/// number.
///
/// A number is compared by its parts; of its words only the kind of file and the suffix are folded, each once.
private struct FileNumberPart {
    private let words: [Substring]
    private let names: Catalogues
    /// The folded names of codes.
    private var known: [Catalogue: [String: [Substring]]] = [:]

    /// Returns `nil` for a text without words.
    init?(_ text: String, _ names: Catalogues) {
        words = text.folded.split(separator: " ")
        self.names = names
        if words.isEmpty { return nil }
    }

    mutating func fits(_ number: CaseNumber) -> Bool {
        var own = [String(number.number)[...], String(number.year)[...]]
        own += folded(number.docket, .dockets)
        if let suffix = number.suffix { own += folded(suffix, .suffixes) }
        return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }

    private mutating func folded(_ code: String, _ catalogue: Catalogue) -> [Substring] {
        if let known = known[catalogue]?[code] { return known }
        let words = names.name(of: code, in: catalogue).folded.split(separator: " ")
        known[catalogue, default: [:]][code] = words
        return words
    }
}
