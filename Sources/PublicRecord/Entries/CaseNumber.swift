import Draw
import WireFormat

/// The number of a court's file, in the only form that the record takes (protocol section 4.8).
public struct CaseNumber: Hashable, Sendable {
    /// The kind of file: a code of the catalogue `dockets`.
    public var docket: String
    /// 1–999,999,999.
    public var number: Int
    /// 1900–9999.
    public var year: Int
    /// What the court adds to the number: a code of the catalogue `suffixes`. It does not tell two matters apart.
    public var suffix: String?

    public static let numbers = 1...999_999_999
    public static let years = 1_900...9_999

    /// - Throws: `notCode`, or `outOfRange` at `number` or `year`.
    public init(docket: String, number: Int, year: Int, suffix: String? = nil) throws(Malformed) {
        guard CaseNumber.numbers.contains(number) else { throw Malformed(.outOfRange, at: "number") }
        guard CaseNumber.years.contains(year) else { throw Malformed(.outOfRange, at: "year") }
        self.docket = try at("docket") { () throws(Malformed) in try Code.parse(docket) }
        self.number = number
        self.year = year
        self.suffix = try suffix.map { (suffix) throws(Malformed) in
            try at("suffix") { () throws(Malformed) in try Code.parse(suffix) }
        }
    }

    init(_ fields: inout Fields) throws(Malformed) {
        docket = try fields.code("docket")
        number = try fields.integer("number", in: CaseNumber.numbers)
        year = try fields.integer("year", in: CaseNumber.years)
        suffix = try fields.optional("suffix") { (fields) throws(Malformed) in try fields.code("suffix") }
    }

    /// The member `case` of an entry; `nil` where the matter is reserved.
    static func optional(_ fields: inout Fields) throws(Malformed) -> CaseNumber? {
        try fields.optional("case") { (fields) throws(Malformed) in
            try fields.object("case") { (fields) throws(Malformed) in try CaseNumber(&fields) }
        }
    }

    var json: JSON {
        .object([
            "docket": .string(docket), "number": .integer(number), "year": .integer(year),
            "suffix": suffix.map { .string($0) },
        ])
    }
}

extension CaseNumber: CustomStringConvertible {
    /// In codes, such as `expediente 412/2026` or `toca 45/2026 bis`.
    public var description: String { "\(docket) \(number)/\(year)" + (suffix.map { " \($0)" } ?? "") }

    /// The inverse of `description`.
    /// - Throws: `syntax` where it is not of that form, and what `init` throws.
    public init(code text: some StringProtocol) throws(Malformed) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 2 || words.count == 3 else { throw Malformed(.syntax, at: "") }
        let parts = words[1].split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw Malformed(.syntax, at: "") }
        try self.init(
            docket: String(words[0]), number: try Decimal.decode(parts[0]), year: try Decimal.decode(parts[1]),
            suffix: words.count == 3 ? String(words[2]) : nil)
    }
}
