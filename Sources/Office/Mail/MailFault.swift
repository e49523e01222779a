/// Why a message was not handed over. Kept with the message as `<reason>` or `<reason>: <detail>`.
public struct MailFault: Error, Equatable, Sendable {
    /// The raw values name phrases: `undelivered.<reason>`.
    public enum Reason: String, CaseIterable, Sendable {
        /// The address is none.
        case address
        /// Address and contents are absent or do not open.
        case contents
        /// The mail program could not be run.
        case program
        /// The mail program ended with an exit code, or by a signal, and what it said.
        case exit
        /// The mail program did not end in time.
        case timeout
        /// Anything else.
        case other
    }

    public var reason: Reason
    public var detail: String

    /// Details longer than this, in characters, are cut.
    static let longestDetail = 300

    public init(_ reason: Reason, _ detail: String = "") {
        self.reason = reason
        self.detail = String(
            String(detail.map { $0.isNewline ? " " : $0 }).trimmingPrefix { $0 == " " }.prefix(MailFault.longestDetail))
    }

    init(_ error: any Error) {
        self = error as? MailFault ?? MailFault(.other, "\(error)")
    }

    /// Reads what `text` gave.
    public init(parsing text: String) {
        let parts = text.split(separator: ": ", maxSplits: 1)
        guard let first = parts.first, let reason = Reason(rawValue: String(first)) else {
            self.init(.other, text)
            return
        }
        self.init(reason, parts.count > 1 ? String(parts[1]) : "")
    }

    public var text: String { detail.isEmpty ? reason.rawValue : "\(reason.rawValue): \(detail)" }
}
