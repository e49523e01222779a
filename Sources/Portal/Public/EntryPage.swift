import Draw
import Office
import PublicRecord
import WireFormat
import Wording

/// One entry of the log, with its exact content.
struct EntryPage: Page {
    static let template = "entry"
    var title: String
    var sentence: String
    var entryType: String
    var place: Int
    var time: Moment
    var exactTime: String
    var signer: String
    var signerCode: String
    var leaf: String
    var about: [Link]
    /// The entry's JSON, formatted for reading.
    var reading: String
    /// The hashed bytes, as text.
    var exact: String
    var byteCount: Int
    var previous: String?
    var next: String?

    init(_ place: Int, _ visit: Visit) throws {
        guard let row = try visit.reader.exactEntry(at: place) else { throw Trouble.notFound }
        title = say("portal.public.entry.title", ["place": String(place)])
        sentence = row.entry.fact.sentence(visit.names)
        entryType = row.entry.fact.type
        self.place = place
        time = visit.moment(row.entry.time)
        exactTime = row.entry.time.text
        signer = visit.names.office(row.entry.by)
        signerCode = row.entry.by
        leaf = row.leaf.hex
        about = row.subjects.compactMap { Link(subject: $0, in: visit.state) }
        reading = (try? JSON(parsing: row.bytes)).map { PrettyJSON.text(of: $0) } ?? ""
        exact = String(decoding: row.bytes, as: UTF8.self)
        byteCount = row.bytes.count
        previous = place > 0 ? Route.entry(place - 1).link : nil
        next = place + 1 < visit.reader.size ? Route.entry(place + 1).link : nil
    }
}

extension Link {
    /// A link to the page of an entry's subject; `nil` if it has no page.
    init?(subject: String, in state: RecordState) {
        if state.applications.calls[subject] != nil {
            self.init(text: subject, .call(subject))
        } else if let (route, query) = Folios.page(of: subject, in: state) {
            self.init(text: subject, href: route.link(query))
        } else {
            return nil
        }
    }
}

/// Formats JSON for reading, with one member a line.
enum PrettyJSON {
    static func text(of json: JSON, indent: String = "") -> String {
        let deeper = indent + "  "
        switch json {
        case .object(let members) where !members.isEmpty:
            let lines = members.map { "\(deeper)\(JSON.string($0.name).text): \(text(of: $0.value, indent: deeper))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        case .array(let values) where !values.isEmpty:
            return "[\n" + values.map { deeper + text(of: $0, indent: deeper) }.joined(separator: ",\n")
                + "\n\(indent)]"
        default: return visible(json.text)
        }
    }

    /// Escapes format characters such as direction controls and zero-width spaces, which are invisible or reorder the
    /// text around them.
    private static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .format }) else { return text }
        return text.unicodeScalars.map { scalar in
            guard scalar.properties.generalCategory == .format else { return String(scalar) }
            return String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }.joined()
    }
}
