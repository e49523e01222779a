import LogBuilder
import PublicRecord
import Sodium
import Support
import WireFormat

/// Texts, tags and near numbers.
extension FunctionVectors {
    static let textTable: [(text: String, isValid: Bool)] = [
        ("", true), (" ~", true), ("Peña Nuño, «perito» — 5 €", true), ("ẞſƿɏʯ", true), ("Ḁẟỿ", true),
        ("Ꞌꞌ№…„“”‚‘’–", true),
        ("¡¬®ʯ", true), ("a\u{7F}", false), ("a\u{A0}b", false), ("a\u{AD}b", false), ("Pen\u{303}a", false),
        ("\u{2B0}", false), ("\u{301}\u{323}", false), ("\u{1E08F}\u{323}", false), ("\u{105D2}\u{307}", false),
        ("\u{1611E}\u{1611E}", false), ("\u{1DFF}", false), ("\u{1F00}", false), ("\u{2012}", false),
        ("\u{2015}", false), ("\u{201B}", false), ("\u{201F}", false), ("\u{2028}", false), ("\u{20AB}", false),
        ("\u{2117}", false), ("\u{212A}", false), ("\u{A78A}", false), ("\u{A78D}", false), ("\u{FEFF}", false),
        ("Ω", false), ("Ж", false), ("中", false), ("\u{1F600}", false), ("\t", false), ("a\nb", false),
        ("\u{0}", false),
    ]

    static let texts = textTable.map { row in
        JSON.object(["text": .base64(row.text.utf8), "valid": .bool(row.isValid)])
    }

    /// Pairs of file numbers, and whether one may be a mistyped form of the other.
    static let nearTable: [(one: String, other: String, isNear: Bool)] = [
        ("412/2026", "421/2026", true), ("412/2026", "413/2026", true), ("412/2026", "4122/2026", true),
        ("412/2026", "42/2026", true), ("412/2026", "1412/2026", true), ("412/2026", "12/2026", true),
        ("412/2026", "412/2025", true), ("412/2026", "412/2062", true), ("412/2026", "exhorto 412/2026", true),
        ("412/2026 bis", "413/2026", true), ("10/2026", "1/2026", true), ("1/2026", "2/2026", true),
        ("412/2026", "412/2026", true), ("412/2026", "412/2026 bis", true), ("412/2026", "124/2026", false),
        ("412/2026", "423/2026", false), ("412/2026", "413/2025", false), ("412/2026", "exhorto 413/2026", false),
        ("12/2026", "21/2062", false), ("412/2026", "142/2026", true), ("412/2026", "214/2026", false),
        ("412/2026", "4/2026", false), ("999999999/2026", "99999999/2026", true), ("412/2026", "412/2000", false),
    ]

    static let near = nearTable.map { row in
        JSON.object([
            "one": json(Sample.number(row.one)), "other": json(Sample.number(row.other)), "near": .bool(row.isNear),
        ])
    }

    private static func json(_ number: CaseNumber) -> JSON {
        .object([
            "docket": .string(number.docket), "number": .integer(number.number), "year": .integer(number.year),
        ])
    }

    // MARK: The verifiable random function

    private static func proof(
        _ key: [UInt8], _ alpha: [UInt8], _ proof: [UInt8], _ beta: [UInt8]?
    ) -> JSON {
        .object([
            "key": .string(Hex.encode(key)), "alpha": .base64(alpha), "proof": .string(Hex.encode(proof)),
            "beta": beta.map { .string(Hex.encode($0)) } ?? .null,
        ])
    }

