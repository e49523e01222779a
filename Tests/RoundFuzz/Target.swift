import Beacon
import Foundation
import Sodium
import Support
import WireFormat

/// A parser of servers' answers, and the properties of everything that it accepts.
struct Target {
    let name: String
    let mutate: Mutation
    /// Parses an input, and checks the result.
    /// - Throws: `Malformed` if it is refused, `Flaw` if it should have been.
    let read: (_ bytes: [UInt8], _ chance: inout SplitMix64) throws -> Void
    var accepted = 0
    var refused: [String: Int] = [:]

    struct Flaw: Error {
        var what: String
    }

    mutating func tryOne(_ chance: inout SplitMix64) throws {
        let bytes = mutate(&chance)
        do {
            try read(bytes, &chance)
            accepted += 1
        } catch let error as Malformed {
            refused[error.reason.rawValue, default: 0] += 1
        } catch let flaw as Flaw {
            throw Flaw(what: "\(name): \(flaw.what): \(String(decoding: bytes, as: UTF8.self))")
        }
    }
}

extension Target {
    /// Makes a target for rounds of a chain.
    /// - Parameters:
    ///   - isKnown: whether the chain signed a round, decided without its signature.
    ///   - shareChecked: one in this many accepted rounds is checked, because pairings are slow; of the known ones, one
    ///     in 20 at most.
    init(
        _ chain: Chain, seeds: [[UInt8]], signedBy isKnown: @escaping (SignedRound) -> Bool, shareChecked: Int
    ) {
        name = "rounds of \(chain.name)"
        mutate = Mutation(seeds: seeds)
        read = { bytes, chance in
            let spoken = try SignedRound(answer: bytes, on: chain)
            guard 1...JSON.largestInteger ~= spoken.round else { throw Flaw(what: "a round out of range") }
            guard (spoken.signed != nil) == chain.scheme.hasSigned else { throw Flaw(what: "signed bytes") }
            if chain.scheme != .nist {
                let again = try SignedRound(answer: Target.answer(spoken), on: chain)
                guard again == spoken else { throw Flaw(what: "written again, it reads otherwise") }
            }
            guard chance.below(isKnown(spoken) ? min(shareChecked, 20) : shareChecked) == 0 else { return }
            guard chain.verifies(spoken) == isKnown(spoken) else {
                throw Flaw(what: isKnown(spoken) ? "does not verify" : "verifies, and nobody signed it")
            }
        }
    }

    /// Makes a target for descriptions of chains.
    init(descriptions seeds: [[UInt8]]) {
        name = "descriptions of chains"
        mutate = Mutation(seeds: seeds)
        read = { bytes, _ in
            let chain = try Chain(info: bytes)
            guard chain.computedHash == chain.hash, chain.publicKey.count == chain.scheme.keySize, chain.period > 0
            else {
                throw Flaw(what: "not the chain of its hash")
            }
            guard chain.due(1) == chain.genesis, chain.due(.max) == .max || chain.due(.max) > chain.genesis,
                chain.round(dueAtOrAfter: chain.genesis) == 1
            else { throw Flaw(what: "its rounds have no times") }
            guard try Chain(info: Target.info(chain, version: 1)) == chain else {
                throw Flaw(what: "written again, it reads otherwise")
            }
        }
    }

    /// Returns an answer in version 1 of drand's interface.
    static func answer(_ spoken: SignedRound) -> [UInt8] {
        let previous = spoken.signed.map { ",\"previous_signature\":\"\(Hex.encode(Array($0.dropLast(8))))\"" } ?? ""
        let randomness = SHA256.hash(spoken.signature).hex
        return Array(
            ("{\"round\":\(spoken.round),\"randomness\":\"\(randomness)\","
                + "\"signature\":\"\(Hex.encode(spoken.signature))\"\(previous)}").utf8)
    }

    static func info(_ chain: Chain, version: Int) -> [UInt8] {
        let group = chain.groupHash.map { "\"\(version == 1 ? "groupHash" : "genesis_seed")\":\"\($0.hex)\"," } ?? ""
        let name = JSON.object(["beaconID": .string(chain.name)]).text
        let rest =
            version == 1
            ? "\"hash\":\"\(chain.hash.hex)\",\"schemeID\":\"\(chain.scheme.rawValue)\",\"metadata\":\(name)}"
            : "\"chain_hash\":\"\(chain.hash.hex)\",\"scheme\":\"\(chain.scheme.rawValue)\",\"beacon_id\":\"\(chain.name)\"}"
        return Array(
            ("{\"public_key\":\"\(Hex.encode(chain.publicKey))\",\"period\":\(chain.period),\"genesis_time\":\(chain.genesis),"
                + group + rest).utf8)
    }
}
