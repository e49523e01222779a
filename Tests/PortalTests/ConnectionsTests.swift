import Foundation
import Logging
import NIOCore
import Synchronization
import Testing

@testable import Portal

@Suite("Connections are limited by what the process has")
struct ConnectionsTests {
    /// Keeps what is logged.
    private final class Book: Sendable {
        let lines = Mutex<[String]>([])

        var log: Logger { Logger(label: "test") { _ in Handler(book: self) } }
    }

    private struct Handler: LogHandler {
        let book: Book
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) { book.lines.withLock { $0.append("\(event.message)") } }
    }

    private final class Clock: Sendable {
        let second = Mutex<UInt64>(1_000)

        func pass(_ seconds: UInt64) { second.withLock { $0 += seconds } }

        var now: NIODeadline { .uptimeNanoseconds(second.withLock { $0 } * 1_000_000_000) }
    }

    private static func limits(all: Int, perClient: Int) -> Connections.Limits {
        var limits = Connections.Limits(descriptors: 1_024)
        limits.all = all
        limits.perClient = perClient
        return limits
    }

    @Test(arguments: [(1_024, 448, 56), (4_224, 2_000, 250), (1_000_000, 2_000, 250), (64, 16, 8)])
    func thereAreDescriptorsForAll(descriptors: Int, all: Int, perClient: Int) {
        let limits = Connections.Limits(descriptors: descriptors)
        #expect(limits.all == all)
        #expect(limits.perClient == perClient)
    }

    @Test func theSoftLimitIsRaised() {
        let limit = Descriptors.raise(to: 2_000)
        var now = rlimit()
        #expect(getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &now) == 0)
        #expect(limit == Int(clamping: now.rlim_cur))
        #expect(limit >= min(2_000, Int(clamping: now.rlim_max)))
        // It is never lowered.
        #expect(Descriptors.raise(to: 100) == limit)
    }

    @Test func whenFullTheLogIsToldOnceAMinute() {
        let (book, clock) = (Book(), Clock())
        let connections = Connections(
            ConnectionsTests.limits(all: 2, perClient: 9), proxies: .none, log: book.log, now: { clock.now })
        connections.connectionOpened()
        #expect(connections.isAcceptingNewConnections())
        connections.connectionOpened()
        for _ in 0..<100 { #expect(!connections.isAcceptingNewConnections()) }
        #expect(book.lines.withLock { $0.count } == 1)
        clock.pass(59)
        #expect(!connections.isAcceptingNewConnections())
        #expect(book.lines.withLock { $0.count } == 1)
        clock.pass(1)
        #expect(!connections.isAcceptingNewConnections())
        #expect(book.lines.withLock { $0.count } == 2)
        connections.connectionClosed()
        #expect(connections.isAcceptingNewConnections())
    }

    @Test func oneClientHasItsShare() {
        let (book, clock) = (Book(), Clock())
        let connections = Connections(
            ConnectionsTests.limits(all: 100, perClient: 2), proxies: .none, log: book.log, now: { clock.now })
        #expect(connections.open(for: "a"))
        #expect(connections.open(for: "a"))
        for _ in 0..<100 { #expect(!connections.open(for: "a")) }
        #expect(connections.open(for: "b"))
        #expect(book.lines.withLock { $0.count } == 1)
        connections.close(for: "a")
        #expect(connections.open(for: "a"))
    }
}
