import Draw
import Sodium
import WireFormat

/// Which lots a matter has had (protocol section 5.1).
///
/// A lot is of the matter that it was asked for in, and of each that a correction gave it; an annulled draw is of none.
struct Matters: Sendable {
    private var lots: [Matter: [LotID]] = [:]
    /// Of lots whose file number was corrected, which are few: every matter that they are of.
    private var ofCorrected: [LotID: [Matter]] = [:]
    /// Annulled draws by the tags that they had, for those who look a file up.
    private var annulled: [Digest: [LotID]] = [:]

    /// The lots of a matter, in the order in which they came to it.
    func lots(of matter: Matter) -> [LotID] { lots[matter] ?? [] }

    /// The annulled draws that had a tag.
    func annulled(under tag: Digest) -> [LotID] { annulled[tag] ?? [] }

    mutating func add(_ lot: LotID, to matter: Matter) { lots[matter, default: []].append(lot) }

    /// Another matter of a lot, which stays of those that it was of.
    mutating func correct(_ lot: LotID, of former: Matter, to matter: Matter) {
        ofCorrected[lot, default: [former]].append(matter)
        if lots[matter]?.contains(lot) != true { add(lot, to: matter) }
    }

    /// Takes a lot out of the matter that it was asked for in, and of all that corrections gave it.
    mutating func remove(_ lot: LotID, askedForIn matter: Matter) {
        for matter in Set(ofCorrected[lot] ?? [matter]) {
            annulled[matter.tag, default: []].append(lot)
            lots[matter]?.removeAll { $0 == lot }
            if lots[matter]?.isEmpty == true { lots[matter] = nil }
        }
    }
}

/// A lot as the record has it now: what later rules ask of it.
public struct Lot: Sendable {
    public let id: LotID
    public let court: String
    public let specialty: String
    public let kind: String
    /// As corrected; `nil` where the matter is reserved.
    public let caseNumber: CaseNumber?
    /// As corrected.
    public let tag: Digest
    /// The place in the log of the entry that opened or made it.
    public let index: Int
    public let isAnnulled: Bool

    public var matter: Matter { Matter(tag: tag, specialty: specialty) }
}

/// The rules of matters (protocol section 5.1).
extension RecordState {
    public func lot(_ id: LotID) -> Lot? {
        switch id {
        case .draw(let draw): draws.lot(draw)
        case .direct(let direct): directs.lot(direct)
        }
    }

    /// Every lot that has or had a tag, whatever its specialty, annulled ones too, in the order of the log (protocol
    /// section 10.4).
    public func lots(under tag: Digest) -> [LotID] {
        let all = catalogues.rows(of: .specialties).flatMap { row in
            matters.lots(of: Matter(tag: tag, specialty: row.code))
        }
        return (all + matters.annulled(under: tag)).compactMap(lot).sorted { $0.index < $1.index }.map(\.id)
    }

    /// The draws and direct designations of a court, each in the order of the log.
    public func lots(of court: String) -> [Lot] {
        draws.lots(of: court) + directs.lots.filter { $0.court == court }
    }

    /// Every lot, in the order of the log.
    public var lots: [Lot] {
        (draws.lots + directs.lots).sorted { $0.index < $1.index }
    }

    /// The number is one of this court's, and its year has begun where the court is.
    func checkFileNumber(_ number: CaseNumber?, of court: String, at time: Timestamp) throws(Violation) {
        guard let number else { return }
        let row = catalogues.row(court, in: .courts)
        let isKnown =
            catalogues.contains(number.docket, in: .dockets) && row?.dockets?.contains(number.docket) ?? true
            && (number.suffix.map { suffix in
                catalogues.contains(suffix, in: .suffixes) && row?.suffixes?.contains(suffix) ?? true
            } ?? true)
        try require(isKnown && number.year <= calendar.month(of: time).year, Violation(.fileNumber, number))
    }

    /// The tag is the file's, under the key in force.
    func checkTag(
        _ tag: MatterTag, of number: CaseNumber?, court: String, trust: Trust
    ) throws(Violation) {
        guard trust == .nothing else { return }
        guard let key = matterKeys.last else { throw Violation(.tag, tag.value.hex) }
        try tag.check(number, of: court, under: key)
    }

    /// Every expert who holds or held a designation of a matter.
    func designatedBefore(in matter: Matter) -> Set<ExpertID> {
        Set(designations(of: matter).compactMap { self[$0]?.designee.expert })
    }

