import Dispatch
import Foundation
import Logging
import Synchronization
import WireFormat

/// Writes each log message as one JSON object on a line of its own, to standard error.
///
///     {"count":2,"event":"limited","level":"notice","route":"/mi/entrar","time":"2026-11-30T15:04:05Z"}
///
/// Under systemd, when standard error is the journal, each line begins with its priority (`<5>`, sd-daemon(3)), which
/// the journal takes off. Lines hold no personal data: addresses of visitors are cut to their network.
public struct LineLog: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    private let lines: Lines
    private let now: @Sendable () throws -> Timestamp

    /// - Parameter write: writes whole lines; by default to standard error.
    public init(
        level: Logger.Level = .info, now: @escaping @Sendable () throws -> Timestamp,
        isJournal: Bool = LineLog.isJournal, write: (@Sendable ([UInt8]) -> Void)? = nil
    ) {
        logLevel = level
        self.now = now
        lines = Lines(isJournal: isJournal, write: write ?? Lines.toStandardError)
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        guard let time = try? now() else { return }
        var members = metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 })
        members["time"] = "\(time.text)"
        members["level"] = "\(event.level.rawValue)"
        members["event"] = "\(event.message)"
        lines.add(LineLog.json(.dictionary(members)).text, event.level)
    }

    private static func json(_ value: Logger.MetadataValue) -> JSON {
        switch value {
        case .string(let text): .string(text.logged)
        case .stringConvertible(let value as Int): .integer(value)
        case .stringConvertible(let value): .string("\(value)".logged)
        case .array(let values): .array(values.map(json))
        case .dictionary(let values): .object(sorting: values.map { JSON.Member($0, json($1)) })
        }
    }

    /// Waits until every line so far is written.
    public func flush() { lines.flush() }

    /// Whether standard error is connected to the journal of systemd (sd-journal, `$JOURNAL_STREAM`).
    public static let isJournal: Bool = {
        guard let stream = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] else { return false }
        var status = stat()
        return fstat(2, &status) == 0 && stream == "\(status.st_dev):\(status.st_ino)"
    }()
}

extension String {
    /// The text with every character that the log's JSON has no place for written as `?`.
    fileprivate var logged: String {
        guard firstForeignCharacter != nil else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { (32..<127).contains($0.value) ? $0 : "?" }))
    }
}

/// The lines that wait to be written. A reader of standard error that is slow delays no request: lines are written by a
/// queue of their own, and beyond a bound they are dropped and counted.
private final class Lines: Sendable {
    private struct Waiting {
        var bytes: [UInt8] = []
        var dropped = 0
        var isScheduled = false
    }

    /// Bytes that may wait.
    private static let most = 1 << 20
    private let waiting = Mutex(Waiting())
    private let queue = DispatchQueue(label: "log")
    private let isJournal: Bool
    private let write: @Sendable ([UInt8]) -> Void

    init(isJournal: Bool, write: @escaping @Sendable ([UInt8]) -> Void) {
        self.isJournal = isJournal
        self.write = write
    }

    func add(_ text: String, _ level: Logger.Level) {
        let line = (isJournal ? "<\(level.priority)>" : "") + text + "\n"
        let schedules = waiting.withLock { waiting in
            guard waiting.bytes.count + line.utf8.count <= Lines.most else {
                waiting.dropped += 1
                return false
            }
            if waiting.dropped > 0 {
                waiting.bytes += Array("\(JSON.object(["dropped": .integer(waiting.dropped)]).text)\n".utf8)
                waiting.dropped = 0
            }
            waiting.bytes += Array(line.utf8)
            defer { waiting.isScheduled = true }
            return !waiting.isScheduled
        }
        if schedules { queue.async { self.drain() } }
    }

    func flush() { queue.sync { drain() } }

    private func drain() {
        let bytes = waiting.withLock { waiting in
            waiting.isScheduled = false
            defer { waiting.bytes = [] }
            return waiting.bytes
        }
        if !bytes.isEmpty { write(bytes) }
    }

    static let toStandardError: @Sendable ([UInt8]) -> Void = { bytes in
        FileHandle.standardError.write(Data(bytes))
    }
}

extension Logger.Level {
    /// The priority of syslog (RFC 5424 section 6.2.1).
    fileprivate var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
