import ArgumentParser
import Beacon
import Console
import Draw
import Foundation
import Office
import PublicRecord
import Relays
import Sodium
import WireFormat
import Wording

/// The relays to ask in place of the registry's.
struct RelayOption: ParsableArguments {
    @Option(name: .customLong("relay"), help: hint("help.relay", value: "help.value.relay"))
    var addresses: [String] = []

    func choice() throws -> RelayChoice { RelayChoice(named: try addresses.map(Relay.spoken)) }
}

/// The choice of relays for each chain.
struct RelayChoice {
    /// The relays that replace the configured ones; empty for none.
    let named: [Relay]

    /// Returns the relays of each public chain, by its hash.
    func relays(of chains: [Chain], configured: (Chain) throws -> [String]) throws -> [Digest: [Relay]] {
        var relays: [Digest: [Relay]] = [:]
        for chain in chains where chain.scheme != .local {
            relays[chain.hash] = named.isEmpty ? try configured(chain).map(Relay.spoken) : named
        }
        return relays
    }
}

/// Fetches the rounds that draws await, and reports the relays at fault. The installation is not open for writing
/// meanwhile.
actor RelayDesk {
    private let choice: RelayChoice
    private var relays: [Digest: [Relay]] = [:]
    private var client: RelayClient?
    /// The last fault reported for each relay, so that a repeated fault is reported once.
    private var said: [Relay: RelayFault] = [:]

    private init(_ choice: RelayChoice) { self.choice = choice }

    /// Calls `body` with a desk, and closes its connections afterwards.
    static func with<Result>(
        _ option: RelayOption, isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ body: (RelayDesk) async throws -> Result
    ) async throws -> Result {
        let desk = RelayDesk(try option.choice())
        do {
            let result = try await body(desk)
            await desk.client?.shutDown()
            return result
        } catch {
            await desk.client?.shutDown()
            throw error
        }
    }

    /// Returns the available rounds for the due draws in a list; for all open ones if `nil`.
    func fetch(for draws: [DrawID]? = nil, in reader: RecordReader) async throws -> FetchedRounds {
        let client = try await client(for: reader)
        return await reader.fetchRounds(for: draws, at: try Ports.ofThisRun.now()) { chain, round in
            guard let answer = try? await client.round(round, of: chain) else { return nil }
            for failure in answer.failures { name(failure, round: round, of: chain) }
            if case .spoken(_, let relay) = answer.outcome { said[relay] = nil }
            return answer.round
        }
    }

    /// Waits until the round of a draw is available, or the round of a fallback that has become due meanwhile.
    func wait(for draw: DrawID, in reader: RecordReader) async throws -> FetchedRounds {
        var hasSaid = false
        while true {
            let awaited = reader.awaited(by: draw, at: try Ports.ofThisRun.now())
            let fetched = try await fetch(for: [draw], in: reader)
            let isThere = awaited.contains { fetched[$0.beacon.chain, $0.round.round] != nil }
            guard let first = awaited.first, !isThere else { return fetched }
            if !hasSaid { Output.error(say("office.waiting-relays", ["round": first.round.text])) }
            hasSaid = true
            try await Task.sleep(for: .seconds(1))
        }
    }

    /// Makes a new client when the relays have changed: the council may adopt another registry while this process runs.
    private func client(for reader: RecordReader) async throws -> RelayClient {
        let relays = try choice.relays(of: reader.publicChains, configured: reader.relays)
        if let client, relays == self.relays { return client }
        await client?.shutDown()
        let client = RelayClient(relays: relays, limits: .ofThisRun, now: Ports.ofThisRun.now)
        (self.client, self.relays) = (client, relays)
        return client
    }

    private func name(_ failure: RelayAnswer.Failure, round: Int, of chain: Chain) {
        guard said.updateValue(failure.fault, forKey: failure.relay) != failure.fault else { return }
        let round = DrawOpened.Round(chain: chain.name, round: round).text
        Output.error(
            say("relay.asked", ["relay": failure.relay.address, "round": round, "fault": failure.fault.phrase]))
    }
}

extension Relay {
    static func spoken(_ address: String) throws(CommandError) -> Relay {
        do throws(AddressFault) {
            return try Relay(address)
        } catch {
            throw CommandError(
                "beacon.relay-address", ["address": address, "fault": say("relay.address.\(error.rawValue)")],
                ending: .usage)
        }
    }
}

extension RelayFault {
    var phrase: String {
        let values: [String: String] =
            switch self {
            case .status(let code): ["status": String(code)]
            case .redirected(let address): ["address": address]
            case .malformed(let reason): ["reason": reason.phrase]
            case .otherRound(let round): ["round": String(round)]
            case .wrongSignature(let fault): ["fault": fault.phrase]
            case .connection, .notSecure, .timeOut, .notYet, .tooLarge: [:]
            }
        return say("relay.fault.\(kind.rawValue)", values)
    }
}
