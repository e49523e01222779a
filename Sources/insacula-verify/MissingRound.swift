import Beacon
import Console
import Draw
import PublicRecord
import WireFormat
import Wording

/// Whether the round for which a draw was opened exists, although another beacon decided the draw (protocol section
/// 10.3).
///
/// Existing now does not prove that it existed in time: it raises a question for the court, and breaks no rule.
struct MissingRound {
    enum Answer: String {
        /// A relay sent it with a valid signature.
        case exists
        /// No relay sent it with a valid signature.
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
