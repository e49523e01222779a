import Beacon
import Foundation
import Sodium
import WireFormat

/// A round as a relay has it.
struct ReplayedRound: Sendable {
    var round: Int
    /// In hexadecimal.
    var signature: String
    var randomness: String
    var previous: String?
    /// NIST's whole answer, with the signature as recorded.
    private var pulse: (text: String, signature: String)?

    init(_ spoken: SignedRound) {
        self.init(round: spoken.round, signature: Hex.encode(spoken.signature))
    }

    private init(round: Int, signature: String, randomness: String? = nil, previous: String? = nil) {
        self.round = round
        self.signature = signature
        self.randomness = randomness ?? (try? ReplayedRound.randomness(of: signature)) ?? ""
        self.previous = previous
    }

    /// Reads rounds of a chain of drand: a list of what relays answered.
    static func drand(_ file: Data) throws -> [ReplayedRound] {
        struct Recorded: Decodable {
            var round: Int
            var signature: String
            var randomness: String
            var previous: String?

            enum CodingKeys: String, CodingKey {
                case round, signature, randomness
                case previous = "previous_signature"
            }
        }
        return try JSONDecoder().decode([Recorded].self, from: file).map {
            ReplayedRound(
                round: $0.round, signature: $0.signature, randomness: $0.randomness, previous: $0.previous)
        }
    }

    /// Reads pulses of NIST: a list of its answers.
    static func nist(_ file: Data, on chain: Chain) throws -> [ReplayedRound] {
        guard let answers = try JSONSerialization.jsonObject(with: file) as? [Any] else {
            throw Malformed(.wrongType, at: "")
        }
        return try answers.map { answer in
            let bytes = try JSONSerialization.data(withJSONObject: answer, options: [.sortedKeys])
            let spoken = try SignedRound(answer: Array(bytes), on: chain)
            let signature = Hex.encode(spoken.signature).uppercased()
            var round = ReplayedRound(round: spoken.round, signature: signature)
            round.pulse = (String(decoding: bytes, as: UTF8.self), signature)
            return round
        }
    }

    static func randomness(of signature: String) throws -> String {
        Hex.encode(SHA256.hash(try Hex.decode(signature.lowercased())).bytes)
    }

    /// The answer: of drand's version 2, without the randomness.
    func text(version: Int) -> String {
        if let pulse { return pulse.text.replacing(pulse.signature, with: signature) }
        var members = ["\"round\":\(round)"]
        if version == 1 { members.append("\"randomness\":\"\(randomness)\"") }
        members.append("\"signature\":\"\(signature)\"")
        if let previous { members.append("\"previous_signature\":\"\(previous)\"") }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// With one bit of the signature turned.
    func withFlippedBit() throws -> ReplayedRound {
        var bytes = try Hex.decode(signature.lowercased())
        // In the middle: the first bits of a point say in which form it is written.
        bytes[bytes.count / 2] ^= 1
        var flipped = self
        flipped.signature = pulse == nil ? Hex.encode(bytes) : Hex.encode(bytes).uppercased()
        flipped.randomness = try ReplayedRound.randomness(of: flipped.signature)
        return flipped
    }
}
