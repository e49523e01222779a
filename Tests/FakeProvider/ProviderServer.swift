import BoundedHTTP
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
import WireFormat

/// A fake provider behind a server on 127.0.0.1, which is slow or talks too much when told to.
public final class ProviderServer: Sendable {
    /// A misbehaviour of the server, whatever it is asked.
    public enum Manner: CaseIterable, Sendable {
        /// Sends nothing.
        case silent
        /// Sends a body without an end.
        case endless
        /// Announces a body that is too long.
        case long
        case redirecting
        case failing
        case closing
    }

    public let provider: FakeProvider
    private let server: any Channel
    private let desk: Desk

    /// The state that the connections share.
    fileprivate final class Desk: Sendable {
        let provider = Mutex<FakeProvider?>(nil)
        let manner = Mutex<Manner?>(nil)
    }

    /// Listens until `stop`.
    public static func start(now: @escaping @Sendable () throws -> Timestamp) async throws -> ProviderServer {
        let desk = Desk()
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(ProviderHandler(desk))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let provider = try FakeProvider(issuer: "http://127.0.0.1:\(server.localAddress?.port ?? 0)", now: now)
        desk.provider.withLock { $0 = provider }
        return ProviderServer(provider, server, desk)
    }

    private init(_ provider: FakeProvider, _ server: any Channel, _ desk: Desk) {
        (self.provider, self.server, self.desk) = (provider, server, desk)
    }

    /// Begins a misbehaviour; with `nil`, ends it.
    public func behave(_ manner: Manner?) { desk.manner.withLock { $0 = manner } }

    public func stop() async { try? await server.close() }
}

/// One connection of the server.
private final class ProviderHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let desk: ProviderServer.Desk
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(_ desk: ProviderServer.Desk) { self.desk = desk }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = []
        case .body(let part): body += part.readableBytesView
        case .end: answer(on: context.channel)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func answer(on channel: any Channel) {
        guard let head, let provider = desk.provider.withLock({ $0 }) else { return channel.close(promise: nil) }
        switch desk.manner.withLock({ $0 }) {
        case nil:
            let question = HTTPQuestion(
                provider.issuer + head.uri, form: head.method == .POST ? String(decoding: body, as: UTF8.self) : nil,
                authorization: head.headers.first(name: "Authorization"))
            let reply = provider.reply(to: question)
            ProviderHandler.send(.init(statusCode: reply.status), reply.body, on: channel)
        case .silent: break
        case .closing: channel.close(promise: nil)
        case .failing: ProviderHandler.send(.internalServerError, [], on: channel)
        case .redirecting:
            ProviderHandler.send(.found, [], ["Location": "https://otro.ejemplo.invalid/"], on: channel)
        case .long:
            let headers: HTTPHeaders = ["Content-Length": String(1 << 30)]
            channel.writeAndFlush(HTTPServerResponsePart.head(.init(version: .http1_1, status: .ok, headers: headers)))
                .whenFailure { _ in }
        case .endless:
            channel.writeAndFlush(
                HTTPServerResponsePart.head(.init(version: .http1_1, status: .ok)), promise: nil)
            ProviderHandler.pour(on: channel)
        }
    }

    private static func send(
        _ status: HTTPResponseStatus, _ body: [UInt8], _ more: HTTPHeaders = [:], on channel: any Channel
    ) {
        var headers: HTTPHeaders = ["Content-Type": "application/json", "Content-Length": String(body.count)]
        headers.add(contentsOf: more)
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        channel.write(HTTPServerResponsePart.head(head), promise: nil)
        channel.write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: body))), promise: nil)
        channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
    }

    /// Ends when the client closes the connection, because writing then fails.
    private static func pour(on channel: any Channel) {
        let piece = ByteBuffer(repeating: UInt8(ascii: " "), count: 16 << 10)
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(piece))).whenSuccess { pour(on: channel) }
    }
}
