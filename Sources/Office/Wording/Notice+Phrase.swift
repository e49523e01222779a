import Draw
import PublicRecord
import Store
import Wording

extension Notice {
    /// The kind of message.
    public var subjectPhrase: String { say("mail.\(template)") }

    /// The state of the message.
    public var statePhrase: String {
        switch state {
        case .queued: say("mail.queued", ["time": nextAttempt.phrase])
        case .sent: say("mail.sent")
        case .failed: say("mail.failed")
        }
    }

    /// The reason why the last attempt failed; `nil` if none did.
    /// - Parameter detailed: with the mail system's own words, which are for administrators.
    public func faultPhrase(detailed: Bool) -> String? {
        lastError.map { text in
            let fault = MailFault(parsing: text)
            let said = say("undelivered.\(fault.reason.rawValue)", ["detail": detailed ? fault.detail : ""])
            return String(said.reversed().drop { $0.isWhitespace || $0 == ":" }.reversed())
        }
    }

    /// Whether the message is about a lot. Its subject, which is stored, names the lot.
    func isAbout(_ lot: LotID) -> Bool {
        dedup.split(separator: " ").dropFirst().first.map { $0 == lot.description } ?? false
    }
}
