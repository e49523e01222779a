import Draw
import PublicRecord

/// Parses folios in any case and spacing.
enum Folios {
    /// Returns the page for a canonical folio, with the query that it needs; `nil` if no page has it.
    static func page(of folio: String, in state: RecordState) -> (Route, [String: String])? {
        if let id = try? DrawID(folio) { return state.draws[id].map { _ in (.draw(id), [:]) } }
        if let id = try? ExpertID(folio) { return state.roster[id].map { _ in (.expert(id), [:]) } }
        if let id = try? DirectID(folio) { return state.directs[id].map { _ in (.direct(id), [:]) } }
        guard let id = try? ApplicationID(folio), let application = state.applications[id] else { return nil }
        return (.call(application.call.call), ["folio": folio])
    }

    /// Returns the canonical spelling of a folio: `S-2026-000017` for `s 2026 17`. Returns `nil` for any other text.
    static func canonical(_ text: String) -> String? {
        // Folios copied from documents may have other dashes than the hyphen.
        let folded = text.uppercased().filter { !$0.isWhitespace }.map { "‐‑‒–—−_".contains($0) ? "-" : $0 }
        // The id of a designation is that of its draw, a slash, and the expert's number: the draw has the page.
        let parts = String(folded).split(separator: "/", maxSplits: 1)
        guard let first = parts.first else { return nil }
        func padded(_ digits: Substring) -> String { String(repeating: "0", count: 6 - digits.count) + digits }
        if let match = first.wholeMatch(of: /P-?([0-9]{1,6})/) { return "P-" + padded(match.1) }
        guard let match = first.wholeMatch(of: /([SDA])-?([0-9]{4})-?([0-9]{1,6})/) else { return nil }
        return "\(match.1)-\(match.2)-" + padded(match.3)
    }
}
