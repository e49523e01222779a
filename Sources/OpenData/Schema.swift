import WireFormat

/// The schema of a value: the part of JSON Schema 2020-12 that the descriptions need.
indirect enum Schema: Equatable, Sendable {
    case text
    /// A string that matches a regular expression as a whole.
    case pattern(String)
    case time
    case words([String])
    case integer(ClosedRange<Int>)
    case boolean
    case list(Schema)
    case object([Property])
    /// An object with any member names, and counts as values.
    case counts
    /// Any JSON value.
    case anything
    case optional(Schema)
    /// A name in `API.schemas`.
    case named(String)

    struct Property: Equatable, Sendable {
        var name: String
        var schema: Schema
        /// Whether the member is always present. A value that the record lacks is `null`, not absent.
        var isRequired = true
    }

    static func object(_ members: KeyValuePairs<String, Schema>) -> Schema {
        .object(members.map { Property(name: $0, schema: $1) })
    }

    static let count = Schema.integer(0...JSON.largestInteger)
    static let digest = Schema.pattern("[0-9a-f]{64}")
    static let hex = Schema.pattern("([0-9a-f]{2})+")
    /// The spelling of the protocol (section 1), exactly: values generated from these schemas are never refused.
    private static let folio = "(19[7-9]|[2-9][0-9]{2})[0-9]-(?!000000)[0-9]{6}"
    private static let number = "P-(?!000000)[0-9]{6}"
    static let code = Schema.pattern("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*")
    static let licence = Schema.pattern("[1-9][0-9]{0,7}")
    static let draw = Schema.pattern("S-\(folio)")
    static let direct = Schema.pattern("D-\(folio)")
    /// A draw, or a direct designation.
    static let lot = Schema.pattern("[SD]-\(folio)")
    static let application = Schema.pattern("A-\(folio)")
    static let expert = Schema.pattern(number)
    static let drawn = "S-\(folio)/\(number)"
    static let designation = Schema.pattern("\(drawn)|D-\(folio)")
    /// The draw, alternate or direct designation that fills a vacancy.
    static let successor = Schema.pattern("\(drawn)|[SD]-\(folio)")

    var json: JSON {
        switch self {
        case .text: .object(["type": .string("string")])
        case .pattern(let expression): .object(["type": .string("string"), "pattern": .string("^(\(expression))$")])
        case .time: .object(["type": .string("string"), "format": .string("date-time")])
        case .words(let words): .object(["type": .string("string"), "enum": .array(words.map { .string($0) })])
        case .integer(let range):
            .object([
                "type": .string("integer"), "minimum": .integer(range.lowerBound),
                "maximum": .integer(range.upperBound),
            ])
        case .boolean: .object(["type": .string("boolean")])
        case .list(let element): .object(["type": .string("array"), "items": element.json])
        case .object(let properties):
            .object([
                "type": .string("object"), "additionalProperties": .bool(false),
                "properties": .object(sorting: properties.map { JSON.Member($0.name, $0.schema.json) }),
                "required": .array(properties.filter(\.isRequired).map { .string($0.name) }),
            ])
        case .counts: .object(["type": .string("object"), "additionalProperties": Schema.count.json])
        case .anything: .object([:])
        case .optional(let schema): .object(["anyOf": .array([schema.json, .object(["type": .string("null")])])])
        case .named(let name): .object(["$ref": .string("#/components/schemas/\(name)")])
        }
    }
}
