import AsyncHTTPClient
import Beacon
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// Sends one request to one relay, and accepts only rounds that the chain signed.
struct Inquiry: Sendable {
    private let http: HTTPClient
    private let limits: RelayLimits

    init(limits: RelayLimits) {
        self.limits = limits
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .disabled
        configuration.httpVersion = .http1Only
        configuration.timeout.connect = TimeAmount(limits.connection)
        // Without retries a refused connection is reported at once as `connection`, and not after the time limit as
        // `timeOut`.
        configuration.connectionPool.retryConnectionEstablishment = false
        http = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
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
    func shutDown() async {
        // Throws only if the client was shut down before.
        try? await http.shutdown()
    }

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
        do {
            // NIST's server refuses requests without a User-Agent.
            let headers: HTTPHeaders = ["User-Agent": "insacula", "Accept": "application/json"]
            let request = try HTTPClient.Request(url: address, headers: headers)
            // The deadline of the library's async interface ends where the body begins. This one covers the body too.
            let task = http.execute(
                request: request, delegate: Reader(largest: limits.largestAnswer),
                deadline: .now() + TimeAmount(limits.answer))
            return try await withTaskCancellationHandler {
                try await task.get()
            } onCancel: {
                task.cancel()
            }
        } catch {
            throw RelayFault(error)
        }
    }
}

extension RelayFault {
    private static let slow: [HTTPClientError] = [
        .connectTimeout, .deadlineExceeded, .readTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout,
    ]

    fileprivate init(_ error: any Error) {
        switch error {
        case let fault as RelayFault: self = fault
        case let error as HTTPClientError where RelayFault.slow.contains(error): self = .timeOut
        case ChannelError.connectTimeout: self = .timeOut
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: self = .notSecure
        default: self = .connection
        }
    }
}

/// Collects an answer, and aborts the request as soon as the answer is unusable.
private final class Reader: HTTPClientResponseDelegate {
    private let largest: Int
    private let bytes = Mutex<[UInt8]>([])

    init(largest: Int) { self.largest = largest }

    func didReceiveHead(task: HTTPClient.Task<[UInt8]>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        let fault: RelayFault? =
            switch head.status.code {
            case 200:
                // The library itself refuses a Content-Length that is malformed or differs from the body.
                head.headers.first(name: "Content-Length").flatMap(Int.init).flatMap { $0 > largest ? .tooLarge : nil }
            case 301, 302, 303, 307, 308: .redirected(Reader.printable(head.headers.first(name: "Location") ?? ""))
            case 404, 425: .notYet
            default: .status(Int(head.status.code))
            }
        return Reader.future(fault, on: task.eventLoop)
    }

    func didReceiveBodyPart(task: HTTPClient.Task<[UInt8]>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
        let fits = bytes.withLock { bytes in
            guard bytes.count + buffer.readableBytes <= largest else { return false }
            bytes += buffer.readableBytesView
            return true
        }
        return Reader.future(fits ? nil : .tooLarge, on: task.eventLoop)
    }

    func didFinishRequest(task: HTTPClient.Task<[UInt8]>) throws -> [UInt8] { bytes.withLock { $0 } }

    private static func future(_ fault: RelayFault?, on loop: any EventLoop) -> EventLoopFuture<Void> {
        fault.map { loop.makeFailedFuture($0) } ?? loop.makeSucceededVoidFuture()
    }

    /// Returns the printable ASCII characters, at most 200: a terminal could interpret the others.
    private static func printable(_ text: String) -> String {
        String(decoding: text.utf8.filter { 0x20...0x7e ~= $0 }.prefix(200), as: UTF8.self)
    }
}
