import Office
import PublicRecord
import WireFormat
import Wording

/// One message about a designation: its time, its kind, its recipient and its state, in words.
struct MailRow {
    var created: Moment
    var subject: String
    var to: String
    var state: String
    /// The reason why it was not delivered.
    var fault: String?

    /// Returns the messages about a designation to its expert and its court.
    static func all(about id: DesignationID, in visit: Visit) throws -> [MailRow] {
        try visit.reader.messages(about: id).map { message in
            MailRow(
                created: visit.moment(message.created), subject: message.subjectPhrase,
                to: say(message.recipient.kind == .expert ? "portal.mail.to-expert" : "portal.mail.to-court"),
                state: message.statePhrase,
                fault: message.state == .sent ? nil : message.faultPhrase(detailed: false))
        }
    }
}

extension CourtNotice {
    /// The medium and the day.
    func phrase(in visit: Visit) -> String {
        say(
            "portal.notice-given.text",
            [
                "medium": say("notice.medium.\(medium.rawValue)"),
                "day": Moment(on, by: visit.state.calendar).text,
            ])
    }
}

extension FactRow {
    /// Returns a row for each amount of fees, with its day and note.
    static func fees(_ notes: [FeeNote], in visit: Visit) -> [FactRow] {
        notes.map { note in
            let parts = [note.amount.phrase, visit.moment(note.at).day, note.note].compactMap(\.self)
            return FactRow("portal.fees", parts.joined(separator: " · "))
        }
    }
}
