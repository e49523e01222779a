import RecordedRounds
import WireFormat

/// Chains and conclusions of each scheme.
extension SpoiledEntry {
    /// The policy, opening and conclusion of a draw on each public chain.
    static let onPublicBeacons: [[UInt8]] = [
        RecordedDraw("quicknet", 42), RecordedDraw("default", 1), RecordedDraw("nist-2", Recorded.pulse(0).round),
    ].flatMap { draw in
        var (log, folio) = draw.opened
        draw.conclude(folio, in: &log)
        return log.entries
    }

    private static let digest = String(repeating: "0a", count: 32)
    private static let group = Recorded.chain("quicknet").groupHash?.hex ?? ""
    private static let keys = ["quicknet", "default", "nist-2"].map { Hex.encode(Recorded.chain($0).publicKey) }

    static let beacons =
        of(
            "policy.adopted",
            [
                ("\"hash\":", "\"group_hash\":\"\(digest)\",\"hash\":", "beacons[0].group_hash", .unknownName),
                ("\"group_hash\":\"\(group)\",", "", "beacons[0].group_hash", .missing),
                ("\"group_hash\":\"\(group)\"", "\"group_hash\":null", "beacons[0].group_hash", .wrongType),
                (
                    "\"group_hash\":\"\(group)\"", "\"group_hash\":\"\(group)00\"", "beacons[0].group_hash",
                    .wrongLength
                ),
                (
                    "\"group_hash\":\"\(group)\"", "\"group_hash\":\"\(group.uppercased())\"",
                    "beacons[0].group_hash", .notHex
                ),
                (keys[0], String(keys[0].dropLast(2)), "beacons[0].public_key", .wrongLength),
                (keys[1], keys[1] + "00", "beacons[0].public_key", .wrongLength),
                (keys[2], String(keys[2].dropFirst(2)), "beacons[0].public_key", .wrongLength),
                (keys[2], keys[2].uppercased(), "beacons[0].public_key", .notHex),
                ("\"pedersen-bls-chained\"", "\"pedersen-bls-unchained\"", "beacons[0].scheme", .unknownValue),
            ])
        + of(
            "draw.concluded",
            [
                ("\"signed\":\"", "\"signed\":\"0", "beacon.signed", .notHex),
                (
                    "\"signed\":\"", "\"signed\":\"\(String(repeating: "00", count: 2_048))", "beacon.signed",
                    .wrongLength
                ),
                ("\"signature\":\"", "\"signature\":\"A", "beacon.signature", .notHex),
                ("\"signed\":\"", "\"signer\":\"", "beacon.signer", .unknownName),
            ])
}
