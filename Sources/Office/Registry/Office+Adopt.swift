import Beacon
import PublicRecord
import Store
import TransparencyLog
import WireFormat

extension Office {
    /// The changes that an adoption made to the record.
    public struct Adopted: Equatable, Sendable {
        /// The catalogue rows, new or changed.
        public var rows = 0
        public var calendars = 0
        public var periods = 0
        /// The code of a new policy.
        public var policy: String?

        public var isNothing: Bool { self == Adopted() }
    }

    /// Enters into the record what the council's registry has and the record lacks: new and changed catalogue rows, new
    /// periods, and a policy with a new code. Nothing is removed.
    /// - Parameters:
    ///   - beacons: for the new policy; by default those of the policy in force.
    ///   - custodians: for the new policy; by default those of the policy in force.
    ///   - allowingUnknownBeacons: allows beacons that do not count as public (protocol section 8.5).
    /// - Throws: `Refusal.unknownBeacon` for such a beacon otherwise.
    public func adopt(
        _ registry: Registry, beacons: Plan.Beacons? = nil, custodians: [PolicyAdopted.Custodian]? = nil,
        allowingUnknownBeacons: Bool = false, as actor: Actor
    ) throws -> Adopted {
        try actor.require(.adopt)
        var registry = registry
        let time = try now()
        let inForce = reader.state.policies.inForce
        if let delay = try reader.store.setting(.delay(registry.policy.policy)).flatMap({ Int($0) }) {
            registry.policy.delay = delay
        }
        let (facts, adopted) = try adoption(
            of: registry,
            beacons: beacons.map { self.beacons($0, of: registry, at: time) } ?? inForce?.beacons ?? [],
            custodians: custodians ?? inForce?.custodians ?? [], allowingUnknownBeacons: allowingUnknownBeacons,
            at: time)
        let changes = Office.settings(of: registry)
        if !adopted.isNothing {
            try perform(.adopt, on: registry.policy.policy, as: actor) { deed in
                deed.facts = facts
                deed.changes = changes
            }
        } else {
            // The settings may have changed without the record.
            try reader.store.write(changes)
        }
        return adopted
    }

    /// Returns the changes for the part of a registry that is in no entry.
    static func settings(of registry: Registry) -> [Change] {
        registry.retention.map { .set(.retention($0.rawValue), to: String($1)) }
            + registry.beacons.map {
                .set(.relays($0.beacon.chain.name), to: $0.relays.joined(separator: " "))
            }
            + registry.spellings.map { .set(.spellings($0.catalogue.rawValue, $0.code), to: $0.text) }
    }

    /// Returns the facts of the entries for an adoption.
    func adoption(
        of registry: Registry, beacons: [PolicyAdopted.Beacon], custodians: [PolicyAdopted.Custodian],
        allowingUnknownBeacons: Bool, at time: Timestamp
    ) throws -> ([Fact], Adopted) {
        let state = reader.state
        var facts: [Fact] = []
        var adopted = Adopted()
        for (catalogue, rows) in registry.catalogues {
            let news = rows.filter { state.catalogues.row($0.code, in: catalogue) != $0 }
            guard !news.isEmpty else { continue }
            facts += Office.portions(of: news, in: catalogue, registry.policy.instrument)
            adopted.rows += news.count
        }
        for calendar in registry.calendars where !state.calendar.has(calendar.calendar) {
            facts.append(.calendarAdopted(calendar))
            adopted.calendars += 1
        }
        for period in registry.periods where !state.roster.periods.contains(where: { $0.period == period.period }) {
            facts.append(.periodOpened(period))
            adopted.periods += 1
        }
        let policy = try registry.policy.adopted(beacons: beacons, custodians: custodians)
        if let known = state.policies[policy.policy] {
            guard known == policy else { throw Refusal(.policyChanged, ["policy": policy.policy]) }
        } else {
            let unknown = beacons.map(\.chain).first { chain in
                chain.standing(ofRound: chain.round(dueAtOrAfter: time.seconds)) == .unknown && !chain.isImpostor
            }
            if let unknown, !allowingUnknownBeacons {
                throw Refusal(.unknownBeacon, ["chain": unknown.name, "hash": unknown.hash.hex])
            }
            facts.append(.policyAdopted(policy))
            adopted.policy = policy.policy
        }
        return (facts, adopted)
    }

    /// Splits rows into entries that are not too large, by halving.
    private static func portions(of rows: [CatalogueRow], in catalogue: Catalogue, _ instrument: String) -> [Fact] {
        let fact = Fact.catalogueAdopted(CatalogueAdopted(catalogue: catalogue, instrument: instrument, rows: rows))
        let size = Entry(time: .last, by: DefaultOffice.council, fact: fact).bytes.count
        guard size > EntryBundle.maxEntrySize, rows.count > 1 else { return [fact] }
        let middle = rows.count / 2
        return portions(of: Array(rows[..<middle]), in: catalogue, instrument)
            + portions(of: Array(rows[middle...]), in: catalogue, instrument)
    }
}
