import Draw
import PublicRecord
import WireFormat

/// The addresses of the installation's public pages and files: one place, so that feeds, proofs and descriptions agree.
public struct Site: Sendable {
    /// Without a slash at the end, such as `https://peritos.example`.
    public let base: String
    /// Below the base: where the log and the files beside it stand.
    public var log = ""
    /// Below the base: where the data sets stand.
    public var data = "/datos"
    /// Below the base: the pages of draws, experts and entries, each followed by the folio, number or place.
    public var draws = "/sorteos/"
    public var directs = "/designaciones-directas/"
    public var experts = "/peritos/"
    public var entries = "/entradas/"
    public var api = "/api/v1"

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
    /// A file of the data folder, or the folder itself.
    public func data(_ file: String = "") -> String { "\(base)\(data)/\(file)" }
    /// A file beside the log.
    public func published(_ path: String) -> String { "\(base)\(log)/\(path)" }
}

/// Under which terms the data may be used.
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
