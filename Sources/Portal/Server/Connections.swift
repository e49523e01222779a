import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization

/// Counts open connections, in all and for each client, and accepts no more than the process has descriptors for.
final class Connections: AvailableConnectionsDelegate {
    struct Limits: Equatable {
        /// Connections at once.
        var all: Int
        /// Connections of one client at once. An office behind one address has some hundred browsers.
        var perClient: Int

        /// - Parameter descriptors: the process's limit. A connection takes two, one of them for the file that it is
        ///   sent, and the rest of the process a hundred or so.
        init(descriptors: Int) {
            all = min(2_000, max(16, (descriptors - 128) / 2))
            perClient = max(8, all / 8)
        }
    }

    private struct State {
        var all = 0
        var byClient: [String: Int] = [:]
        var full = Notice()
        var crowded = Notice()
    }

    let limits: Limits
    private let proxies: TrustedProxies
    private let log: Logger
    private let now: @Sendable () -> NIODeadline
    private let state = Mutex(State())

    /// - Parameters:
    ///   - proxies: their connections are those of many clients, and count only in all.
    ///   - now: for tests.
    init(
        _ limits: Limits, proxies: TrustedProxies, log: Logger, now: @escaping @Sendable () -> NIODeadline = { .now() }
    ) {
        self.limits = limits
        self.proxies = proxies
        self.log = log
        self.now = now
    }

    // MARK: All connections

    func connectionOpened() { state.withLock { $0.all += 1 } }

    func connectionClosed() { state.withLock { $0.all -= 1 } }

    /// Where no more are accepted, new ones wait in the kernel's queue, and the server does not ask for them before one
    /// has ended.
    func isAcceptingNewConnections() -> Bool {
        let (isAccepting, isDue) = state.withLock { state in
            let isFull = state.all >= limits.all
            return (!isFull, isFull && state.full.isDue(at: now()))
        }
        if isDue {
            log.warning("No more connections are accepted", metadata: ["connections": "\(limits.all)"])
        }
        return isAccepting
    }

    // MARK: The connections of one client

    /// Counts a connection until it ends.
    /// - Returns: whether its client may have it.
    func admit(_ channel: any Channel) -> Bool {
        guard let address = channel.remoteAddress?.ipAddress.flatMap({ IPAddress($0) }), !proxies.contains(address)
        else { return true }
        guard open(for: address.client) else { return false }
        channel.closeFuture.whenComplete { [self] _ in close(for: address.client) }
        return true
    }

    func open(for client: String) -> Bool {
        let (isOpen, isDue) = state.withLock { state in
            let count = state.byClient[client] ?? 0
            guard count < limits.perClient else { return (false, state.crowded.isDue(at: now())) }
            state.byClient[client] = count + 1
            return (true, false)
        }
        if isDue {
            log.warning(
                "A client has too many connections",
                metadata: ["client": "\(client)", "connections": "\(limits.perClient)"])
        }
        return isOpen
    }

    func close(for client: String) {
        state.withLock { state in
            let count = (state.byClient[client] ?? 0) - 1
            state.byClient[client] = count > 0 ? count : nil
        }
    }
}

/// An event that is logged once a minute, however often it happens.
struct Notice {
    private var last: NIODeadline?

    mutating func isDue(at time: NIODeadline) -> Bool {
        if let last, time - last < .minutes(1) { return false }
        last = time
        return true
    }
}

enum Descriptors {
    /// Raises the process's soft limit of descriptors to what the most connections need, as far as the hard limit allows.
    /// - Returns: the limit that holds now.
    static func raise(to most: Int = 4_224) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1_024 }
        guard limit.rlim_cur < rlim_t(most) else { return Int(clamping: limit.rlim_cur) }
        var wanted = limit
        wanted.rlim_cur = min(rlim_t(most), limit.rlim_max)
        return setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &wanted) == 0
            ? Int(clamping: wanted.rlim_cur) : Int(clamping: limit.rlim_cur)
    }
}
