import Testing

@testable import BLS12381

/// The order of both groups (draft-irtf-cfrg-pairing-friendly-curves section 4.2.1).
let r: StaticBigInt = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001

/// `h_eff` of RFC 9380 section 8.8.2.
private let effectiveCofactor: StaticBigInt =
    0xbc69f08f2ee75b3584c6a0ea91b352888e2a8e9145ad7689986ff031508ffe1329c2f178731db956d82bf015d1212b02ec0ec69d7477c1ae954cbc06689f6a359894c0adebbf6b4e8020005aaa95551

/// Returns a point of the curve with this x, if there is one; it is hardly ever in the group.
func point<G: Group>(of group: G.Type, x: G.Coordinate) -> Point<G>? {
    (x.squared * x + G.b).squareRoot.map { Point(x: x, y: $0, z: G.Coordinate.one) }
}

private func checkLaws<G: Group>(of group: G.Type, _ samples: [Point<G>]) {
    for a in samples {
        #expect(a.affine?.isOnCurve == true)
        #expect(a + Point<G>.infinity == a)
        #expect(Point<G>.infinity + a == a)
        #expect((a - a).isInfinity)
        #expect(a + a == a.doubled)
        #expect(a.doubled + a == a.times(3))
        #expect(a.times(0).isInfinity)
        #expect(a.times(1) == a)
        #expect(a.times(12345) + a.times(54321) == a.times(66666))
        #expect(a != -a)
        if let affine = a.affine { #expect(Point(affine) == a) }
    }
    for (a, b) in zip(samples, samples.dropFirst()) {
        #expect(a != b)
        #expect(a + b == b + a)
        #expect((a + b).affine?.isOnCurve == true)
        for c in samples { #expect((a + b) + c == a + (b + c)) }
    }
    #expect(Point<G>.infinity.doubled.isInfinity)
    #expect(Point<G>.infinity.affine == nil)
    #expect(Point<G>.infinity == Point<G>.infinity)
    #expect(Point<G>.infinity != samples[0])
}

private func checkSubgroup<G: Group>(of group: G.Type, _ samples: [Point<G>]) {
    for a in samples {
        // Both checks agree: outside before the cofactor is cleared, inside afterwards.
        #expect(!a.times(r).isInfinity)
        #expect(!G.contains(a))
        let cleared = G.clearCofactor(a)
        #expect(cleared.times(r).isInfinity)
        #expect(G.contains(cleared))
        // A point whose order divides the cofactor.
        #expect(!G.contains(a.times(r)))
        #expect(!G.contains(cleared + a.times(r)))
    }
}

private let pointsOfG1: [Point<G1>] = {
    let numbers = Numbers()
    return (0..<16).compactMap { _ in point(of: G1.self, x: numbers.fp()) }
}()

private let pointsOfG2: [Point<G2>] = {
    let numbers = Numbers()
    return (0..<16).compactMap { _ in point(of: G2.self, x: numbers.fp2()) }
}()

@Suite("BLS12-381: groups")
struct GroupTests {
    @Test func bothGroupsAreGroups() {
        checkLaws(of: G1.self, Array(pointsOfG1.prefix(4)) + [Point(G1.generator)])
        checkLaws(of: G2.self, Array(pointsOfG2.prefix(4)) + [Point(G2.generator)])
    }

    @Test func bothGeneratorsAreOfOrderR() {
        #expect(Point(G1.generator).times(r).isInfinity)
        #expect(Point(G2.generator).times(r).isInfinity)
        #expect(G1.contains(Point(G1.generator)))
        #expect(G2.contains(Point(G2.generator)))
        #expect(G1.contains(Point<G1>.infinity))
        #expect(G2.contains(Point<G2>.infinity))
    }

    @Test func theQuickCheckOfTheSubgroupIsTheMultiplicationByR() {
        #expect(pointsOfG1.count > 4 && pointsOfG2.count > 4)
        checkSubgroup(of: G1.self, pointsOfG1)
        checkSubgroup(of: G2.self, pointsOfG2)
    }

    @Test func pointsOfSmallOrderAreOutside() throws {
        // x = 0 gives the points of order 3 of G1's curve.
        let third = try #require(point(of: G1.self, x: 0))
        #expect(third.times(3).isInfinity)
        #expect(!G1.contains(third))
        #expect(!G1.contains(third + Point(G1.generator)))
        // 13² divides the cofactor of G2, 11² that of G1.
        for a in pointsOfG2 {
            let small = a.times(r).times(cofactorOfG2Over13)
            #expect(small.times(13).isInfinity)
            #expect(small.isInfinity || !G2.contains(small))
        }
        for a in pointsOfG1 {
            let small = a.times(r).times(cofactorOfG1Over33)
            #expect(small.times(33).isInfinity)
            #expect(small.isInfinity || !G1.contains(small))
        }
    }

    @Test func theCofactorIsClearedAsTheStandardSays() {
        for a in pointsOfG1 { #expect(G1.clearCofactor(a) == a.times(0xd201000000010001)) }
        for a in pointsOfG2 { #expect(G2.clearCofactor(a) == a.times(effectiveCofactor)) }
    }
}

/// The cofactors, (x − 1)²/3 and (x⁸ − 4x⁷ + 5x⁶ − 4x⁴ + 6x³ − 4x² − 4x + 13)/9, over small divisors.
private let cofactorOfG1Over33: StaticBigInt = 0x1bd789b295fb17ebe6ca052c1f0814b
private let cofactorOfG2Over13: StaticBigInt =
    0x72ddd1f2c687fed9510630b457e513e86daea2de1455bf96a829dfa11aa73896a0b02354bd6c888c68e251f0ccd0211564399258088acd99c7181178578e39
