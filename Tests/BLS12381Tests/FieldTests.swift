import Testing

@testable import BLS12381

/// Boundary values, words with a long carry, and pseudo-random elements.
private let samples: [Fp] = {
    let numbers = Numbers()
    let carrying = [
        Fp(.max, .max, .max, .max, .max, 0x1a01_11ea_397f_e699), Fp(1, 0, 0, 0, 0, 0), Fp(0, 0, 0, 0, 0, 1),
        Fp(.max, .max, .max, .max, .max, 0), Fp(0, .max, 0, .max, 0, 1), Fp.modulus - Fp(1, 0, 0, 0, 0, 0),
    ]
    return carrying + [0, 1, 2, -Fp.one, -Fp.one.doubled, Fp.one.doubled.inverse] + (0..<20).map { _ in numbers.fp() }
}()

private let p: StaticBigInt =
    0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab

@Suite("BLS12-381: fields")
struct FieldTests {
    @Test func theBaseFieldIsAField() {
        for a in samples {
            #expect(a + Fp.zero == a)
            #expect(a * Fp.one == a)
            #expect(a - a == Fp.zero)
            #expect(a + -a == Fp.zero)
            #expect(a.doubled == a + a)
            #expect(a.squared == a * a)
            #expect(a.isZero ? a.inverse.isZero : a * a.inverse == Fp.one)
            #expect(a.power(p) == a)
            for b in samples {
                #expect(a + b == b + a)
                #expect(a * b == b * a)
                #expect(a - b == -(b - a))
                #expect((a + b) - b == a)
                for c in samples {
                    #expect((a + b) + c == a + (b + c))
                    #expect((a * b) * c == a * (b * c))
                    #expect(a * (b + c) == a * b + a * c)
                }
            }
        }
    }

    @Test func numbersHaveAsManyBitsAsTheyNeed() {
        #expect(Array((1 as StaticBigInt).bits) == [true])
        #expect(Array((10 as StaticBigInt).bits) == [true, false, true, false])
        #expect(Array((0x8000_0000_0000_0000 as StaticBigInt).bits) == [true] + [Bool](repeating: false, count: 63))
        #expect((0 as StaticBigInt).bits.allSatisfy { !$0 })
    }

