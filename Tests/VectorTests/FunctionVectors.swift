import Draw
import LogBuilder
import Sodium
import Support
import TransparencyLog
import WireFormat

/// Values of the protocol's functions. Numbers and spellings are written by hand; digests were computed here and by
/// another program.
enum FunctionVectors {
    static let lists: [(name: String, vectors: [JSON])] = [
        ("times", times), ("texts", texts), ("tags", tags), ("vrf", vrf), ("near", near), ("rounds", rounds),
        ("commitments", commitments), ("seeds", seeds), ("orders", orders), ("roots", roots), ("pools", pools),
        ("envelopes", envelopes), ("ed25519", ed25519), ("local_chains", localChains), ("local_rounds", localRounds),
    ]

    static let timeTable: [(text: String, seconds: Int?)] = [
        ("1970-01-01T00:00:00Z", 0), ("1972-02-29T00:00:00Z", 68_169_600), ("1999-12-31T23:59:59Z", 946_684_799),
        ("2000-02-29T12:00:00Z", 951_825_600), ("2024-02-29T23:59:59Z", 1_709_251_199),
        ("2026-01-01T00:00:00Z", 1_767_225_600), ("2026-12-31T23:59:59Z", 1_798_761_599),
        ("2038-01-19T03:14:08Z", 2_147_483_648), ("2100-02-28T23:59:59Z", 4_107_542_399),
        ("2100-03-01T00:00:00Z", 4_107_542_400), ("2400-02-29T00:00:00Z", 13_574_563_200),
        ("9999-12-31T23:59:59Z", 253_402_300_799),
        ("1969-12-31T23:59:59Z", nil), ("2100-02-29T00:00:00Z", nil), ("2023-02-29T00:00:00Z", nil),
        ("2026-04-31T00:00:00Z", nil), ("2026-00-01T00:00:00Z", nil), ("2026-13-01T00:00:00Z", nil),
        ("2026-01-00T00:00:00Z", nil), ("2026-01-32T00:00:00Z", nil), ("2026-01-01T24:00:00Z", nil),
        ("2026-01-01T00:60:00Z", nil), ("2016-12-31T23:59:60Z", nil), ("2026-01-01 00:00:00Z", nil),
        ("2026-01-01T00:00:00z", nil), ("2026-01-01T00:00:00", nil), ("2026-01-01T00:00:00+00:00", nil),
        ("2026-01-01T00:00:00.0Z", nil), ("2026-1-01T00:00:00Z", nil), ("02026-01-01T00:00:00Z", nil),
        ("+026-01-01T00:00:00Z", nil), (" 2026-01-01T00:00:00Z", nil), ("2026-01-01T00:00:00Z\n", nil),
        ("٢026-01-01T00:00:00Z", nil), ("", nil),
    ]

    private static let times = timeTable.map { row in
        JSON.object(["text": .string(row.text), "seconds": row.seconds.map { .integer($0) } ?? .null])
    }

    /// Genesis, period, time, delay and the deciding round.
    static let roundTable: [(genesis: Int, period: Int, time: String, delay: Int, round: Int)] = [
        // Due exactly at time + delay, one second after it, one second before it.
        (1_767_225_600, 30, "2026-01-01T00:00:00Z", 30, 2), (1_767_225_600, 30, "2026-01-01T00:00:00Z", 29, 2),
        (1_767_225_600, 30, "2026-01-01T00:00:00Z", 31, 3), (1_767_225_600, 30, "2026-01-01T00:00:01Z", 30, 3),
        (1_767_225_600, 30, "2025-12-31T23:59:59Z", 1, 1), (1_767_225_600, 30, "2025-12-31T23:59:59Z", 2, 2),
        // Genesis in the future: the first round.
        (1_767_225_600, 30, "2025-01-01T00:00:00Z", 60, 1), (253_402_300_799, 86_400, "2026-01-01T00:00:00Z", 1, 1),
        (1_767_225_600, 30, "2025-12-31T23:59:00Z", 60, 1),
        // A round every second; a round every day.
        (0, 1, "1970-01-01T00:00:00Z", 1, 2), (0, 1, "9999-12-31T23:59:59Z", 604_800, 253_402_905_600),
        (0, 86_400, "1970-01-01T00:00:00Z", 86_400, 2), (0, 86_400, "1970-01-01T00:00:00Z", 86_401, 3),
        // quicknet and drand's default chain.
        (1_692_803_367, 3, "2023-08-23T15:09:27Z", 3, 2), (1_692_803_367, 3, "2023-08-23T15:09:27Z", 4, 3),
        (1_692_803_367, 3, "2026-03-02T15:00:00Z", 60, 26_553_432),
        (1_595_431_050, 30, "2020-07-22T15:17:30Z", 30, 2), (1_595_431_050, 30, "2026-03-02T15:00:00Z", 60, 5_901_088),
    ]

    private static let rounds = roundTable.map { row in
        JSON.object([
            "genesis_time": .integer(row.genesis), "period_seconds": .integer(row.period), "time": .string(row.time),
            "delay_seconds": .integer(row.delay), "round": .integer(row.round),
        ])
    }

    private static let drawIDs =
        (1...8).map { Sample.draw($0) } + [
            Sample.draw(999_999, 1970), Sample.draw(1, 9999), Sample.draw(42, 2100), Sample.draw(100_000),
        ]

