import Phrases

/// The templates of messages. The raw values name phrases: `mail.<template>.subject` and `mail.<template>.body`.
public enum MailTemplate: String, CaseIterable, Sendable {
    // To the applicant.
    case applicationSubmitted = "application-submitted"
    case applicationReturned = "application-returned"
    case applicationListed = "application-listed"
    case applicationObjected = "application-objected"
    case applicationRejected = "application-rejected"
    case applicationApproved = "application-approved"
    case applicationAdmitted = "application-admitted"
    case applicationLapsed = "application-lapsed"
    case applicationLimitMoved = "application-limit-moved"
    // To the expert.
    case designationNamed = "designation-named"
    case designationNotified = "designation-notified"
    case designationRevoked = "designation-revoked"
    case designationEnded = "designation-ended"
    case alternateCalled = "alternate-called"
    case reportDue = "report-due"
    case reportMoved = "report-moved"
    case reportReminder = "report-reminder"
    // To the court.
    case drawConcluded = "draw-concluded"
    case designationAccepted = "designation-accepted"
    case designationExcused = "designation-excused"
    // To both.
    case designationLapsed = "designation-lapsed"
    case designationLimitMoved = "designation-limit-moved"
    case reportLimitMoved = "report-limit-moved"
    // To the holder of an account.
    case accountRecovery = "account-recovery"
    case signInsFailed = "sign-ins-failed"
    case secondFactorsFailed = "second-factors-failed"
    case newDevice = "new-device"
    case passkeyCopied = "passkey-copied"
    case linkBegun = "link-begun"
    // To applicants and experts.
    case newDeviceOfFolio = "new-device-of-folio"

    private var keys: (subject: String, body: String) { ("mail.\(rawValue).subject", "mail.\(rawValue).body") }

    /// The names of the template's values. The office itself provides `institution`.
    public var values: Set<String> {
        Set([keys.subject, keys.body].flatMap { Phrases.placeholders(of: Phrases.text($0, in: .standard)) })
            .subtracting([MailTemplate.institution])
    }

    static let institution = "institution"

    /// Whether the message leads its reader to the own page of the designation, if that is the expert.
    var leadsToDesignation: Bool {
        switch self {
        case .designationNamed, .designationNotified, .designationRevoked, .designationEnded, .alternateCalled,
            .reportDue, .reportMoved, .reportReminder, .designationLapsed, .designationLimitMoved, .reportLimitMoved:
            true
        default: false
        }
    }

    /// - Parameter page: the address of the page on the matter; `nil` if there is none, or it is not known.
    func text(
        _ values: [String: String], page: String? = nil, in language: Language
    ) -> (subject: String, body: String) {
        let address = page.map { ["page": $0] } ?? [:]
        let parts = ([keys.body] + (page == nil ? [] : ["mail.page"])).map {
            Phrases.text($0, values.merging(address) { $1 }, in: language)
        }
        let body = parts.joined(separator: "\n\n") + "\n\n-- \n" + Phrases.text("mail.footer", values, in: language)
        return (Phrases.text(keys.subject, values, in: language), body)
    }
}
