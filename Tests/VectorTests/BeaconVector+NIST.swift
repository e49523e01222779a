import RecordedRounds
import Beacon
import LogBuilder
import WireFormat

/// Pulses of NIST's beacon, and texts that look like one.
extension BeaconVector {
    private static let chain = Recorded.chain("nist-2")
    private static let pulses = [Recorded.pulse(0), Recorded.pulse(1)]
    private static let pulse = pulses[0]

    private static func vector(
        _ name: String, _ fault: RoundFault?, on chain: Chain = chain, _ change: (inout SignedRound) -> Void = { _ in }
    ) -> BeaconVector {
        var spoken = pulse
        change(&spoken)
        return BeaconVector(name, fault, chain, spoken)
    }

    private static func signing(_ name: String, _ fault: RoundFault, _ change: (inout [UInt8]) -> Void) -> BeaconVector
    {
        vector("signed: \(name)", fault) { spoken in
            var signed = spoken.signed ?? []
            change(&signed)
            spoken.signed = signed
        }
    }

    private static func on(_ name: String, _ fault: RoundFault?, round: Int? = nil, _ change: (inout Chain) -> Void)
        -> BeaconVector
    {
        var other = chain
        change(&other)
        return vector(name, fault, on: other) { $0.round = round ?? $0.round }
    }

    /// The offsets of the fields in the recorded pulse, whose address has 56 bytes.
    private enum At {
        static let uri = 4
        static let version = 64
        static let cipherSuite = 67
        static let period = 71
        static let certificate = 79
        static let chainIndex = 143
        static let timeStamp = 163
        static let localRandom = 191
        static let externalStatus = 323
    }

