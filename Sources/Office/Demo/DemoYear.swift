import Draw
import PublicRecord
import WireFormat

/// A fictional year of an office, made by its own use cases with a clock of its own.
///
/// Future events are in an agenda, in the order of their times; an event may add more events.
final class DemoYear {
    typealias Event = (DemoYear) async throws -> Void

    let office: Office
    let clock: DemoClock
    let end: Timestamp
    var dice: DemoDice
    private var agenda: [(time: Timestamp, order: Int, event: Event)] = []
    private var count = 0

    init(_ office: Office, clock: DemoClock, end: Timestamp, dice: DemoDice) {
        self.office = office
        self.clock = clock
        self.end = end
        self.dice = dice
    }

    /// The actors.
    enum People {
        static let council = Actor(name: "consejera.demo", role: .council)
        static let registry = Actor(name: "registro.demo", role: .registry)
        static let administration = Actor(name: "admin.demo", role: .administration)

        static func court(_ code: String) -> Actor { Actor(name: "secretaria.\(code)", role: .court(code)) }
    }

    /// Adds an event to the agenda, unless it is after the year's end.
    func at(_ time: Timestamp, _ event: @escaping Event) {
        guard time < end else { return }
        count += 1
        let entry = (time, count, event)
        let place = agenda.firstIndex { ($0.time, $0.order) > (time, entry.1) } ?? agenda.count
        agenda.insert(entry, at: place)
    }

    func after(days: ClosedRange<Int>, _ event: @escaping Event) throws {
        at(try clock.now.advanced(by: dice.number(days) * 86_400 + dice.number(0...14_400)), event)
    }

    func after(seconds: Int, _ event: @escaping Event) throws { at(try clock.now.advanced(by: seconds), event) }

    /// Runs the events of the agenda.
    func play() async throws {
        while !agenda.isEmpty {
            let (time, _, event) = agenda.removeFirst()
            clock.move(to: time)
            try await event(self)
        }
        clock.move(to: end)
    }
}
