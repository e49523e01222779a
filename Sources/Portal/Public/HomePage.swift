import Draw
import PublicRecord
import Wording

/// The home page: an introduction, the latest results, and the draws that are decided next.
struct HomePage: Page {
    static let template = "home"
    var title = say("portal.home")
    var box: FolioBox
    var latest: [DrawRow]
    var waiting: [DrawRow]
    var due: [DrawRow]
    var overdue: [DrawRow]
    /// Whether a draw is open and its time limit for the conclusion is not over.
    var hasOpen: Bool
    /// The number of designations by lot.
    var count: Int
    var draws = Route.draws.link
    var explanation = Route.help(.draw).link
    var status: Int
    var refresh: Int?

    static let rows = 10

    init(_ visit: Visit, _ box: FolioBox) throws {
        let state = visit.state
        status = box.problem == nil ? 200 : 422
        self.box = box
        let concluded = state.draws.newest(
            HomePage.rows, matching: .init(state: .concluded), at: visit.time.seconds)
        latest = try DrawRow.list(concluded.map(\.record), in: visit)
        let open = state.draws.open.values.sorted { ($0.due, $0.opened.draw) < ($1.due, $1.opened.draw) }
        func rows(_ phase: Phase) throws -> [DrawRow] {
            let chosen = open.filter { Phase($0, at: visit.time.seconds) == phase }.prefix(HomePage.rows)
            return try DrawRow.list(chosen.compactMap { state.draws[$0.opened.draw] }, in: visit)
        }
        waiting = try rows(.waiting)
        due = try rows(.due)
        overdue = try rows(.overdue)
        hasOpen = !waiting.isEmpty || !due.isEmpty
        count = state.statistics.designations
        refresh = hasOpen ? 60 : nil
    }
}
