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
        /// The days that a changed row of a known calendar closes besides.
        public var closedDays = 0
        public var periods = 0
        /// The changed settings beside the record: retention, relays, spellings.
        public var settings = 0
        /// The code of a new policy.
        public var policy: String?

        public var isNothing: Bool { self == Adopted() }
    }

    /// Enters into the record what the council's registry has and the record lacks: new and changed catalogue rows, new
    /// calendars and periods, days that a known calendar closes besides, and a policy with a new code. Nothing is
    /// removed.
    /// - Parameters:
    ///   - beacons: for the new policy; by default those of the policy in force.
    ///   - custodians: for the new policy; by default those of the policy in force.
    ///   - allowingUnknownBeacons: allows beacons that do not count as public (protocol section 8.5).
    /// - Throws: `Refusal.unknownBeacon` for such a beacon otherwise; `calendarChanged`, `periodChanged` or
    ///   `policyChanged` for a row that differs from what the record has under its code and cannot be adopted.
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
        let policy = try registry.policy.adopted(
            beacons: beacons.map { self.beacons($0, of: registry, at: time) } ?? inForce?.beacons ?? [],
            custodians: custodians ?? inForce?.custodians ?? [])
        let adoption = try adoption(
            of: ReferenceData(registry, policy: policy), allowingUnknownBeacons: allowingUnknownBeacons, at: time)
        guard !adoption.counts.isNothing else { return adoption.counts }
        try perform(.adopt, on: registry.policy.policy, as: actor) { deed in
            deed.facts = adoption.facts
            deed.changes = adoption.settings.map(\.change)
            _ = try moveLimits(in: &deed)
        }
        return adoption.counts
    }

    /// Everything that reference data would change.
    struct Adoption {
        var facts: [Fact] = []
        var settings: [KeptSetting] = []
        var counts = Adopted()
    }

    /// Compares reference data with what is in force.
    func adoption(of data: ReferenceData, allowingUnknownBeacons: Bool, at time: Timestamp) throws -> Adoption {
        let state = reader.state
        var adoption = Adoption()
        for (catalogue, rows) in data.catalogues {
            let news = rows.filter { state.catalogues.row($0.code, in: catalogue) != $0 }
            guard !news.isEmpty else { continue }
            adoption.facts += Office.portions(of: news, in: catalogue, data.instrument)
            adoption.counts.rows += news.count
        }
        for calendar in data.calendars {
            guard let known = state.calendar[calendar.calendar] else {
                adoption.facts.append(.calendarAdopted(calendar))
                adoption.counts.calendars += 1
                continue
            }
            guard let closure = try data.closure(by: calendar, beside: known, in: state) else { continue }
            adoption.facts.append(.daysClosed(closure))
            adoption.counts.closedDays += closure.days.count
        }
        for period in data.periods {
            guard let known = state.roster.period(named: period.period) else {
                adoption.facts.append(.periodOpened(period))
                adoption.counts.periods += 1
                continue
            }
            guard known == period else { throw Refusal(.periodChanged, ["period": period.period]) }
        }
        if let policy = data.policy {
            if let known = state.policies[policy.policy] {
                guard known == policy else { throw Refusal(.policyChanged, ["policy": policy.policy]) }
            } else {
                let unknown = policy.beacons.map(\.chain).first { chain in
                    chain.standing(ofRound: chain.round(dueAtOrAfter: time.seconds)) == .unknown && !chain.isImpostor
                }
                if let unknown, !allowingUnknownBeacons {
                    throw Refusal(.unknownBeacon, ["chain": unknown.name, "hash": unknown.hash.hex])
                }
                adoption.facts.append(.policyAdopted(policy))
                adoption.counts.policy = policy.policy
            }
        }
        adoption.settings = try data.settings.filter { try reader.store.setting($0.key) ?? "" != $0.text }
        adoption.counts.settings = adoption.settings.count
        return adoption
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

extension ReferenceData {
    /// Returns the closure of the days that a changed row of a calendar has besides; `nil` if the record has them all.
    ///
    /// A calendar in the record does not change: days are closed besides, and nothing else of the row can be adopted.
    /// - Throws: `Refusal.calendarChanged` if something else has changed, or if no cause is for closures.
    fileprivate func closure(
        by row: CalendarAdopted, beside known: CalendarAdopted, in state: RecordState
    ) throws(Refusal) -> DaysClosed? {
        let added = Set(row.closed).subtracting(known.closed).sorted()
        var rest = row
        (rest.closed, rest.instrument) = (known.closed, added.isEmpty ? row.instrument : known.instrument)
        let causes = catalogues.first { $0.catalogue == .causes }?.rows ?? state.catalogues.rows(of: .causes)
        let cause = causes.first { $0.scopes?.contains(.closure) == true }
        guard rest == known, Set(row.closed).isSuperset(of: known.closed), let cause else {
            throw Refusal(.calendarChanged, ["calendar": row.calendar])
        }
        let days = added.filter { state.calendar.isCourtDay($0) }
        return days.isEmpty ? nil : DaysClosed(days: days, cause: cause.code, instrument: row.instrument)
    }
}
