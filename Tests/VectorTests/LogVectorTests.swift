import Forge
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
    }

    private func audit(_ vector: LogVector) throws -> LogAudit {
        let terms = LogAudit.Terms(trust: vector.trust.policy, now: vector.now, earlier: vector.earlier)
        return LogAudit(of: MemorySource(vector.files), terms: terms)
    }
}

extension LogVector: CustomTestStringConvertible {
    var testDescription: String { name }
}
