import Sodium
import WireFormat

extension Templates {
    /// The templates of `Templates/pages` as `page/<name>`, those of `Templates/parts` by their own names.
    static let own: [String: String] = Embedded.templates.mapValues { String(decoding: $0, as: UTF8.self) }
}

/// A file that pages need: its name carries its fingerprint, so that browsers may keep it for good.
enum Asset: String, Hashable, CaseIterable, Sendable {
    case style = "estilo.css"
    case script = "portal.js"
    case icon = "icono.svg"

    var bytes: [UInt8] {
        switch self {
        case .style: PackageResources.portal_css
        case .script: PackageResources.portal_js
        case .icon: PackageResources.icon_svg
        }
    }

    var type: String {
        switch self {
        case .style: "text/css; charset=utf-8"
        case .script: "text/javascript; charset=utf-8"
        case .icon: "image/svg+xml"
        }
    }

    private static let fingerprints = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, String(SHA256.hash($0.bytes).hex.prefix(12))) })

    /// `estilo-0123456789ab.css`.
    var name: String {
        let parts = rawValue.split(separator: ".")
        return "\(parts[0])-\(Asset.fingerprints[self] ?? "").\(parts[1])"
    }

    init?(name: String) {
        guard let asset = Asset.allCases.first(where: { $0.name == name }) else { return nil }
        self = asset
    }
}
