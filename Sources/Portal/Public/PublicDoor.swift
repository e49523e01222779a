import PublicRecord

extension Portal {
    var publishedLog: PublishedLog { PublishedLog(folder: office.folder.published) }

    /// Shows the home page or the list of draws, or the result of a look-up on them.
    func list(_ visit: Visit) throws -> Answer {
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
        return try show(DrawsPage(visit, box), or: DrawsPage.table(visit), in: visit)
    }
}
