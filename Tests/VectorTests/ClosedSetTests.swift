import Draw
import LogBuilder
import PublicRecord
import Testing
import Verification

/// Every fault of the protocol has a vector.
@Suite("Closed set")
struct ClosedSetTests {
    @Test func everyFindingOfAnAuditOccurs() {
        let found = Set(LogVector.all.flatMap(\.findings))
        for rule in Rule.allCases { #expect(found.contains(.rule(rule)), "\(rule)") }
        for fault in LogFault.allCases { #expect(found.contains(.fault(fault)), "\(fault)") }
        for kind in Pool.Difference.Kind.allCases { #expect(found.contains(.pool(kind)), "\(kind)") }
    }

    @Test func everyFindingComesFirstSomewhere() {
        let outcomes = Set(LogVector.all.map(\.outcome))
        for rule in Rule.allCases { #expect(outcomes.contains(rule.rawValue), "\(rule)") }
        for fault in LogFault.allCases { #expect(outcomes.contains(fault.rawValue), "\(fault)") }
        for kind in Pool.Difference.Kind.allCases { #expect(outcomes.contains(kind.rawValue), "\(kind)") }
        #expect(outcomes.contains("success"))
    }

    /// If the seed step is reached, it cannot fail.
    @Test func everyStepThatCanFailDoes() {
        let outcomes = Set(ProofVector.all.map(\.outcome))
        for step in Step.allCases where step != .seed { #expect(outcomes.contains(step.rawValue), "\(step)") }
        #expect(outcomes.contains("success"))
    }

    /// All types of entry are in the full record: a test of the record checks that.
    private static let types = Set(
        LogBuilder.full.entries.compactMap { bytes in (try? Entry(parsing: bytes)).map(\.fact.type) })

    @Test func everyTypeOfEntryIsInASoundLogAndSpoiled() {
        #expect(ClosedSetTests.types.count == 51)
        let whole = LogBuilder.full.published(proofs: false)
        #expect(
            LogVector.all.contains { vector in
                vector.findings.isEmpty && whole.allSatisfy { vector.files[$0.key] == $0.value }
            })
        let spoiled = Set(LogVector.spoiled.compactMap { $0.name.split(separator: " ").dropFirst().first })
        for type in ClosedSetTests.types.subtracting(["period.opened", "draw.concluded"]) {
            #expect(spoiled.contains(Substring(type)), "\(type)")
        }
    }

    /// Each neighbour that breaks a rule is in one log, and no log breaks a rule twice.
    @Test func everyNeighbourIsInALog() {
        let found = LogVector.neighbours.flatMap(\.findings)
        #expect(found.count == Neighbours.all.count)
        for vector in LogVector.neighbours { #expect(Set(vector.findings).count == vector.findings.count) }
    }

    @Test func everyWarningOccurs() {
        let warnings = Set(ProofVector.all.compactMap(\.warnings).joined())
        for warning in Warning.allCases { #expect(warnings.contains(warning.rawValue), "\(warning)") }
    }

    /// The rules that a verifier of one proof can find broken.
    private static let rulesOfProofs: [Rule] = [
        .chainHash, .tag, .poolTooSmall, .envelopes, .round, .unknownChain, .fallbackTooEarly, .beforeRound,
        .beaconSignature,
        .commitment, .envelopeDishonest, .order,
    ]

    @Test func everyGroundOfAFailedProofOccurs() {
        var failures: Set<Failure> = []
        var rules: Set<Rule> = []
        var isMalformed = false
        for vector in ProofVector.all {
            let reports = ProofVerification(of: vector.proof, trust: vector.trust.policy).reports
            switch reports.first(where: { $0.state == .failed })?.ground {
            case .failure(let failure, _): failures.insert(failure)
            case .violation(let violation): rules.insert(violation.rule)
            case .malformed: isMalformed = true
            case nil: break
            }
        }
        // Failures that only audits find, and states that are no failure.
        let others: Set<Failure> = [.quorumUnchecked, .otherEntry, .otherPool]
        for failure in Failure.allCases where !others.contains(failure) {
            #expect(failures.contains(failure), "\(failure)")
        }
        #expect(rules == Set(ClosedSetTests.rulesOfProofs))
        #expect(isMalformed)
    }
}
