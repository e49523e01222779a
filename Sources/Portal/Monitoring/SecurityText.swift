import Phrases
import WireFormat

extension Portal {
    /// Returns `security.txt` (RFC 9116), where the installation has named a contact.
    func securityText(_ visit: Visit) throws -> Answer {
        guard let contact = settings.securityContact else { throw Trouble.notFound }
        // The file has to be renewed within a year; it is made anew each time it is asked for.
        let expires = visit.time.advanced(by: 180 * 86_400)
        let lines = [
            "Contact: \(contact)", "Expires: \(expires.text)",
            "Preferred-Languages: \(Language.allCases.map(\.rawValue).joined(separator: ", "))",
            "Canonical: \(settings.site)\(Route.securityText.path)",
        ]
        return .text(Array((lines.joined(separator: "\n") + "\n").utf8), type: "text/plain; charset=utf-8")
    }
}
