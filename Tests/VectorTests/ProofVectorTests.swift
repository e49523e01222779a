import Testing
import Verification

/// Every vector of `proofs.json`, run through this implementation.
@Suite("Proof vectors")
struct ProofVectorTests {
    @Test(arguments: ProofVector.all)
    func proof(vector: ProofVector) {
        let verification = ProofVerification(of: vector.proof, trust: vector.trust.policy)
        #expect(verification.outcome.name == vector.outcome)
        if let warnings = vector.warnings { #expect(verification.warnings.map(\.rawValue) == warnings) }
        if case .failed(let step) = vector.expect {
            let first = verification.reports.first { $0.state == .failed }
            #expect(first?.step == step)
            #expect(first?.ground != nil)
        }
    }
}

extension ProofVector: CustomTestStringConvertible {
    var testDescription: String { name }
}
