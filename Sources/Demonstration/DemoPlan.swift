import Accounts
import Draw
import Office
import PublicRecord
import WireFormat

/// The plan of a demonstration: an installation with a fictional year behind it.
///
/// The use cases of the office make the year, with a clock of its own. It ends yesterday, so that a visitor finds open
/// calls, designations to answer and deadlines to come; today begins the next period of the roster, and the head of the
/// activity log is noted. The same time, seed and randomness give the same record.
public struct DemoPlan: Sendable {
    public var origin: String
    /// The real one; the periods and the names of the offices and courts are replaced by fictional ones.
    public var registry: Registry
    /// The fictional roster, as the council's list.
    public var roster: [UInt8]
    /// Requests by courts.
    public var requests = 420
    /// Applications in the two calls of the year; as many kinds of fate take turns.
    public var applications = 72
    /// Seconds from an opening to its round: nobody waits for long in a demonstration.
    static let delay = 20
    /// From which all choices follow.
    public var seed: UInt64 = 1

    public init(origin: String, registry: Registry, roster: [UInt8]) {
        self.origin = origin
        self.registry = registry
        self.roster = roster
    }

    /// Makes the installation, and opens it.
    /// - Parameter ports: its clock says which day is today.
    public func make(in folder: DataFolder, ports: Ports = .system) async throws -> Office {
        let hours = OfficeHours(registry.calendars)
        let today = hours.midnight(of: try ports.now())
        let start = hours.next(from: today.advanced(by: -365 * DemoYear.day))
        let clock = DemoClock(start)
        let randomness = DemoRandomness(ports.random)
        var played = ports
        played.now = { try clock.now }
        played.random = randomness.source
        // Nobody is to get mail of a year that never was, and its codes guard nobody's data.
        played.mail = { _ in }
        played.passwordCost = .least
        let plan = Office.Plan(
            origin: origin, institution: "Consejo de la Judicatura (ficticio)",
            registry: fictional(hours, from: start, to: today), delay: DemoPlan.delay)
        try await Office.create(folder, plan: plan, ports: played) { office, folder in
            let year = DemoYear(
                office, clock: clock, hours: hours, start: start, end: today.advanced(by: -6 * 3_600),
                dice: DemoDice(seed: seed))
            try await year.fill(self)
            year.onTheLastCourtDay(plus: 18_000) { year in
                try await year.addAccounts(seed: seed, randomness, in: folder)
            }
            try await year.play()
        }
        let office = try Office(folder, ports: ports)
        try await office.noteActivity()
        return office
    }

    /// The registry with two periods, of which the second begins today, and with offices and courts that do not exist.
    private func fictional(_ hours: OfficeHours, from start: Timestamp, to today: Timestamp) -> Registry {
        var registry = registry
        let year = hours.year(of: today)
        func period(_ first: Int, _ from: Timestamp, _ until: Timestamp) -> PeriodOpened {
            let name = "\(first)-\(first + 1)"
            return PeriodOpened(period: name, from: from, until: until, instrument: "Lista ficticia \(name)")
        }
        registry.periods = [
            period(year - 1, hours.midnight(of: start), today),
            period(year, today, today.advanced(by: 365 * DemoYear.day)),
        ]
        for place in registry.catalogues.indices
        where [.offices, .courts].contains(registry.catalogues[place].catalogue) {
            for row in registry.catalogues[place].rows.indices {
                registry.catalogues[place].rows[row].name += " (ficticio)"
            }
        }
        return registry
    }
}
