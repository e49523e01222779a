import Wording

/// Links to the pages of a long list.
struct Paging {
    var previous: String?
    var next: String?
    /// Which page this is, in words.
    var text: String
    var isNeeded: Bool

    static let size = 50

    /// - Parameter total: of things, over all pages.
    init(page: Int, total: Int, link: (Int) -> String) {
        let pages = max(1, (total + Paging.size - 1) / Paging.size)
        previous = page > 1 ? link(page - 1) : nil
        next = page < pages ? link(page + 1) : nil
        isNeeded = pages > 1
        text = say("portal.paging", ["page": String(page), "pages": String(pages), "total": String(total)])
    }

    /// The page that a query asks for, from 1.
    static func page(of query: Form) -> Int { max(1, min(query["pagina"].flatMap { Int($0) } ?? 1, 1_000_000)) }

    static func range(of page: Int, in total: Int) -> Range<Int> {
        let first = min((page - 1) * size, total)
        return first..<min(first + size, total)
    }
}
