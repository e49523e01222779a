import AsyncHTTPClient
import Beacon
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// Asks one relay one thing, and believes only what the chain signed.
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
        // A relay that refuses connections is told from one that is slow, and the next one is asked at once.
        configuration.connectionPool.retryConnectionEstablishment = false
        http = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }

    /// A round from a relay: the one that was asked for, as its chain signed it.
    func round(_ round: Int, of chain: Chain, from relay: Relay) async throws(RelayFault) -> SignedRound {
        let spoken = try read(try await bytes(at: relay.address(of: round, of: chain)), on: chain)
        guard spoken.round == round else { throw .otherRound(spoken.round) }
        return try checked(spoken, on: chain)
    }

    /// The newest round that a relay has, as its chain signed it.
    func newestRound(of chain: Chain, from relay: Relay) async throws(RelayFault) -> SignedRound {
        try checked(try read(try await bytes(at: relay.newestAddress(of: chain)), on: chain), on: chain)
    }

    /// Ends all connections, and what is still under way on them.
    func shutDown() async {
        // Fails only if it was shut down before.
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

    /// What an address answers with status 200.
    func bytes(at address: String) async throws(RelayFault) -> [UInt8] {
        do {
            // NIST refuses those who do not say what they are.
            let headers: HTTPHeaders = ["User-Agent": "insacula", "Accept": "application/json"]
            let request = try HTTPClient.Request(url: address, headers: headers)
            // The deadline of the library's other interface, with its response to be streamed, ends where the body begins.
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

/// Takes an answer in, and breaks off as soon as it is none to use.
private final class Reader: HTTPClientResponseDelegate {
    private let largest: Int
    private let bytes = Mutex<[UInt8]>([])

    init(largest: Int) { self.largest = largest }

    func didReceiveHead(task: HTTPClient.Task<[UInt8]>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
        let fault: RelayFault? =
            switch head.status.code {
            case 200:
                // Of a length that is no number or not true, the library knows.
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

    /// Without what a terminal would take for a command.
    private static func printable(_ text: String) -> String {
        String(decoding: text.utf8.filter { 0x20...0x7e ~= $0 }.prefix(200), as: UTF8.self)
    }
}
