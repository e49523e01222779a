import Console
import Foundation
import Office
import Relays
import Sodium
import Synchronization
import WireFormat

extension Ports {
    /// The machine's clock and randomness.
    ///
    /// A debug build lets transcripts fix both: the variable `INSACULA_CLOCK` names a file that contains the time, and
    /// `INSACULA_SEED` seeds all randomness, separately for each time. Messages are then discarded. `INSACULA_PATIENCE`
    /// is the number of seconds to wait for another writing process (`Office.patience`) and for a relay. A release
    /// build ignores these variables.
    static let ofThisRun: Ports = {
        var ports = Ports.system
        #if DEBUG
            let variables = ProcessInfo.processInfo.environment
            if let path = variables["INSACULA_CLOCK"] {
                ports.now = { try TestPorts.time(in: path) }
                ports.mail = { _ in }
            }
            if let seed = variables["INSACULA_SEED"] {
                ports.random = TestPorts.randomness(from: seed, at: ports.now)
            }
        #endif
        return ports
    }()
}

extension Ports {
    /// The ports of this run, with rounds that were fetched before.
    static func ofThisRun(with rounds: FetchedRounds) -> Ports {
        var ports = Ports.ofThisRun
        ports.beacon = { rounds[$0, $1] }
        return ports
    }
}

extension RelayLimits {
    /// The limits of this run: the defaults, but in a debug build with the time limits of `Office.patience`.
    static let ofThisRun: RelayLimits = {
        var limits = RelayLimits()
        #if DEBUG
            if ProcessInfo.processInfo.environment["INSACULA_PATIENCE"] != nil {
                limits.connection = .seconds(Office.patience)
                limits.answer = .seconds(Office.patience)
            }
        #endif
        return limits
    }()
}

extension DataOption {
    /// The installation, to be read with what is private in it; others may write meanwhile.
    func privateReader() throws -> PrivateReader { try PrivateReader(folder(), now: Ports.ofThisRun.now) }

    /// The installation, opened for writing.
    func office(with rounds: FetchedRounds = FetchedRounds()) throws -> Office {
        try Office(folder(), ports: .ofThisRun(with: rounds))
    }
}

#if DEBUG
    private enum TestPorts {
        static func time(in path: String) throws -> Timestamp {
            let text = String(decoding: try InputFile.read(path, limit: 100), as: UTF8.self)
            return try Timestamp(text.trimmingCharacters(in: .whitespacesAndNewlines))
        }

        static func randomness(
            from seed: String, at now: @escaping @Sendable () throws -> Timestamp
        ) -> Randomness {
            let counter = Counter()
            return Randomness { count in
                let time = try now().text
                var bytes: [UInt8] = []
                while bytes.count < count { bytes += SHA256.hash("\(seed)\n\(time)\n\(counter.next())").bytes }
                return Array(bytes.prefix(count))
            }
        }

        private final class Counter: Sendable {
            private let count = Mutex(0)

            func next() -> Int {
                count.withLock { count in
                    count += 1
                    return count
                }
            }
        }
    }
#endif
