import Draw
import Verification

/// The path of a file in the public folder. It can only name files of the log, so that no other file of the machine can
/// be requested (C2SP tlog-tiles; protocol section 3).
struct PublishedPath: Hashable, Sendable {
    let segments: [String]

    init?(_ segments: [String]) {
        let path = segments.joined(separator: "/")
        let isKnown =
            path == PublishedFile.checkpoint || path == PublishedFile.trustPolicy
            || path.wholeMatch(of: /tile\/(entries|[0-5])(\/x[0-9]{3})*\/[0-9]{3}(\.p\/[0-9]{1,3})?/) != nil
            || PublishedPath.isBeside(segments)
        guard isKnown else { return nil }
        self.segments = segments
    }

    /// Whether the path names an identity, a pool or a proof, which are beside the tiles.
    private static func isBeside(_ segments: [String]) -> Bool {
        guard segments.count == 2 else { return false }
        let name = segments[1]
        func id(before end: String) -> String? { name.hasSuffix(end) ? String(name.dropLast(end.count)) : nil }
        switch segments[0] {
        case "identities": return id(before: ".json").map { (try? ExpertID($0)) != nil } ?? false
        case "draws":
            return [".pool.txt", ".proof.json"].contains { end in
                id(before: end).map { (try? DrawID($0)) != nil } ?? false
            }
        default: return false
        }
    }

    /// A path that the program itself names, which needs no check.
    fileprivate init(known path: String) { segments = path.split(separator: "/").map(String.init) }

    var path: String { segments.joined(separator: "/") }

    /// Whether the content never changes: full tiles and bundles, and pools (C2SP tlog-tiles, section on caching).
    var isImmutable: Bool {
        segments.first == "tile" && !path.contains(".p/") || path.hasSuffix(".pool.txt")
    }

    /// The media type of the content.
    var type: String {
        if path.hasSuffix(".json") { return "application/json" }
        return segments.first == "tile" ? "application/octet-stream" : "text/plain; charset=utf-8"
    }
}

extension Route {
    /// The address of all proofs, which `<folio>.proof.json` follows.
    static let proofs = Route.published(PublishedPath(known: "draws")).path + "/"
    static let checkpoint = Route.published(PublishedPath(known: PublishedFile.checkpoint))

    static func proof(of draw: DrawID) -> Route { .published(PublishedPath(known: PublishedFile.proof(draw))) }

    static func pool(of draw: DrawID) -> Route { .published(PublishedPath(known: PublishedFile.pool(draw))) }

    static func identity(of expert: ExpertID) -> Route {
        .published(PublishedPath(known: PublishedFile.identity(expert)))
    }
}
