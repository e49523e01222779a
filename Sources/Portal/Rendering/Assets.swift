import Sodium
import WireFormat

extension Templates {
    /// The templates by name: `page/<name>` for those in `Templates/pages`, and the own name for those in
    /// `Templates/parts`.
    static let own: [String: String] = {
        var own: [String: String] = [:]
        for (path, text) in Embedded.files where path.hasSuffix(".mustache") {
            let name = path.dropLast(".mustache".count)
            own[String(name).replacing("pages/", with: "page/").replacing("parts/", with: "")] = text
        }
        return own
    }()
}

extension Embedded {
    /// The bytes of one of the files of `Templates`, which the build puts into `files` (`Plugins/EmbedTemplates`).
    /// - Parameter path: in that folder; nothing where there is no such file, which a test rules out.
    static func bytes(_ path: String) -> [UInt8] { Array((files[path] ?? "").utf8) }
}

/// A static file that pages need. Its name has a fingerprint of its content, so that browsers may cache it for good.
enum Asset: String, Hashable, CaseIterable, Sendable {
    case style = "estilo.css"
    case script = "portal.js"
    case uploads = "envios.js"
    case signing = "firmas.js"
    case icon = "icono.svg"

    var bytes: [UInt8] { Asset.contents[self] ?? [] }

    private static let contents = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, Embedded.bytes("assets/" + $0.file)) })

    private var file: String {
        switch self {
        case .style: "portal.css"
        case .script: "portal.js"
        case .uploads: "uploads.js"
        case .signing: "signing.js"
        case .icon: "icon.svg"
        }
    }

    var type: String {
        switch self {
        case .style: "text/css; charset=utf-8"
        case .script, .uploads, .signing: "text/javascript; charset=utf-8"
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
