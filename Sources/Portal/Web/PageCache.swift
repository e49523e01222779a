import Synchronization
import WireFormat

/// A cache of public pages, which renders a page once for all visitors that request it in the same second.
///
/// An answer counts only within the second in which it was made, and only until the record grows.
final class PageCache: Sendable {
    private struct Kept {
        var answer: Answer
        var size: Int
        var second: Int
    }

    private struct Pages {
        var kept: [String: Kept] = [:]
        var bytes = 0
    }

    /// Bytes of pages that are kept at once. Queries without meaning make as many pages as a client likes.
    static let most = 16 << 20

    private let pages = Mutex(Pages())

    /// Bytes of the pages that are kept.
    var count: Int { pages.withLock { $0.bytes } }

    /// Returns a cached answer; `nil` if there is none for this second and record.
    /// - Parameters:
    ///   - name: the requested address with its query.
    ///   - size: the number of entries in the record.
    func answer(for name: String, size: Int, at time: Timestamp) -> Answer? {
        pages.withLock { pages in
            guard let kept = pages.kept[name], kept.size == size, kept.second == time.seconds else { return nil }
            return kept.answer
        }
    }

    func keep(_ answer: Answer, for name: String, size: Int, at time: Timestamp) {
        guard case .bytes(let bytes) = answer.body else { return }
        let count = bytes.count + name.utf8.count
        pages.withLock { pages in
            // The cache is emptied as a whole, because its pages are outdated within a second anyway.
            if pages.bytes + count > PageCache.most { pages = Pages() }
            let former = pages.kept.updateValue(Kept(answer: answer, size: size, second: time.seconds), forKey: name)
            if case .bytes(let bytes) = former?.answer.body { pages.bytes -= bytes.count + name.utf8.count }
            pages.bytes += count
        }
    }
}
