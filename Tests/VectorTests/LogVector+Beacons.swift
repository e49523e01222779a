import RecordedRounds
import Beacon
import LogBuilder
import PublicRecord
import Support
import Verification
import WireFormat

/// Logs with draws on rounds of public beacons.
extension LogVector {
    private static let quicknet = RecordedDraw("quicknet", 1_000)
    private static let chained = RecordedDraw("default", 1)
    private static let nist = RecordedDraw("nist-2", Recorded.pulse(0).round)

    private static func vector(_ name: String, _ findings: [Finding.Kind], _ log: LogBuilder) -> LogVector {
        var log = log
        // Absent identity documents are no finding, and keep the vectors small.
        for path in log.files.keys where path.hasPrefix("identities/") { log.files[path] = nil }
        return LogVector(
            name: name, now: utc("2026-08-01T00:00:00Z"), files: log.published(proofs: false), findings: findings)
    }

    private static func sound(_ name: String, _ draw: RecordedDraw) -> LogVector {
        var (log, folio) = draw.opened
        draw.conclude(folio, in: &log)
        return vector("success: \(name)", [], log)
    }

    private static func broken(
        _ name: String, _ draw: RecordedDraw, _ spoil: @escaping LogBuilder.Spoil<SignedRound> = { _ in }
    ) -> LogVector {
        var (log, folio) = draw.opened
        draw.conclude(folio, in: &log, spoil)
        return vector("beacon-signature: \(draw.chain), \(name)", [.rule(.beaconSignature)], log)
    }

    private static func malformed(_ name: String, _ draw: RecordedDraw, _ change: LogBuilder.Spoil<Chain>) -> LogVector
    {
        var log = draw.founded
        var policy = draw.policy
        policy.policy = "acuerdo-2"
        change(&policy.beacons[0].chain)
        log.appendUnchecked(.policyAdopted(policy))
        return vector("malformed: \(draw.chain), \(name)", [.rule(.malformed)], log)
    }

    /// Two draws on quicknet, five minutes apart.
    private static let twoRounds: LogBuilder = {
        let (first, second) = (RecordedDraw("quicknet", 42), RecordedDraw("quicknet", 123))
        var (log, folio) = first.opened
        first.conclude(folio, in: &log)
        let next = log.open(Sample.request("13/2019"), at: second.opening)
        second.conclude(next, in: &log)
        return log
    }()

    static let publicBeacons = [
        vector("success: two rounds of quicknet", [], twoRounds),
        sound("default", chained), sound("NIST", nist),
        sound("fallback to quicknet", RecordedDraw("quicknet", 1_000, silent: Recorded.chain("default"), after: 624)),
        sound("fallback to NIST", RecordedDraw("nist-2", nist.round, silent: Recorded.chain("quicknet"))),
        broken("signature of another round", quicknet) { $0.signature = Recorded.round("quicknet", 123).signature },
        broken("one bit", quicknet) { $0.signature[47] ^= 1 },
        broken("the round signed beside it", quicknet) { $0.signed = Recorded.uint64(1_000) },
        broken("a key that is no point", quicknet.on { $0.publicKey[95] ^= 1 }),
        broken("nothing signed", chained) { $0.signed = nil },
        broken("another round signed", chained) { $0.signed?[39] = 2 },
        broken("another group", chained.on { $0.groupHash = Fixed.digest("group") }),
        broken("nothing signed", nist) { $0.signed = nil },
        broken("another pulse, rightly signed", nist) { $0 = Recorded.pulse(1) },
        broken("one bit", nist) { $0.signature[511] ^= 1 },
        broken("another chain of NIST", nist.on { $0.name = "nist-1" }),
        malformed("without its group", quicknet) { $0.groupHash = nil },
        malformed("a key of G1", quicknet) { $0.publicKey = Recorded.chain("default").publicKey },
        malformed("a key of G2", chained) { $0.publicKey = Recorded.chain("quicknet").publicKey },
        malformed("with a group", nist) { $0.groupHash = Fixed.digest("group") },
        malformed("a key of 2,048 bits", nist) { $0.publicKey = Array($0.publicKey.prefix(256)) },
    ]
}
