import Draw
import LogBuilder
import PublicRecord
import Sodium
import Support
import Testing
import WireFormat

/// Mistaken identities and admissions by error (protocol section 4.16).
@Suite("Errors of the roster")
struct RosterErrorTests {
    @Test func aCorrectionGivesTheExpertAnotherDocument() {
        var log = LogBuilder.founded()
        log.correctIdentity(2)
        let expert = log.state.roster[Sample.expert(2)]
        #expect(expert?.identity == SHA256.hash(Sample.corrected(2).bytes))
        #expect(expert?.identityCorrected == log.clock)
        #expect(log.state.roster[Sample.expert(1)]?.identity == SHA256.hash(Sample.identity(1).bytes))
        // Back to the first document is a correction too, and a removed expert can still be named rightly.
        log.change(.removed, 2)
        log.correctIdentity(2, to: Sample.identity(2))
        #expect(log.state.statistics.identitiesCorrected == 2)
    }

    @Test func anAdmissionByErrorIsInNoPoolAndIsNoRemoval() {
        var log = LogBuilder.founded()
        let policy = log.state.policies.inForce ?? Sample.policy()
        func experts() -> [ExpertID] {
            log.state.pool(for: Sample.request("12/2026"), impediments: [], policy: policy, at: log.clock).pool.lines
                .map(\.expert)
        }
        #expect(experts().contains(Sample.expert(3)))
        // What was to change later is dropped.
        log.change(.unavailable, 3, effective: log.clock.advanced(by: 86_400))
        log.annulAdmission(3)
        #expect(!experts().contains(Sample.expert(3)))
        let expert = log.state.roster[Sample.expert(3)]
        #expect(expert?.standing(at: log.clock.advanced(by: 2 * 86_400)) == .annulled)
        #expect(expert?.canServe(at: log.clock) == false && expert?.sanctions.isEmpty == true)
        #expect(log.state.roster.count(at: log.clock) == 5)
        #expect(log.state.statistics.admissionsAnnulled == ["alta-duplicada": 1])
        // The person comes back under another number.
        log.admit(7)
        #expect(experts().contains(Sample.expert(7)))
    }

    /// Earlier draws stay; once its designation is over, the admission can be annulled.
    @Test func whatIsOverDoesNotHinder() {
        for base in [Neighbours.discharged, Neighbours.vacant] {
            var log = base
            guard case .drawn(_, let expert) = log.designation(Sample.draw(1)) else { continue }
            let stage = log.state[log.designation(Sample.draw(1))]?.stage
            log.annulAdmission(Int(expert.number))
            #expect(log.state.roster[expert]?.standing(at: log.clock) == .annulled)
            #expect(log.state[log.designation(Sample.draw(1))]?.stage == stage)
        }
    }

    /// The violation says which designation or draw is under way.
    @Test func aDesignationUnderWayIsNamed() throws {
        for (base, subject) in [
            (Neighbours.concluded, Neighbours.concluded.designation(Sample.draw(1)).description),
            (Neighbours.opened, Sample.draw(1).description),
        ] {
            guard case .drawn(_, let expert) = Neighbours.concluded.designation(Sample.draw(1)) else { continue }
            var log = base
            var state = base.state
            log.annulAdmission(Int(expert.number), spoil: { _ in })
            let violation = #expect(throws: Violation.self) {
                try state.apply(
                    Entry(parsing: log.entries[log.entries.count - 1]), index: base.entries.count,
                    leaf: Fixed.digest(""), origin: Sample.origin)
            }
            #expect(violation == Violation(.underWay, subject))
        }
    }
}
