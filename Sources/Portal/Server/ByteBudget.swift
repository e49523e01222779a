import Synchronization

/// Limits the bytes that are held in memory for all clients together, and for one client to a quarter of them.
final class ByteBudget: Sendable {
    private struct Held {
        var all = 0
        var byClient: [String: Int] = [:]
    }

    private let most: Int
    private let held = Mutex(Held())

    init(_ most: Int) { self.most = most }

    /// The bytes that are held now.
    var count: Int { held.withLock { $0.all } }

    func share(of client: String) -> Share { Share(of: self, client) }

    fileprivate func take(_ count: Int, for client: String) -> Bool {
        held.withLock { held in
            let own = held.byClient[client] ?? 0
            guard held.all + count <= most, own + count <= most / 4 else { return false }
            held.all += count
            held.byClient[client] = own + count
            return true
        }
    }

    fileprivate func give(back count: Int, of client: String) {
        guard count > 0 else { return }
        held.withLock { held in
            held.all -= count
            let rest = (held.byClient[client] ?? 0) - count
            held.byClient[client] = rest > 0 ? rest : nil
        }
    }

    /// The bytes of one request or answer. They count until the share is released.
    final class Share: Sendable {
        private let budget: ByteBudget
        private let client: String
        private let count = Mutex(0)

        fileprivate init(of budget: ByteBudget, _ client: String) {
            self.budget = budget
            self.client = client
        }

        deinit { budget.give(back: count.withLock { $0 }, of: client) }

        /// Takes more bytes.
        /// - Returns: whether the budget has them; if not, nothing is taken.
        func take(_ more: Int) -> Bool {
            guard budget.take(more, for: client) else { return false }
            count.withLock { $0 += more }
            return true
        }
    }
}
