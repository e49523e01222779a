import Draw
import PublicRecord
import Sodium
import WireFormat

/// The named steps of checking one proof, in their order (protocol section 10.2).
public enum Step: String, CaseIterable, Sendable {
    case format, checkpoint, witnesses, inclusion, policy, matter, pool, commitment, round, witnessed, beacon, seed,
        order
    case designated, identities
}

public enum StepState: String, CaseIterable, Sendable {
    case passed, failed, unavailable
}

/// What stands behind a failed step, beyond malformed input and broken rules of the record.
public enum Failure: String, CaseIterable, Sendable {
    case logNotTrusted = "log-not-trusted"
    case checkpointsDiffer = "checkpoints-differ"
    case checkpointSignature = "checkpoint-signature"
    case quorumNotMet = "quorum-not-met"
    case quorumUnchecked = "quorum-unchecked"
    case cosignatureInvalid = "cosignature-invalid"
    case notIncluded = "not-included"
    case wrongEntryType = "wrong-entry-type"
    case entriesNotInOrder = "entries-not-in-order"
    case otherPolicy = "other-policy"
    case otherDraw = "other-draw"
    case otherEntry = "other-entry"
    case otherPool = "other-pool"
    case poolSummary = "pool-summary"
    case impedimentNotInPool = "impediment-not-in-pool"
    case causeUnexplained = "cause-unexplained"
    case ticketsAgainstPolicy = "tickets-against-policy"
    case witnessedMissing = "witnessed-missing"
    case witnessedTooLate = "witnessed-too-late"
    case otherExperts = "other-experts"
    case identityDigest = "identity-digest"
}

/// Why a step failed.
public enum Ground: Error, Equatable, Sendable {
    case malformed(Malformed)
    case violation(Violation)
    /// `found` names the thing concerned: an entry, an expert, a witness.
    case failure(Failure, found: String)

    /// Runs `body` and gives its errors as grounds, malformed input under `place`.
    static func of<T>(_ place: String = "", _ body: () throws -> T) throws(Ground) -> T {
        do {
            return try body()
        } catch let error as Malformed {
            throw .malformed(place.isEmpty ? error : error.within(place))
        } catch let error as Violation {
            throw .violation(error)
        } catch let error as Ground {
            throw error
        } catch {
            throw .malformed(Malformed(.syntax, at: place))
        }
    }
}

/// What a reader of a verified proof must still know.
public enum Warning: String, CaseIterable, Comparable, Sendable {
    case addition
    case fallback
    case identityAbsent = "identity-absent"
    case late
    case matterKeyChanged = "matter-key-changed"
    case noLot = "no-lot"
    case noWitnesses = "no-witnesses"
    case notIndependent = "not-independent"
    case reserved
    case unknownBeacon = "unknown-beacon"
    case widened

    public static func < (a: Warning, b: Warning) -> Bool { a.rawValue.precedes(b.rawValue) }

    /// Those that a verdict says in its first sentence: the beacon is, as far as can be told, the court's.
    public static let ofBeacon: Set<Warning> = [.notIndependent, .unknownBeacon]
}

/// The finding of a step, for the report that words it.
public enum Found: Equatable, Sendable {
    case checkpoint(origin: String, size: Int)
    /// The tag of the matter.
    case tag(Digest)
    /// Lines of the pool, those of them with tickets, and the tickets.
    case pool(candidates: Int, eligible: Int, tickets: Int)
    case round(DrawOpened.Round, chainHash: Digest)
    /// The name of the chain whose signature was checked.
    case signature(chain: String)
    case seed(Digest)
    case designated([ExpertID])
}

public struct StepReport: Equatable, Sendable {
    public var step: Step
    public var state: StepState
    /// Of a failed step.
    public var ground: Ground?
    /// The step's finding, if it passed and there is something to show.
    public var found: Found?
    /// Whether an unavailable step keeps the whole from being verified.
    public var counts = true
}

/// The end of a verification; no input leads to `success` by default.
public enum Outcome: Equatable, Sendable {
    case success
    case failed(String)
    case unavailable

    /// `success`, `unavailable`, or the name of what failed.
    public var name: String {
        switch self {
        case .success: "success"
        case .failed(let name): name
        case .unavailable: "unavailable"
        }
    }

    /// The exit code of protocol section 10.5.
    public var exitCode: Int32 {
        switch self {
        case .success: 0
        case .failed: 1
        case .unavailable: 2
        }
    }
}
