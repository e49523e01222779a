import PublicRecord
import Sodium
import Store
import WireFormat

/// One file of the council's reference data. The raw value is its name in the folder, without the ending.
public enum ReferenceFile: String, CaseIterable, Sendable {
    case calendar, periods, policy, beacons, retention
    // The catalogues.
    case causes, courts, districts, dockets, kinds, offices, requirements, specialties, suffixes

    public var name: String { self == .policy ? "policy.json" : rawValue + ".csv" }

    /// The catalogue of the file; `nil` for a file of another kind.
    public var catalogue: Catalogue? { Catalogue(rawValue: rawValue) }

    /// Whether the file itself names the act of what it adopts: a catalogue's rows and the settings name none.
    public var namesItsAct: Bool { self == .calendar || self == .periods || self == .policy }
}

/// Reference data that is to be adopted: a whole folder's, or one file's. What it lacks stays as it is.
public struct ReferenceData: Sendable {
    /// The act of catalogue rows.
    var instrument: String
    var catalogues: [(catalogue: Catalogue, rows: [CatalogueRow])] = []
    var calendars: [CalendarAdopted] = []
    var periods: [PeriodOpened] = []
    var policy: PolicyAdopted?
    var settings: [KeptSetting] = []

    init(_ registry: Registry, policy: PolicyAdopted) {
        instrument = registry.policy.instrument
        catalogues = registry.catalogues
        calendars = registry.calendars
        periods = registry.periods
        self.policy = policy
        settings = KeptSetting.all(registry)
    }

    /// Reads one file.
    /// - Parameter policy: makes the policy of a template.
    fileprivate init(
        _ file: ReferenceFile, in source: RegistrySource, instrument: String,
        policy: (Registry.PolicyTemplate) throws -> PolicyAdopted
    ) throws {
        self.instrument = instrument
        switch file {
        case .calendar: calendars = try source.calendars()
        case .periods: periods = try source.periods()
        case .policy: self.policy = try policy(try source.policy())
        case .beacons: settings = try source.beacons().map(KeptSetting.init)
        case .retention: settings = KeptSetting.list(try source.retention())
        case .causes, .courts, .districts, .dockets, .kinds, .offices, .requirements, .specialties, .suffixes:
            guard let catalogue = file.catalogue else { return }
            catalogues = [(catalogue, try source.rows(of: catalogue))]
            if file == .dockets || file == .suffixes {
                settings = try source.spellings(of: catalogue).map(KeptSetting.init)
            }
        }
    }
}

/// One value of the reference data that no entry carries.
public enum KeptSetting: Equatable, Sendable {
    /// Whole years for which a kind of private data is stored.
    case retention(Retention, years: Int)
    /// The addresses of a chain's relays, separated by spaces.
    case relays(chain: String, addresses: String)
    /// Other spellings of a code, separated by commas.
    case spellings(Catalogue, code: String, text: String)

    init(_ beacon: Registry.PublicBeacon) {
        self = .relays(chain: beacon.beacon.chain.name, addresses: beacon.relays.joined(separator: " "))
    }

    init(_ spellings: Registry.Spellings) {
        self = .spellings(spellings.catalogue, code: spellings.code, text: spellings.text)
    }

    static func list(_ retention: [Retention: Int]) -> [KeptSetting] {
        Retention.allCases.compactMap { kind in retention[kind].map { .retention(kind, years: $0) } }
    }

    /// Returns the part of a registry that is in no entry.
    static func all(_ registry: Registry) -> [KeptSetting] {
        list(registry.retention) + registry.beacons.map(KeptSetting.init) + registry.spellings.map(KeptSetting.init)
    }

    /// The name and the text in the store.
    var key: Setting {
        switch self {
        case .retention(let kind, _): .retention(kind.rawValue)
        case .relays(let chain, _): .relays(chain)
        case .spellings(let catalogue, let code, _): .spellings(catalogue.rawValue, code)
        }
    }

    var text: String {
        switch self {
        case .retention(_, let years): String(years)
        case .relays(_, let addresses): addresses
        case .spellings(_, _, let text): text
        }
    }

