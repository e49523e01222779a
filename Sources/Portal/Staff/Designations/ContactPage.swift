import Draw
import Office
import Phrases
import PublicRecord
import Wording

/// How to reach an expert. Each look at this page is in the activity log.
struct ContactPage: Page {
    static let template = "staff-contact"

    var title: String
    var telephones: [Link]
    var emails: [Link]
    /// The language in which the person wants to be addressed; `nil` if nothing is kept.
    var language: String?
    var isKept: Bool
    var back: Link

    /// - Parameter contact: `nil` if nothing is kept.
    init(_ person: String, _ contact: Contact?, back: Link) {
        title = say("portal.staff.contact", ["person": person])
        telephones = ((contact?.telephones ?? []) + (contact?.mobiles ?? [])).map { text in
            Link(text: text, href: "tel:" + text.filter { $0.isNumber || $0 == "+" })
        }
        emails = (contact?.emails ?? []).map { Link(text: $0, href: "mailto:" + $0) }
        language = (contact.flatMap { Language(rawValue: $0.language) })?.name
        isKept = !telephones.isEmpty || !emails.isEmpty
        self.back = back
    }
}

extension Portal {
    /// Shows a court how to reach the person designated in its matter.
    func showContact(of id: DesignationID, _ visit: Visit) throws -> Answer {
        guard let designation = visit.state[id] else { throw Trouble.notFound }
        try visit.requireMatter(of: visit.state.court(of: id))
        let contact = try visit.privateReader.contact(of: id, as: visit.signedIn)
        return show(
            ContactPage(
                try visit.named(designation.designee), contact,
                back: Link("portal.staff.contact.back", .staff(.designation(id)))), in: visit)
    }

    /// Shows the registry how to reach an expert.
    func showContact(of expert: ExpertID, _ visit: Visit) throws -> Answer {
        guard visit.state.roster[expert] != nil else { throw Trouble.notFound }
        let contact = try visit.privateReader.contact(of: expert, as: visit.signedIn)
        return show(
            ContactPage(
                try visit.named(expert), contact, back: Link("portal.staff.contact.back", .staff(.expert(expert)))),
            in: visit)
    }
}
