import Sodium
import WireFormat

/// What the public record says at one moment: a fold over its entries.
///
/// The office folds an entry in before it appends it; an auditor folds in what was published. Both run this code: a rule that is
/// not here is not enforced.
public struct RecordState: Sendable {
    /// How much of an entry is to be proved.
    public enum Trust: Sendable {
        /// Every rule is checked.
        case nothing
        /// The entry was folded in before, by this code, and comes back from where nobody else writes: what costs hashing and
        /// signatures is taken as proved. For the office's own start-up only.
        case provedBefore
    }

    public internal(set) var created: RecordCreated?
    /// The time of the newest entry.
    public internal(set) var time: Timestamp?
    public internal(set) var catalogues = Catalogues()
    public internal(set) var policies = Policies()
    public internal(set) var roster = Roster()
    public internal(set) var draws = Draws()

    public init() {}

    /// Folds in the next entry, or refuses it by the first rule that it breaks and stays as it was.
    /// - Parameters:
    ///   - index: the entry's place in the log, from 0.
    ///   - leaf: its leaf hash.
    ///   - origin: the origin of the log's checkpoints.
    public mutating func apply(
        _ entry: Entry, index: Int, leaf: Digest, origin: String, trust: Trust = .nothing
    ) throws(Violation) {
        try checkCommon(entry, index: index)
        switch entry.fact {
        case .recordCreated(let fact):
            try require(fact.origin == origin, Violation(.wrongOrigin, fact.origin, expected: origin))
            created = fact
        case .catalogueAdopted(let fact): try catalogues.adopt(fact)
        case .policyAdopted(let fact): try policies.adopt(fact)
        case .periodOpened(let fact): try roster.open(fact)
        case .expertAdmitted(let fact): try admit(fact, at: entry.time)
        case .expertChanged(let fact): try change(fact)
        case .standingChanged(let fact): try change(fact)
        case .drawOpened(let fact): try open(fact, at: entry.time, leaf: leaf, trust: trust)
        case .drawConcluded(let fact): try conclude(fact, at: entry.time, trust: trust)
        }
        time = entry.time
    }

    private func checkCommon(_ entry: Entry, index: Int) throws(Violation) {
        let isCreation = if case .recordCreated = entry.fact { true } else { false }
        try require(isCreation == (index == 0), Violation(.recordCreated, index))
        if let time {
            try require(entry.time >= time, Violation(.timeBackwards, entry.time.text, expected: time.text))
        }
        try require(
            catalogues.isEmpty(.offices) || catalogues.contains(entry.by, in: .offices)
                || catalogues.contains(entry.by, in: .courts), Violation(.unknownOffice, entry.by))
    }
}
