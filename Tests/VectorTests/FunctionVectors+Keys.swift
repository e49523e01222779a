import Beacon
import Draw
import LogBuilder
import Support
import WireFormat

/// Functions with keys: envelopes and the local beacon.
extension FunctionVectors {
    /// The points of low order on Curve25519, with which no secret can be shared (RFC 7748 section 7), and spellings
    /// of them above the field's order.
    static let weakKeys = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000080",
    ].map { text in certain { try Hex.decode(text, count: 32) } }

    private static func envelope(_ index: Int, key: [UInt8], isWeak: Bool) -> JSON {
        let draw = Sample.draw(index + 1)
        let secret = Fixed.bytes("envelope secret \(index)")
        let box = isWeak ? nil : certain { try Envelope.box(draw: draw, secret: secret, key: key) }
        return .object([
            "draw": .string(draw.description), "secret": .string(Hex.encode(secret)), "key": .string(Hex.encode(key)),
            "box": box.map { .string(Hex.encode($0)) } ?? .null,
        ])
    }

    static let envelopes: [JSON] = {
        // A key with the highest bit set: X25519 ignores it, the hashes do not.
        var masked = Sample.custodian("a").key
        masked[31] |= 0x80
        // The base point, and a coordinate above the field's order that is not weak.
        let base = [9] + [UInt8](repeating: 0, count: 31)
        let above = [0xF6] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
        let good = (0..<8).map { Sample.custodian("\($0)").key } + [masked, base, above]
        return good.enumerated().map { envelope($0, key: $1, isWeak: false) }
            + weakKeys.enumerated().map { envelope(100 + $0, key: $1, isWeak: true) }
    }()

    static let localChains: [JSON] = (0..<12).map { index in
        let key = index == 0 ? [UInt8](repeating: 0, count: 32) : Fixed.signingKey("chain \(index)").publicKey.bytes
        let period = [1, 3, 30, 60, 86_400][index % 5]
        let genesis = [0, 1_767_225_600, 253_402_300_799][index % 3]
        return .object([
            "public_key": .string(Hex.encode(key)), "period_seconds": .integer(period),
            "genesis_time": .integer(genesis),
            "hash": .string(LocalBeacon.hash(publicKey: key, period: period, genesis: genesis).hex),
        ])
    }

    private static func localRound(_ name: String, _ round: Int, _ signature: [UInt8], _ isValid: Bool) -> JSON {
        .object([
            "public_key": .string(Hex.encode(Sample.beacon(name).chain.publicKey)), "round": .integer(round),
            "signature": .string(Hex.encode(signature)), "valid": .bool(isValid),
        ])
    }

    static let localRounds: [JSON] = {
        let one = Sample.beacon("local-1")
        let two = Sample.beacon("local-2")
        let valid = [1, 2, 9, 10, 1_000, 5_901_049, JSON.largestInteger].map {
            localRound("local-1", $0, one.speak($0).signature, true)
        }
        let right = one.speak(7).signature
        var first = right
        first[0] ^= 1
        var last = right
        last[63] ^= 0x80
        // S + L: the same signature to a lenient verifier (RFC 8032 section 5.1.7 forbids it).
        let order: [UInt8] =
            [0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14]
            + [UInt8](repeating: 0, count: 15) + [0x10]
        var malleable = right
        var carry = 0
        for (index, digit) in order.enumerated() {
            let sum = Int(malleable[32 + index]) + Int(digit) + carry
            malleable[32 + index] = UInt8(sum & 0xFF)
            carry = sum >> 8
        }
        return valid + [
            localRound("local-2", 7, two.speak(7).signature, true),
            localRound("local-1", 8, right, false), localRound("local-2", 7, right, false),
            localRound("local-1", 7, first, false), localRound("local-1", 7, last, false),
            localRound("local-1", 7, malleable, false), localRound("local-1", 7, right.dropLast(), false),
            localRound("local-1", 7, right + [0], false), localRound("local-1", 7, [0], false),
            localRound("local-1", 7, [UInt8](repeating: 0, count: 64), false),
            localRound(
                "local-1", 7, Fixed.signingKey("beacon local-1").sign(Array("insacula/v1/local-beacon\n7".utf8)), false),
        ]
    }()
}
