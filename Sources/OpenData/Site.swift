import Draw
import PublicRecord
import WireFormat

/// The addresses of the installation's public pages and files, in one place, so that feeds, proofs and descriptions
/// agree.
public struct Site: Sendable {
    /// The base address without a trailing slash, such as `https://peritos.example`.
    public let base: String
    /// The path of the log and the files beside it, below the base.
    public var log = ""
    /// The path of the data sets, below the base.
    public var data = "/datos"
    /// The paths of the pages for draws, direct designations, experts and entries, below the base; each is followed by
    /// the folio, number or place.
    public var draws = "/sorteos/"
    public var directs = "/designaciones-directas/"
    public var experts = "/peritos/"
    public var entries = "/entradas/"
    public var api = "/api/v1"
    /// The path of the feeds by subject, and that of a call, each followed by what it is about.
    public var feeds = "/avisos"
    public var calls = "/convocatorias/"

    public init(base: String) {
        self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    }

    public func draw(_ id: DrawID) -> String { "\(base)\(draws)\(id)" }
    func page(of lot: LotID) -> String {
        switch lot {
        case .draw(let id): draw(id)
        case .direct(let id): "\(base)\(directs)\(id)"
        }
    }
    public func expert(_ id: ExpertID) -> String { "\(base)\(experts)\(id)" }
    public func entry(_ place: Int) -> String { "\(base)\(entries)\(place)" }
    /// Returns the address of a file in the data folder, or of the folder itself.
    public func data(_ file: String = "") -> String { "\(base)\(data)/\(file)" }
    /// Returns the address of a file beside the log.
    public func published(_ path: String) -> String { "\(base)\(log)/\(path)" }
}

/// The licence of the data.
public struct Licence: Sendable {
    public let name: String
    public let address: String

    public init(name: String, address: String) {
        self.name = name
        self.address = address
    }

    public static let ccBy4 = Licence(
        name: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
        address: "https://creativecommons.org/licenses/by/4.0/")
}
