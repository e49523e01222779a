import Beacon
import RecordedRounds
import Sodium
import WireFormat

/// A chain with rounds that a replay relay can serve: recorded real ones, or signed on demand.
public struct ReplayedChain: Sendable, CustomStringConvertible {
    public let chain: Chain
    private let voice: Voice

    public var description: String { chain.name }

    private enum Voice: Sendable {
        case recorded([Int: ReplayedRound])
        case local(LocalBeacon)
    }

    /// Makes a chain that can serve any round, because its key is known.
    public init(_ beacon: LocalBeacon) {
        chain = beacon.chain
        voice = .local(beacon)
    }

    /// Makes a chain with its recorded rounds. The program knows the chain by name.
    public init(recorded name: String) {
        chain = Recorded.chain(name)
        let rounds = Recorded.answers.filter { $0.chain.name == name }.map { ReplayedRound($0) }
        voice = .recorded(Dictionary(uniqueKeysWithValues: rounds.map { ($0.round, $0) }))
    }

    /// Returns all chains with recorded rounds.
    public static func recorded() -> [ReplayedChain] {
        ["quicknet", "default", "nist-2"].map { ReplayedChain(recorded: $0) }
    }

    /// The recorded rounds, in order; empty for a beacon whose key is known.
    public var recordedRounds: [Int] {
        guard case .recorded(let rounds) = voice else { return [] }
        return rounds.keys.sorted()
    }

    func round(_ round: Int) -> ReplayedRound? {
        switch voice {
        case .recorded(let rounds): rounds[round]
        case .local(let beacon): round >= 1 ? ReplayedRound(beacon.speak(round)) : nil
        }
    }

    /// Returns the newest round that is due at a Unix second.
    func newest(at second: Int) -> ReplayedRound? {
        switch voice {
        case .recorded(let rounds): rounds.values.filter { chain.due($0.round) <= second }.max { $0.round < $1.round }
        case .local: round(lastDue(at: second))
        }
    }

    /// Returns a round that is not due at a Unix second.
    func early(at second: Int) -> ReplayedRound? {
        switch voice {
        case .recorded(let rounds): rounds.values.filter { chain.due($0.round) > second }.min { $0.round < $1.round }
        case .local: round(lastDue(at: second) + 1)
        }
    }

    /// Returns a due round other than `round`.
    func other(than round: Int, at second: Int) -> ReplayedRound? {
        switch voice {
        case .recorded(let rounds): rounds.values.first { $0.round != round && chain.due($0.round) <= second }
        case .local: self.round(round > 1 ? round - 1 : round + 1)
        }
    }

    /// Returns NIST's pulse closest to a Unix millisecond.
    func closest(to millisecond: Int, at second: Int) -> ReplayedRound? {
        guard case .recorded(let rounds) = voice else { return nil }
        func distance(_ round: ReplayedRound) -> UInt { (chain.due(round.round) * 1_000 - millisecond).magnitude }
        return rounds.values.filter { chain.due($0.round) <= second }.min { distance($0) < distance($1) }
    }

    /// Returns the last due round of a beacon; 0 before the first.
    private func lastDue(at second: Int) -> Int {
        second < chain.genesis ? 0 : (second - chain.genesis) / chain.period + 1
    }

    /// Returns a relay's description of the chain.
    func info(version: Int) -> String {
        let (key, group) = (Hex.encode(chain.publicKey), chain.groupHash?.hex)
        let groupName = version == 1 ? "groupHash" : "genesis_seed"
        let names = version == 1 ? ("hash", "schemeID") : ("chain_hash", "scheme")
        let beacon =
            version == 1 ? "\"metadata\":{\"beaconID\":\"\(chain.name)\"}" : "\"beacon_id\":\"\(chain.name)\""
        return "{\"public_key\":\"\(key)\",\"period\":\(chain.period),\"genesis_time\":\(chain.genesis),"
            + "\"\(names.0)\":\"\(chain.hash.hex)\"," + (group.map { "\"\(groupName)\":\"\($0)\"," } ?? "")
            + "\"\(names.1)\":\"\(chain.scheme.rawValue)\",\(beacon)}"
    }
}
