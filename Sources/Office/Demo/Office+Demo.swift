import Draw
import PublicRecord
import WireFormat

extension Office {
    /// The parameters of a demonstration.
    public struct Demo: Sendable {
        public var origin: String
        public var registry: Registry
        /// The fictional roster, in the form of the council's list.
        public var roster: [UInt8]
        /// The number of requests by courts.
        public var requests = 420
        /// The number of applications in the year's call; the fates take turns.
        public var applications = 72
        /// The seconds from an opening to its round, short for a demonstration.
        public static let delay = 20
        /// The seed of all choices.
        public var seed: UInt64 = 1

        public init(origin: String, registry: Registry, roster: [UInt8]) {
            self.origin = origin
            self.registry = registry
            self.roster = roster
        }
    }

    /// Makes an installation with a fictional year, from 2 May 2025 to 30 April 2026, before any real use.
    public static func demonstrate(_ demo: Demo, in folder: DataFolder, ports: Ports = .system) async throws -> Office {
        let start = try Timestamp("2025-05-02T15:00:00Z")
        let clock = DemoClock(start)
        var played = ports
        played.now = { try clock.now }
        // The fictional year sends no mail, and its passwords protect no real data.
        played.mail = { _ in }
        played.passwordCost = .least
        let plan = Plan(
            origin: demo.origin, institution: "Consejo de la Judicatura (ficticio)", registry: demo.registry,
            custodians: [], delay: Demo.delay)
        try await create(folder, plan: plan, ports: played) { office in
            let year = DemoYear(
                office, clock: clock, end: try Timestamp("2026-04-30T18:00:00Z"), dice: DemoDice(seed: demo.seed))
            try await year.fill(demo, from: start)
            try await year.play()
            try await office.addDemoAccounts(seed: demo.seed)
        }
        return try Office(folder, ports: ports)
    }
}

extension DemoYear {
    /// Fills the agenda with the whole year.
    fileprivate func fill(_ demo: Office.Demo, from start: Timestamp) async throws {
        _ = try await office.importRoster(
            demo.roster, period: "2025-2026", instrument: "Lista ficticia 2025-2026", as: People.council)
        let day = 86_400
        let length = end.seconds - start.seconds
        let call = "convocatoria-2025"
        at(start.advanced(by: 10 * day)) { try await $0.openCall(call, period: "2025-2026", days: 40) }
        for number in 1...max(1, demo.applications) {
            let fates = Fate.allCases
            let fate = fates[number % fates.count]
            at(start.advanced(by: 11 * day + number * 36 * day / demo.applications)) { year in
                try await year.apply(in: call, number: number, fate: fate)
            }
        }
        for number in 1...max(1, demo.requests) {
            let time = start.advanced(by: day + number * (length - 2 * day) / (demo.requests + 1))
            at(time) { try await $0.request(number) }
        }
        for second in stride(from: day, to: length, by: day) {
            at(start.advanced(by: second)) { year in
                _ = try await year.office.work()
                _ = try await year.office.mailWorker.round(as: .clock)
            }
        }
        for month in 1...11 {
            let time = start.advanced(by: month * 30 * day + 3 * 3_600)
            at(time) { try await $0.changeRoster(.standing(.suspended), cause: "orden-judicial") }
            at(time.advanced(by: day)) { try await $0.declareUnavailable() }
            if month.isMultiple(of: 3) {
                at(time.advanced(by: 2 * day)) { try await $0.changeRoster(.sanction, cause: "amonestacion") }
                at(time.advanced(by: 3 * day)) { year in
                    try await year.changeRoster(.standing(.removed), cause: "solicitud-propia", days: 15)
                }
            }
        }
        at(end.advanced(by: -7_200)) { try await $0.askLate() }
        try renewals(from: start.advanced(by: 320 * day))
    }

    /// Nine in ten experts stay for the next period: a few by an application, the others by the council's list.
    private func renewals(from time: Timestamp) throws {
        let call = "refrendo-2026"
        at(time) { try await $0.openCall(call, period: "2026-2027", days: 15) }
        for number in 1...12 {
            at(time.advanced(by: number * 43_200)) { year in
                let expert = try ExpertID(number: number * 7)
                guard await year.office.reader.state.roster[expert]?.canServe(at: try year.clock.now) == true else {
                    return
                }
                try await year.apply(in: call, number: 900 + number, fate: .admitted, renews: expert)
            }
        }
        at(end.advanced(by: -5 * 86_400)) { year in
            for expert in await year.office.reader.state.roster.experts.map(\.id)
            where !expert.number.isMultiple(of: 10) && !expert.number.isMultiple(of: 7) {
                try await year.renew(expert, for: "2026-2027")
            }
        }
    }
}
