import Draw
import Office
import PublicRecord
import WireFormat

/// A fictional year of an office, played through its own use cases with a clock of its own.
///
/// An agenda holds what is to happen, in the order of the times; an event may put more events into it.
final class DemoYear {
    typealias Event = (DemoYear) async throws -> Void

    /// Seconds.
    static let day = 86_400

    let office: Office
    let clock: DemoClock
    private let hours: OfficeHours
    /// When the offices open on each court day of the year.
    private let openings: [Timestamp]
    private let start: Timestamp
    private let end: Timestamp
    var dice: DemoDice
    private var agenda: [(time: Timestamp, order: Int, event: Event)] = []
    private var count = 0

    init(
        _ office: Office, clock: DemoClock, hours: OfficeHours, start: Timestamp, end: Timestamp, dice: DemoDice
    ) {
        self.office = office
        self.clock = clock
        self.hours = hours
        openings = hours.openings(from: start, to: end)
        self.start = start
        self.end = end
        self.dice = dice
    }

    /// The actors of the offices.
    enum People {
        static let council = Actor(name: "consejera.demo", role: .council)
        static let registry = Actor(name: "registro.demo", role: .registry)

        static func court(_ code: String) -> Actor { Actor(name: "secretaria.\(code)", role: .court(code)) }
    }

    /// Puts an event into the agenda, unless its time is after the year's end.
    func at(_ time: Timestamp, _ event: @escaping Event) {
        guard time < end else { return }
        count += 1
        let entry = (time, count, event)
        let place = agenda.firstIndex { ($0.time, $0.order) > (time, entry.1) } ?? agenda.count
        agenda.insert(entry, at: place)
    }

    /// At this time if it is in office hours, else at some time of the next court day.
    func atWork(_ time: Timestamp, _ event: @escaping Event) {
        at(hours.next(from: time, seconds: dice.number(0...OfficeHours.length)), event)
    }

    /// In office hours, some days from now.
    func after(days: ClosedRange<Int>, _ event: @escaping Event) throws {
        atWork(try clock.now.advanced(by: dice.number(days) * DemoYear.day + dice.number(0...14_400)), event)
    }

    /// In office hours, some hours from now.
    func after(hours: ClosedRange<Int>, _ event: @escaping Event) throws {
        atWork(try clock.now.advanced(by: dice.number(hours) * 3_600 + dice.number(0...3_599)), event)
    }

    /// In so many seconds, whatever the hour.
    func after(seconds: Int, _ event: @escaping Event) throws { at(try clock.now.advanced(by: seconds), event) }

    /// At some time in the office hours of a court day.
    /// - Parameter number: counted from the year's first court day, which is 0, or back from its end: the last is -1.
    private func onCourtDay(_ number: Int, _ event: @escaping Event) {
        let opening = openings[number < 0 ? openings.count + number : number]
        at(opening.advanced(by: dice.number(0...OfficeHours.length)), event)
    }

    /// So many seconds after the offices open on the last court day.
    func onTheLastCourtDay(plus seconds: Int, _ event: @escaping Event) {
        at(openings[openings.count - 1].advanced(by: seconds), event)
    }

    /// Plays the agenda to its end.
    func play() async throws {
        while !agenda.isEmpty {
            let (time, _, event) = agenda.removeFirst()
            clock.move(to: time)
            try await event(self)
        }
    }
}

// MARK: - What is in the agenda from the start

extension DemoYear {
    func fill(_ plan: DemoPlan) async throws {
        let period = await office.reader.state.roster.periods.map(\.period)
        guard let present = period.first, let next = period.last else { return }
        _ = try await office.importRoster(
            plan.roster, period: present, instrument: "Lista ficticia \(present)", as: People.council)
        applications(plan.applications, for: present, next)
        requests(plan.requests)
        rosterChanges()
        // The scheduled work; once more at the end, so that no message of the year is left to be sent.
        let midnight = hours.midnight(of: start)
        for time in (1...365).map({ midnight.advanced(by: $0 * DemoYear.day + 60) }) + [end.advanced(by: -1)] {
            at(time) { year in
                _ = try await year.office.work()
                _ = try await year.office.mailWorker.round(as: .clock)
            }
        }
    }

    /// A call for the present period and one for the next, which is still open when the year ends.
    private func applications(_ count: Int, for present: String, _ next: String) {
        let calls = (first: "convocatoria-\(present.prefix(4))", second: "refrendo-\(next.prefix(4))")
        onCourtDay(7) { try await $0.openCall(calls.first, period: present, days: 60) }
        onCourtDay(-31) { try await $0.openCall(calls.second, period: next, days: 75) }
        for number in 1...max(1, count) {
            let fate = Fate.allCases[number % Fate.allCases.count]
            // An application that has no decision at the year's end is in the second call, so that none waits for long.
            let call = fate.courtDay < 0 ? calls.second : calls.first
            let place = number * (fate.courtDay < 0 ? 3 : 24) / max(1, count)
            onCourtDay(fate.courtDay + place) { try await $0.apply(in: call, number: number, fate: fate) }
        }
        renewals(in: calls.second, for: next)
    }

    /// Nine in ten stay for the next period: a few by an application, the others by the council's list.
    private func renewals(in call: String, for period: String) {
        for number in 1...12 {
            onCourtDay(number / 2 - 29) { year in
                let expert = try ExpertID(number: number * 7)
                guard await year.office.reader.state.roster[expert]?.canServe(at: try year.clock.now) == true else {
                    return
                }
                try await year.apply(in: call, number: 900 + number, fate: .admitted, renews: expert)
            }
        }
        onCourtDay(-4) { year in
            for expert in await year.office.reader.state.roster.experts.map(\.id)
            where !expert.number.isMultiple(of: 10) && !expert.number.isMultiple(of: 7) {
                try await year.renew(expert, for: period)
            }
        }
    }

    /// Requests, spread evenly over the office hours of the year.
    private func requests(_ count: Int) {
        for number in 1...max(1, count) {
            let second = number * openings.count * OfficeHours.length / (count + 1)
            let opening = openings[second / OfficeHours.length]
            at(opening.advanced(by: second % OfficeHours.length)) { try await $0.request(number) }
        }
        onTheLastCourtDay(plus: 7_200) { try await $0.askLate() }
    }

    private func rosterChanges() {
        for month in 1...11 {
            let number = month * openings.count / 12
            onCourtDay(number) { try await $0.changeRoster(.standing(.suspended), cause: "orden-judicial") }
            onCourtDay(number + 1) { try await $0.declareUnavailable() }
            if month.isMultiple(of: 3) {
                onCourtDay(number + 2) { try await $0.changeRoster(.sanction, cause: "amonestacion") }
                onCourtDay(number + 3) { year in
                    try await year.changeRoster(.standing(.removed), cause: "solicitud-propia", days: 15)
                }
            }
        }
    }
}
