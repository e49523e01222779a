/// The reason why a message was not handed over. It is stored with the message as `<reason>` or `<reason>: <detail>`.
public struct MailFault: Error, Equatable, Sendable {
    /// The raw values name phrases: `undelivered.<reason>`.
    public enum Reason: String, CaseIterable, Sendable {
        /// The text is not an e-mail address.
        case address
        /// Address and contents are absent or do not open.
        case contents
        /// The mail program could not be run.
        case program
        /// The mail program ended with an exit code or by a signal; the detail has its output.
        case exit
        /// The mail program did not end in time.
        case timeout
        /// Any other fault.
        case other
    }

    public var reason: Reason
    public var detail: String

    /// The longest detail in characters; longer ones are cut.
    static let longestDetail = 300

    public init(_ reason: Reason, _ detail: String = "") {
        self.reason = reason
        self.detail = String(
            String(detail.map { $0.isNewline ? " " : $0 }).trimmingPrefix { $0 == " " }.prefix(MailFault.longestDetail))
    }

    init(_ error: any Error) {
        self = error as? MailFault ?? MailFault(.other, "\(error)")
    }

    /// Parses the result of `text`.
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
