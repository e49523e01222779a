import Beacon
import BoundedHTTP

/// Sends one request to one relay, and accepts only rounds that the chain signed.
struct Inquiry: Sendable {
    private let http: BoundedClient

    init(limits: RelayLimits) {
        http = BoundedClient(
            limits: HTTPLimits(
                connection: limits.connection, answer: limits.answer, largestAnswer: limits.largestAnswer))
    }

    /// Returns a round from a relay: the one asked for, with a valid signature.
    func round(_ round: Int, of chain: Chain, from relay: Relay) async throws(RelayFault) -> SignedRound {
        let spoken = try read(try await bytes(at: relay.address(of: round, of: chain)), on: chain)
        guard spoken.round == round else { throw .otherRound(spoken.round) }
        return try checked(spoken, on: chain)
    }

    /// Returns the newest round of a relay, with a valid signature.
    func newestRound(of chain: Chain, from relay: Relay) async throws(RelayFault) -> SignedRound {
        try checked(try read(try await bytes(at: relay.newestAddress(of: chain)), on: chain), on: chain)
    }

    /// Closes all connections and ends the requests on them.
    func shutDown() async { await http.shutDown() }

    private func read(_ bytes: [UInt8], on chain: Chain) throws(RelayFault) -> SignedRound {
        do {
            return try SignedRound(answer: bytes, on: chain)
        } catch {
            throw .malformed(error)
        }
    }

    private func checked(_ spoken: SignedRound, on chain: Chain) throws(RelayFault) -> SignedRound {
        do {
            try chain.check(spoken)
            return spoken
        } catch {
            throw .wrongSignature(error)
        }
    }

    /// Returns the body at an address that answers with status 200.
    func bytes(at address: String) async throws(RelayFault) -> [UInt8] {
        do throws(HTTPFault) {
            return try await http.answer(to: HTTPQuestion(address))
        } catch {
            throw RelayFault(error)
        }
    }
}

extension RelayFault {
    fileprivate init(_ fault: HTTPFault) {
        switch fault {
        case .connection: self = .connection
        case .notSecure: self = .notSecure
        case .timeOut: self = .timeOut
        case .status(404), .status(425): self = .notYet
        case .status(let status): self = .status(status)
        case .redirected(let target): self = .redirected(target)
        case .tooLarge: self = .tooLarge
        }
    }
}