    /// The designations of a matter, in the order in which its lots came to it.
    public func designations(of matter: Matter) -> [DesignationID] {
        matters.lots(of: matter).flatMap { lot -> [DesignationID] in
            switch lot {
            case .draw(let draw): (draws.designated(by: draw) ?? []).map { .drawn(draw, $0) }
            case .direct(let id): [.direct(id)]
            }
        }
    }

    /// One lot a matter; a further one says what it follows.
    /// - Parameter alternatesFirst: whether a vacancy of a draw is filled by an alternate as long as there is one.
    public func checkMatter(
        of request: Request, tag: MatterTag, follows: Following?, alternatesFirst: Bool, at time: Timestamp
    ) throws(Violation) {
        let matter = Matter(tag: tag.value, specialty: request.specialty)
        let lots = matters.lots(of: matter)
        switch follows {
        case nil:
            if let first = lots.first { throw Violation(.secondDraw, first) }
        case .replaces(let replacement):
            let designation = replacement.designation
            try require(request.seats == 1, Violation(.replacement, designation))
            try checkConcluded(lots, .replacement)
            guard lots.contains(designation.lot), lot(designation.lot)?.kind == request.kind,
                self[designation]?.stage == .vacant(cause: replacement.cause)
            else { throw Violation(.replacement, designation) }
            if alternatesFirst, case .draw(let draw) = designation.lot,
                let alternate = callableAlternate(in: draw, at: time)
            {
                throw Violation(.alternateFirst, designation, expected: alternate)
            }
        case .adds(let addition):
            try catalogues.require(cause: addition.cause, for: .addition)
            try checkConcluded(lots, .addition)
            guard lots.contains(addition.to.lot), self[addition.to]?.stage.stands == true else {
                throw Violation(.addition, addition.to)
            }
            for designation in designations(of: matter) {
                if case .vacant = self[designation]?.stage { throw Violation(.addition, designation) }
            }
        }
    }

    private func checkConcluded(_ lots: [LotID], _ rule: Rule) throws(Violation) {
        for case .draw(let draw) in lots { try require(draws.open[draw] == nil, Violation(rule, draw)) }
    }

    /// What a new lot does to its matter, and to the designation whose vacancy it fills.
    mutating func enter(_ lot: LotID, in matter: Matter, following follows: Following?) {
        matters.add(lot, to: matter)
        guard case .replaces(let replacement) = follows else { return }
        change(replacement.designation) { $0.stage = .replaced(cause: replacement.cause) }
    }

    mutating func correct(
        _ fact: CaseCorrected, by office: String, at time: Timestamp, trust: Trust
    ) throws(Violation) {
        let lot = try standing(fact.lot)
        try require(
            fact.proposedBy == lot.court, Violation(.otherCourt, fact.proposedBy, expected: lot.court))
        try checkTwoOffices(fact.proposedBy, by: office)
        try catalogues.require(cause: fact.cause, for: .correction)
        try checkFileNumber(fact.caseNumber, of: lot.court, at: time)
        try require(
            fact.caseNumber != lot.caseNumber || fact.tag.value != lot.tag, Violation(.nothingChanged, fact.lot))
        try checkTag(fact.tag, of: fact.caseNumber, court: lot.court, trust: trust)
        let matter = Matter(tag: fact.tag.value, specialty: lot.specialty)
        let companions = matters.lots(of: lot.matter)
        if let other = matters.lots(of: matter).first(where: { !companions.contains($0) }) {
            throw Violation(.secondDraw, other)
        }
        matters.correct(fact.lot, of: lot.matter, to: matter)
        switch fact.lot {
        case .draw(let draw): draws.correct(draw, caseNumber: fact.caseNumber, tag: fact.tag.value)
        case .direct(let id): directs.correct(id, caseNumber: fact.caseNumber, tag: fact.tag.value)
        }
        fileNumbers.note(fact.lot, fact.caseNumber)
        statistics.note(fact, isAfterRound: isRoundDue(of: fact.lot, at: time))
    }

    private func standing(_ id: LotID) throws(Violation) -> Lot {
        switch id {
        case .draw(let draw):
            guard let lot = draws.lot(draw) else { throw Violation(.unknownDraw, draw) }
            try require(!lot.isAnnulled, Violation(.annulled, draw))
            return lot
        case .direct(let direct):
            guard let lot = directs.lot(direct) else { throw Violation(.unknownDesignation, direct) }
            return lot
        }
    }

    /// Whether the round that a draw was opened for was due; `nil` of a direct designation.
    private func isRoundDue(of lot: LotID, at time: Timestamp) -> Bool? {
        guard case .draw(let draw) = lot else { return nil }
        return draws.open[draw].map { time.seconds >= $0.due } ?? true
    }
}
