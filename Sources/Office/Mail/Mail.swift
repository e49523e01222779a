import Foundation
import Identifiers
import WireFormat

/// A message for delivery.
public struct Mail: Hashable, Sendable {
    public var to: EmailAddress
    /// The sender's name.
    public var institution: String
    public var subject: String
    /// Lines end in `\n`.
    public var body: String
    /// The same at every attempt, so that mail programs show a second copy once.
    public var messageID: String
    public var date: Timestamp
    /// The language of the text: a code of ISO 639-1.
    public var language: String

    /// Returns the message in the format of RFC 5322, with lines ending in `\n` as the `sendmail` interface requires.
    ///
    /// No value can start another header: the address has the form of one, and typed text is in base64.
    /// - Parameter from: the sender's address; by default the mail system's.
    public func bytes(from: EmailAddress? = nil) -> [UInt8] {
        var headers = [
            "To: \(to.text)", "Subject: \(Mail.encodedWords(subject))", "Date: \(Mail.date(date))",
            "Message-ID: <\(messageID)>", "Auto-Submitted: auto-generated", "Content-Language: \(language)",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
        ]
        if let from { headers.insert("From: \(Mail.encodedWords(institution))\n <\(from.text)>", at: 0) }
        let lines = Mail.portions(of: Base64.encode(Array(body.utf8)), 76)
        return Array((headers + [""] + lines).map { $0 + "\n" }.joined().utf8)
    }

    /// Returns RFC 2047 encoded words that fit a header line of 76 characters; each contains whole characters. Control
    /// characters become spaces.
    static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar.properties.generalCategory == .control ? " " : scalar).utf8)
            if words[words.count - 1].count + bytes.count > 39 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?utf-8?B?\(Base64.encode($0))?=" }.joined(separator: "\n ")
    }

    /// `Mon, 01 Jun 2026 15:00:00 +0000`.
    static func date(_ time: Timestamp) -> String {
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let text = time.text
        let parts = text.split { "-T:Z".contains($0) }
        let month = months[(Int(parts[1]) ?? 1) - 1]
        // 1 January 1970 was a Thursday.
        return "\(days[time.seconds / 86_400 % 7]), \(parts[2]) \(month) \(parts[0]) "
            + "\(parts[3]):\(parts[4]):\(parts[5]) +0000"
    }

    private static func portions(of text: String, _ size: Int) -> [String] {
        var rest = text[...]
        var portions: [String] = []
        while !rest.isEmpty {
            portions.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return portions
    }
}
