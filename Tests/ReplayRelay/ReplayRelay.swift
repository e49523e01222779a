import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A relay on this machine that serves recorded rounds, or rounds signed on demand, and misbehaves when told to.
///
/// It has a clock of its own: it serves a round from the second on at which the round is due.
public final class ReplayRelay: Sendable {
    /// Its base address, such as `http://127.0.0.1:41234`.
    public let address: String
    private let server: any Channel
    private let desk: Desk
    /// The relay's own port, held so that no other process listens on it after the relay has ended.
    private let held: HeldPort?

    /// Files in PEM form.
    public struct Certificate: Sendable {
        public var certificate: String
        public var key: String

        public init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    /// Listens on 127.0.0.1 until `stop`.
    /// - Parameters:
    ///   - certificate: for TLS; plain HTTP if `nil`.
    ///   - port: a port that the caller holds; if `nil`, the relay holds one itself.
    public static func start(
        _ chains: [ReplayedChain], clock: RelayClock, misbehaving: Misbehaviour? = nil,
        certificate: Certificate? = nil, port: Int? = nil
    ) async throws -> ReplayRelay {
        let held = try port == nil ? HeldPort() : nil
        let tls = try certificate.map {
            try NIOSSLContext(
                configuration: .makeServerConfiguration(
                    certificateChain: NIOSSLCertificate.fromPEMFile($0.certificate).map { .certificate($0) },
                    privateKey: .privateKey(NIOSSLPrivateKey(file: $0.key, format: .pem))))
        }
        let desk = Desk(chains, clock: clock, misbehaving: misbehaving)
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(RelayHandler(desk))
                    desk.opened(channel)
                }
            }
            .bind(host: "127.0.0.1", port: port ?? held?.number ?? 0).get()
        let listens = server.localAddress?.port ?? 0
        return ReplayRelay(server, desk, held, address: "\(tls == nil ? "http" : "https")://127.0.0.1:\(listens)")
    }

    private init(_ server: any Channel, _ desk: Desk, _ held: HeldPort?, address: String) {
        (self.server, self.desk, self.held, self.address) = (server, desk, held, address)
    }

    /// Sets the clock to a Unix second.
    public func set(clock second: Int) { desk.set(.at(second)) }

    /// Begins a misbehaviour; with `nil`, ends it.
    public func misbehave(_ misbehaviour: Misbehaviour?) { desk.misbehave(misbehaviour) }

    /// Sends the withheld answers.
    public func release() { desk.release() }

    /// The paths of all requests, in order.
    public var requests: [String] { desk.requests }

    /// The number of bytes of endless answers sent before the client closed the connection.
    public var poured: Int { desk.poured }

    /// Waits until the relay has had this many requests.
    public func asked(times count: Int) async { await desk.asked(times: count) }

    /// Closes all connections and stops listening.
    public func stop() async {
        try? await server.close()
        await desk.closeAll()
    }
}
