import Draw
import PublicRecord
import Wording

/// The box for looking up a folio or a file number: the part `folio-box`.
struct FolioBox {
    var action: String
    /// The text as typed.
    var typed: String
    var problem: String?
    /// The lots of the typed file number.
    var found: [Found]

    struct Found {
        var lot: MatterFacts.Sibling
        var fileNumber: String
        var court: String
    }

    init(on route: Route, of visit: Visit, problem: String? = nil, found: [LotID] = []) {
        action = route.link
        typed = visit.query["folio"] ?? ""
        self.problem = problem
        self.found = found.prefix(Paging.size).compactMap { id in
            guard let lot = visit.state.lot(id), let sibling = MatterFacts.Sibling(id, in: visit) else { return nil }
            return Found(
                lot: sibling, fileNumber: lot.caseNumber?.phrase(visit.names) ?? "",
                court: visit.names.name(of: lot.court, in: .courts))
        }
    }
}

/// Parses folios in any case and spacing.
enum Folios {
    enum Problem: Error, Equatable {
        /// The text is not written like a folio.
        case malformed(String)
        /// No page has the folio.
        case unknown(String)
        /// No public lot has this file number.
        case unknownFile(String)

        var phrase: String {
            switch self {
            case .malformed(let text): say("portal.public.folio.malformed", ["folio": text])
            case .unknown(let text): say("portal.public.folio.unknown", ["folio": text])
            case .unknownFile(let text): say("portal.public.folio.unknown-file", ["case": String(text.prefix(40))])
            }
        }
    }

    /// Returns the page for a folio, with the query that it needs.
    static func page(of text: String, in state: RecordState) throws(Problem) -> (Route, [String: String]) {
        guard let folio = canonical(text) else { throw .malformed(String(text.prefix(40))) }
        if let id = try? DrawID(folio) {
            guard state.draws[id] != nil else { throw .unknown(folio) }
            return (.draw(id), [:])
        }
        if let id = try? ExpertID(folio) {
            guard state.roster[id] != nil else { throw .unknown(folio) }
            return (.expert(id), [:])
        }
        if let id = try? DirectID(folio) {
            guard state.directs[id] != nil else { throw .unknown(folio) }
            return (.direct(id), [:])
        }
        guard let id = try? ApplicationID(folio), let application = state.applications[id] else {
            throw .unknown(folio)
        }
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

extension CaseNumber {
    /// Whether both numbers are of the same file. The suffix does not distinguish files.
    fileprivate func isSameFile(as other: CaseNumber) -> Bool {
        docket == other.docket && number == other.number && year == other.year
    }
}

extension Visit {
    /// The result for a typed folio or a typed published file number.
    enum Finding {
        case page(Answer)
        /// Several lots of a file number.
        case lots([LotID])
        case problem(Folios.Problem)
    }

    /// Looks up the typed text; returns `nil` if there is none.
    func lookUp() -> Finding? {
        guard let typed = query["folio"] else { return nil }
        do {
            let (route, query) = try Folios.page(of: typed, in: state)
            return .page(.seeOther(route, query))
        } catch {
            guard case .malformed = error else { return .problem(error) }
            let found = lots(numbered: typed)
            if found.isEmpty { return .problem(isFileNumber(typed) ? .unknownFile(typed) : error) }
            guard found.count == 1, let only = found.first else { return .lots(found) }
            return .page(Answer(status: 303, headers: [("Location", Link(lot: only).href)]))
        }
    }

    /// Whether some court can have a file with this number.
    private func isFileNumber(_ text: String) -> Bool {
        names.rows(of: .courts).contains { (try? reader.readCase(text, of: $0.code)) != nil }
    }

    /// Returns the lots for a published file number in any court, the newest first. A corrected lot is also found by
    /// its former numbers.
    private func lots(numbered text: String) -> [LotID] {
        let courts = names.rows(of: .courts).map(\.code)
        let now = courts.flatMap { (try? reader.matters(numbered: text, of: $0)) ?? [] }
        let before = Set(state.statistics.corrections.map(\.lot)).filter { id in
            guard let court = state.lot(id)?.court, let number = try? reader.readCase(text, of: court, at: time),
                let history = try? reader.history(of: id)
            else { return false }
            return MatterFacts.numbers(of: id, history).contains { $0.isSameFile(as: number) }
        }
        return before.union(now).compactMap { state.lot($0) }.sorted { $0.index > $1.index }.map(\.id)
    }
}
