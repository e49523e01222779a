import Sodium
import Support

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

/// Field elements that are the same in every run.
struct Numbers {
    private let random = Randomness.seeded("numbers")

    func fp() -> Fp { Fp(reducing: certain { try random.bytes(64) }[...]) }
    func fp2() -> Fp2 { Fp2(fp(), fp()) }
    func fp6() -> Fp6 { Fp6(fp2(), fp2(), fp2()) }
    func fp12() -> Fp12 { Fp12(fp6(), fp6()) }
}
