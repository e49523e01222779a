import ArgumentParser
import BoundedHTTP
import Console
import Foundation
import Logging
import Office
import Phrases
import Portal
import Synchronization
import Wording

/// `insacula serve`: runs the portal and the scheduled work.
struct ServeCommand: OfficeCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "serve", abstract: say("help.serve.abstract"), discussion: say("help.serve.discussion"))
    }

    @Option(help: hint("help.serve.listen", value: "help.value.listen"))
    var listen = "127.0.0.1:8080"

    @Option(help: hint("help.serve.site", value: "help.value.site"))
    var site: String?

    @Option(help: hint("help.serve.tls-certificate", value: "help.value.file"))
    var tlsCertificate: String?

    @Option(help: hint("help.serve.tls-key", value: "help.value.file"))
    var tlsKey: String?

    @Option(
        defaultAsFlag: TrustedProxies.loopbackName, parsing: .next,
        help: hint("help.serve.behind-proxy", value: "help.value.networks"))
    var behindProxy: String?

    @Option(help: hint("help.serve.security-contact", value: "help.value.address"))
    var securityContact: String?

    @Option(help: hint("help.serve.log-level", value: "help.value.level"))
    var logLevel = "info"

    @OptionGroup var relays: RelayOption
    @OptionGroup var registry: RegistryFolder
    @OptionGroup var data: DataOption
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let folder = try data.folder()
        let binding = try binding()
        let proxies = try proxies()
        guard let level = Logger.Level(rawValue: logLevel) else {
            throw CommandError("serve.bad-level", ["level": logLevel], ending: .usage)
        }
        let directory = try folder.directory()
        try await RelayDesk.with(relays) { relays in
            try await BoundedClient.with(limits: .ofThisRun) { http in
                try await serve(
                    folder, on: binding, behind: proxies, level, relays: relays,
                    directory: directory.map {
                        try Directory(
                            $0, random: Ports.ofThisRun.random, now: Ports.ofThisRun.now, ask: http.answer(to:))
                    },
                    askResponder: { try? await http.answer(to: HTTPQuestion($0)) })
            }
        }
    }

    private func serve(
        _ folder: DataFolder, on binding: PortalServer.Binding, behind proxies: TrustedProxies, _ level: Logger.Level,
        relays: RelayDesk, directory: Directory?, askResponder: @escaping @Sendable (String) async -> [UInt8]?
    ) async throws {
        let rounds = Mutex(FetchedRounds())
        let now = Ports.ofThisRun.now
        var ports = Ports.ofThisRun
        ports.beacon = { chain, round in rounds.withLock { $0[chain, round] } }
        let office = try SharedOffice(folder, ports: ports)
        let address = site ?? "\(binding.tls == nil ? "http" : "https")://\(listen)"
        var settings = Portal.Settings(site: address, dataSets: folder.path + "/datos", proxies: proxies)
        settings.securityContact = securityContact
        settings.institution = try folder.institution(standard: Language.standard.rawValue)
        settings.templates = registry.templates
        // Without a public address, messages would lead to this machine's own.
        let pages = site == nil ? [:] : settings.ownDesignationPages
        let lines = LineLog(level: level, now: now)
        defer { lines.flush() }
        let log = Logger(label: "insacula") { _ in lines }
        let portal = try Portal(
            office, settings: settings, directory: directory, askResponder: askResponder, log: log, now: now)
        let server = PortalServer(portal, on: binding, log: log) { port in
            Output.text(say("serve.listening", ["address": address, "port": String(port)]))
            fflush(nil)
        } work: {
            try await office.setOwnPages(pages)
            try office.record.refresh()
            let reader = office.record.reader
            if try !reader.due(at: now()).isEmpty {
                let fetched = try await relays.fetch(in: reader)
                rounds.withLock { $0 = fetched }
            }
            let worked = try await office.work()
            for draw in worked.concluded { log.info("Concluded", metadata: ["draw": "\(draw)"]) }
            if let lines = worked.notedLines { log.info("Noted activity", metadata: ["lines": "\(lines)"]) }
            for stuck in worked.stuck { log.notice("Not concluded", metadata: ["draw": "\(stuck.draw)"]) }
        } mail: {
            let worker = office.mailWorker
            if try worker.isDue() { _ = try await worker.round(as: .clock) }
        }
        do {
            try await server.run()
        } catch let fault as PortalServer.Fault {
            throw CommandError(fault)
        }
    }

    private func proxies() throws -> TrustedProxies {
        guard let behindProxy else { return .none }
        guard let proxies = TrustedProxies(parsing: behindProxy) else {
            throw CommandError("serve.bad-proxies", ["list": behindProxy], ending: .usage)
        }
        return proxies
    }

    private func binding() throws -> PortalServer.Binding {
        let parts = listen.split(separator: ":").map(String.init)
        guard let text = parts.last, let port = Int(text), (0...65_535).contains(port), parts.count >= 2 else {
            throw CommandError("serve.bad-address", ["address": listen], ending: .usage)
        }
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw CommandError("serve.half-tls", ending: .usage)
        }
        var tls: (certificate: String, key: String)?
        if let tlsCertificate, let tlsKey { tls = (tlsCertificate, tlsKey) }
        return PortalServer.Binding(host: parts.dropLast().joined(separator: ":"), port: port, tls: tls)
    }
}

extension CommandError {
    fileprivate init(_ fault: PortalServer.Fault) {
        switch fault {
        case .keyAbsent(let path): self.init("serve.key-absent", ["path": path])
        case .keyOpen(let path): self.init("office.key-open", ["path": path])
        }
    }
}
