import Testing

@testable import BLS12381

@Suite("BLS12-381: the compressed form of points")
struct PointTests {
    private func refusal(_ bytes: [UInt8], of group: (any Group.Type)) -> InvalidPoint? {
        do throws(InvalidPoint) {
            if group == G1.self { _ = try G1Point(compressed: bytes) } else { _ = try G2Point(compressed: bytes) }
            return nil
        } catch {
            return error
        }
    }

    /// The generators in compressed form, as the standards publish them.
    @Test func generators() throws {
        let g1 = try hex(
            "97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb")
        let g2 = try hex(
            "93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
                + "024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8")
        #expect(G1Point.generator.compressed == g1)
        #expect(G2Point.generator.compressed == g2)
        #expect(try G1Point(compressed: g1) == .generator)
        #expect(try G2Point(compressed: g2) == .generator)
    }

    @Test func whatIsWrittenIsRead() throws {
        for number in 1...20 {
            let one = G1Point.hash([UInt8(number)], domain: [1])
            let two = G2Point.hash([UInt8(number)], domain: [1])
            #expect(try G1Point(compressed: one.compressed) == one)
            #expect(try G2Point(compressed: two.compressed) == two)
            // A point and its negative differ in the sign flag only.
            var (negativeOne, negativeTwo) = (one.compressed, two.compressed)
            negativeOne[0] ^= 0x20
            negativeTwo[0] ^= 0x20
            let affineOne = try #require(one.affine)
            let affineTwo = try #require(two.affine)
            #expect(try G1Point(compressed: negativeOne).affine == -affineOne)
            #expect(try G2Point(compressed: negativeTwo).affine == -affineTwo)
        }
    }

    @Test(arguments: [0, 1, 47, 49, 95, 96, 97, 192])
    func lengths(_ count: Int) {
        let bytes = [UInt8](repeating: 0x80, count: count)
        if count != 48 { #expect(refusal(bytes, of: G1.self) == .length) }
        if count != 96 { #expect(refusal(bytes, of: G2.self) == .length) }
    }

    @Test func flags() {
        let one = G1Point.generator.compressed
        let two = G2Point.generator.compressed
        func flagged(_ bytes: [UInt8], _ flags: UInt8) -> [UInt8] { [bytes[0] & 0x1f | flags] + bytes.dropFirst() }
        for flags: UInt8 in [0x00, 0x20, 0x40, 0x60] {
            #expect(refusal(flagged(one, flags), of: G1.self) == .notCompressed)
            #expect(refusal(flagged(two, flags), of: G2.self) == .notCompressed)
        }
        for flags: UInt8 in [0xc0, 0xe0] {
            #expect(refusal(flagged(one, flags), of: G1.self) == .infinity)
            #expect(refusal(flagged(two, flags), of: G2.self) == .infinity)
            #expect(refusal([flags] + [UInt8](repeating: 0, count: 47), of: G1.self) == .infinity)
            #expect(refusal([flags] + [UInt8](repeating: 0, count: 95), of: G2.self) == .infinity)
        }
    }

    /// x + p means the same number as x, and is refused wherever it fits into the bytes.
    @Test func notReduced() throws {
        // From 0, 1 and 2 up: numbers below p are accepted by the range check, and their sums with p are not.
        for small in UInt8(0)...40 {
            let number = [UInt8](repeating: 0, count: 47) + [small]
            let raised = raisedByModulus(number)
            func inG1(_ x: [UInt8]) -> [UInt8] { [x[0] | 0x80] + x.dropFirst() }
            #expect(refusal(inG1(number), of: G1.self) != .notReduced)
            #expect(refusal(inG1(raised), of: G1.self) == .notReduced)
            #expect(refusal(inG1(number) + number, of: G2.self) != .notReduced)
            #expect(refusal(inG1(raised) + number, of: G2.self) == .notReduced)
            #expect(refusal(inG1(number) + raised, of: G2.self) == .notReduced)
        }
        let all = [UInt8](repeating: 0xff, count: 95)
        #expect(refusal([0x9f] + all.prefix(47), of: G1.self) == .notReduced)
        #expect(refusal([0xbf] + all, of: G2.self) == .notReduced)
        // The second number has no flag bits.
        var two = G2Point.generator.compressed
        for bit: UInt8 in [0x80, 0x40, 0x20] {
            two[48] ^= bit
            #expect(refusal(two, of: G2.self) == .notReduced)
            two[48] ^= bit
        }
        // Without this check, a signature would have two encodings.
        let point = try #require(
            (0..<200).lazy.map { G1Point.hash([UInt8($0)], domain: [1]) }.first { $0.compressed[0] & 0x1f < 5 })
        var second = point.compressed
        second[0] &= 0x1f
        second = raisedByModulus(second)
        second[0] |= point.compressed[0] & 0xe0
        #expect(second != point.compressed)
        #expect(refusal(second, of: G1.self) == .notReduced)
    }

    private func raisedByModulus(_ number: [UInt8]) -> [UInt8] {
        var carry = 1
        return zip(number, (-Fp.one).bigEndian).reversed().map { pair in
            let sum = Int(pair.0) + Int(pair.1) + carry
            carry = sum >> 8
            return UInt8(truncatingIfNeeded: sum)
        }.reversed()
    }

    @Test func offTheCurveOrOutsideTheSubgroup() throws {
        let numbers = Numbers()
        var outcomes: [InvalidPoint: Int] = [:]
        for _ in 0..<24 {
            let (one, two) = (numbers.fp(), numbers.fp2())
            for (x, group, isOnCurve) in [
                (one.bigEndian, G1.self as any Group.Type, point(of: G1.self, x: one) != nil),
                (two.bigEndian, G2.self, point(of: G2.self, x: two) != nil),
            ] {
                let refused = refusal([x[0] | 0x80] + x.dropFirst(), of: group)
                #expect(refused == (isOnCurve ? .notInSubgroup : .notOnCurve))
                if let refused { outcomes[refused, default: 0] += 1 }
            }
        }
        #expect(outcomes[.notInSubgroup, default: 0] > 10)
        #expect(outcomes[.notOnCurve, default: 0] > 10)
        // A sound point plus a point of small order.
        let third = try #require(point(of: G1.self, x: 0))
        let mixed = try #require((third + Point(G1.generator)).affine)
        #expect(refusal(mixed.compressed, of: G1.self) == .notInSubgroup)
    }
}
