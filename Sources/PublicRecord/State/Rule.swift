import WireFormat

/// The rules of the public record, in the words of protocol section 5. The raw value is the rule's name there.
public enum Rule: String, CaseIterable, Sendable {
    case malformed
    case recordCreated = "record-created"
    case timeBackwards = "time-backwards"
    case unknownOffice = "unknown-office"
    case notCompetent = "not-competent"
    case wrongOrigin = "wrong-origin"
    case sameOffice = "same-office"
    case backdated
    case otherCourt = "other-court"
    case fileNumber = "file-number"
    case tag
    case matterKey = "matter-key"
    case unknownCode = "unknown-code"
    case codeTaken = "code-taken"
    case chainHash = "chain-hash"
    case periodOverlap = "period-overlap"
    case calendarOffset = "calendar-offset"
    case callClosed = "call-closed"
    case unknownApplication = "unknown-application"
    case stage
    case tooLate = "too-late"
    case tooEarly = "too-early"
    case objectionGap = "objection-gap"
    case expertGap = "expert-gap"
    case periodOver = "period-over"
    case unknownExpert = "unknown-expert"
    case standing
    case folioGap = "folio-gap"
    case policyNotInForce = "policy-not-in-force"
    case noPeriod = "no-period"
    case secondDraw = "second-draw"
    case replacement
    case alternateFirst = "alternate-first"
    case addition
    case widening
    case impediment
    case poolMismatch = "pool-mismatch"
    case poolTooSmall = "pool-too-small"
    case envelopes
    case round
    case unknownDraw = "unknown-draw"
    case concludedTwice = "concluded-twice"
    case annulled
    case nothingChanged = "nothing-changed"
    case unknownChain = "unknown-chain"
    case fallbackTooEarly = "fallback-too-early"
    case beforeRound = "before-round"
    case beaconSignature = "beacon-signature"
    case commitment
    case envelopeDishonest = "envelope-dishonest"
    case order
    case unknownDesignation = "unknown-designation"
    case alternate
    case activityBackwards = "activity-backwards"
    case underWay = "under-way"
    case noticeDay = "notice-day"
    case reportDay = "report-day"
    case fees
    case notConcluded = "not-concluded"
    case signedTwice = "signed-twice"
}

/// An entry that breaks a rule: the office does not append it, an auditor names it.
public struct Violation: Error, Equatable, Sendable {
    /// One side of the comparison that failed. It stays a value until it is worded for a reader.
    public enum Value: Equatable, Sendable {
        /// A code, folio, name or digest, spelled as in the record.
        case text(String)
        /// Codes or names, in the record's order.
        case list([String])
        case time(Timestamp)
        case standing(Roster.Standing)
        case applicationStage(Application.Stage.Kind)
        case designationStage(Designation.Stage.Kind)
        /// One of the council's catalogues.
        case catalogue(Catalogue)
    }

    public var rule: Rule
    /// The value that broke the rule.
    public var found: Value
    /// The value that the rule asks for in its place, where there is a single one.
    public var expected: Value?

    public init(_ rule: Rule, _ found: Value, expected: Value? = nil) {
        self.rule = rule
        self.found = found
        self.expected = expected
    }

    public init(
        _ rule: Rule, _ found: some CustomStringConvertible, expected: (some CustomStringConvertible)? = String?.none
    ) {
        self.init(rule, .text(found.description), expected: expected.map { .text($0.description) })
    }
}

extension Violation.Value {
    /// Returns the time for Unix seconds; their digits where a hostile log makes them no time.
    static func seconds(_ seconds: Int) -> Violation.Value {
        (try? Timestamp(seconds: seconds)).map { .time($0) } ?? .text(String(seconds))
    }
}

extension Violation.Value: CustomStringConvertible {
    /// The value in the spelling of the record, for machines.
    public var description: String {
        switch self {
        case .text(let text): text
        case .list(let texts): texts.joined(separator: ", ")
        case .time(let time): time.text
        case .standing(let standing): standing.rawValue
        case .applicationStage(let stage): "application.\(stage.rawValue)"
        case .designationStage(let stage): "designation.\(stage.rawValue)"
        case .catalogue(let catalogue): catalogue.rawValue
        }
    }
}

/// Refuses unless `condition` holds.
func require(_ condition: Bool, _ violation: @autoclosure () -> Violation) throws(Violation) {
    guard condition else { throw violation() }
}
