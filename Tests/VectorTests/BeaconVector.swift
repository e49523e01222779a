import RecordedRounds
import Beacon
import LogBuilder
import Sodium
import Support
import WireFormat

/// A claimed round of a beacon, with the fault by protocol section 8, or none. The outcome is stated here, not computed
/// by a verifier.
struct BeaconVector: Sendable {
    var name: String
    var chain: Chain
    var spoken: SignedRound
    var fault: RoundFault?

    init(_ name: String, _ fault: RoundFault?, _ chain: Chain, _ spoken: SignedRound) {
        self.name = "\(chain.name) \(spoken.round): \(name)"
        self.chain = chain
        self.spoken = spoken
        self.fault = fault
    }

    static let valid = "valid"
    var expect: String { fault?.rawValue ?? BeaconVector.valid }

    var json: JSON {
        BeaconVector.parts(chain).with([
            "name": .string(name), "round": .integer(spoken.round), "signature": .string(Hex.encode(spoken.signature)),
            "signed": spoken.signed.map { .string(Hex.encode($0)) }, "expect": .string(expect),
        ])
    }

    static let all: [BeaconVector] = [local, unchained, chained, nist].flatMap { $0 }

    // MARK: - Making

    private static func parts(_ chain: Chain) -> JSON {
        .object([
            "chain": .string(chain.name), "scheme": .string(chain.scheme.rawValue),
            "public_key": .string(Hex.encode(chain.publicKey)), "period_seconds": .integer(chain.period),
            "genesis_time": .integer(chain.genesis), "group_hash": chain.groupHash.map { .string($0.hex) },
        ])
    }

    /// The public chains whose hashes drand's relays publish, and chains that differ from known ones in one part.
    static let chains: [JSON] = {
        let known = Chain.known + [Sample.beacon("local-1").chain]
        let changed = known.flatMap { chain in
            Recorded.changes.compactMap { change in
                var other = chain
                change(&other)
                return other == chain ? nil : other
            }
        }
        return (known + changed).compactMap { chain in
            chain.computedHash.map { parts(chain).with(["hash": .string($0.hex)]) }
        }
    }()

    /// Returns another round with the same signature.
    static func renumbered(_ spoken: SignedRound, _ round: Int) -> SignedRound {
        SignedRound(round: round, signature: spoken.signature, signed: spoken.signed)
    }

    static func flipped(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
        var bytes = bytes
        bytes[bit / 8] ^= 0x80 >> (bit % 8)
        return bytes
    }

    static func hex(_ text: String) -> [UInt8] { certain { try Hex.decode(text) } }

    private static let local: [BeaconVector] = {
        let beacon = Sample.beacon("local-1")
        let good = beacon.speak(7)
        var short = beacon.chain
        short.publicKey.removeLast()
        func vector(_ name: String, _ fault: RoundFault?, _ change: (inout SignedRound) -> Void = { _ in })
            -> BeaconVector
        {
            var spoken = good
            change(&spoken)
            return BeaconVector(name, fault, beacon.chain, spoken)
        }
        return [
            vector("as spoken", nil),
            vector("said of the next", .mismatch) { $0.round = 8 },
            vector("something signed beside it", .signed) { $0.signed = [] },
            vector("signature cut short", .signatureForm) { $0.signature.removeLast() },
            vector("signature with one bit changed", .mismatch) { $0.signature[3] ^= 1 },
            BeaconVector("key cut short", .key, short, good),
        ]
    }()
}