    /// The test vector of C2SP vrf-r255.
    static let specification = (
        scalar: hex("3431c2b03533e280b23232e280b34e2c3132c2b03238e280b23131e280b34500"),
        key: hex("54136cd90d99fbd1d4e855d9556efea87ba0337f2a6ce22028d0f5726fcb854e"),
        alpha: Array("c2sp.org/vrf-r255".utf8),
        proof: hex(
            "0a97d961262fb549b4175c5117860f42ae44a123f93c476c439eddd1c0cff926"
                + "5c805525233e2284dbed45e593b8eea31d5ca9734d72bcbba9738d5237f955f3b2422351149d1312503b6441a47c940c"),
        beta: hex(
            "dd653f0879b48c3ef69e13551239bec4cbcc1c18fe8894de2e9e1c790e182736"
                + "03bf1c6c25d7a797aeff3c43fd32b974d3fcbd4bcce916007097922a3ea3a794")
    )

    private static func hex(_ text: String) -> [UInt8] { certain { try Hex.decode(text) } }

    /// The order of the group, little-endian.
    private static let order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")

    static let vrf: [JSON] = {
        let known = specification
        var vectors = [proof(known.key, known.alpha, known.proof, known.beta)]
        for number in 0..<24 {
            let key = Fixed.matterKey("vector \(number % 5)")
            let alpha = Fixed.bytes("alpha \(number)", count: number * number)
            let (beta, right) = certain { try key.prove(alpha) }
            vectors.append(proof(key.publicKey.bytes, alpha, right, beta))
            var spoiled = right
            spoiled[number * 3] ^= 1 << UInt8(number % 8)
            vectors.append(proof(key.publicKey.bytes, alpha, spoiled, nil))
        }
        let key = Fixed.matterKey("vector 0")
        let alpha = Array("alpha".utf8)
        let right = certain { try key.prove(alpha) }.proof
        let other = Fixed.matterKey("vector 1").publicKey.bytes
        func spoiled(_ edit: (inout [UInt8]) -> Void) -> JSON {
            var bytes = right
            edit(&bytes)
            return proof(key.publicKey.bytes, alpha, bytes, nil)
        }
        // s + q is another spelling of s.
        var carry = 0
        var overflowing = right
        for (index, digit) in order.enumerated() {
            let sum = Int(overflowing[48 + index]) + Int(digit) + carry
            overflowing[48 + index] = UInt8(sum & 0xFF)
            carry = sum >> 8
        }
        vectors += [
            proof(other, alpha, right, nil), proof(key.publicKey.bytes, alpha + [0], right, nil),
            proof(key.publicKey.bytes, [], right, nil), proof(key.publicKey.bytes, alpha, overflowing, nil),
            spoiled { $0.removeLast() }, spoiled { $0.append(0) }, spoiled { $0 = [] },
            // Gamma with the highest bit set, the identity, and no element.
            spoiled { $0[31] |= 0x80 }, spoiled { $0.replaceSubrange(..<32, with: [UInt8](repeating: 0, count: 32)) },
            spoiled { $0.replaceSubrange(..<32, with: [UInt8](repeating: 0xFF, count: 32)) },
            spoiled { $0.replaceSubrange(32..<48, with: [UInt8](repeating: 0, count: 16)) },
            spoiled { $0.replaceSubrange(48..., with: [UInt8](repeating: 0, count: 32)) },
            spoiled { $0.replaceSubrange(48..., with: order) },
            topBit(),
        ]
        // Invalid keys: the identity, a negative one, the highest bit, above the field's order.
        var high = key.publicKey.bytes
        high[31] |= 0x80
        for bytes in [
            [UInt8](repeating: 0, count: 32), [1] + [UInt8](repeating: 0, count: 31), high, [0xFF] + high.dropFirst(),
        ] {
            vectors.append(proof(bytes, alpha, right, nil))
        }
        return vectors
    }()

    /// A proof that verifies if the highest bit of Gamma is ignored: it was made with that bit set, so the value would
    /// differ (RFC 9496 section 4.3.1 refuses the encoding).
    private static func topBit() -> JSON {
        let key = Fixed.matterKey("vector 0")
        let alpha = Array("alpha".utf8)
        let forged = certain { try ForgedProof.withHighestBit(of: alpha, with: key) }
        return proof(key.publicKey.bytes, alpha, forged, nil)
    }

