import Wording

/// Links to the pages of a long list.
struct Paging {
    var previous: String?
    var next: String?
    /// The number of the page, in words.
    var text: String
    var isNeeded: Bool

    static let size = 50

    /// - Parameter total: the number of rows on all pages.
    init(page: Int, total: Int, link: (Int) -> String) {
        let pages = max(1, (total + Paging.size - 1) / Paging.size)
        previous = page > 1 ? link(page - 1) : nil
        next = page < pages ? link(page + 1) : nil
        isNeeded = pages > 1
        text = say("portal.paging", ["page": String(page), "pages": String(pages), "total": String(total)])
    }

    /// Returns the page that a query selects, from 1. The limit keeps products with it small.
    static func page(of query: Form) -> Int { max(1, min(query["pagina"].flatMap { Int($0) } ?? 1, 1_000_000)) }

    /// Returns the indices of a page's rows; an empty range beyond the last page.
    static func range(of page: Int, in total: Int) -> Range<Int> {
        let first = min((page - 1) * size, total)
        return first..<min(first + size, total)
    }
}
