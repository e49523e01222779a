import Foundation
import LogBuilder
import Support
import Testing
import Verification
import WireFormat

@Suite("Log audit")
struct LogAuditTests {
    private static func audit(
        _ edit: (inout [String: [UInt8]]) -> Void = { _ in }, _ terms: LogAudit.Terms = Proofs.terms
    )
        throws -> LogAudit
    {
        var files = Proofs.files
        edit(&files)
        return LogAudit(of: MemorySource(files), terms: terms)
    }

    @Test func honestLogHasNoFindings() throws {
        let audit = try Self.audit()
        #expect(audit.outcome == .success && audit.findings.isEmpty && audit.findingCount == 0)
        #expect(audit.entries == Proofs.example.log.entries.count)
        #expect(audit.checkpoint?.origin == Sample.origin)
        #expect(audit.state.statistics.concluded == 1 && audit.identitiesAbsent == 0)
    }

    /// A changed byte in any file that an audit reads is noticed: every seventh byte here, each time with another mask.
    @Test func everyFileCounts() throws {
        var count = 0
        for (path, bytes) in Proofs.files where path != "log.policy" && !path.hasSuffix(".proof.json") {
            for place in stride(from: path.utf8.count % 7, to: bytes.count, by: 7) {
                let audit = try Self.audit { $0[path]?[place] ^= UInt8(1 << (place % 8)) }
                #expect(audit.outcome != .success, "\(path) byte \(place)")
                count += 1
            }
        }
        #expect(count > 900)
    }

    @Test func tilesOnlyLooksAtNothingBesideTheLog() throws {
        var terms = Proofs.terms
        terms.tilesOnly = true
        let audit = try Self.audit(
            { files in
                files = files.filter { $0.key.hasPrefix("tile/") || $0.key == "checkpoint" }
            }, terms)
        #expect(audit.outcome == .success && audit.identitiesAbsent == 0)
    }

    @Test func absentDocumentsAreCounted() throws {
        let audit = try Self.audit { $0["identities/P-000002.json"] = nil }
        #expect(audit.outcome == .success && audit.identitiesAbsent == 1)
    }

    @Test func findingsSayWhere() throws {
        let audit = try Self.audit {
            $0["draws/S-2026-000001.pool.txt"] = Array("P-000001 1\nP-000002 1\nP-000003 2\n".utf8)
            $0["identities/P-000004.json"] = [1]
        }
        #expect(audit.findings.map(\.name) == ["pool-other-tickets", "pool-person-missing", "identity"])
        #expect(audit.findings.map(\.subject) == ["P-000003", "P-000004", "P-000004"])
        #expect(audit.findings[0].place == "draws/S-2026-000001.pool.txt")
    }

    /// Findings beyond the limit are counted and not stored.
    @Test func findingsAreLimited() throws {
        var log = LogBuilder()
        log.found()
        for _ in 0..<(LogAudit.mostFindings + 5) { log.change(.suspended, 9, spoil: { _ in }) }
        let audit = LogAudit(
            of: MemorySource(log.published()),
            terms: LogAudit.Terms(trust: Trust().policy, now: Proofs.terms.now))
        #expect(audit.findings.count == LogAudit.mostFindings)
        #expect(audit.findingCount == LogAudit.mostFindings + 5)
        #expect(audit.outcome == .failed("unknown-expert"))
    }

    @Test func progressIsByBundle() throws {
        var log = LogBuilder()
        log.found()
        while log.entries.count < 600 { log.change(.suspended, 9, spoil: { _ in }) }
        var steps: [[Int]] = []
        _ = LogAudit(
            of: MemorySource(log.published()), terms: LogAudit.Terms(trust: Trust().policy, now: Proofs.terms.now)
        ) { steps.append([$0, $1]) }
        #expect(steps == [[256, 600], [512, 600], [600, 600]])
    }

    /// An unavailable source is neither verified nor refuted.
    @Test func sourceThatDoesNotAnswer() {
        struct Silent: LogSource {
            func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8]? {
                throw SourceError(path: path, reason: "silent")
            }
        }
        let audit = LogAudit(of: Silent(), terms: Proofs.terms)
        #expect(audit.interruption == SourceError(path: "checkpoint", reason: "silent"))
        #expect(audit.outcome == .unavailable)
    }

    @Test func folder() throws {
        let folder = try TemporaryFolder(Proofs.files)
        let source = FolderSource(folder.path)
        #expect(LogAudit(of: source, terms: Proofs.terms).outcome == .success)
        #expect(try source.read("tile/9/000", limit: 100) == nil)
        #expect(try source.read("checkpoint/x", limit: 100) == nil)
        #expect(throws: SourceError.self) { try source.read("tile", limit: 100) }
    }
}
