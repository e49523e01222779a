import Draw
import PublicRecord
import Sodium
import Store
import WireFormat
import Wording

/// Lots by file number.
extension RecordReader {
    /// Parses a file number as people write it into the record's form.
    /// - Parameters:
    ///   - court: a code or a name.
    ///   - time: decides whether a year has begun; by default the newest entry's time.
    /// - Throws: `Refusal.badCase` with the reason, unless the text has exactly one meaning.
    public func readCase(_ text: String, of court: String, at time: Timestamp? = nil) throws -> CaseNumber {
        let catalogues = state.catalogues
        let court = try catalogues.code(court, in: .courts)
        let row = catalogues.row(court, in: .courts)
        let now = [time, state.time].compactMap(\.self).max() ?? .last
        let year = state.calendar.month(of: now).year
        let dockets = try words(of: .dockets, for: row?.dockets)
        let suffixes = try words(of: .suffixes, for: row?.suffixes)
        if let number = try? CaseNumber(code: text), number.year <= year,
            dockets.contains(where: { $0.isOfCourt && $0.code == number.docket }),
            number.suffix.map({ suffix in suffixes.contains { $0.isOfCourt && $0.code == suffix } }) ?? true
        {
            return number
        }
        return try CaseReading(dockets: dockets, suffixes: suffixes, year: year).read(text)
    }

    /// - Parameter codes: the court's codes; all if `nil`.
    private func words(of catalogue: Catalogue, for codes: [String]?) throws -> [CaseReading.Word] {
        let spellings = try store.spellings(of: catalogue.rawValue)
        return state.catalogues.rows(of: catalogue).map { row in
            CaseReading.Word(
                row, spellings: spellings[row.code] ?? [], isOfCourt: codes?.contains(row.code) ?? true)
        }
    }

    /// Returns every lot for an open file of a court, the newest first. The suffix does not matter.
    /// - Parameter text: the file's number, as people write it; a text that cannot be parsed has no lots.
    public func matters(numbered text: String, of court: String) throws -> [LotID] {
        guard let number = try readable(text, of: court) else { return [] }
        return lots(numbered: number, of: court)
    }

    /// Returns every lot for a published file number in any court, the newest first; a corrected lot by its former
    /// numbers too.
    /// - Parameter text: the file's number, as people write it.
    /// - Returns: `nil` for a text that is no file number.
    public func lots(numbered text: String, at time: Timestamp) throws -> [LotID]? {
        let reading = CaseReading(
            dockets: try words(of: .dockets, for: nil), suffixes: try words(of: .suffixes, for: nil),
            year: state.calendar.month(of: time).year)
        let code = try? CaseNumber(code: text)
        let numbers = code.map { [$0] } ?? reading.everyReading(of: text)
        guard !numbers.isEmpty else { return nil }
        let lots = Set(numbers.flatMap { state.lots(numbered: $0) }.map(\.id))
        return lots.compactMap(state.lot).sorted { $0.index > $1.index }.map(\.id)
    }

    func readable(_ text: String, of court: String) throws -> CaseNumber? {
        do {
            return try readCase(text, of: court)
        } catch let refusal as Refusal where refusal.reason == .badCase {
            return nil
        }
    }

    func lots(numbered number: CaseNumber, of court: String) -> [LotID] {
        state.lots(of: court, numbered: number).reversed().map(\.id)
    }

    /// Returns a lot's current tag, with its proof if the matter is open; `nil` for an unknown lot.
    public func tag(of lot: LotID) throws -> MatterTag? {
        try history(of: lot).lazy.compactMap { row -> MatterTag? in
            switch row.entry.fact {
            case .drawOpened(let fact): LotID.draw(fact.draw) == lot ? fact.tag : nil
            case .directlyDesignated(let fact): LotID.direct(fact.designation) == lot ? fact.tag : nil
            case .caseCorrected(let fact): fact.lot == lot ? fact.tag : nil
            default: nil
            }
        }.last
    }

    /// Returns every lot that has or had a tag, annulled ones too, in the order of the log.
    func everyLot(under tag: Digest) -> [Lot] { state.lots(under: tag).compactMap(state.lot) }

    /// - Throws: `Refusal.unknownLot`.
    func known(_ id: LotID) throws(Refusal) -> Lot {
        guard let lot = state.lot(id) else { throw Refusal(.unknownLot, ["folio": id.description]) }
        return lot
    }
}

/// Reserved files too: for the court itself.
extension PrivateReader {
    /// Every lot of a court's file, open or reserved, the newest draw of the open ones first.
    public func matters(numbered text: String, of court: String) throws -> [LotID] {
        guard let number = try record.readable(text, of: court) else { return [] }
        let open = record.lots(numbered: number, of: court)
        // Without the matter key, reserved files are not found.
        guard let tag = try? tag(of: number, of: court, isReserved: false) else { return open }
        return open + record.everyLot(under: tag.value).map(\.id).filter { !open.contains($0) }
    }

    /// Returns the tag of a file, as an entry has it.
    /// - Throws: `Refusal.matterKeyLost` if the installation does not have the key in force.
    func tag(of number: CaseNumber, of court: String, isReserved: Bool) throws -> MatterTag {
        guard let key = try keys.matter(of: store), key.publicKey == state.matterKeys.last else {
            throw Refusal(.matterKeyLost)
        }
        var tag = try MatterTag.made(of: number, of: court, with: key)
        if isReserved { tag.proof = nil }
        return tag
    }

    /// Returns the number of a lot's file, reserved or not.
    /// - Throws: `Refusal.fileErased` if a reserved number was erased.
    func caseNumber(of lot: Lot) throws -> CaseNumber {
        if let number = lot.caseNumber { return number }
        guard let number = try reservedNumber(of: lot.id) else {
            throw Refusal(.fileErased, ["folio": lot.id.description])
        }
        return number
    }

    /// The same by the lot's folio.
    public func caseNumber(of id: LotID) throws -> CaseNumber { try caseNumber(of: record.known(id)) }

    /// Returns a lot's file number with the tag and its proof, which the court gives to the parties of a reserved
    /// matter.
    ///
    /// A tag cannot be matched to a file number without the proof, and the proof shows only this number, so other
    /// numbers cannot be guessed with it.
    /// - Throws: the violation `otherCourt`; `Refusal.tagOfLostKey` if the tag was made under a key that was lost.
    public func tagProof(of id: LotID, as actor: Actor) throws -> (number: CaseNumber, tag: MatterTag) {
        try leavingTrace(.proveTag, on: id.description, as: actor) {
            let lot = try record.known(id)
            if case .court(let court) = actor.role, court != lot.court {
                throw Violation(.otherCourt, court, expected: lot.court)
            }
            let number = try caseNumber(of: lot)
            if let tag = try record.tag(of: id), tag.proof != nil { return (number, tag) }
            let tag = try tag(of: number, of: lot.court, isReserved: false)
            guard tag.value == lot.tag else { throw Refusal(.tagOfLostKey, ["folio": id.description]) }
            return (number, tag)
        }
    }
}

extension Office {
    /// Keeps the number of a reserved file.
    func sealNumber(_ number: CaseNumber, of lot: LotID) throws -> Change {
        try seal(Array(number.description.utf8), as: SealedName(.caseNumber, lot))
    }
}
