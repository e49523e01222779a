import Beacon
import RecordedRounds
import Sodium
import WireFormat

/// A round as a relay stores it.
struct ReplayedRound: Sendable {
    var round: Int
    /// In hexadecimal.
    var signature: String
    var randomness: String
    var previous: String?
    /// NIST's whole answer, with the signature as recorded.
    private var pulse: (text: String, signature: String)?

    init(_ spoken: SignedRound) {
        round = spoken.round
        signature = Hex.encode(spoken.signature)
        randomness = Hex.encode(SHA256.hash(spoken.signature).bytes)
        // The signed message of a chained round ends in the round's own number.
        previous = spoken.signed.map { Hex.encode($0.dropLast(8)) }
    }

    init(_ answer: Recorded.Answer) {
        self.init(answer.spoken)
        guard answer.chain.scheme == .nist else { return }
        signature = signature.uppercased()
        pulse = (answer.text, signature)
    }

    static func randomness(of signature: String) throws -> String {
        Hex.encode(SHA256.hash(try Hex.decode(signature.lowercased())).bytes)
    }

    /// Returns the answer; drand's version 2 omits the randomness.
    func text(version: Int) -> String {
        if let pulse { return pulse.text.replacing(pulse.signature, with: signature) }
        var members = ["\"round\":\(round)"]
        if version == 1 { members.append("\"randomness\":\"\(randomness)\"") }
        members.append("\"signature\":\"\(signature)\"")
        if let previous { members.append("\"previous_signature\":\"\(previous)\"") }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// Returns the round with one bit of the signature flipped.
    func withFlippedBit() throws -> ReplayedRound {
        var bytes = try Hex.decode(signature.lowercased())
        // A bit in the middle: the first bits of a point are flags of its encoding.
        bytes[bytes.count / 2] ^= 1
        var flipped = self
        flipped.signature = pulse == nil ? Hex.encode(bytes) : Hex.encode(bytes).uppercased()
        flipped.randomness = try ReplayedRound.randomness(of: flipped.signature)
        return flipped
    }
}
