import Draw
import PublicRecord
import Sodium
import Store
import TransparencyLog
import WireFormat

/// The office's queries, from the public record and the files published beside it.
extension RecordReader {
    public struct ExpertSummary: Sendable {
        public var expert: Roster.Expert
        /// `nil` once the identity document is erased.
        public var identity: IdentityDocument?
        /// The standing and practice at the record's newest entry.
        public var standing: Roster.Standing
        public var practice: [Practice]
    }

    /// One draw from its opening on.
    public struct DrawStory: Sendable {
        public var opened: DrawOpened
        public var openedAt: Timestamp
        public var place: Int
        public var leaf: Digest
        /// The Unix seconds at which the round is due, and by which the draw should be concluded.
        public var due: Int
        public var deadline: Int
        public var pool: Pool
        public var conclusion: Conclusion?
        /// For an annulled draw.
        public var annulment: Annulment?

        public struct Annulment: Sendable {
            public var cause: String
            public var time: Timestamp
            public var place: Int
        }

        public struct Conclusion: Sendable {
            public var concluded: DrawConcluded
            public var time: Timestamp
            public var place: Int
            public var seed: Digest
            /// The eligible experts with their numbers, ascending.
            public var order: [Order.Number]
        }
    }

    public func expert(_ id: ExpertID) throws -> ExpertSummary? {
        guard let expert = state.roster[id] else { return nil }
        return summary(of: expert, try store.identity(of: id).map { try IdentityDocument(parsing: $0) })
    }

    private func summary(of expert: Roster.Expert, _ identity: IdentityDocument?) -> ExpertSummary {
        let time = state.time ?? .last
        return ExpertSummary(
            expert: expert, identity: identity, standing: expert.standing(at: time), practice: expert.practice(at: time)
        )
    }

    /// The place of a direct designation in the log.
    public func place(of id: DirectID) throws -> Int? { try entry(.direct, id)?.place }

    /// The place of an expert's admission in the log.
    public func placeOfAdmission(of id: ExpertID) throws -> Int? { try entry(.admitted, id)?.place }

    /// Returns experts in the order of their ids.
    /// - Parameters:
    ///   - specialty: a code or a name.
    ///   - name: part of a name, in any spelling.
    public func experts(
        specialty: String? = nil, district: String? = nil, name: String? = nil
    ) throws -> [ExpertSummary] {
        let specialty = try specialty.map { try state.catalogues.code($0, in: .specialties) }
        let district = try district.map { try state.catalogues.code($0, in: .districts) }
        let named = try name.map { Set(try store.experts(named: $0)) }
        let time = state.time ?? .last
        let documents = Dictionary(
            uniqueKeysWithValues: try store.identities().map { ($0.expert, try IdentityDocument(parsing: $0.document)) }
        )
        return state.roster.experts.compactMap { expert in
            let serves = expert.practice(at: time).contains { practice in
                (specialty ?? practice.specialty) == practice.specialty
                    && (district.map(practice.districts.contains) ?? true)
            }
            let document = documents[expert.id]
            guard serves, named?.contains(expert.id) ?? true else { return nil }
            return summary(of: expert, document)
        }
    }

    /// Returns every draw, in the order of the log.
    public func draws() throws -> [DrawStory] {
        try store.names(.opened).compactMap { try draw(DrawID($0), withOrder: false) }
    }

    public func draw(_ id: DrawID, withOrder: Bool = true) throws -> DrawStory? {
        guard let row = try entry(.opened, id), let text = try store.pool(of: id) else { return nil }
        let entry = try Entry(parsing: row.bytes)
        guard case .drawOpened(let opened) = entry.fact, let policy = state.policies[opened.policy] else { return nil }
        let due = policy.beacons[0].chain.due(opened.beacon.round)
        var story = DrawStory(
            opened: opened, openedAt: entry.time, place: row.place, leaf: row.leaf, due: due,
            deadline: due + policy.concludeWithin, pool: try Pool(parsing: text))
        if let row = try self.entry(.concluded, id) {
            let entry = try Entry(parsing: row.bytes)
            guard case .drawConcluded(let concluded) = entry.fact else { return nil }
            let seed = concluded.seed(leaf: story.leaf)
            story.conclusion = .init(
                concluded: concluded, time: entry.time, place: row.place, seed: seed,
                order: withOrder ? Order(of: story.pool, seed: seed).all : [])
        }
        if let row = try self.entry(.annulled, id) {
            let entry = try Entry(parsing: row.bytes)
            guard case .drawAnnulled(let annulled) = entry.fact else { return nil }
            story.annulment = .init(cause: annulled.cause, time: entry.time, place: row.place)
        }
        return story
    }
}
