import Testing

@testable import BLS12381

private func e(_ p: Point<G1>, _ q: Point<G2>) -> Fp12 {
    guard let p = p.affine, let q = q.affine else { return Fp12.one }
    return MillerLoop.product(of: [(p, q)]).finalExponentiation
}

private let p = Point(G1.generator)
private let q = Point(G2.generator)

@Suite("BLS12-381: the pairing")
struct PairingTests {
    @Test func thePairingIsBilinear() {
        let a: StaticBigInt = 0x1234_5678_9abc_def0_1234_5678_9abc_def0
        let b: StaticBigInt = 0x0fed_cba9_8765_4321
        let expected = e(p.times(a).times(b), q)
        #expect(e(p.times(a), q.times(b)) == expected)
        #expect(e(p, q.times(a).times(b)) == expected)
        #expect(e(p.times(a), q) * e(p.times(b), q) == e(p.times(a) + p.times(b), q))
        #expect(e(p, q.times(a)) * e(p, q.times(b)) == e(p, q.times(a) + q.times(b)))
        #expect(e(-p, q) * e(p, q) == Fp12.one)
        #expect(e(p, -q) == e(-p, q))
    }

    @Test func thePairingIsNotDegenerateAndOfOrderR() {
        let value = e(p, q)
        #expect(value != Fp12.one)
        var power = Fp12.one
        for bit in r.bits {
            power = power.squared
            if bit { power = power * value }
        }
        #expect(power == Fp12.one)
    }

    /// Every element is mapped to one of order r, and products are mapped to products.
    @Test func theFinalExponentiationLeadsIntoTheSubgroup() {
        let numbers = Numbers()
        let (a, b) = (numbers.fp12(), numbers.fp12())
        let (x, y) = (a.finalExponentiation, b.finalExponentiation)
        #expect((a * b).finalExponentiation == x * y)
        var power = Fp12.one
        for bit in r.bits {
            power = power.squared
            if bit { power = power * x }
        }
        #expect(power == Fp12.one)
        #expect(x != Fp12.one)
        // Elements of Fp2 and Fp6 are mapped to one, so lines may be scaled by them.
        #expect(Fp12(a.c0, Fp6.zero).finalExponentiation == Fp12.one)
    }

    @Test func oneCheckSaysWhetherTwoPairingsAgree() {
        let three = (G1Point(p.times(3)), G2Point(q.times(3)))
        #expect(Pairing.agree(three.0, .generator, .generator, three.1))
        #expect(Pairing.agree(.generator, three.1, three.0, .generator))
        #expect(Pairing.agree(G1Point(p.times(6)), G2Point(q.times(2)), three.0, G2Point(q.times(4))))
        #expect(!Pairing.agree(three.0, .generator, .generator, .generator))
        #expect(!Pairing.agree(three.0, .generator, G1Point(-p), three.1))
    }

    @Test func aPairingWithInfinityIsOne() {
        let zero = (G1Point(Point<G1>.infinity), G2Point(Point<G2>.infinity))
        #expect(Pairing.agree(zero.0, .generator, .generator, zero.1))
        #expect(Pairing.agree(zero.0, zero.1, zero.0, zero.1))
        #expect(!Pairing.agree(zero.0, .generator, .generator, .generator))
        #expect(!Pairing.agree(.generator, .generator, zero.0, .generator))
        #expect(zero.0.compressed == [0xc0] + [UInt8](repeating: 0, count: 47))
        #expect(zero.1.compressed == [0xc0] + [UInt8](repeating: 0, count: 95))
    }
}
