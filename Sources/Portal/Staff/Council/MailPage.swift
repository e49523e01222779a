import Office
import PublicRecord
import Wording

/// Retries notices that failed.
extension Portal {
    func retryMail(_ id: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        guard visit.method == .post else { return .seeOther(.staff(.mail)) }
        try await office.act { try await $0.retryMail(id, as: actor) }
        return .done(.mail, at: .mail)
    }
}

/// The notices that have not been sent: failed ones first, then those in the queue.
struct MailPage: Page {
    static let template = "staff-mail"

    struct Row {
        var to: String
        var template: String
        var created: Moment
        var attempts: String
        var error: String
        var retry: String
    }

    var title = say("portal.staff.mail")
    var notice: String?
    var counts: [FactRow]
    var rows: [Row]
    var paging: Paging

    init(_ visit: Visit) throws {
        notice = visit.notice
        let messages = try visit.reader.outbox()
        counts = [
            FactRow("portal.staff.mail.queued", String(messages.queued.count)),
            FactRow("portal.staff.mail.failed", String(messages.failed.count)),
        ]
        let waiting = messages.failed + messages.queued
        let page = Paging.page(of: visit.query)
        rows = waiting[Paging.range(of: page, in: waiting.count)].map { message in
            let to = message.recipient
            return Row(
                to: to.kind == .court
                    ? visit.names.name(of: to.folio, in: .courts)
                    : say("mail.to-\(to.kind.rawValue)", ["folio": to.folio]),
                template: message.subjectPhrase, created: visit.moment(message.created),
                attempts: String(message.attempts), error: message.faultPhrase(detailed: true) ?? "",
                retry: Route.staff(.retryMail(message.id)).link)
        }
        paging = Paging(page: page, total: waiting.count) { page in visit.route.link(["pagina": String(page)]) }
    }
}
