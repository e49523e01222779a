import Beacon
import LogBuilder
import PublicRecord
import Support
import TransparencyLog
import Verification
import WireFormat

/// Proofs of draws that their round does not decide, or whose round no witness waited for; and of experts not in the
/// pool.
extension ProofVector {
    private static func failing(_ step: Step, _ name: String, _ proof: ProofFile) -> ProofVector {
        ProofVector("\(step): \(name)", .failed(step), proof)
    }

    private static func reroll(_ edit: @escaping (inout DrawOpened.Round) -> Void) -> Proved {
        let proved = Proved()
        return proved.concluded { conclusion in
            var beacon = conclusion.beacon
            edit(&beacon)
            conclusion = proved.log.conclusion(
                of: proved.log.opening(of: proved.draw), beacon: beacon,
                spoken: Sample.spoken(beacon))
        }
    }

    private static func opened(_ edit: @escaping (inout DrawOpened.Round) -> Void) -> Proved {
        Proved(opening: { edit(&$0.beacon) }).concluded(after: 600)
    }

    private static let rounds = [
        failing(.round, "opened for a later round", opened { $0.round += 1 }.proof()),
        failing(.round, "opened for an earlier round", opened { $0.round -= 1 }.proof()),
        failing(
            .round, "opened for the last round that can be written", opened { $0.round = JSON.largestInteger }.proof()),
        failing(.round, "opened on the fallback", opened { $0.chain = "local-2" }.proof()),
        failing(.round, "opened on a chain that the policy does not have", opened { $0.chain = "otra" }.proof()),
        failing(.round, "concluded with the next round", Proved.honestAfter(600, reroll: { $0.round += 1 })),
        failing(.round, "concluded with the round before", reroll { $0.round -= 1 }.proof()),
        failing(.round, "concluded on an unknown chain", reroll { $0.chain = "otra" }.proof()),
        failing(.round, "fallback one second too early", Proved().concluded(after: 599, beacon: "local-2").proof()),
        failing(.round, "fallback with a later round", Proved.fallback { $0.round += 1 }),
        failing(.round, "fallback with an earlier round", Proved.fallback { $0.round -= 1 }),
        failing(.round, "concluded one second before the round", Proved().concluded(after: -1).proof()),
        failing(.round, "fallback before its own round", Proved().concluded(after: 600, beacon: "local-2").proof()),
    ]

    private static let witnessed = WitnessedDraw()

    private static func witnessing(
        _ step: Step, _ name: String, trust: Trust = WitnessedDraw.trust, _ proof: ProofFile
    ) -> ProofVector {
        ProofVector("\(step): \(name)", .failed(step), trust: trust, proof)
    }

    private static func broken(_ checkpoint: SignedCheckpoint) -> SignedCheckpoint {
        var signatures = checkpoint.note.signatures
        let last = signatures.removeLast()
        var bytes = last.bytes
        bytes[bytes.count - 1] ^= 1
        return checkpoint.with(signatures: signatures + [.init(name: last.name, id: last.id, bytes: bytes)])
    }

    private static let witnesses = [
        witnessing(
            .witnesses, "no cosignature", witnessed.proof(witnessed.early(), now: witnessed.proved.log.checkpoint())),
        witnessing(
            .witnesses, "one of two",
            witnessed.proof(
                witnessed.early(),
                now: witnessed.proved.log.checkpoint().cosigned(by: [Sample.witness(1)], at: witnessed.due))),
        witnessing(
            .witnesses, "a cosignature that does not verify",
            witnessed.proof(witnessed.early(), now: broken(witnessed.now))),
        witnessing(
            .witnessed, "a cosignature that does not verify",
            witnessed.proof(broken(witnessed.early()))),
        ProofVector(
            "witnesses: a cosignature that does not verify, no witness asked for", .success(usual),
            trust: {
                var trust = WitnessedDraw.trust
                trust.text = trust.text.replacingOnly("quorum testigos", with: "quorum none")
                return trust
            }(), witnessed.proof(nil, now: broken(witnessed.now))),
        witnessing(
            .witnesses, "a cosignature that does not verify, not needed for the quorum",
            trust: Trust("any", of: WitnessedDraw.witnesses),
            witnessed.proof(witnessed.early(), now: broken(witnessed.now))),
        witnessing(.witnessed, "missing", witnessed.proof(nil)),
        witnessing(.witnessed, "cosigned when the round was due", witnessed.proof(witnessed.early(before: 0))),
        witnessing(
            .witnessed, "one of two", witnessed.proof(witnessed.early([Sample.witness(1)]))),
        witnessing(
            .witnessed, "one of two too late",
            witnessed.proof(
                Sample.witness(2).cosign(witnessed.early([Sample.witness(1)]), at: witnessed.due.seconds))),
        witnessing(.witnessed, "not cosigned", witnessed.proof(witnessed.early)),
    ]