    private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var carry = 0
        var digits = zip(left, right).reversed().map { left, right -> UInt8 in
            let sum = Int(left) + Int(right) + carry
            carry = sum >> 8
            return UInt8(sum & 0xFF)
        }
        if carry > 0 { digits.append(UInt8(carry)) }
        return digits.reversed()
    }

    private static let rounds: [BeaconVector] =
        pulses.flatMap { pulse in
            [
                BeaconVector("as spoken", nil, chain, pulse),
                BeaconVector("said of the minute after", .signed, chain, renumbered(pulse, pulse.round - 1)),
                BeaconVector("said of the minute before", .signed, chain, renumbered(pulse, pulse.round + 1)),
            ]
        } + [
            BeaconVector("another pulse, rightly signed", .signed, chain, renumbered(pulses[1], pulse.round)),
            vector("signature of another pulse", .mismatch) { $0.signature = pulses[1].signature },
            vector("nothing signed", .signed) { $0.signed = nil },
            vector("the last round that can be written", .signed) { $0.round = JSON.largestInteger },
        ]

    private static let signatures: [BeaconVector] =
        [0, 1, 7, 2_047, 4_095].map { bit in
            vector("signature: bit \(bit) changed", .mismatch) { $0.signature = flipped($0.signature, bit) }
        } + [
            vector("signature: zero", .mismatch) { $0.signature = $0.signature.map { _ in 0 } },
            vector("signature: one", .mismatch) { $0.signature = $0.signature.dropLast().map { _ in 0 } + [1] },
            vector("signature: the modulus", .signatureForm) { $0.signature = chain.publicKey },
            vector("signature: the modulus more", .signatureForm) {
                $0.signature = sum($0.signature, chain.publicKey)
            },
            vector("signature: all ones", .signatureForm) { $0.signature = $0.signature.map { _ in 0xFF } },
            vector("signature: nothing", .signatureForm) { $0.signature = [] },
            vector("signature: a byte less", .signatureForm) { $0.signature.removeLast() },
            vector("signature: a byte more", .signatureForm) { $0.signature.append(0) },
            vector("signature: a zero before it", .signatureForm) { $0.signature.insert(0, at: 0) },
        ]

    private static let signedBytes: [BeaconVector] = [
        signing("nothing", .signed) { $0 = [] },
        signing("a byte less", .signed) { $0.removeLast() },
        signing("a byte more", .signed) { $0.append(0) },
        signing("the status changed", .mismatch) { $0[$0.count - 1] ^= 1 },
        signing("a letter of the address changed", .mismatch) { $0[At.uri] ^= 1 },
        signing("an address that is no text", .signed) { $0[At.uri] = 0xFF },
        signing("an address of 257 bytes", .signed) {
            $0.replaceSubrange(0..<4, with: [0, 0, 1, 1])
            $0.insert(contentsOf: [UInt8](repeating: 0x61, count: 201), at: At.uri)
        },
        signing("an address of 256 bytes", .mismatch) {
            $0.replaceSubrange(0..<4, with: [0, 0, 1, 0])
            $0.insert(contentsOf: [UInt8](repeating: 0x61, count: 200), at: At.uri)
        },
        signing("a length beyond the end", .signed) { $0[0] = 0xFF },
        signing("another version", .mismatch) { $0[At.version] ^= 1 },
        signing("another cipher suite", .signed) { $0[At.cipherSuite + 3] = 1 },
        signing("a millisecond more a round", .signed) { $0[At.period + 3] ^= 1 },
        signing("another certificate", .mismatch) { $0[At.certificate] ^= 1 },
        signing("another chain", .signed) { $0[At.chainIndex + 7] = 3 },
        signing("the chain's highest bit", .signed) { $0[At.chainIndex] = 0x80 },
        signing("another pulse of the chain", .mismatch) { $0[At.chainIndex + 15] ^= 1 },
        signing("another second", .signed) { $0[At.timeStamp + 18] ^= 1 },
        signing("another millisecond", .signed) { $0[At.timeStamp + 22] ^= 1 },
        signing("another zone", .signed) { $0[At.timeStamp + 23] = 0x2B },
        signing("a time stamp without its milliseconds", .signed) {
            $0.replaceSubrange(At.timeStamp + 19..<At.timeStamp + 23, with: [])
            $0[At.timeStamp - 1] = 20
        },
        signing("a hash of 63 bytes", .signed) {
            $0.remove(at: At.localRandom)
            $0[At.localRandom - 1] = 63
        },
        signing("a hash of 65 bytes", .signed) {
            $0.insert(0, at: At.localRandom)
            $0[At.localRandom - 1] = 65
        },
        signing("another random value", .mismatch) { $0[At.localRandom + 63] ^= 1 },
        signing("another external status", .mismatch) { $0[At.externalStatus] ^= 1 },
    ]

    private static let otherChains: [BeaconVector] = [
        on("chain of another index", .signed) { $0.name = "nist-1" },
        on("chain with a zero before its index", .signed) { $0.name = "nist-02" },
        on("chain without an index", .signed) { $0.name = "nist" },
        on("chain of another name", .signed) { $0.name = "pulse-2" },
        on("chain of half-minutes", .signed) { $0.period = 30 },
        on("chain that began a minute later", nil, round: pulse.round - 1) { $0.genesis = 60 },
        on("chain that began a second later", .signed) { $0.genesis = 1 },
        on("key: one bit changed", .mismatch) { $0.publicKey = flipped($0.publicKey, 2_000) },
        on("key without its highest bit", .key) { $0.publicKey = flipped($0.publicKey, 0) },
        on("key: even", .key) { $0.publicKey = flipped($0.publicKey, 4_095) },
        on("key: a byte less", .key) { $0.publicKey.removeLast() },
        on("key: a byte more", .key) { $0.publicKey.append(1) },
        on("key: nothing", .key) { $0.publicKey = [] },
        on("key of drand", .key) { $0.publicKey = Recorded.chain("quicknet").publicKey },
    ]

    private static let forged: [BeaconVector] = RSAForgeries.signatures.enumerated().map { number, row in
        var other = chain
        other.publicKey = hex(RSAForgeries.modulus)
        let signature = hex(row.1)
        return vector("under another key, a padding \(row.0)", number == 0 ? nil : .mismatch, on: other) {
            $0.signature = signature
        }
    }

    static let nist: [BeaconVector] = [rounds, signatures, signedBytes, otherChains, forged].flatMap { $0 }
}
