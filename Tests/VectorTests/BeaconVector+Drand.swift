import RecordedRounds
import Beacon
import LogBuilder
import Sodium
import Support
import WireFormat

/// Rounds of drand, and encodings that are no points.
extension BeaconVector {
    /// Spoils points in ways that a careless parser accepts. None is the infinite point.
    private static func spoiledPoints(_ good: [UInt8]) -> [(name: String, point: [UInt8])] {
        let rest = [UInt8](repeating: 0, count: good.count - 1)
        return [
            ("nothing", []), ("a byte less", good.dropLast()), ("a byte more", good + [0]),
            ("twice as long", good + good), ("all zeros", [0] + rest), ("all ones", good.map { _ in 0xFF }),
            ("the infinite point", [0xC0] + rest), ("the infinite point with a sign", [0xE0] + rest),
            ("the flag of infinity", flipped(good, 1)), ("no flag of compression", flipped(good, 0)),
            ("only the sign's flag", [0x20] + rest),
        ]
    }

    /// In G1: x is 1, no point; x is 4, on the curve but outside the subgroup; twice the generator, with the modulus
    /// added to x.
    private static let noneOfG1 = [
        ("no point of the curve", [0x80] + [UInt8](repeating: 0, count: 46) + [1]),
        ("a point outside the subgroup", [0x80] + [UInt8](repeating: 0, count: 46) + [4]),
        (
            "a coordinate that is not reduced",
            hex("bf73ddd4c9cd4de0d32470a193f4f1e3fb9926b584ad13e4aac0ffabba099c4f013b75ba40707c427d998c5529beb9f9")
        ),
    ]
    private static let generatorOfG1 = hex(
        "97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb")

    /// In G2: x is 1, no point; x is 2, on the curve but outside the subgroup; five times the generator, with the
    /// modulus added to either part of x.
    private static let noneOfG2 = [
        ("no point of the curve", [0x80] + [UInt8](repeating: 0, count: 94) + [1]),
        ("a point outside the subgroup", [0x80] + [UInt8](repeating: 0, count: 94) + [2]),
        (
            "a real part that is not reduced",
            hex(
                "80fb837804dba8213329db46608b6c121d973363c1234a86dd183baff112709cf97096c5e9a1a770ee9d7dc641a894d6"
                    + "1e12b7c8a0b0e687318d51a860b0af6425685ba86c632504c9fbf2959467e6291b7d4d66e178b05448fe3d1468ded133"
            )
        ),
        (
            "an imaginary part that is not reduced",
            hex(
                "9afc95623e5b8ebb7e4582fca3d718e9820e7ee8b4a85d4644490e50e7c366c1181c96c49af5a770a89c7dc641a83f81"
                    + "0411a5de6730ffece671a9f21d65028cc0f1102378de124562cb1ff49db6f004fcd14d683024b0548eff3d1468df2688"
            )
        ),
    ]
    private static let generatorOfG2 = hex(
        "93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
            + "024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8")

    private static func signed(_ chain: Chain, _ spoken: SignedRound, _ signatures: [(String, [UInt8])])
        -> [BeaconVector]
    {
        signatures.map { name, signature in
            var other = spoken
            other.signature = signature
            return BeaconVector("signature: \(name)", .signatureForm, chain, other)
        }
    }

    private static func keyed(
        _ chain: Chain, _ spoken: SignedRound, _ fault: RoundFault, _ keys: [(String, [UInt8])]
    ) -> [BeaconVector] {
        keys.map { name, key in
            var other = chain
            other.publicKey = key
            return BeaconVector("key: \(name)", fault, other, spoken)
        }
    }

    /// Flips bits of a signature, one in each region. For those that still give a point of the curve, the subgroup
    /// check decides.
    private static func flips(_ chain: Chain, _ spoken: SignedRound) -> [BeaconVector] {
        let last = 8 * spoken.signature.count - 1
        return signed(
            chain, spoken,
            [3, 8, 100, 191, last - 100, last].map { ("bit \($0) changed", flipped(spoken.signature, $0)) })
    }

