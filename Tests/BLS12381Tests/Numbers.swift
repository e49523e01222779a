import Sodium

@testable import BLS12381

extension HashToCurve {
    init(domain: [UInt8]) { self.init(domain: domain) { SHA256.hash($0).bytes } }
}

extension G1Point {
    static func hash(_ message: [UInt8], domain: [UInt8]) -> G1Point { hash(message, by: HashToCurve(domain: domain)) }
}

extension G2Point {
    static func hash(_ message: [UInt8], domain: [UInt8]) -> G2Point { hash(message, by: HashToCurve(domain: domain)) }
}

/// Field elements that are the same in every run, from SHA-256 of a counter.
struct Numbers {
    private var counter: UInt64 = 0

    mutating func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            counter += 1
            bytes += SHA256.hash("numbers \(counter)").bytes
        }
        return Array(bytes.prefix(count))
    }

    mutating func fp() -> Fp { Fp(reducing: bytes(64)[...]) }
    mutating func fp2() -> Fp2 { Fp2(fp(), fp()) }
    mutating func fp6() -> Fp6 { Fp6(fp2(), fp2(), fp2()) }
    mutating func fp12() -> Fp12 { Fp12(fp6(), fp6()) }
}
