import Draw
import Forge
import Support
import TransparencyLog
import Verification

/// One draw with two custodians and two witnesses, and its proof.
enum Proofs {
    static let witnesses = [World.witness(1), World.witness(2)]
    static let trust = Trust("all", of: witnesses).policy

    static let log: (forge: Forge, draw: DrawID, early: SignedCheckpoint) = {
        var forge = Forge.founded(policy: World.policy(custodians: ["colegio", "archivo"]), experts: 4)
        let draw = forge.open(World.request("12/2026"))
        let early = forge.checkpoint().cosigned(by: witnesses, at: forge.clock)
        forge.conclude(draw)
        return (forge, draw, early)
    }()

    static let honest: ProofFile = log.forge.proof(
        of: log.draw, under: log.forge.checkpoint().cosigned(by: witnesses, at: log.forge.clock), witnessed: log.early)

    static let terms = LogAudit.Terms(trust: trust, now: utc("2026-06-01T00:00:00Z"))

    /// The published files of its log, with the witnessed opening.
    static let files: [String: [UInt8]] = {
        var files = log.forge.published(log.forge.checkpoint().cosigned(by: witnesses, at: log.forge.clock))
        let opening = log.forge.entryProof(log.forge.opening(of: log.draw).index, under: log.early)
        files[PublishedFile.witnessedOpening(log.draw)] = Array(opening.text.utf8)
        return files
    }()

    static func outcome(_ bytes: [UInt8]) -> String { ProofVerification(of: bytes, trust: trust).outcome.name }
}
