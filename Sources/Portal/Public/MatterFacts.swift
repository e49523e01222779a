import Draw
import Office
import PublicRecord
import Sodium
import Wording

/// The court's file of a lot: its current number, the former ones, and the file's other lots.
struct MatterFacts {
    /// The number in words; empty if the matter is reserved.
    var fileNumber: String
    var isReserved: Bool
    var tag: String
    var corrections: [Correction]
    var isCorrected: Bool
    /// The other lots under the same tag, in any specialty.
    var others: [Sibling]
    var help = Route.help(.matters).link

    /// A correction of the file number, with the number that it replaced.
    struct Correction {
        var former: String
        var time: Moment
        var cause: String
        var instrument: String
        var entryLink: String
    }

    /// Another lot of the same file.
    struct Sibling {
        var folio: Link
        var specialty: String
        var opened: Moment?
        var state: String
        /// The declared reason for a further lot; `nil` for a first one.
        var relation: String?
    }

    /// - Parameter history: the entries about the lot.
    init(of id: LotID, _ history: [RecordedEntry], in visit: Visit) {
        let lot = visit.state.lot(id)
        let names = visit.names
        isReserved = lot?.caseNumber == nil
        fileNumber = lot?.caseNumber?.phrase(names) ?? ""
        tag = lot?.tag.hex ?? ""
        corrections = MatterFacts.corrections(of: id, history, in: visit)
        isCorrected = !corrections.isEmpty
        // A corrected lot is also listed among the lots of its former file.
        let siblings = MatterFacts.tags(of: id, history).flatMap { visit.state.lots(under: $0) }.filter { $0 != id }
        others = Set(siblings).compactMap(visit.state.lot).sorted { $0.index < $1.index }
            .compactMap { Sibling($0.id, in: visit) }
    }

    /// Returns every tag that a lot has or had.
    private static func tags(of id: LotID, _ history: [RecordedEntry]) -> Set<Digest> {
        Set(
            history.compactMap { row in
                switch row.entry.fact {
                case .drawOpened(let fact): id == .draw(fact.draw) ? fact.tag.value : nil
                case .directlyDesignated(let fact): id == .direct(fact.designation) ? fact.tag.value : nil
                case .caseCorrected(let fact): fact.lot == id ? fact.tag.value : nil
                default: nil
                }
            })
    }

    /// Returns the corrections in a lot's history, the oldest first.
    private static func corrections(
        of id: LotID, _ history: [RecordedEntry], in visit: Visit
    ) -> [Correction] {
        var corrections: [Correction] = []
        var number: CaseNumber?
        for row in history {
            switch row.entry.fact {
            case .drawOpened(let fact) where id == .draw(fact.draw): number = fact.request.caseNumber
            case .directlyDesignated(let fact) where id == .direct(fact.designation):
                number = fact.request.caseNumber
            case .caseCorrected(let fact) where fact.lot == id:
                corrections.append(
                    Correction(
                        former: number?.phrase(visit.names) ?? say("portal.public.reserved"),
                        time: visit.moment(row.entry.time), cause: visit.names.name(of: fact.cause, in: .causes),
                        instrument: fact.instrument, entryLink: Route.entry(row.place).link))
                number = fact.caseNumber
            default: break
            }
        }
        return corrections
    }
}

extension MatterFacts.Sibling {
    /// Returns `nil` if there is no such lot.
    init?(_ id: LotID, in visit: Visit) {
        guard let lot = visit.state.lot(id) else { return nil }
        let names = visit.names
        folio = Link(lot: id)
        specialty = names.name(of: lot.specialty, in: .specialties)
        switch id {
        case .draw(let draw):
            opened = visit.state.draws[draw].map { visit.moment($0.opened) }
            state = Phase(of: draw, in: visit).phrase
        case .direct(let direct):
            opened = visit.state.directs[direct].map { visit.moment($0.designation.named) }
            state = say("portal.public.direct.label")
        }
        relation = visit.follows(id)?.phrase(names)
    }
}

extension Link {
    init(lot id: LotID) {
        switch id {
        case .draw(let draw): self.init(text: draw.description, .draw(draw))
        case .direct(let direct): self.init(text: direct.description, .direct(direct))
        }
    }
}

extension Following {
    /// Returns the designation that a further lot follows, and the cause, in one sentence.
    func phrase(_ names: Catalogues) -> String {
        switch self {
        case .replaces(let replacement):
            say(
                "portal.public.follows-replaces",
                [
                    "designation": replacement.designation.description,
                    "cause": names.name(of: replacement.cause, in: .causes),
                ])
        case .adds(let addition):
            say(
                "portal.public.follows-adds",
                ["designation": addition.to.description, "cause": names.name(of: addition.cause, in: .causes)])
        }
    }
}

extension Visit {
    /// Returns the designation that a further lot follows; `nil` for a first lot.
    func follows(_ lot: LotID) -> Following? { try? reader.follows(of: lot) }
}

/// The designation that a further lot follows, as pages show it; `nil` for a first lot.
struct FollowingFacts {
    var former: Link
    var cause: String
    /// Whether the lot was requested in addition to a standing designation, and not to fill a vacancy.
    var isAddition: Bool

    init?(_ follows: Following?, in visit: Visit) {
        switch follows {
        case .replaces(let replacement):
            former = Link(replacement.designation)
            cause = visit.names.name(of: replacement.cause, in: .causes)
            isAddition = false
        case .adds(let addition):
            former = Link(addition.to)
            cause = visit.names.name(of: addition.cause, in: .causes)
            isAddition = true
        case nil: return nil
        }
    }
}
