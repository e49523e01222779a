import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import Office
import ServiceLifecycle
import UnixSignals
import WireFormat

/// The portal on a port, with the work that times bring beside it.
public struct PortalServer: Sendable {
    public struct Binding: Sendable {
        public var host: String
        public var port: Int
        /// Paths of the certificate chain and the private key, PEM, where TLS ends here.
        public var tls: (certificate: String, key: String)?

        public init(host: String, port: Int, tls: (certificate: String, key: String)? = nil) {
            self.host = host
            self.port = port
            self.tls = tls
        }
    }

    let portal: Portal
    let binding: Binding
    let worker: Worker
    let log: Logger
    let announce: @Sendable (_ port: Int) -> Void

    /// - Parameters:
    ///   - work: done every second.
    ///   - mail: done every second too, beside `work`, so that it may be slow.
    ///   - announce: told the port once the server listens.
    public init(
        _ portal: Portal, on binding: Binding, log: Logger, announce: @escaping @Sendable (Int) -> Void = { _ in },
        work: @escaping @Sendable () async throws -> Void, mail: @escaping @Sendable () async throws -> Void
    ) {
        self.portal = portal
        self.binding = binding
        self.log = log
        self.announce = announce
        worker = Worker(portal: portal, log: log, work: work, mail: mail)
    }

    /// Serves until the process is told to end (SIGTERM, SIGINT), and finishes what is under way.
    /// - Throws: `Fault` for a TLS key that others can read; the errors of a port that cannot be had.
    public func run() async throws {
        Memory.configure()
        if geteuid() == 0 { log.warning("Serving as root: give the portal a user of its own") }
        let connections = Connections(
            Connections.Limits(descriptors: Descriptors.raise()), proxies: portal.settings.proxies, log: log)
        var server = HTTPServerBuilder { PortalChannel(responder: $0, connections: connections) }
        if let tls = binding.tls {
            let configuration = try ServerTLS.configuration(certificate: tls.certificate, key: tls.key)
            server = try .tls(server, tlsConfiguration: configuration)
        }
        let announce = announce
        let application = Application(
            responder: PortalResponder(portal: portal), server: server,
            configuration: ApplicationConfiguration(
                address: .hostname(binding.host, port: binding.port),
                availableConnectionsDelegate: connections),
            services: [worker],
            onServerRunning: { channel in announce(channel.localAddress?.port ?? 0) }, logger: log)
        try await application.runService(gracefulShutdownSignals: [UnixSignal.sigterm, .sigint])
    }
}

/// Does what times bring, and gives the writer's place back when nobody acts.
struct Worker: Service {
    let portal: Portal
    let log: Logger
    let work: @Sendable () async throws -> Void
    let mail: @Sendable () async throws -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask {
                    await goOn {
                        try await work()
                        try await portal.office.closeIfIdle()
                    }
                }
                group.addTask { await goOn { try await mail() } }
                group.addTask { await goOn { try await portal.writeDataSets() } }
                group.addTask { await goOn(every: .seconds(10)) { Memory.trim() } }
            }
        }
        await portal.office.close()
    }

    /// Does something again and again until the server ends.
    private func goOn(every pause: Duration = .seconds(1), _ body: @Sendable () async throws -> Void) async {
        var complaint = ""
        while !Task.isCancelled {
            do {
                try await body()
                complaint = ""
            } catch {
                let text = OfficeFault.phrase(error) ?? "\(error)"
                // What goes on failing is said once.
                if text != complaint { log.error("Work failed", metadata: ["error": "\(text)"]) }
                complaint = text
            }
            try? await Task.sleep(for: pause)
        }
    }
}