    private static func tag(
        _ key: VRF.PrivateKey, _ court: String, _ number: CaseNumber, proof: [UInt8], _ tag: Digest?
    ) -> JSON {
        JSON.object([
            "key": .string(key.publicKey.hex), "court": .string(court), "proof": .string(Hex.encode(proof)),
            "tag": tag.map { .string($0.hex) } ?? .null,
        ]).with([
            "docket": .string(number.docket), "number": .integer(number.number), "year": .integer(number.year),
        ])
    }

    static let tags: [JSON] = {
        let files: [(court: String, number: CaseNumber)] = [
            ("juzgado-1", Sample.number("12/2026")), ("juzgado-2", Sample.number("12/2026")),
            ("juzgado-1", Sample.number("exhorto 12/2026")), ("juzgado-1", Sample.number("1/1900")),
            ("juzgado-1", Sample.number("999999999/9999")), ("a", Sample.number("toca 120/2026")),
        ]
        var vectors: [JSON] = []
        for key in [Sample.matterKey, Fixed.matterKey("vector 2")] {
            for (place, file) in files.enumerated() {
                let right = Sample.tag(file.number, court: file.court, key: key)
                let other = files[(place + 1) % files.count]
                vectors.append(tag(key, file.court, file.number, proof: right.proof ?? [], right.value))
                vectors.append(tag(key, other.court, other.number, proof: right.proof ?? [], nil))
            }
        }
        // The tag does not depend on the suffix.
        let bis = Sample.tag(Sample.number("12/2026 bis"))
        vectors.append(tag(Sample.matterKey, "juzgado-1", Sample.number("12/2026"), proof: bis.proof ?? [], bis.value))
        return vectors
    }()

    // MARK: Ed25519

    private static func signature(_ key: [UInt8], _ message: [UInt8], _ signature: [UInt8], _ isValid: Bool) -> JSON {
        .object([
            "public_key": .string(Hex.encode(key)), "message": .base64(message),
            "signature": .string(Hex.encode(signature)), "valid": .bool(isValid),
        ])
    }

    /// The encodings of points of small order: five, or fourteen with those above the field's order and those with a
    /// sign.
    static let smallOrder: [[UInt8]] = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ].flatMap { text -> [[UInt8]] in
        let plain = hex(text)
        return [plain, plain.dropLast() + [plain[31] | 0x80]]
    }

    static let ed25519: [JSON] = {
        let key = Fixed.signingKey("ed25519")
        let message = Array("mensaje".utf8)
        let right = key.sign(message)
        var vectors = [
            signature(key.publicKey.bytes, message, right, true),
            signature(key.publicKey.bytes, [], key.sign([]), true),
            signature(key.publicKey.bytes, message + [0], right, false),
        ]
        for place in [0, 31, 32, 63] {
            var spoiled = right
            spoiled[place] ^= 1
            vectors.append(signature(key.publicKey.bytes, message, spoiled, false))
        }
        // S + L, and S of other sizes.
        var carry = 0
        var malleable = right
        for (index, digit) in order.enumerated() {
            let sum = Int(malleable[32 + index]) + Int(digit) + carry
            malleable[32 + index] = UInt8(sum & 0xFF)
            carry = sum >> 8
        }
        vectors += [
            signature(key.publicKey.bytes, message, malleable, false),
            signature(key.publicKey.bytes, message, right.dropLast(), false),
            signature(key.publicKey.bytes, message, right + [0], false),
            signature(key.publicKey.bytes, message, [], false),
        ]
        // R = the neutral element and S = k·a: OpenSSL and BoringSSL accept it.
        for encoding in smallOrder {
            vectors.append(
                signature(
                    key.publicKey.bytes, message,
                    certain { try ForgedSignature.with(r: encoding, of: message, by: key) }, false))
            // A key of small order, with S = 0 and R = the neutral element, and with R = the key.
            let zero = [UInt8](repeating: 0, count: 32)
            vectors.append(signature(encoding, message, smallOrder[2] + zero, false))
            vectors.append(signature(encoding, message, encoding + zero, false))
        }
        return vectors
    }()
}
