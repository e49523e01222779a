import Wording

/// What everybody may read.
extension Portal {
    func open(_ visit: Visit) async throws -> Answer {
        switch visit.route {
        case .home: return show(HomePage(visit), in: visit)
        case .asset(let asset):
            return .text(asset.bytes, type: asset.type).with("Cache-Control", "public, max-age=31536000, immutable")
        case .published(let file): return published(file)
        case .dataFile(let name): return dataFile(name)
        case .api(let path): return try api(path, visit)
        default: throw Trouble.notFound
        }
    }
}

struct HomePage: Page {
    static let template = "home"
    var title = say("portal.home")

    init(_ visit: Visit) {}
}