    static let unchained: [BeaconVector] = {
        let chain = Recorded.chain("quicknet")
        let rounds = [42, 123, 1_000].map { Recorded.round(chain.name, $0) }
        let good = rounds[0]
        func vector(_ name: String, _ fault: RoundFault, _ change: (inout SignedRound) -> Void) -> BeaconVector {
            var spoken = good
            change(&spoken)
            return BeaconVector(name, fault, chain, spoken)
        }
        let sound = rounds.map { BeaconVector("as spoken", nil, chain, $0) }
        let near = rounds.flatMap { spoken in
            [spoken.round - 1, spoken.round + 1].map {
                BeaconVector("said of \(spoken.round)", .mismatch, chain, renumbered(spoken, $0))
            }
        }
        let others = [
            vector("signature of another round", .mismatch) { $0.signature = rounds[2].signature },
            vector("signature with the other sign", .mismatch) { $0.signature = flipped($0.signature, 2) },
            vector("signature: the generator", .mismatch) { $0.signature = generatorOfG1 },
            vector("signature of the other chain", .signatureForm) {
                $0.signature = Recorded.round("default", 1).signature
            },
            vector("nothing signed beside it", .signed) { $0.signed = [] },
            vector("the round signed beside it", .signed) { $0.signed = Recorded.uint64(42) },
        ]
        let points = signed(chain, good, spoiledPoints(good.signature) + noneOfG1) + flips(chain, good)
        let keys =
            keyed(chain, good, .key, spoiledPoints(chain.publicKey) + noneOfG2)
            + keyed(chain, good, .key, [("of the other chain", Recorded.chain("default").publicKey)])
            + keyed(
                chain, good, .mismatch,
                [
                    ("the generator", generatorOfG2), ("with the other sign", flipped(chain.publicKey, 2)),
                    ("another point of the group", Recorded.round("default", 1).signature),
                ])
        return sound + near + others + points + keys
    }()

    static let chained: [BeaconVector] = {
        let chain = Recorded.chain("default")
        let good = Recorded.round(chain.name, 1)
        let group = chain.groupHash?.bytes ?? []
        func vector(_ name: String, _ fault: RoundFault, _ change: (inout SignedRound) -> Void) -> BeaconVector {
            var spoken = good
            change(&spoken)
            return BeaconVector(name, fault, chain, spoken)
        }
        let second = SignedRound(
            round: 2, signature: good.signature, signed: good.signature + Recorded.uint64(2))
        var otherGroup = chain
        otherGroup.groupHash = Fixed.digest("group")
        let others = [
            BeaconVector("as spoken", nil, chain, good),
            BeaconVector("said of the first", .signed, chain, renumbered(good, 2)),
            BeaconVector("after the first, with its signature", .mismatch, chain, second),
            BeaconVector("another group", .signed, otherGroup, good),
            vector("nothing signed", .signed) { $0.signed = nil },
            vector("signed: nothing", .signed) { $0.signed = [] },
            vector("signed: the round alone", .signed) { $0.signed = Recorded.uint64(1) },
            vector("signed: another round", .signed) { $0.signed = group + Recorded.uint64(2) },
            vector("signed: one bit of the group changed", .signed) { $0.signed?[0] ^= 1 },
            vector("signed: a signature in the place of the group", .signed) {
                $0.signed = good.signature + Recorded.uint64(1)
            },
            vector("signed: a byte more", .signed) { $0.signed?.append(0) },
            vector("signed: a byte before", .signed) { $0.signed = [0] + group + Recorded.uint64(1) },
            vector("signature with the other sign", .mismatch) { $0.signature = flipped($0.signature, 2) },
            vector("signature: the generator", .mismatch) { $0.signature = generatorOfG2 },
            vector("signature of the other chain", .signatureForm) {
                $0.signature = Recorded.round("quicknet", 42).signature
            },
        ]
        let later = [
            ("the group in the place of a signature", group), ("half a signature before", good.signature.dropLast(48)),
            ("a byte less before", good.signature.dropLast()), ("a byte more before", good.signature + [0]),
        ].map { name, previous in
            BeaconVector(
                "signed: \(name)", .signed, chain,
                SignedRound(round: 2, signature: good.signature, signed: previous + Recorded.uint64(2)))
        }
        let points = signed(chain, good, spoiledPoints(good.signature) + noneOfG2) + flips(chain, good)
        let keys =
            keyed(chain, good, .key, spoiledPoints(chain.publicKey) + noneOfG1)
            + keyed(chain, good, .key, [("of the other chain", Recorded.chain("quicknet").publicKey)])
            + keyed(
                chain, good, .mismatch,
                [
                    ("the generator", generatorOfG1),
                    ("another point of the group", Recorded.round("quicknet", 42).signature),
                ])
        return others + later + points + keys
    }()
}