    @Test func elementsAreWhatTheirBytesSay() {
        #expect((5 as Fp).bigEndian == [UInt8](repeating: 0, count: 47) + [5])
        #expect((0x0102_0304_0506_0708_090a as Fp).bigEndian.suffix(10) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
        for a in samples { #expect(Fp(bigEndian: a.bigEndian[...]) == a) }
        let last = -Fp.one
        var modulus = last.bigEndian
        modulus[47] += 1
        #expect(Fp(bigEndian: modulus[...]) == nil)
        #expect(Fp(bigEndian: [UInt8](repeating: 255, count: 48)[...]) == nil)
        #expect(Fp(bigEndian: [UInt8](repeating: 0, count: 47)[...]) == nil)
        #expect(Fp(bigEndian: [UInt8](repeating: 0, count: 49)[...]) == nil)
        // 2⁵¹² − 1, computed by doubling.
        let power = (0..<512).reduce(Fp.one) { power, _ in power.doubled }
        #expect(Fp(reducing: [UInt8](repeating: 255, count: 64)[...]) == power - 1)
    }

    @Test func anElementOrItsNegativeIsTheGreaterHalf() {
        for a in samples where !a.isZero { #expect(a.isGreaterHalf != (-a).isGreaterHalf) }
        #expect(!(1 as Fp).isGreaterHalf)
        #expect((-Fp.one).isGreaterHalf)
        let half = Fp.one.doubled.inverse  // (p + 1)/2
        #expect(half.isGreaterHalf)
        #expect(!(half - 1).isGreaterHalf)
        #expect((1 as Fp).sign)
        #expect(!(2 as Fp).sign)
        #expect(!(-Fp.one).sign)
    }

    @Test func squaresHaveRootsAndOthersHaveNone() {
        var squares = 0
        for a in samples {
            let root = a.squared.squareRoot
            #expect(root == a || root == -a)
            if let root = a.squareRoot {
                squares += 1
                #expect(root.squared == a)
            } else {
                // −1 is not a square, so one of a and −a is.
                #expect((-a).squareRoot != nil)
            }
        }
        #expect(squares > 5 && squares < samples.count - 5)
    }

    @Test func theExtensionOfDegreeTwoIsAFieldWithRoots() {
        let numbers = Numbers()
        let samples =
            [Fp2.zero, Fp2.one, Fp2(0, 1), Fp2(4, 0), -Fp2.one, Fp2(-Fp.one.doubled, 0)]
            + (0..<20).map { _ in numbers.fp2() }
        #expect(Fp2(0, 1).squared == -Fp2.one)
        var squares = 0
        for a in samples {
            #expect(a.isZero ? a.inverse.isZero : a * a.inverse == Fp2.one)
            #expect(a.squared == a * a)
            #expect(a.timesXi == a * Fp2(1, 1))
            #expect(a.power(p) == a.conjugate)
            #expect(Fp2(bigEndian: a.bigEndian[...]) == a)
            let root = a.squared.squareRoot
            #expect(root == a || root == -a)
            // Euler's criterion, by the norm.
            #expect((a.squareRoot != nil) == ((a * a.conjugate).c0.squareRoot != nil))
            if let root = a.squareRoot {
                squares += 1
                #expect(root.squared == a)
            }
            if !a.isZero { #expect(a.isGreaterHalf != (-a).isGreaterHalf) }
            for (b, c) in zip(samples, samples.dropFirst()) {
                #expect(a * b == b * a)
                #expect((a * b) * c == a * (b * c))
                #expect(a * (b + c) == a * b + a * c)
            }
        }
        #expect(squares < samples.count)
    }

    @Test func signsInTheExtensionFollowTheFirstCoordinateThatIsNotZero() {
        #expect(Fp2(1, 2).sign)
        #expect(!Fp2(2, 1).sign)
        #expect(Fp2(0, 1).sign)
        #expect(!Fp2(0, 0).sign)
        #expect(Fp2(1, -Fp.one).isGreaterHalf)
        #expect(!Fp2(-Fp.one, 1).isGreaterHalf)
        #expect(Fp2(-Fp.one, 0).isGreaterHalf)
    }

    @Test func theUpperExtensionsAreFields() {
        let numbers = Numbers()
        for _ in 0..<5 {
            let (a, b, c) = (numbers.fp6(), numbers.fp6(), numbers.fp6())
            #expect((a * b) * c == a * (b * c))
            #expect(a * (b + c) == a * b + a * c)
            #expect(a * a.inverse == Fp6.one)
            #expect(a.timesV == a * Fp6(Fp2.zero, Fp2.one, Fp2.zero))
            #expect(a.times(b.c0, b.c1) == a * Fp6(b.c0, b.c1, Fp2.zero))
            #expect(a.times(v: b.c1) == a * Fp6(Fp2.zero, b.c1, Fp2.zero))
            let (d, e, f) = (numbers.fp12(), numbers.fp12(), numbers.fp12())
            #expect((d * e) * f == d * (e * f))
            #expect(d * d.inverse == Fp12.one)
            #expect(d.squared == d * d)
            let line = Line(b0: a.c0, b1: a.c1, b4: a.c2)
            let full = Fp12(Fp6(a.c0, a.c1, Fp2.zero), Fp6(Fp2.zero, a.c2, Fp2.zero))
            #expect(d.times(line) == d * full)
        }
        let v = Fp6(Fp2.zero, Fp2.one, Fp2.zero)
        #expect(v * v * v == Fp6(Fp2(1, 1), Fp2.zero, Fp2.zero))
        let w = Fp12(Fp6.zero, Fp6.one)
        #expect(w * w == Fp12(v, Fp6.zero))
    }

    @Test func frobeniusIsThePowerOfP() {
        let numbers = Numbers()
        let a = numbers.fp12()
        var power = Fp12.one
        for bit in p.bits {
            power = power.squared
            if bit { power = power * a }
        }
        #expect(a.frobenius == power)
        #expect((0..<6).reduce(a) { power, _ in power.frobenius } == a.conjugate)
    }

    @Test func theSquareInTheCyclotomicSubgroupIsTheSquare() {
        let numbers = Numbers()
        let a = numbers.fp12()
        let first = a.conjugate * a.inverse
        let inSubgroup = first.frobenius.frobenius * first
        #expect(inSubgroup.cyclotomicSquare == inSubgroup.squared)
        #expect(inSubgroup * inSubgroup.conjugate == Fp12.one)
        #expect(a.cyclotomicSquare != a.squared)
    }
}
