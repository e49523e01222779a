import Sodium
import WireFormat

extension Templates {
    /// The templates by name: `page/<name>` for those in `Templates/pages`, and the own name for those in
    /// `Templates/parts`.
    static let own: [String: String] = Embedded.templates.mapValues { String(decoding: $0, as: UTF8.self) }
}

/// A static file that pages need. Its name has a fingerprint of its content, so that browsers may cache it for good.
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

    /// The name with the fingerprint: `estilo-0123456789ab.css`.
    var name: String {
        let parts = rawValue.split(separator: ".")
        return "\(parts[0])-\(Asset.fingerprints[self] ?? "").\(parts[1])"
    }

    init?(name: String) {
        guard let asset = Asset.allCases.first(where: { $0.name == name }) else { return nil }
        self = asset
    }
}
