import Testing

@testable import BLS12381

@Suite("BLS12-381: the vectors of RFC 9380")
struct StandardTests {
    private let messages = [
        "", "abc", "abcdef0123456789", "q128_" + String(repeating: "q", count: 128),
        "a512_" + String(repeating: "a", count: 512),
    ]

    private func message(_ number: Substring) throws -> [UInt8] {
        Array(messages[try #require(Int(number))].utf8)
    }

    /// Appendix J.9.1 and J.10.1.
    @Test(arguments: try vectorLines("rfc9380.txt").filter { $0[0].hasPrefix("G") })
    func hashing(_ line: [Substring]) throws {
        let domain = Array("QUUX-V01-CS02-with-BLS12381\(line[0])_XMD:SHA-256_SSWU_RO_".utf8)
        let message = try message(line[1])
        let numbers = try line.dropFirst(2).map { try #require(Fp(bigEndian: hex($0)[...])) }
        if line[0] == "G1" {
            let point = try #require(G1Point.hash(message, domain: domain).affine)
            #expect([point.x, point.y] == numbers)
        } else {
            let point = try #require(G2Point.hash(message, domain: domain).affine)
            #expect([point.x.c0, point.x.c1, point.y.c0, point.y.c1] == numbers)
        }
    }

    /// Appendix K.1, and K.2 with a domain of more than 255 bytes.
    @Test(arguments: try vectorLines("rfc9380.txt").filter { $0[0].hasPrefix("K") })
    func expanding(_ line: [Substring]) throws {
        let short = "QUUX-V01-CS02-with-expander-SHA256-128"
        let long = "\(short)-long-DST-" + String(repeating: "1", count: 256 - short.utf8.count - 10)
        #expect(long.utf8.count == 256)
        let domain = line[0] == "K1" ? short : long
        let bytes = try hex(line[2])
        #expect(HashToCurve(domain: Array(domain.utf8)).expand(try message(line[1]), count: bytes.count) == bytes)
    }

    /// Mapped elements are points of the curve, including those for which the map has a special case.
    @Test func mapping() throws {
        let numbers = Numbers()
        // z·u² is 0 or −1, so the first candidate is undefined. In Fp2 only 0 leads to this, since −1 is a square there
        // and z is not.
        let exceptional = try #require((-G1.map.z.inverse).squareRoot)
        for u in [0, 1, exceptional, -exceptional] + (0..<4).map({ _ in numbers.fp() }) {
            let point: Point<G1> = G1.map(u)
            #expect(try #require(point.affine).isOnCurve)
        }
        #expect((-G2.map.z.inverse).squareRoot == nil)
        for u in [Fp2.zero, Fp2.one] + (0..<4).map({ _ in numbers.fp2() }) {
            let point: Point<G2> = G2.map(u)
            #expect(try #require(point.affine).isOnCurve)
        }
    }

    /// Where a denominator of the isogeny is zero, the image is infinity.
    @Test func kernelOfTheIsogeny() throws {
        // x + k is the denominator of G2's 3-isogeny, squared: x² + 2k·x + k².
        let isogeny = G2.map.isogeny
        let k = isogeny.xDenominator[1] * Fp2.one.doubled.inverse
        try #require(k.squared == isogeny.xDenominator[0])
        let point: Point<G2> = isogeny(-k, Fp2.one)
        #expect(point.isInfinity)
    }
}
