import Foundation
import Logging
import Synchronization
import Testing
import WireFormat

@testable import Portal

@Suite("What those who guard the portal are told")
struct MonitoringTests {
    private static let now: @Sendable () throws -> Timestamp = { try Timestamp("2026-11-30T15:04:05Z") }

    @Test func aLineIsOneObject() throws {
        let lines = LoggedLines(now: MonitoringTests.now)
        let log = lines.log
        log.debug("not written")
        log.notice("limited", metadata: ["route": "/mi/entrar", "count": .stringConvertible(2), "odd": "a\u{7}\"b\n"])
        #expect(
            lines.all == [
                #"{"count":2,"event":"limited","level":"notice","odd":"a?\"b?","route":"/mi/entrar","#
                    + #""time":"2026-11-30T15:04:05Z"}"#
            ])
    }

    @Test func theJournalIsToldThePriority() {
        let lines = LoggedLines(now: MonitoringTests.now, isJournal: true)
        lines.log.error("failed")
        #expect(lines.all.count == 1 && lines.all[0].hasPrefix(#"<3>{"event":"failed""#))
    }

    /// A reader that takes nothing holds up nobody: beyond a bound lines are dropped, and the next says how many.
    @Test func aSlowReaderHoldsUpNobody() {
        let gate = DispatchSemaphore(value: 0)
        let lines = LoggedLines(now: MonitoringTests.now, gate: gate)
        let log = lines.log
        for number in 0..<30_000 { log.notice("event", metadata: ["number": .stringConvertible(number)]) }
        // As many portions as there can be: what waited, and what comes after it.
        for _ in 0..<8 { gate.signal() }
        #expect(lines.all.count < 30_000)
        log.notice("after")
        #expect(lines.all.contains { $0.hasPrefix(#"{"dropped":"#) } && lines.all.last?.contains("after") == true)
    }

    @Test func eventsAreCountedAndNameNobody() async throws {
        let fixture = try await PortalFixture()
        let (portal, lines) = try fixture.logged()
        _ = await portal.answer(Incoming(method: "POST", path: "/mi/solicitud/datos", client: "192.0.2.77"))
        _ = await portal.answer(Incoming(method: "GET", path: "/padron/P-000001", client: "2001:db8:1:2::/64"))
        for _ in 0..<40 {
            _ = await portal.answer(
                Incoming(method: "GET", path: "/buscar", query: "q=S-2026-000001", client: "192.0.2.77"))
        }
        #expect(portal.events.soFar.events[.refusedOrigin] == 1)
        #expect((portal.events.soFar.events[.limited] ?? 0) > 0)
        #expect((portal.events.soFar.answers[2] ?? 0) > 0)
        let text = lines.all.joined(separator: "\n")
        #expect(text.contains(#""event":"refused-origin","level":"notice","network":"192.0.2.0/24""#))
        #expect(text.contains(#""route":"/mi/solicitud/datos""#) || text.contains(#""route":"/mi/"#))
        #expect(!text.contains("192.0.2.77") && !text.contains("P-000001") && !text.contains("S-2026"))
    }

    @Test func figuresAreForThisMachineOnly() async throws {
        let fixture = try await PortalFixture()
        let portal = try fixture.logged().portal
        // The first act publishes the checkpoint.
        _ = try await fixture.office.act { await $0.checkpoint }
        let own = await portal.answer(Incoming(method: "GET", path: "/metricas", client: "127.0.0.1"))
        #expect(own.status == 200 && own["Content-Type"]?.hasPrefix("text/plain; version=0.0.4") == true)
        for name in [
            "log_entries", "checkpoint_age_seconds", "draws_overdue", "mail_waiting", "disk_free_bytes",
            "resident_bytes", "open_descriptors", "security_events_total{event=\"limited\"}",
            "answers_total{class=\"2xx\"}",
        ] {
            let line = own.text.split(separator: "\n").first { $0.hasPrefix("insacula_\(name) ") }
            #expect(line.flatMap { Int($0.split(separator: " ")[1]) } != nil, "\(name)")
        }
        let other = await portal.answer(Incoming(method: "GET", path: "/metricas", client: "192.0.2.1"))
        #expect(other.status == 404)
    }

    @Test func aWeaknessHasAnAddress() async throws {
        let fixture = try await PortalFixture()
        #expect(await fixture.get("/.well-known/security.txt").status == 404)
        var settings = fixture.portal.settings
        settings.securityContact = "mailto:seguridad@peritos.ejemplo.invalid"
        let portal = try Portal(fixture.office, settings: settings, now: fixture.portal.now)
        let answer = await portal.answer(Incoming(method: "GET", path: "/.well-known/security.txt"))
        #expect(answer.status == 200)
        #expect(answer.text.hasPrefix("Contact: mailto:seguridad@peritos.ejemplo.invalid\nExpires: "))
    }

    @Test func aReportOfTheBrowserIsNoted() async throws {
        let (portal, lines) = try await PortalFixture().logged()
        let report =
            #"{"csp-report":{"document-uri":"https://x/mi?folio=B-1","effective-directive":"script-src-elem","#
            + #""blocked-uri":"https://evil.example/a.js?who=ana"}}"#
        func send(_ text: String) async -> Int {
            await portal.answer(
                Incoming(
                    method: "POST", path: "/informes/politica",
                    headers: ["content-type": "application/csp-report"]
                ) { _ in Array(text.utf8) }
            ).status
        }
        #expect(await send(report) == 204)
        #expect(await send("{}") == 400)
        let line = lines.all.first { $0.contains("policy-report") } ?? ""
        #expect(line.contains(#""blocked":"https://evil.example","directive":"script-src-elem""#))
        #expect(!line.contains("ana") && !line.contains("B-1"))
    }
}

extension PortalFixture {
    /// The portal with a log whose lines are kept.
    fileprivate func logged() throws -> (portal: Portal, lines: LoggedLines) {
        let lines = LoggedLines(now: portal.now)
        return (try Portal(office, settings: portal.settings, log: lines.log, now: portal.now), lines)
    }
}

/// The lines of a log.
private final class LoggedLines: Sendable {
    private final class Written: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }

    private let written = Written()
    private let handler: LineLog

    /// - Parameter gate: the reader waits for a signal before it takes each portion.
    init(now: @escaping @Sendable () throws -> Timestamp, isJournal: Bool = false, gate: DispatchSemaphore? = nil) {
        let written = written
        handler = LineLog(now: now, isJournal: isJournal) { bytes in
            gate?.wait()
            written.bytes.withLock { $0 += bytes }
        }
    }

    var log: Logger { Logger(label: "test") { _ in self.handler } }

    /// Everything that was logged so far.
    var all: [String] {
        handler.flush()
        return String(decoding: written.bytes.withLock(\.self), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
