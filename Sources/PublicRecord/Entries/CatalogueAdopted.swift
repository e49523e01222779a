import Draw
import WireFormat

/// The council's own lists, which the record carries so that it explains itself (protocol section 4.2).
public enum Catalogue: String, CaseIterable, Sendable {
    case causes, courts, districts
    /// Kinds of court file: expediente, exhorto, toca…
    case dockets
    case kinds, offices, requirements, specialties
    /// What courts add to a file's number: bis, II…
    case suffixes
}

/// What a cause may be given for.
public enum CauseScope: String, CaseIterable, Comparable, Sendable {
    /// Why another lot is asked for beside a designation that stands.
    case addition
    /// How an expert came to be admitted by error.
    case admission
    /// Why a draw is not to be concluded.
    case annulment
    /// Why courts are closed on days beside those of the calendar.
    case closure
    /// How a file number or an identity came to be mistaken.
    case correction
    /// A ground for rejecting an application.
    case decision
    /// The legal ground of a designation without a lot.
    case direct
    /// Why a designation ends without anybody's fault.
    case end
    /// Why an expert is excused from a designation.
    case excuse
    /// Given by the protocol's own rules (protocol sections 5 and 6).
    case exclusion
    /// A bar to serving in one matter.
    case impediment
    /// How the matter key was lost.
    case matterKey = "matter-key"
    /// A ground for objecting to an application.
    case objection
    /// Why a report is due on another day.
    case report
    /// Why a court takes a designation back.
    case revocation
    /// A final sanction.
    case sanction
    /// A ground for changing what the roster says of an expert.
    case standing

    public static func < (a: CauseScope, b: CauseScope) -> Bool { a.rawValue.precedes(b.rawValue) }
}

/// One row of a catalogue.
public struct CatalogueRow: Equatable, Sendable {
    public var code: String
    public var name: String
    /// Where the council has it from.
    public var source: String
    /// Of a court only.
    public var district: String?
    /// Of a court only, ascending: the kinds of file and the suffixes that its file numbers have; `nil` is any.
    public var dockets: [String]?
    public var suffixes: [String]?
    /// Of a district only, ascending: where to look when its own experts are too few.
    public var neighbours: [String]?
    /// Of a cause only.
    public var scopes: [CauseScope]?

    public init(
        code: String, name: String, source: String, district: String? = nil, dockets: [String]? = nil,
        suffixes: [String]? = nil, neighbours: [String]? = nil, scopes: [CauseScope]? = nil
    ) {
        self.code = code
        self.name = name
        self.source = source
        self.district = district
        self.dockets = dockets
        self.suffixes = suffixes
        self.neighbours = neighbours
        self.scopes = scopes
    }

    fileprivate init(_ fields: inout Fields, of catalogue: Catalogue) throws(Malformed) {
        code = try fields.code("code")
        name = try fields.text("name")
        source = try fields.text("source")
        if catalogue == .courts {
            district = try fields.code("district")
            dockets = try fields.optional("dockets") { (fields) throws(Malformed) in try fields.codes("dockets") }
            suffixes = try fields.optional("suffixes") { (fields) throws(Malformed) in try fields.codes("suffixes") }
        }
        if catalogue == .districts {
            neighbours = try fields.optional("neighbours") { (fields) throws(Malformed) in
                try fields.codes("neighbours")
            }
            guard neighbours?.contains(code) != true else { throw Malformed(.unknownValue, at: "neighbours") }
        }
        if catalogue == .causes {
            let scopes = try fields.array("scopes", count: 1...CauseScope.allCases.count) { (json) throws(Malformed) in
                guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
                guard let scope = CauseScope(rawValue: text) else { throw Malformed(.unknownValue, at: "") }
                return scope
            }
            try checkAscending(scopes, at: "scopes") { $0.rawValue }
            self.scopes = scopes
        }
    }

    var json: JSON {
        .object([
            "code": .string(code), "name": .string(name), "source": .string(source),
            "district": district.map { .string($0) }, "dockets": dockets.map { .codes($0) },
            "suffixes": suffixes.map { .codes($0) }, "neighbours": neighbours.map { .codes($0) },
            "scopes": scopes.map { .array($0.map { .string($0.rawValue) }) },
        ])
    }
}

/// Rows of one catalogue, added to it or put in place of rows with the same codes.
public struct CatalogueAdopted: Equatable, Sendable {
    static let type = "catalogue.adopted"

    public var catalogue: Catalogue
    /// The legal act.
    public var instrument: String
    /// Ascending by code.
    public var rows: [CatalogueRow]

    public init(catalogue: Catalogue, instrument: String, rows: [CatalogueRow]) {
        self.catalogue = catalogue
        self.instrument = instrument
        self.rows = rows
    }

    init(_ fields: inout Fields) throws(Malformed) {
        guard let catalogue = Catalogue(rawValue: try fields.string("catalogue")) else {
            throw Malformed(.unknownValue, at: "catalogue")
        }
        self.catalogue = catalogue
        instrument = try fields.text("instrument")
        rows = try fields.array("rows", count: 1...Int.max) { (json) throws(Malformed) in
            try Fields.read(json) { (fields) throws(Malformed) in try CatalogueRow(&fields, of: catalogue) }
        }
        try checkAscending(rows, at: "rows") { $0.code }
    }

    var json: JSON {
        .object([
            "catalogue": .string(catalogue.rawValue), "instrument": .string(instrument),
            "rows": .array(rows.map(\.json)),
        ])
    }
}