    var change: Change { .set(key, to: text) }

    var json: JSON {
        switch self {
        case .retention(let kind, let years):
            .object(["kind": .string("retention"), "name": .string(kind.rawValue), "years": .integer(years)])
        case .relays(let chain, let addresses):
            .object(["kind": .string("relays"), "name": .string(chain), "text": .string(addresses)])
        case .spellings(let catalogue, let code, let text):
            .object([
                "kind": .string("spellings"), "name": .string(catalogue.rawValue), "code": .string(code),
                "text": .string(text),
            ])
        }
    }

    init(_ json: JSON) throws(Malformed) {
        self = try Fields.read(json) { (fields) throws(Malformed) in
            let (kind, name) = (try fields.string("kind"), try fields.string("name"))
            switch kind {
            case "retention":
                guard let retention = Retention(rawValue: name) else { throw Malformed(.unknownValue, at: "name") }
                return KeptSetting.retention(retention, years: try fields.integer("years", in: 1...Int.max))
            case "relays": return KeptSetting.relays(chain: name, addresses: try fields.string("text"))
            case "spellings":
                guard let catalogue = Catalogue(rawValue: name) else { throw Malformed(.unknownValue, at: "name") }
                return KeptSetting.spellings(
                    catalogue, code: try fields.string("code"), text: try fields.string("text"))
            default: throw Malformed(.unknownValue, at: "kind")
            }
        }
    }
}

/// One file of reference data as it was sent, with what it does not say itself.
public struct ReferenceUpload: Sendable {
    public var file: ReferenceFile
    public var content: [UInt8]
    /// The act of what the file adopts; ignored where the file names it (`ReferenceFile.namesItsAct`).
    public var instrument: String
    /// For a new policy, `beacons.csv`; the beacons of the policy in force if `nil`.
    public var beacons: [UInt8]?
    /// For a new policy, one `name=key` a line; the custodians of the policy in force if `nil`.
    public var custodians: String?

    public init(
        _ file: ReferenceFile, _ content: [UInt8], instrument: String = "", beacons: [UInt8]? = nil,
        custodians: String? = nil
    ) {
        self.file = file
        self.content = content
        self.instrument = instrument
        self.beacons = beacons
        self.custodians = custodians
    }
}

extension PrivateReader {
    /// Reads a file of reference data.
    /// - Throws: a `Refusal` that names the file, the row and the column at fault; `Malformed` for a custodian's key.
    public func reference(_ upload: ReferenceUpload) throws -> ReferenceData {
        var files = [upload.file.name: upload.content]
        files[ReferenceFile.beacons.name] = upload.file == .beacons ? upload.content : upload.beacons
        let source = RegistrySource.files(files)
        let inForce = state.policies.inForce
        let instrument = try upload.file.namesItsAct ? "" : RecordText.line(upload.instrument, of: .instrument)
        return try ReferenceData(upload.file, in: source, instrument: instrument) { template in
            var template = template
            if let delay = try store.setting(.delay(template.policy)).flatMap({ Int($0) }) { template.delay = delay }
            return try template.adopted(
                beacons: upload.beacons == nil ? inForce?.beacons ?? [] : source.beacons().map(\.beacon),
                custodians: upload.custodians.map(PolicyAdopted.Custodian.list) ?? inForce?.custodians ?? [])
        }
    }
}

extension PolicyAdopted.Custodian {
    /// Parses `name=key`, as `insacula custodian new` prints it.
    public init(typed text: some StringProtocol) throws(Malformed) {
        let parts = text.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { throw Malformed(.syntax, at: "custodians") }
        self.init(name: String(parts[0]), key: try Hex.decode(parts[1], count: SealedBox.keySize))
    }

    /// Parses several, with white space between them.
    static func list(_ text: String) throws(Malformed) -> [PolicyAdopted.Custodian] {
        var custodians: [PolicyAdopted.Custodian] = []
        for line in text.split(whereSeparator: \.isWhitespace) { custodians.append(try .init(typed: line)) }
        return custodians
    }

    /// The same as it is typed.
    public var typed: String { "\(name)=\(Hex.encode(key))" }
}
