import PublicRecord
import Wording

/// What everybody may read.
extension Portal {
    func open(_ visit: Visit) async throws -> Answer {
        switch visit.route {
        case .home, .draws: return try list(visit)
        case .roster: return show(try RosterPage(visit), in: visit)
        case .expert(let id): return show(try ExpertPage(id, visit), in: visit)
        case .draw(let id): return show(try DrawPage(id, visit, log: publishedLog), in: visit)
        case .certificate(let id):
            return show(try CertificatePage(id, visit, log: publishedLog), in: visit)
        case .directs: return show(try DirectsPage(visit), in: visit)
        case .direct(let id): return show(try DirectPage(id, visit), in: visit)
        case .calls: return show(CallsPage(visit), in: visit)
        case .call(let code): return show(try CallPage(code, visit), in: visit)
        case .record: return show(try RecordPage(visit, log: publishedLog), in: visit)
        case .entry(let place): return show(try EntryPage(place, visit), in: visit)
        case .asset(let asset):
            return .text(asset.bytes, type: asset.type).with("Cache-Control", "public, max-age=31536000, immutable")
        case .help(let topic): return try help(topic, visit)
        case .statistics: return statistics(visit)
        case .data: return openData(visit)
        case .verify: return try verifierPage(visit)
        case .published(let file): return published(file)
        case .dataFile(let name): return dataFile(name)
        case .api(let path): return try api(path, visit)
        default: throw Trouble.notFound
        }
    }

    private var publishedLog: PublishedLog { PublishedLog(folder: office.folder.published) }

    /// The pages on which a folio can be looked up.
    private func list(_ visit: Visit) throws -> Answer {
        var problem: Folios.Problem?
        var found: [LotID] = []
        switch visit.lookUp() {
        case .page(let answer): return answer
        case .lots(let lots): found = lots
        case .problem(let fault): problem = fault
        case nil: break
        }
        let box = FolioBox(on: visit.route, of: visit, problem: problem?.phrase, found: found)
        if visit.route == .home { return show(try HomePage(visit, box), in: visit) }
        return show(try DrawsPage(visit, box), in: visit)
    }
}
