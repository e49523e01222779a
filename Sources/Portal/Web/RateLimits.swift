import Synchronization
import WireFormat

/// How often one client may ask for what costs much or guesses: buckets that fill up again as time passes.
final class RateLimits: Sendable {
    /// What is counted together.
    enum Kind: Hashable, CaseIterable {
        /// Passwords and access codes: checking one costs a tenth of a second on purpose.
        case signIn
        /// A new draft: its code costs as much to make.
        case begin
        /// Everything else that is sent.
        case send
        /// Searches by a typed text, and counts that a choice needs at each request.
        case search
        /// Whole lists and documents as files, which are made at each request.
        case file

        /// How many at once, and how many seconds one more takes.
        var bucket: (size: Double, seconds: Double) {
            switch self {
            case .signIn: (10, 6)
            case .begin: (20, 30)
            case .send: (60, 0.5)
            case .search: (30, 1)
            case .file: (20, 3)
            }
        }
    }

    private struct Key: Hashable {
        var client: String
        var kind: Kind
    }

    private struct Level {
        var used: Double
        var at: Int
    }

    /// The buckets of the clients that were seen last.
    ///
    /// The table has two halves. When the newer one is full, the older one is dropped and the newer one takes its place, so
    /// that the table never has more than `most` buckets, and each costs the same however many there are.
    private struct Table {
        private var newer: [Key: Level] = [:]
        private var older: [Key: Level] = [:]

        var count: Int { newer.count + older.count }

        subscript(key: Key) -> Level? {
            get { newer[key] ?? older[key] }
            set {
                older[key] = nil
                if newer.count >= RateLimits.most / 2, newer[key] == nil {
                    older = newer
                    newer = [:]
                }
                newer[key] = newValue
            }
        }
    }

    /// Buckets that are remembered: some 20 MiB, because a client's name is no longer than an address.
    static let most = 100_000

    private let now: @Sendable () throws -> Timestamp
    private let levels = Mutex(Table())

    init(now: @escaping @Sendable () throws -> Timestamp) { self.now = now }

    /// Buckets that are remembered now.
    var count: Int { levels.withLock { $0.count } }

    /// - Throws: `Trouble.tooOften` with the seconds to wait.
    func admit(_ client: String, to route: Route, _ method: Visit.Method, _ query: Form) throws {
        if let kind = Kind(of: route, method, query) { try admit(client, as: kind) }
    }

    func admit(_ client: String, as kind: Kind) throws {
        let second = try now().seconds
        let (size, seconds) = kind.bucket
        let wait: Int? = levels.withLock { levels in
            let key = Key(client: client, kind: kind)
            var level = levels[key] ?? Level(used: 0, at: second)
            level.used = max(0, level.used - Double(max(0, second - level.at)) / seconds)
            level.at = second
            if level.used + 1 > size { return max(1, Int((level.used + 1 - size) * seconds)) }
            level.used += 1
            levels[key] = level
            return nil
        }
        if let wait { throw Trouble.tooOften(wait) }
    }
}

extension RateLimits.Kind {
    /// `nil` of pages: they are made to be cheap, and a proxy may count them.
    init?(of route: Route, _ method: Visit.Method, _ query: Form) {
        switch (method, route) {
        case (.post, .own(.signIn)), (.post, .staff(.signIn)), (.post, .staff(.newPassword)),
            (.post, .staff(.enrolment)):
            self = .signIn
        case (.post, .own(.begin)), (.post, .own(.renew)): self = .begin
        // The way to the directory may ask it for what it offers. The way back guesses nothing: a ticket is good once.
        case (.post, _), (.get, .staff(.directory)): self = .send
        case (.get, .search): self = .search
        case (.get, .statistics) where query.pairs.contains { !$0.value.isEmpty }: self = .search
        case (.get, _) where query[ListFile.parameter] != nil: self = .file
        case (.get, _): return nil
        }
    }
}
