import Office
import WireFormat

/// A calendar of whole days, as calendar programs and telephones take it (RFC 5545).
struct CalendarFile {
    struct Event {
        /// Names the event among all; the same event in a later file replaces it.
        var id: String
        var day: Day
        var summary: String
        var text: String
    }

    var events: [Event]
    /// The time at which the file was made.
    var made: Timestamp

    /// The file: lines of up to 75 bytes that end with CR LF (section 3.1). Each event has an alarm a day before.
    var bytes: [UInt8] {
        var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Insacula//plazos//ES"]
        for event in events { lines += CalendarFile.lines(of: event, made) }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Array((CalendarFile.folded($0) + "\r\n").utf8) }
    }

    private static func lines(of event: Event, _ made: Timestamp) -> [String] {
        let summary = escaped(event.summary)
        return [
            "BEGIN:VEVENT", "UID:" + event.id + "@insacula", "DTSTAMP:" + made.text.filter { !"-:".contains($0) },
            "DTSTART;VALUE=DATE:" + event.day.text.filter { $0 != "-" }, "SUMMARY:" + summary,
            "DESCRIPTION:" + escaped(event.text), "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
            "TRIGGER:-P1D", "DESCRIPTION:" + summary, "END:VALARM", "END:VEVENT",
        ]
    }

    var download: Answer { .download(bytes, type: "text/calendar; charset=utf-8", name: "plazos.ics") }

    /// A text value (section 3.3.11).
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\", ";", ",": escaped += "\\\(character)"
            case _ where character.isNewline: escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }

    /// A line cut into lines of up to 75 bytes, each but the first behind a space; no character is cut.
    private static func folded(_ line: String) -> String {
        var (folded, length) = ("", 0)
        for character in line {
            let size = String(character).utf8.count
            if length + size > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.append(character)
            length += size
        }
        return folded
    }
}
