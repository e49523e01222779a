import LogBuilder
import Testing
import Verification
import WireFormat

@Suite("Proof verification")
struct ProofVerificationTests {
    private static func verify(_ edit: (inout ProofFile) -> Void) -> ProofVerification {
        var proof = Proofs.honest
        edit(&proof)
        return ProofVerification(of: proof.bytes, trust: Proofs.trust)
    }

    @Test func fileComesBackFromItsBytes() throws {
        let honest = Proofs.honest
        #expect(try ProofFile(parsing: honest.bytes) == honest)
        #expect(try ProofFile(parsing: honest.bytes.dropLast()) == honest)
        #expect(honest.bytes.last == UInt8(ascii: "\n"))
    }

    @Test func tooLargeAFileIsNotRead() {
        let bytes = [UInt8](repeating: UInt8(ascii: "{"), count: ProofFile.maxSize + 1)
        #expect(throws: Malformed(.tooLong, at: "")) { try ProofFile(parsing: bytes) }
    }

    /// A step that depends on a failed one is unavailable, never passed.
    @Test func stepsRestOnEachOther() {
        let verification = Self.verify { $0.opened.entry.append(0x20) }
        let states = Dictionary(uniqueKeysWithValues: verification.reports.map { ($0.step, $0.state) })
        #expect(states.count == Step.allCases.count)
        for step in [Step.format, .checkpoint, .witnesses] { #expect(states[step] == .passed) }
        #expect(states[.inclusion] == .failed)
        for step in [
            Step.policy, .pool, .commitment, .round, .witnessed, .beacon, .seed, .order, .designated, .identities,
        ] {
            #expect(states[step] == .unavailable, "\(step)")
        }
        #expect(verification.draw == nil && verification.people.isEmpty)
        #expect(verification.outcome == .failed("inclusion"))
    }

    @Test func nothingIsShownOfAFileThatDoesNotParse() {
        let verification = ProofVerification(of: [1, 2, 3], trust: Proofs.trust)
        #expect(verification.outcome == .failed("format"))
        #expect(verification.reports.filter { $0.state == .passed }.isEmpty)
        #expect(verification.warnings.isEmpty)
    }

    /// A wrong pool does not affect the steps for the secret, the round or the people.
    @Test func otherStepsGoOn() {
        let verification = Self.verify { $0.pool = "P-000001 1\n" }
        let states = Dictionary(uniqueKeysWithValues: verification.reports.map { ($0.step, $0.state) })
        #expect(states[.pool] == .failed)
        for step in [Step.commitment, .round, .witnessed, .beacon, .seed, .identities] {
            #expect(states[step] == .passed)
        }
        for step in [Step.order, .designated] { #expect(states[step] == .unavailable) }
    }

    @Test func showsWhatItFound() throws {
        let verification = Self.verify { _ in }
        let values = Dictionary(
            uniqueKeysWithValues: verification.reports.compactMap { report in
                report.found.map { (report.step, $0) }
            })
        let opening = Proofs.example.log.opening(of: Proofs.example.draw)
        let conclusion = try #require(Proofs.example.log.conclusions[Proofs.example.draw]).fact
        #expect(verification.draw == Proofs.example.draw)
        #expect(values[.seed] == .seed(conclusion.seed(leaf: opening.leaf)))
        #expect(values[.round] == .round(opening.fact.beacon, chainHash: Sample.beacon("local-1").chain.hash))
        #expect(values[.matter] == .tag(opening.fact.tag.value))
        #expect(values[.designated] == .designated([conclusion.designated[0]]))
    }

    @Test func peopleAreTheDesignatedAndThenTheAlternates() throws {
        let conclusion = try #require(Proofs.example.log.conclusions[Proofs.example.draw]).fact
        let verification = Self.verify { $0.experts[1].identity = nil }
        #expect(verification.outcome == .success)
        #expect(verification.people.map(\.expert) == conclusion.designated + conclusion.alternates)
        #expect(verification.people.map(\.isDesignated) == [true, false])
        #expect(verification.people[0].identity == Sample.identity(Int(conclusion.designated[0].number)))
        #expect(verification.people[1].identity == nil)
        #expect(verification.warnings == [.identityAbsent, .notIndependent])
    }

    @Test func exitCodes() {
        #expect([Outcome.success, .failed("x"), .unavailable].map(\.exitCode) == [0, 1, 2])
        #expect([Outcome.success, .failed("x"), .unavailable].map(\.name) == ["success", "x", "unavailable"])
    }
}
