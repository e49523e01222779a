import Foundation
import NIOCore
import Synchronization
import WireFormat

/// The clock of a replay relay.
public enum RelayClock: Sendable {
    /// A Unix second; it stands still until it is set.
    case at(Int)
    /// A file that contains a time as `Timestamp` spells it, read at each request.
    case file(String)
    case system

    var second: Int {
        switch self {
        case .at(let second): return second
        case .file(let path):
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            return (try? Timestamp(text.trimmingCharacters(in: .whitespacesAndNewlines)).seconds) ?? 0
        case .system: return Int(Date().timeIntervalSince1970)
        }
    }
}

/// The state that the connections of a replay relay share.
final class Desk: Sendable {
    private let chains: [ReplayedChain]
    private let state: Mutex<State>

    private struct State {
        var clock: RelayClock
        var misbehaviour: Misbehaviour?
        var requests: [String] = []
        /// The number of requests that were answered or deliberately withheld.
        var heard = 0
        var poured = 0
        var connections: [ObjectIdentifier: any Channel] = [:]
        var withheld: [@Sendable () -> Void] = []
        var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    init(_ chains: [ReplayedChain], clock: RelayClock, misbehaving: Misbehaviour?) {
        self.chains = chains
        state = Mutex(State(clock: clock, misbehaviour: misbehaving))
    }

    var requests: [String] { state.withLock { $0.requests } }
    var poured: Int { state.withLock { $0.poured } }

    func set(_ clock: RelayClock) { state.withLock { $0.clock = clock } }

    func misbehave(_ misbehaviour: Misbehaviour?) { state.withLock { $0.misbehaviour = misbehaviour } }

    func pour(_ bytes: Int) { state.withLock { $0.poured += bytes } }

    func withhold(_ answer: @escaping @Sendable () -> Void) { state.withLock { $0.withheld.append(answer) } }

    func release() {
        let withheld = state.withLock { state in
            defer { state.withheld = [] }
            return state.withheld
        }
        for answer in withheld { answer() }
    }

    func asked(times count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.heard < count { state.waiting.append((count, continuation)) }
                return state.heard >= count
            }
            if isThere { continuation.resume() }
        }
    }

    func opened(_ channel: any Channel) {
        let name = ObjectIdentifier(channel)
        state.withLock { $0.connections[name] = channel }
        channel.closeFuture.whenComplete { [weak self] _ in self?.state.withLock { $0.connections[name] = nil } }
    }

    func closeAll() async {
        for channel in state.withLock({ Array($0.connections.values) }) { try? await channel.close() }
    }

    func reply(to path: String) -> Reply {
        let route = Route(path)
        if let route, let answer = control(route) { return .answer(answer) }
        let (clock, misbehaviour) = state.withLock { state in
            state.requests.append(path)
            return (state.clock, state.misbehaviour)
        }
        guard let route else { return .answer(Reply.status(404, "404 page not found")) }
        return Replies(chains: chains, second: clock.second).reply(to: route, path: path, misbehaving: misbehaviour)
    }

    /// Counts a request after its reply, so that a test waiting for the request finds the withheld answer.
    func heard() {
        let ready = state.withLock { state in
            state.heard += 1
            let ready = state.waiting.filter { $0.count <= state.heard }
            state.waiting.removeAll { $0.count <= state.heard }
            return ready
        }
        for (_, continuation) in ready { continuation.resume() }
    }

    private func control(_ route: Route) -> Reply.Answer? {
        switch route {
        case .clock(let second): set(.at(second))
        case .misbehaviour(let misbehaviour): misbehave(misbehaviour)
        case .release: release()
        default: return nil
        }
        return Reply.status(200, "OK")
    }
}
