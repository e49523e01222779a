import Beacon
import Console
import Draw
import PublicRecord
import WireFormat
import Wording

/// Whether the round that a draw was opened for exists, although another beacon decided the draw (protocol section 10.3).
///
/// That it exists now does not say since when: it is a question for the court, and no broken rule.
struct MissingRound {
    enum Answer: String {
        /// A relay gave it, and the chain signed it.
        case exists
        /// No relay gave anything that the chain signed.
        case unknown
    }

    let standIn: Statistics.StandIn
    let answer: Answer

    init(of standIn: Statistics.StandIn, asking relays: [AddressSource]) {
        self.standIn = standIn
        let path = standIn.chain.roundPath(standIn.round)
        let exists = relays.contains { relay in
            guard let bytes = try? relay.read(path, limit: SignedRound.largestAnswer),
                let spoken = try? SignedRound(answer: bytes, on: standIn.chain)
            else { return false }
            return spoken.round == standIn.round && standIn.chain.verifies(spoken)
        }
        answer = exists ? .exists : .unknown
    }

    var phrase: String {
        say(
            "verify.log.missing-round.\(answer.rawValue)",
            ["draw": standIn.draw.description, "chain": standIn.chain.name, "round": String(standIn.round)])
    }

    var json: JSON {
        .object([
            "draw": .string(standIn.draw.description), "chain": .string(standIn.chain.name),
            "round": .integer(standIn.round), "answer": .string(answer.rawValue),
        ])
    }
}
