import ArgumentParser
import Beacon
import Console
import WireFormat
import Wording

/// `insacula-verify beacon`: checks a round's signature, given on the command line or as a relay's answer.
struct BeaconRound: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "beacon", abstract: say("help.round.abstract"), discussion: say("help.round.discussion"))
    }

    @Option(help: hint("help.round.chain", value: "help.value.name"))
    var chain: String?

    @Option(help: hint("help.round.chain-file", value: "help.value.file"), completion: .file(extensions: ["json"]))
    var chainFile: String?

    @Option(
        help: hint("help.round.round", value: "help.value.count"),
        transform: reading { (text) throws(Malformed) in
            let round = try Decimal.decode(text)
            guard (1...JSON.largestInteger).contains(round) else { throw Malformed(.outOfRange, at: "") }
            return round
        })
    var round: Int?

    @Option(help: hint("help.round.signature", value: "help.value.hex"), transform: reading(hex))
    var signature: [UInt8]?

    @Option(help: hint("help.round.signed", value: "help.value.hex"), transform: reading(hex))
    var signed: [UInt8]?

    @Option(help: hint("help.round.previous", value: "help.value.hex"), transform: reading(hex))
    var previous: [UInt8]?

    @Option(help: hint("help.round.file", value: "help.value.file"), completion: .file(extensions: ["json"]))
    var file: String?

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (chain == nil) != (chainFile == nil) else { throw ValidationError(say("error.round-chain")) }
        let isSpelled = round != nil && signature != nil
        let isNamed = round != nil || signature != nil || signed != nil || previous != nil
        guard file == nil ? isSpelled : !isNamed else { throw ValidationError(say("error.round-or-file")) }
        guard signed == nil || previous == nil else { throw ValidationError(say("error.round-signed")) }
    }

    func run() throws {
        let report = try report()
        if common.json { Output.json(report.json) } else { report.show() }
        try report.outcome.end()
    }

    private func report() throws(CommandError) -> RoundReport {
        let chain: Chain
        switch try beacon() {
        case .success(let known): chain = known
        case .failure(let malformed): return RoundReport(round: round, verdict: .noChain(malformed))
        }
        let spoken: SignedRound
        switch try given(on: chain) {
        case .success(let words): spoken = words
        case .failure(let malformed): return RoundReport(chain: chain, verdict: .noAnswer(malformed))
        }
        do throws(RoundFault) {
            try chain.check(spoken)
            return RoundReport(chain: chain, round: spoken.round, verdict: .verified)
        } catch {
            return RoundReport(chain: chain, round: spoken.round, verdict: .fault(error))
        }
    }

    /// Returns the chain named on the command line or described in a file.
    private func beacon() throws(CommandError) -> Result<Chain, Malformed> {
        if let chain {
            guard let known = Chain.known.first(where: { $0.name == chain }) else {
                let names = Chain.known.map(\.name).joined(separator: ", ")
                throw CommandError("error.round-unknown-chain", ["chain": chain, "known": names], ending: .usage)
            }
            return .success(known)
        }
        let bytes = try InputFile.read(chainFile ?? "-", limit: SignedRound.largestAnswer)
        return Result { () throws(Malformed) in try Chain(info: bytes) }
    }

    /// Returns the round to be checked.
    private func given(on chain: Chain) throws(CommandError) -> Result<SignedRound, Malformed> {
        if let file {
            let bytes = try InputFile.read(file, limit: SignedRound.largestAnswer)
            return Result { () throws(Malformed) in try SignedRound(answer: bytes, on: chain) }
        }
        let (round, signature) = (round ?? 0, signature ?? [])
        guard let previous else {
            return .success(SignedRound(round: round, signature: signature, signed: signed))
        }
        guard chain.scheme == .chained else {
            throw CommandError("error.round-previous", ["chain": chain.name], ending: .usage)
        }
        return .success(SignedRound(round: round, signature: signature, after: previous))
    }

    @Sendable private static func hex(_ text: String) throws(Malformed) -> [UInt8] { try Hex.decode(text) }
}
