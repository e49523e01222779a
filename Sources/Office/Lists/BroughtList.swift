import CouncilLists
import PublicRecord
import Spreadsheets
import WireFormat

/// A list that the registry has brought, with the answers to its doubts. Nothing of it is in the record.
public struct BroughtList: Equatable, Sendable {
    /// The id: 8 letters and digits.
    public var id: String
    public var fileName: String
    public var choices: ListChoices
    public var broughtAt: Timestamp
    /// The actor's name.
    public var broughtBy: String

    var bytes: [UInt8] {
        JSON.object([
            "file": .string(fileName), "choices": choices.json, "time": .string(broughtAt.text),
            "by": .string(broughtBy),
        ]).bytes
    }
}

extension BroughtList {
    init(id: String, parsing bytes: [UInt8]) throws(Malformed) {
        self = try Fields.read(try JSON(parsing: bytes)) { (fields) throws(Malformed) in
            BroughtList(
                id: id, fileName: try fields.string("file"), choices: try ListChoices(try fields.value("choices")),
                broughtAt: try fields.string("time") { (text) throws(Malformed) in try Timestamp(text) },
                broughtBy: try fields.string("by"))
        }
    }
}

/// Everything that decides how a list is read, beside the list itself.
public struct ListChoices: Equatable, Sendable {
    /// A period of the record; by default the current one, or else the next.
    public var period: String?
    /// Whether the list has additions to the period only, and no one is missing on it.
    public var isAddition = false
    /// The sheet of a workbook; by default the first visible one.
    public var sheet: String?
    public var columns = ColumnChoices()
    public var decisions: Decisions = [:]

    public init(period: String? = nil) { self.period = period }

    var json: JSON {
        func pairs(_ pairs: [String: String]) -> JSON {
            .array(pairs.sorted { $0.key.precedes($1.key) }.map { .array([.string($0), .string($1)]) })
        }
        return .object([
            "period": period.map { .string($0) }, "addition": .bool(isAddition), "sheet": sheet.map { .string($0) },
            "assigned": pairs(columns.assigned.mapValues(\.rawValue)),
            "ignored": .array(columns.ignored.sorted { $0.precedes($1) }.map { .string($0) }),
            "heading": columns.headingRow.map { .integer($0) }, "decisions": pairs(decisions.mapValues(\.text)),
        ])
    }

    init(_ json: JSON) throws(Malformed) {
        self = try Fields.read(json) { (fields) throws(Malformed) in
            var choices = ListChoices()
            if fields.optional("period") != nil { choices.period = try fields.string("period") }
            if case .bool(let value) = try fields.value("addition") { choices.isAddition = value }
            if fields.optional("sheet") != nil { choices.sheet = try fields.string("sheet") }
            for (heading, field) in try fields.pairs("assigned") {
                choices.columns.assigned[heading] = ListField(rawValue: field)
            }
            choices.columns.ignored = Set(try fields.strings("ignored"))
            if fields.optional("heading") != nil {
                choices.columns.headingRow = try fields.integer("heading", in: 1...Int.max)
            }
            for (key, text) in try fields.pairs("decisions") { choices.decisions[key] = Answer(text) }
            return choices
        }
    }
}

extension Fields {
    fileprivate mutating func pairs(_ name: String) throws(Malformed) -> [(String, String)] {
        try array(name) { (json) throws(Malformed) in
            guard case .array(let pair) = json, pair.count == 2, case .string(let first) = pair[0],
                case .string(let second) = pair[1]
            else { throw Malformed(.wrongType, at: "") }
            return (first, second)
        }
    }
}
