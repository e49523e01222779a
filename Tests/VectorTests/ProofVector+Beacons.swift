import RecordedRounds
import Beacon
import Draw
import LogBuilder
import PublicRecord
import Support
import Verification
import WireFormat

/// Proofs of draws on rounds of public beacons.
extension ProofVector {
    private static let quicknet = RecordedDraw("quicknet", 1_000)
    private static let chained = RecordedDraw("default", 1)
    private static let nist = RecordedDraw("nist-2", Recorded.pulse(0).round)

    /// Returns the proof of the concluded draw, whether or not a rule is broken.
    private static func proof(
        _ draw: RecordedDraw, edit: LogBuilder.Spoil<DrawConcluded>? = nil,
        _ spoil: @escaping LogBuilder.Spoil<SignedRound> = { _ in }
    ) -> ProofFile {
        var spoken = draw.spoken
        spoil(&spoken)
        return Proved(policy: draw.policy, request: Sample.request(RecordedDraw.number), at: draw.opening)
            .concluded(after: draw.wait, beacon: draw.fallback, edit, speak: { _ in spoken }).proof()
    }

    /// Returns a proof whose policy has a chain that does not match its hash.
    private static func misnamed(_ draw: RecordedDraw, _ change: LogBuilder.Spoil<Chain>) -> ProofFile {
        var policy = draw.policy
        policy.policy = "acuerdo-2"
        change(&policy.beacons[0].chain)
        var log = draw.founded
        log.appendUnchecked(.policyAdopted(policy))
        let folio = log.open(
            Sample.request(RecordedDraw.number), at: draw.opening, under: policy, spoil: { _ in })
        draw.conclude(folio, in: &log) { _ in }
        return log.proof(of: folio)
    }

    private static func failing(
        _ name: String, _ draw: RecordedDraw, _ spoil: @escaping LogBuilder.Spoil<SignedRound> = { _ in }
    ) -> ProofVector {
        ProofVector("beacon: \(draw.chain), \(name)", .failed(.beacon), proof(draw, spoil))
    }

    private static let independent: [Warning] = [.noWitnesses]

    private static let soundBeacons: [ProofVector] =
        [42, 123, 1_000].map { round in
            ProofVector("quicknet \(round)", .success(independent), proof(RecordedDraw("quicknet", round)))
        } + [
            ProofVector("default 1", .success(independent), proof(chained)),
            ProofVector("NIST", .success(independent), proof(nist)),
            ProofVector(
                "NIST, another pulse", .success(independent),
                proof(RecordedDraw("nist-2", Recorded.pulse(1).round))),
            ProofVector(
                "fallback to quicknet", .success(independent + [.fallback]),
                proof(RecordedDraw("quicknet", 1_000, silent: Recorded.chain("default"), after: 624))),
            ProofVector(
                "fallback to NIST", .success(independent + [.fallback]),
                proof(RecordedDraw("nist-2", nist.round, silent: Recorded.chain("quicknet")))),
            ProofVector(
                "quicknet silent, the installation's own beacon used", .success(usual + [.fallback]),
                Proved(
                    policy: Sample.policy(beacons: [
                        .init(chain: Recorded.chain("quicknet")),
                        .init(chain: Sample.beacon("local-1").chain, after: 600),
                    ])
                ).concluded(after: 660, beacon: "local-1").proof()),
            ProofVector(
                "quicknet, and another designated", .failed(.designated),
                proof(quicknet, edit: { swap(&$0.designated, &$0.alternates) })),
        ]

