import RecordedRounds
import Beacon
import PublicRecord

/// Public beacons: their chains and their rounds.
extension Neighbours {
    private static let quicknet = RecordedDraw("quicknet", 42)
    private static let chained = RecordedDraw("default", 1)
    private static let nist = RecordedDraw("nist-2", Recorded.pulse(0).round)

    private static func spoken(
        _ draw: RecordedDraw, _ spoil: @escaping @Sendable (inout SignedRound) -> Void
    ) -> Neighbours {
        let (log, folio) = draw.opened
        return Neighbours(
            .beaconSignature, in: log, broken: { draw.conclude(folio, in: &$0, spoil) },
            honest: { draw.conclude(folio, in: &$0) { _ in } })
    }

    private static func misnamed(_ name: String, _ change: @Sendable (inout Chain) -> Void) -> Neighbours {
        func fact(_ chain: Chain) -> Fact {
            .policyAdopted(Sample.policy("acuerdo-2", beacons: [.init(chain: chain)]))
        }
        let right = Recorded.chain(name)
        var wrong = right
        change(&wrong)
        return Neighbours.fact(.chainHash, in: quicknet.founded, fact(wrong), fact(right))
    }

    static let beacons =
        [
            spoken(quicknet) { $0.signature = Recorded.round("quicknet", 123).signature },
            spoken(quicknet) { $0.signed = Recorded.uint64(42) },
            spoken(chained) { $0.signed = nil },
            spoken(nist) { $0.signed?[200] ^= 1 },
        ] + Recorded.changes.map { misnamed("quicknet", $0) }
        + [
            misnamed("default") { $0.groupHash = Recorded.chain("quicknet").groupHash },
            misnamed("nist-2") { $0.name = "nist-1" }, misnamed("nist-2") { $0.publicKey[511] ^= 2 },
        ]
}
