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
        let wanted = text.folded.split(separator: " ")
        guard !wanted.isEmpty else { return [] }
        let draws = state.draws.newest(
            .max, matching: Draws.Filter(court: court), at: time.seconds
        ).map { LotID.draw($0.record.id) }
        let directs = state.directs.all.filter { $0.fact.request.court == court }
            .map { LotID.direct($0.fact.designation) }
        return try (draws + directs).filter { id in
            guard let number = try state.lot(id)?.caseNumber ?? privateReader.reservedNumber(of: id) else {
                return false
            }
            let words = number.phrase(names).folded.split(separator: " ")
            return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
        }
    }
}
