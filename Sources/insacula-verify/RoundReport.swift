import Beacon
import Console
import Verification
import WireFormat
import Wording

/// The report on one round of a beacon.
struct RoundReport {
    enum Verdict {
        case verified
        case fault(RoundFault)
        /// The file does not describe a chain.
        case noChain(Malformed)
        /// The file is not an answer in the chain's format.
        case noAnswer(Malformed)
    }

    var chain: Chain?
    var round: Int?
    var verdict: Verdict

    var outcome: Outcome {
        switch verdict {
        case .verified: .success
        case .fault(let fault): .failed(fault.rawValue)
        case .noChain: .failed("chain-info")
        case .noAnswer: .failed("answer")
        }
    }

    func show() {
        if let chain {
            if let round {
                Output.text(
                    say(
                        "verify.round.title",
                        [
                            "round": String(round), "chain": chain.name, "due": due?.text ?? say("verify.round.never"),
                        ]))
            }
            Output.text(say("verify.round.hash", ["chain": chain.name, "hash": chain.hash.hex]))
            Output.text()
        }
        Output.text(sentence)
    }

    var json: JSON {
        .object([
            "outcome": .string(outcome.name), "verdict": .string(outcome.verdict),
            "chain": chain.map { .string($0.name) } ?? .null, "hash": chain.map { .string($0.hash.hex) } ?? .null,
            "round": round.map { .integer($0) } ?? .null, "due": due.map { .string($0.text) } ?? .null,
            "detail": .string(detail),
        ])
    }

    /// The time at which the round is due; `nil` beyond the last second that a `Timestamp` can have.
    private var due: Timestamp? {
        guard let chain, let round else { return nil }
        return try? Timestamp(seconds: chain.due(round))
    }

    private var sentence: String {
        switch verdict {
        case .verified: detail
        case .fault, .noChain, .noAnswer: say("verify.round.failed", ["fault": detail])
        }
    }

    private var detail: String {
        switch verdict {
        case .verified: say("verify.round.verified")
        case .fault(let fault): fault.phrase
        case .noChain(let malformed): say("verify.round.no-chain", ["reason": malformed.phrase])
        case .noAnswer(let malformed): say("verify.round.no-answer", ["reason": malformed.phrase])
        }
    }
}
