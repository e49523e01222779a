import Beacon
import Draw
import PublicRecord
import Sodium
import WireFormat

/// Rounds fetched from third-party beacons.
public struct FetchedRounds: Sendable {
    private var rounds: [Place: SignedRound] = [:]

    private struct Place: Hashable {
        var chain: Digest
        var round: Int
    }

    public init() {}

    public subscript(chain: Chain, round: Int) -> SignedRound? {
        get { rounds[Place(chain: chain.hash, round: round)] }
        set { rounds[Place(chain: chain.hash, round: round)] = newValue }
    }
}

extension RecordReader {
    /// Fetches the due rounds that open draws await: for each draw its candidates in the policy's order, up to the
    /// first one available, and no round twice.
    ///
    /// The installation is not open for writing meanwhile; `Ports.beacon` passes the rounds on.
    /// - Parameters:
    ///   - draws: the draws to look at; all open ones if `nil`.
    ///   - ask: returns a round with a valid signature, or `nil`.
    public func fetchRounds(
        for draws: [DrawID]? = nil, at time: Timestamp, isolation: isolated (any _Concurrency.Actor)? = #isolation,
        by ask: (Chain, Int) async -> SignedRound?
    ) async -> FetchedRounds {
        var fetched = FetchedRounds()
        var asked: Set<DrawOpened.Round> = []
        for draw in draws ?? due(at: time) {
            for candidate in awaited(by: draw, at: time) {
                let (chain, round) = (candidate.beacon.chain, candidate.round)
                if asked.insert(round).inserted {
                    fetched[chain, round.round] = await ask(chain, round.round)
                }
                if fetched[chain, round.round] != nil { break }
            }
        }
        return fetched
    }

    /// Returns the third-party rounds that may decide an open draw now, in the policy's order.
    public func awaited(by draw: DrawID, at time: Timestamp) -> [DrawOpened.Candidate] {
        guard let open = state.draws.open[draw], let policy = state.policies[open.opened.policy] else { return [] }
        return open.opened.candidates(under: policy, at: time).filter { $0.beacon.chain.scheme != .local }
    }

    /// Returns the round in a file, for one draw: the answer of a relay, or of NIST.
    /// - Throws: `Malformed`; `Refusal.otherRound` with the round that the draw awaits; `Refusal.badRound` with the
    ///   fault; `Refusal.awaitsNothing` if the draw awaits no third-party round.
    public func round(in answer: [UInt8], for draw: DrawID, at time: Timestamp) throws -> FetchedRounds {
        try round(for: draw, at: time) { try SignedRound(answer: answer, on: $0.beacon.chain) }
    }

    /// Returns the round with a typed signature, which suffices for a chain that signs only the round's number.
    /// - Throws: as for a file.
    public func round(signature: [UInt8], for draw: DrawID, at time: Timestamp) throws -> FetchedRounds {
        try round(for: draw, at: time) { SignedRound(round: $0.round.round, signature: signature) }
    }

    private func round(
        for draw: DrawID, at time: Timestamp, _ brought: (DrawOpened.Candidate) throws -> SignedRound
    ) throws -> FetchedRounds {
        let candidates = awaited(by: draw, at: time)
        guard let first = candidates.first else { throw Refusal(.awaitsNothing, ["draw": draw.description]) }
        var fetched = FetchedRounds()
        var complaint: (any Error)?
        for candidate in candidates {
            let (chain, round) = (candidate.beacon.chain, candidate.round)
            do {
                let spoken = try brought(candidate)
                guard spoken.round == round.round else { continue }
                try chain.check(spoken)
                fetched[chain, round.round] = spoken
                return fetched
            } catch let fault as RoundFault {
                complaint = complaint ?? Refusal(.badRound, ["round": .text(round.text), "fault": .roundFault(fault)])
            } catch {
                complaint = complaint ?? error
            }
        }
        throw complaint ?? Refusal(.otherRound, ["draw": draw.description, "round": first.round.text])
    }

    /// Returns every third-party chain in the policy in force and in the policies of open draws.
    public var publicChains: [Chain] {
        let policies = [state.policies.inForce] + state.draws.open.values.map { state.policies[$0.opened.policy] }
        var seen: Set<Chain> = []
        return policies.compactMap(\.self).flatMap(\.beacons).map(\.chain)
            .filter { $0.scheme != .local && seen.insert($0).inserted }
    }

    /// Returns the relay addresses for a chain, from the last adopted registry.
    public func relays(of chain: Chain) throws -> [String] {
        try store.setting(.relays(chain.name)).map { $0.split(separator: " ").map(String.init) } ?? []
    }
}
