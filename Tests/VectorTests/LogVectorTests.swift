import LogBuilder
import Testing
import Verification

/// Every vector of `logs.json`, run through this implementation.
@Suite("Log vectors")
struct LogVectorTests {
    @Test(arguments: LogVector.all)
    func log(vector: LogVector) throws {
        let audit = try audit(vector)
        #expect(audit.outcome.name == vector.outcome)
        var kinds: [Finding.Kind] = []
        for finding in audit.findings where !kinds.contains(finding.kind) { kinds.append(finding.kind) }
        #expect(kinds == vector.findings)
        for (name, count) in vector.counts ?? [:] { #expect(LogVectorTests.count(name, in: audit) == count, "\(name)") }
        if let further = vector.further { #expect(audit.state.statistics.additions == further) }
        if let corrections = vector.corrections { #expect(audit.state.statistics.corrections == corrections) }
        if let near = vector.near { #expect(audit.state.nearNumbers.pairs == near) }
    }

    /// Returns the audit's count with a name of protocol section 10.3.
    private static func count(_ name: String, in audit: LogAudit) -> Int? {
        let figures = audit.state.statistics
        return switch name {
        case "opened": figures.opened
        case "concluded": figures.concluded
        case "annulled": figures.annulled
        case "open": audit.state.draws.open.count
        case "overdue": audit.state.draws.overdue(at: audit.state.time?.seconds ?? 0).count
        case "replacements": figures.replacements
        case "additions": figures.additions.count
        case "corrected": figures.corrections.count
        case "ended": figures.ended.values.reduce(0, +)
        case "reserved": figures.reserved
        case "direct": figures.direct
        case "not_independent": figures.notIndependent
        case "unknown_beacon": figures.unknownBeacon
        case "matter_keys": audit.state.matterKeys.count - 1
        case "near_numbers": audit.state.nearNumbers.count
        case "identities_corrected": figures.identitiesCorrected
        case "admissions_annulled": figures.admissionsAnnulled.values.reduce(0, +)
        case "closures": figures.closures
        case "closures_afterwards": figures.closuresAfterwards
        case "proofs_absent": audit.proofsAbsent
        default: nil
        }
    }

    private func audit(_ vector: LogVector) throws -> LogAudit {
        let terms = LogAudit.Terms(trust: vector.trust.policy, now: vector.now, earlier: vector.earlier)
        return LogAudit(of: MemorySource(vector.files), terms: terms)
    }
}

extension LogVector: CustomTestStringConvertible {
    var testDescription: String { name }
}