    private static let spoiledRounds = [
        failing("signature of another round", quicknet) { $0.signature = Recorded.round("quicknet", 123).signature },
        failing("signature with one bit changed", quicknet) { $0.signature[20] ^= 1 },
        failing("signature with the other sign", quicknet) { $0.signature[0] ^= 0x20 },
        failing("signature cut short", quicknet) { $0.signature.removeLast() },
        failing("the infinite point", quicknet) {
            $0.signature = [0xC0] + [UInt8](repeating: 0, count: $0.signature.count - 1)
        },
        failing("the round signed beside it", quicknet) { $0.signed = Recorded.uint64(1_000) },
        failing("a key that is no point", quicknet.on { $0.publicKey[95] ^= 1 }),
        failing("nothing signed", chained) { $0.signed = nil },
        failing("another round signed", chained) { $0.signed?[39] = 2 },
        failing("a byte more signed", chained) { $0.signed?.append(0) },
        failing("another group signed", chained) { $0.signed?[0] ^= 1 },
        failing("another group", chained.on { $0.groupHash = Fixed.digest("group") }),
        failing("signature of the other chain", chained) { $0.signature = quicknet.spoken.signature },
        failing("signature with one bit changed", chained) { $0.signature[70] ^= 1 },
        failing("nothing signed", nist) { $0.signed = nil },
        failing("another pulse, rightly signed", nist) { $0 = Recorded.pulse(1) },
        failing("another pulse's signature", nist) { $0.signature = Recorded.pulse(1).signature },
        failing("one bit of the random value changed", nist) { $0.signed?[200] ^= 1 },
        failing("a byte more signed", nist) { $0.signed?.append(0) },
        failing("another chain of NIST", nist.on { $0.name = "nist-1" }),
    ]

    private static func shifted(_ draw: RecordedDraw, by seconds: Int, name: String) -> RecordedDraw {
        draw.on {
            $0.genesis += seconds
            $0.name = name
        }
    }

    /// A private key of unknown origin, or a public beacon's key with another clock: the beacon may be the court's.
    private static let unknown = [
        ProofVector(
            "unknown beacon: quicknet's key under another name", .success([.noWitnesses, .unknownBeacon]),
            proof(quicknet.on { $0.name = "red-rapida" })),
        ProofVector(
            "unknown beacon: quicknet's key with another genesis", .success([.noWitnesses, .unknownBeacon]),
            proof(shifted(quicknet, by: 86_400 * 365, name: "otra"))),
        ProofVector(
            "unknown beacon: the default chain's key with another clock", .success([.noWitnesses, .unknownBeacon]),
            proof(chained.on { ($0.period, $0.name) = (60, "otra") })),
    ]

    private static func policy(_ name: String, _ proof: ProofFile) -> ProofVector {
        ProofVector("policy: \(name)", .failed(.policy), proof)
    }

    private static let misnamedChains = [
        policy(
            "quicknet's key and name with another genesis",
            misnamed(quicknet) {
                $0.genesis += 60
                $0.hash = $0.computedHash ?? $0.hash
            }),
        policy(
            "quicknet's key and name with another period",
            misnamed(quicknet) {
                $0.period = 1
                $0.hash = $0.computedHash ?? $0.hash
            }),
        policy(
            "an own key named default",
            misnamed(chained) {
                $0.publicKey[40] ^= 1
                $0.hash = $0.computedHash ?? $0.hash
            }),
        policy(
            "an own key named nist-2",
            misnamed(nist) {
                $0.publicKey[40] ^= 1
                $0.hash = $0.computedHash ?? $0.hash
            }),
        policy("quicknet of another group", misnamed(quicknet) { $0.groupHash = Fixed.digest("group") }),
        policy("quicknet with another key", misnamed(quicknet) { $0.publicKey[95] ^= 1 }),
        policy("quicknet under another name", misnamed(quicknet) { $0.name = "red-rapida" }),
        policy("default of another group", misnamed(chained) { $0.groupHash = Fixed.digest("group") }),
        policy("NIST with another key", misnamed(nist) { $0.publicKey[511] ^= 2 }),
        policy("NIST under another name", misnamed(nist) { $0.name = "nist-1" }),
        policy("quicknet without its group", misnamed(quicknet) { $0.groupHash = nil }),
        policy("NIST with a group", misnamed(nist) { $0.groupHash = Fixed.digest("group") }),
        policy("quicknet with a key of G1", misnamed(quicknet) { $0.publicKey = Recorded.chain("default").publicKey }),
    ]

    static let publicBeacons = soundBeacons + unknown + spoiledRounds + misnamedChains
}
