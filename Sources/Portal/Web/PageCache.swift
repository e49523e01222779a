import Synchronization
import WireFormat

/// Public pages as they were sent a moment ago: what many ask for at once is made once.
///
/// A page is as old as the second in which it was made, and gone when the record has grown.
final class PageCache: Sendable {
    private struct Kept {
        var answer: Answer
        var size: Int
        var second: Int
    }

    /// More pages than this are not kept at once: some 20 MB.
    private static let most = 500

    private let pages = Mutex<[String: Kept]>([:])

    /// - Parameters:
    ///   - name: the address with its query as it was asked for.
    ///   - size: entries of the record.
    func answer(for name: String, size: Int, at time: Timestamp) -> Answer? {
        pages.withLock { pages in
            guard let kept = pages[name], kept.size == size, kept.second == time.seconds else { return nil }
            return kept.answer
        }
    }

    func keep(_ answer: Answer, for name: String, size: Int, at time: Timestamp) {
        pages.withLock { pages in
            if pages.count >= PageCache.most { pages.removeAll(keepingCapacity: true) }
            pages[name] = Kept(answer: answer, size: size, second: time.seconds)
        }
    }
}
