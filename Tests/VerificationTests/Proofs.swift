import Draw
import LogBuilder
import Support
import TransparencyLog
import Verification

/// One draw with two custodians and two witnesses, and its proof.
enum Proofs {
    static let witnesses = [Sample.witness(1), Sample.witness(2)]
    static let trust = Trust("all", of: witnesses).policy

    static let example: (log: LogBuilder, draw: DrawID, early: SignedCheckpoint) = {
        var log = LogBuilder.founded(policy: Sample.policy(custodians: ["colegio", "archivo"]), experts: 4)
        let draw = log.open(Sample.request("12/2026"))
        let early = log.checkpoint().cosigned(by: witnesses, at: log.clock)
        log.conclude(draw)
        return (log, draw, early)
    }()

    static let honest: ProofFile = example.log.proof(
        of: example.draw, under: example.log.checkpoint().cosigned(by: witnesses, at: example.log.clock),
        witnessed: example.early)

    static let terms = LogAudit.Terms(trust: trust, now: utc("2026-06-01T00:00:00Z"))

    /// The published files of its log, with the witnessed opening.
    static let files: [String: [UInt8]] = {
        var files = example.log.published(example.log.checkpoint().cosigned(by: witnesses, at: example.log.clock))
        let opening = example.log.entryProof(example.log.opening(of: example.draw).index, under: example.early)
        files[PublishedFile.witnessedOpening(example.draw)] = Array(opening.text.utf8)
        return files
    }()

    static func outcome(_ bytes: [UInt8]) -> String { ProofVerification(of: bytes, trust: trust).outcome.name }
}
