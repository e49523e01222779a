import Beacon
import Foundation
import Sodium
import WireFormat

/// Real rounds of public beacons, as their operators' servers answered: one file in `answers` for each.
public enum Recorded {
    /// One answer, byte by byte, and the round in it.
    public struct Answer: Sendable {
        public let chain: Chain
        public let spoken: SignedRound
        public let bytes: [UInt8]

        public var text: String { String(decoding: bytes, as: UTF8.self) }

        fileprivate init(_ chain: String, _ number: Int) {
            let place = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "answers/\(chain)-\(number).json")
            guard let data = try? Data(contentsOf: place), case let known = Recorded.chain(chain),
                let spoken = try? SignedRound(answer: Array(data), on: known)
            else { fatalError("\(place.path())") }
            (self.chain, self.spoken, bytes) = (known, spoken, Array(data))
        }
    }

    /// Rounds of quicknet of 23 August 2023, the first round of `default`, and two of NIST's pulses of 10 July 2026
    /// (10:56 and 11:02).
    public static let answers = [
        Answer("quicknet", 42), Answer("quicknet", 123), Answer("quicknet", 1_000), Answer("default", 1),
        Answer("nist-2", 1_853_305), Answer("nist-2", 1_853_311),
    ]

    /// The rounds with the name of their chain.
    public static let rounds: [(chain: String, spoken: SignedRound)] = answers.map { ($0.chain.name, $0.spoken) }

    public static func answer(_ chain: String, _ round: Int) -> Answer {
        guard let found = answers.first(where: { $0.chain.name == chain && $0.spoken.round == round }) else {
            fatalError("nobody wrote down what \(chain) said in round \(round)")
        }
        return found
    }

    public static func round(_ chain: String, _ round: Int) -> SignedRound { answer(chain, round).spoken }

    /// NIST's answers.
    public static let pulses = answers.filter { $0.chain.scheme == .nist }

    /// Returns the first or the second of the recorded pulses.
    public static func pulse(_ number: Int) -> SignedRound { pulses[number].spoken }

    public static func chain(_ name: String) -> Chain {
        guard let chain = Chain.known.first(where: { $0.name == name }) else { fatalError("no \(name)") }
        return chain
    }

    /// Returns eight bytes, big-endian.
    public static func uint64(_ number: Int) -> [UInt8] {
        withUnsafeBytes(of: UInt64(number).bigEndian) { Array($0) }
    }
}

extension Recorded {
    /// Changes of one part of a chain each, if the chain has that part.
    public static let changes: [@Sendable (inout Chain) -> Void] = [
        { $0.name += "-2" }, { $0.publicKey[$0.publicKey.count - 1] ^= 0x02 }, { $0.publicKey[0] ^= 0x01 },
        { $0.period += 1 }, { $0.genesis += 1 }, { $0.groupHash = $0.groupHash.map { SHA256.hash($0.bytes) } },
    ]
}
