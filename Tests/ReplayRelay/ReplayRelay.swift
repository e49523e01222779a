import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A relay on this machine that gives recorded rounds, or rounds signed as they are asked for, and misbehaves when told to.
///
/// It has a clock of its own, so that a round is there from its second on and not before.
public final class ReplayRelay: Sendable {
    /// Its base address, such as `http://127.0.0.1:41234`.
    public let address: String
    private let server: any Channel
    private let desk: Desk
    /// Its own port, so that nobody else listens there once it is gone.
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
    ///   - certificate: speaks TLS with it; plain HTTP otherwise.
    ///   - port: one that the caller holds; otherwise one of its own.
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

    /// Sets its clock to a Unix second.
    public func set(clock second: Int) { desk.set(.at(second)) }

    /// Begins to misbehave, or with `nil` ceases.
    public func misbehave(_ misbehaviour: Misbehaviour?) { desk.misbehave(misbehaviour) }

    /// Gives the answers that it withheld.
    public func release() { desk.release() }

    /// The paths that it was asked for, in turn.
    public var requests: [String] { desk.requests }

    /// Bytes of endless answers that it could send before it was cut off.
    public var poured: Int { desk.poured }

    /// Waits until it was asked so many times in all.
    public func asked(times count: Int) async { await desk.asked(times: count) }

    /// Closes all connections, and listens no more.
    public func stop() async {
        try? await server.close()
        await desk.closeAll()
    }
}
