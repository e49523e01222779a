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

    /// The largest number of pages in the cache: some 20 MB.
    private static let most = 500

    private let pages = Mutex<[String: Kept]>([:])

    /// Returns a cached answer; `nil` if there is none for this second and record.
    /// - Parameters:
    ///   - name: the requested address with its query.
    ///   - size: the number of entries in the record.
    func answer(for name: String, size: Int, at time: Timestamp) -> Answer? {
        pages.withLock { pages in
            guard let kept = pages[name], kept.size == size, kept.second == time.seconds else { return nil }
            return kept.answer
        }
    }

    func keep(_ answer: Answer, for name: String, size: Int, at time: Timestamp) {
        pages.withLock { pages in
            // The cache is emptied as a whole, because its pages are outdated within a second anyway.
            if pages.count >= PageCache.most { pages.removeAll(keepingCapacity: true) }
            pages[name] = Kept(answer: answer, size: size, second: time.seconds)
        }
    }
}
