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
}

/// An entry that breaks a rule: the office does not append it, an auditor names it.
public struct Violation: Error, Equatable, Sendable {
    public var rule: Rule
    /// What the rule was broken with: a code, a folio, a time, a number.
    public var found: String
    /// What the rule asks for in its place, where that is one thing.
    public var expected: String?

    public init(
        _ rule: Rule, _ found: some CustomStringConvertible, expected: (some CustomStringConvertible)? = String?.none
    ) {
        self.rule = rule
        self.found = found.description
        self.expected = expected?.description
    }
}

/// Refuses unless `condition` holds.
func require(_ condition: Bool, _ violation: @autoclosure () -> Violation) throws(Violation) {
    guard condition else { throw violation() }
}
