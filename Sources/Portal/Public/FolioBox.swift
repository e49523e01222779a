import Draw
import PublicRecord
import Wording

/// Where one looks up a folio or a number: the part `folio-box`.
struct FolioBox {
    var action: String
    /// As it was typed.
    var typed: String
    var problem: String?

    init(on route: Route, of visit: Visit, problem: String? = nil) {
        action = route.link
        typed = visit.query["folio"] ?? ""
        self.problem = problem
    }
}

/// What somebody means by a folio, in any case and spacing.
enum Folios {
    enum Problem: Error, Equatable {
        /// It is not written as folios are.
        case malformed(String)
        /// Nothing has it.
        case unknown(String)

        var phrase: String {
            switch self {
            case .malformed(let text): say("portal.public.folio.malformed", ["folio": text])
            case .unknown(let text): say("portal.public.folio.unknown", ["folio": text])
            }
        }
    }

    /// The page of what has the folio, with the query that it needs.
    static func page(of text: String, in state: RecordState) throws(Problem) -> (Route, [String: String]) {
        guard let folio = canonical(text) else { throw .malformed(String(text.prefix(40))) }
        if let id = try? DrawID(folio) {
            guard state.draws.isOpened(id) else { throw .unknown(folio) }
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

    /// The one spelling that a folio has: `s 2026 17` is `S-2026-000017`.
    static func canonical(_ text: String) -> String? {
        let folded = text.uppercased().filter { !$0.isWhitespace }.map { "‐‑‒–—−_".contains($0) ? "-" : $0 }
        let parts = String(folded).split(separator: "/", maxSplits: 1)
        guard let first = parts.first else { return nil }
        func padded(_ digits: Substring) -> String { String(repeating: "0", count: 6 - digits.count) + digits }
        if let match = first.wholeMatch(of: /P-?([0-9]{1,6})/) { return "P-" + padded(match.1) }
        guard let match = first.wholeMatch(of: /([SDA])-?([0-9]{4})-?([0-9]{1,6})/) else { return nil }
        return "\(match.1)-\(match.2)-" + padded(match.3)
    }
}

extension Visit {
    /// Where a looked-up folio leads, or what is wrong with it; nothing if none was typed.
    func lookUp() -> Result<Answer, Folios.Problem>? {
        guard let typed = query["folio"] else { return nil }
        return Result { () throws(Folios.Problem) in
            let (route, query) = try Folios.page(of: typed, in: state)
            return Answer.seeOther(route, query)
        }
    }
}