    private static func secret(_ index: Int) -> [UInt8] {
        switch index {
        case 0: [UInt8](repeating: 0, count: 32)
        case 1: [UInt8](repeating: 0xFF, count: 32)
        default: Fixed.bytes("function secret \(index)")
        }
    }

    private static let commitments = drawIDs.enumerated().map { index, draw in
        JSON.object([
            "draw": .string(draw.description), "secret": .string(Hex.encode(secret(index))),
            "commitment": .string(Commitment.digest(draw: draw, secret: secret(index)).hex),
        ])
    }

    private static let seeds = (0..<12).map { index in
        let chain = ["local-1", "quicknet", "default", "0"][index % 4]
        let round = [1, 9, 10, 26_553_832, JSON.largestInteger][index % 5]
        let signature = Fixed.bytes("function signature \(index)", count: [1, 48, 64, 96, 512, 1_024][index % 6])
        let leaf = Fixed.digest("function leaf \(index)")
        let seed = Seed.digest(leaf: leaf, secret: secret(index), chain: chain, round: round, signature: signature)
        return JSON.object([
            "leaf": .string(leaf.hex), "secret": .string(Hex.encode(secret(index))), "chain": .string(chain),
            "round": .integer(round), "signature": .string(Hex.encode(signature)), "seed": .string(seed.hex),
        ])
    }

    private static let orders = [
        "", "P-000001 1\n", "P-000001 0 suspendido\n", "P-999999 1\n", "P-000001 1000\n",
        "P-000001 1\nP-000002 1\nP-000003 1\n", "P-000001 2\nP-000002 0 turno\nP-000003 1\n",
        "P-000001 0 vigencia\nP-000002 0 designado\n", "P-000009 9\nP-000010 10\nP-000099 99\nP-000100 100\n",
        "P-000001 999\nP-999998 11\nP-999999 101\n",
        (1...20).map { "\(Sample.expert($0)) \($0 % 4 + 1)\n" }.joined(),
        (1...20).map { "\(Sample.expert($0)) \($0 % 3 == 0 ? "0 licencia" : "1")\n" }.joined(),
    ].enumerated().map { index, pool in
        let seed =
            index == 0 ? certain { try Digest([UInt8](repeating: 0, count: 32)) } : Fixed.digest("order \(index)")
        let order = Order(of: certain { try Pool(parsing: pool) }, seed: seed).all
        return JSON.object([
            "seed": .string(seed.hex), "pool": .string(pool),
            "order": .array(order.map { .string($0.expert.description) }),
            "numbers": .array(order.map { .string($0.number.hex) }),
        ])
    }

    private static let roots = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17].map { count in
        let leaves = (0..<count).map { [UInt8](repeating: UInt8($0), count: $0) }
        return JSON.object([
            "leaves": .array(leaves.map { .base64($0) }),
            "root": .string(MerkleTree.root(of: leaves.map { MerkleTree.leafHash($0) }).hex),
        ])
    }

    static let poolTable: [(text: String, counts: [Int]?)] = [
        ("", [0, 0, 0]), ("P-000001 1\n", [1, 1, 1]), ("P-000001 0 suspendido\n", [1, 0, 0]),
        ("P-000001 1000000\n", [1, 1, 1_000_000]), ("P-000001 3\nP-000002 0 no-disponible\nP-999999 4\n", [3, 2, 7]),
        ("P-000001 0 0\n", [1, 0, 0]), ("P-000001 0 " + String(repeating: "a", count: 64) + "\n", [1, 0, 0]),
        ("P-000001 500000\nP-000002 500000\n", [2, 2, 1_000_000]), ("P-000001 500000\nP-000002 500001\n", nil),
        ("P-000001 1000001\n", nil), ("P-000001 0\n", nil), ("P-000001 1 suspendido\n", nil), ("P-000001\n", nil),
        ("P-000001 01\n", nil), ("P-000001 -1\n", nil), ("P-000001 +1\n", nil), ("P-000001 1", nil), ("\n", nil),
        ("P-000001 1\n\n", nil), ("P-000001 1\nP-000001 1\n", nil), ("P-000002 1\nP-000001 1\n", nil),
        ("P-000000 1\n", nil), ("P-1 1\n", nil), ("p-000001 1\n", nil), ("P-000001  1\n", nil), (" P-000001 1\n", nil),
        ("P-000001 1 \n", nil), ("P-000001 1\r\n", nil), ("P-000001\t1\n", nil), ("P-000001 0 Suspendido\n", nil),
        ("P-000001 0 a--b\n", nil), ("P-000001 0 -a\n", nil), ("P-000001 0 a-\n", nil), ("P-000001 0 a b\n", nil),
        ("P-000001 0 " + String(repeating: "a", count: 65) + "\n", nil), ("P-00000١ 1\n", nil), ("P-000001 1.0\n", nil),
        ("P-000001 0 ñ\n", nil), ("P-0000001 1\n", nil),
    ]

    private static let pools = poolTable.map { row in
        guard let counts = row.counts else { return JSON.object(["pool": .string(row.text), "root": .null]) }
        let leaves = row.text.split(separator: "\n").map { MerkleTree.leafHash(Array($0.utf8)) }
        return JSON.object([
            "pool": .string(row.text), "root": .string(MerkleTree.root(of: leaves).hex),
            "candidates": .integer(counts[0]), "eligible": .integer(counts[1]), "tickets": .integer(counts[2]),
        ])
    }
}
