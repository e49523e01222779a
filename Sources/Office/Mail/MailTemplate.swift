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
    // To the court.
    case drawConcluded = "draw-concluded"
    case designationAccepted = "designation-accepted"
    case designationExcused = "designation-excused"
    // To both.
    case designationLapsed = "designation-lapsed"
    case designationLimitMoved = "designation-limit-moved"
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

    func text(_ values: [String: String], in language: Language) -> (subject: String, body: String) {
        let parts = [keys.body, "mail.footer"].map { Phrases.text($0, values, in: language) }
        return (Phrases.text(keys.subject, values, in: language), parts.joined(separator: "\n\n-- \n"))
    }
}