    private static let beacons = [
        failing(.beacon, "signature with one bit changed", signed { _, signature in signature[0] ^= 1 }),
        failing(.beacon, "signature cut short", signed { _, signature in signature.removeLast() }),
        failing(.beacon, "signature of one byte", signed { _, signature in signature = [0] }),
        failing(
            .beacon, "signature of the next round",
            signed { round, signature in signature = Sample.beacon("local-1").speak(round + 1).signature }),
        failing(
            .beacon, "signature of the fallback's key",
            signed { round, signature in signature = Sample.beacon("local-2").speak(round).signature }),
    ]

    private static func signed(_ spoil: @escaping (Int, inout [UInt8]) -> Void) -> ProofFile {
        Proved().concluded(speak: { round in
            var spoken = Sample.beacon("local-1").speak(round)
            spoil(round, &spoken.signature)
            return spoken
        }).proof()
    }

    private static let impediments = (1...4).map {
        DrawOpened.Impediment(expert: Sample.expert($0), cause: "parentesco")
    }

    private static let orders = [
        failing(
            .order, "fewer eligible than the smallest pool",
            Proved(policy: Sample.policy(minimumPool: 6), opening: { _ in }).concluded().proof()),
        failing(
            .order, "widened, and fewer eligible than the smallest pool",
            Proved(policy: Sample.policy(minimumPool: 6, thinPools: .widen), opening: { $0.widened = ["tula"] })
                .concluded().proof()),
        failing(
            .order, "fewer eligible than seats, where the draw is to go on",
            Proved(
                policy: Sample.policy(thinPools: .widenAndProceed), request: Sample.request("7/2026", seats: 6),
                opening: { _ in }
            ).concluded().proof()),
        failing(
            .order, "fewer eligible than seats",
            Proved(
                policy: Sample.policy(minimumPool: 1), request: Sample.request("7/2026", seats: 2),
                impediments: impediments, opening: { _ in }
            ).concluded().proof()),
        failing(
            .designated, "the alternate in the first's place",
            Proved().concluded { swap(&$0.designated, &$0.alternates) }.proof()),
        failing(.designated, "no alternate", Proved().concluded { $0.alternates = [] }.proof()),
        failing(
            .designated, "one alternate more",
            Proved().concluded { conclusion in
                conclusion.alternates += (1...5).map { Sample.expert($0) }
                    .filter { !(conclusion.designated + conclusion.alternates).contains($0) }.prefix(1)
            }.proof()),
        failing(.designated, "nobody designated", Proved().concluded { $0.designated = [] }.proof()),
        failing(.designated, "somebody twice", Proved().concluded { $0.designated += $0.designated }.proof()),
        failing(
            .designated, "two seats, the two exchanged",
            Proved(request: Sample.request("7/2026", seats: 2)).concluded { $0.designated.reverse() }.proof()),
    ]

    static let spoiledDraws = rounds + witnesses + beacons + orders
}

extension Proved {
    /// Concludes with a round other than the opening's, validly signed, long after both were due.
    static func honestAfter(_ seconds: Int, reroll: @escaping (inout DrawOpened.Round) -> Void) -> ProofFile {
        let proved = Proved()
        return proved.concluded(after: seconds) { conclusion in
            var beacon = conclusion.beacon
            reroll(&beacon)
            conclusion = proved.log.conclusion(
                of: proved.log.opening(of: proved.draw), beacon: beacon,
                spoken: Sample.spoken(beacon))
        }.proof()
    }

    /// Concludes on the fallback, with a wrong round.
    static func fallback(_ reroll: @escaping (inout DrawOpened.Round) -> Void) -> ProofFile {
        let proved = Proved()
        return proved.concluded(after: 1_200, beacon: "local-2") { conclusion in
            var beacon = conclusion.beacon
            reroll(&beacon)
            conclusion = proved.log.conclusion(
                of: proved.log.opening(of: proved.draw), beacon: beacon,
                spoken: Sample.spoken(beacon))
        }.proof()
    }
}
