import Beacon
import Sodium
import WireFormat

/// The reaction of a relay to a request.
enum Reply: Sendable {
    case answer(Answer)
    /// Sends a Content-Length, and nothing more.
    case length(Int)
    case endless
    case drip(Answer)
    case silence(Answer)
    case close
    /// Closes the connection in the middle.
    case breakOff(Answer)

    struct Answer: Sendable {
        var status = 200
        var type = "application/json"
        var location: String?
        var text: String
    }

    static func status(_ status: Int, _ text: String) -> Answer {
        Answer(status: status, type: "text/plain; charset=utf-8", text: text + "\n")
    }
}

/// Chooses the reply of a relay, honest or not, at a second of its clock.
struct Replies {
    var chains: [ReplayedChain]
    var second: Int

    private static let impostor = try? Ed25519.PrivateKey(seed: [UInt8](repeating: 0xee, count: 32))

    private func chain(_ place: Route.Place) -> ReplayedChain? {
        chains.first {
            switch place {
            case .hash(let hash): $0.chain.hash.hex == hash
            case .name(let name): $0.chain.name == name
            }
        }
    }

    private var nist: ReplayedChain? { chains.first { $0.chain.scheme == .nist } }

    func honest(_ route: Route) -> Reply.Answer {
        let lost = Reply.status(404, "404 page not found")
        switch route {
        case .chains:
            return .init(text: "[" + chains.map { "\"\($0.chain.hash.hex)\"" }.joined(separator: ",") + "]")
        case .info(let place, let version): return chain(place).map { .init(text: $0.info(version: version)) } ?? lost
        case .health(let place):
            guard let chain = chain(place) else { return lost }
            let expected = chain.chain.round(dueAtOrAfter: second + 1) - 1
            let newest = chain.newest(at: second)?.round ?? 0
            return .init(
                status: newest + 1 >= expected ? 200 : 503, text: "{\"current\":\(newest),\"expected\":\(expected)}")
        case .round(let place, let round, let version):
            guard let chain = chain(place) else { return lost }
            guard chain.chain.due(round) <= second else { return Reply.status(425, "Requested future beacon") }
            return chain.round(round).map { .init(text: $0.text(version: version)) }
                ?? Reply.status(500, "Failed to get beacon")
        case .newest(let place, let version):
            guard let chain = chain(place) else { return lost }
            return chain.newest(at: second).map { .init(text: $0.text(version: version)) }
                ?? Reply.status(500, "Failed to get beacon")
        case .pulse(let millisecond):
            guard millisecond <= 1_000 * second else { return Reply.status(404, "Pulse Not Available.") }
            return nist?.closest(to: millisecond, at: second).map { .init(text: $0.text(version: 1)) }
                ?? Reply.status(404, "Pulse Not Available.")
        case .lastPulse: return nist?.newest(at: second).map { .init(text: $0.text(version: 1)) } ?? lost
        case .clock, .misbehaviour, .release: return lost
        }
    }

    func reply(to route: Route, path: String, misbehaving misbehaviour: Misbehaviour?) -> Reply {
        let honest = honest(route)
        switch misbehaviour {
        case nil: return .answer(honest)
        case .otherRound: return .answer(spoilt(route, honest) { $0.other(than: $1.round, at: second) })
        case .flippedBit: return .answer(spoilt(route, honest) { try? $1.withFlippedBit() })
        case .wrongRandomness:
            return .answer(
                spoilt(route, honest) { _, round in
                    var spoilt = round
                    spoilt.randomness = SHA256.hash("another").hex
                    return spoilt
                })
        case .otherChain:
            return .answer(
                spoilt(route, honest) { chain, round in
                    Replies.impostor.map {
                        let beacon = LocalBeacon(
                            name: "other", key: $0, period: chain.chain.period, genesis: chain.chain.genesis)
                        return ReplayedRound(beacon.speak(round.round))
                    }
                })
        case .early: return .answer(early(route) ?? honest)
        case .notJSON: return .answer(.init(type: "text/html", text: "<html><body>Bienvenido a la red</body></html>"))
        case .halfJSON: return .answer(.init(text: String(honest.text.prefix(honest.text.count / 2))))
        case .nested: return .answer(.init(text: String(repeating: "[", count: 513)))
        case .empty: return .answer(.init(text: ""))
        case .serverError: return .answer(Reply.status(500, "Failed to get beacon"))
        case .tooManyRequests: return .answer(Reply.status(429, "Too Many Requests"))
        case .notFound: return .answer(Reply.status(404, "404 page not found"))
        case .redirectElsewhere:
            return .answer(.init(status: 302, location: "https://elsewhere.invalid/ñ" + path, text: ""))
        case .redirectToItself: return .answer(.init(status: 307, location: path, text: ""))
        case .endless: return .endless
        case .hugeLength: return .length(1 << 40)
        case .silent: return .silence(honest)
        case .dripping: return .drip(honest)
        case .closing: return .close
        case .breakingOff: return .breakOff(honest)
        case .wrongType:
            var answer = honest
            answer.type = "image/png"
            return .answer(answer)
        }
    }

    /// Returns the right answer with a changed round.
    private func spoilt(
        _ route: Route, _ honest: Reply.Answer, _ change: (ReplayedChain, ReplayedRound) -> ReplayedRound?
    ) -> Reply.Answer {
        let found: (chain: ReplayedChain?, round: ReplayedRound?, version: Int) =
            switch route {
            case .round(let place, let round, let version): (chain(place), chain(place)?.round(round), version)
            case .newest(let place, let version): (chain(place), chain(place)?.newest(at: second), version)
            case .pulse(let millisecond): (nist, nist?.closest(to: millisecond, at: second), 1)
            case .lastPulse: (nist, nist?.newest(at: second), 1)
            default: (nil, nil, 1)
            }
        guard honest.status == 200, let chain = found.chain, let round = found.round,
            let changed = change(chain, round)
        else { return honest }
        return .init(text: changed.text(version: found.version))
    }

    private func early(_ route: Route) -> Reply.Answer? {
        switch route {
        case .newest(let place, let version):
            return chain(place)?.early(at: second).map { .init(text: $0.text(version: version)) }
        case .round(let place, let round, let version):
            return chain(place)?.round(round).map { .init(text: $0.text(version: version)) }
        case .lastPulse: return nist?.early(at: second).map { .init(text: $0.text(version: 1)) }
        default: return nil
        }
    }
}
