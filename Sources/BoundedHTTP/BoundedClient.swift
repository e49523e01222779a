import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// A client for answers of servers that are not trusted: limited in time and size, without redirects and compression.
///
/// `https` needs TLS 1.2 and a certificate that this machine trusts for the server's name.
public struct BoundedClient: Sendable {
    private let http: HTTPClient
    private let limits: HTTPLimits

    /// Makes a client, which must be shut down; `with` does so.
    public init(limits: HTTPLimits) {
        self.limits = limits
        var configuration = HTTPClient.Configuration.singletonConfiguration
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .disabled
        configuration.httpVersion = .http1Only
        configuration.timeout.connect = TimeAmount(limits.connection)
        // Without retries a refused connection is reported at once as `connection`, and not after the time limit as
        // `timeOut`.
        configuration.connectionPool.retryConnectionEstablishment = false
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        configuration.tlsConfiguration = tls
        http = HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }

    /// Calls `body` with a client, and shuts the client down afterwards.
    public static func with<Result>(
        limits: HTTPLimits, isolation: isolated (any Actor)? = #isolation,
        _ body: (BoundedClient) async throws -> Result
    ) async throws -> Result {
        let client = BoundedClient(limits: limits)
        do {
            let result = try await body(client)
            await client.shutDown()
            return result
        } catch {
            await client.shutDown()
            throw error
        }
    }

    /// Returns the body of an answer with status 200.
    public func answer(to question: HTTPQuestion) async throws(HTTPFault) -> [UInt8] {
        do {
            let request = try HTTPClient.Request(question)
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
            throw HTTPFault(error)
        }
    }

    /// Closes all connections and ends the requests on them. Later requests fail with `connection`.
    public func shutDown() async {
        // Throws only if the client was shut down before.
        try? await http.shutdown()
    }
}

extension HTTPClient.Request {
    fileprivate init(_ question: HTTPQuestion) throws {
        // NIST's server refuses requests without a User-Agent.
        var headers: HTTPHeaders = ["User-Agent": "insacula", "Accept": "application/json"]
        if let authorization = question.authorization { headers.add(name: "Authorization", value: authorization) }
        guard let form = question.form else {
            try self.init(url: question.address, headers: headers)
            return
        }
        headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
        try self.init(url: question.address, method: .POST, headers: headers, body: .string(form))
    }
}

extension HTTPFault {
    private static let slow: [HTTPClientError] = [
        .connectTimeout, .deadlineExceeded, .readTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout,
    ]

    fileprivate init(_ error: any Error) {
        switch error {
        case let fault as HTTPFault: self = fault
        case let error as HTTPClientError where HTTPFault.slow.contains(error): self = .timeOut
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
        let fault: HTTPFault? =
            switch head.status.code {
            case 200:
                // The library itself refuses a Content-Length that is malformed or differs from the body.
                head.headers.first(name: "Content-Length").flatMap(Int.init).flatMap { $0 > largest ? .tooLarge : nil }
            case 301, 302, 303, 307, 308: .redirected(Reader.printable(head.headers.first(name: "Location") ?? ""))
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

    private static func future(_ fault: HTTPFault?, on loop: any EventLoop) -> EventLoopFuture<Void> {
        fault.map { loop.makeFailedFuture($0) } ?? loop.makeSucceededVoidFuture()
    }

    /// Returns the printable ASCII characters, at most 200: a terminal could interpret the others.
    private static func printable(_ text: String) -> String {
        String(decoding: text.utf8.filter { 0x20...0x7e ~= $0 }.prefix(200), as: UTF8.self)
    }
}
