import Accounts
import Testing
import WireFormat

@Suite("Lock-out")
struct LockOutTests {
    private let start: Timestamp

    init() throws { start = try Timestamp("2026-06-01T15:00:00Z") }

    /// The whole table: the wait after each failure, with every attempt made as soon as allowed.
    @Test func waits() {
        var now = start
        var state = LockOut.fresh
        var waits: [Int] = []
        for count in 1...20 {
            state = state.failing(at: now)
            #expect(state.failures == count)
            switch state {
            case .open: waits.append(0)
            case .locked(let until, _):
                waits.append(until.seconds - now.seconds)
                now = until
            }
        }
        #expect(waits == [0, 0, 0, 0, 60, 120, 240, 480] + [Int](repeating: 900, count: 12))
    }

    @Test func itOpensInTheSecondItSays() {
        let locked = LockOut.locked(until: start.advanced(by: 60), failures: 5)
        #expect(!locked.isOpen(at: start))
        #expect(!locked.isOpen(at: start.advanced(by: 59)))
        #expect(locked.isOpen(at: start.advanced(by: 60)))
        #expect(LockOut.open(failures: 4).isOpen(at: start))
        #expect(LockOut.fresh.isOpen(at: start))
    }

    @Test func whatIsTriedMeanwhileDoesNotCount() {
        let locked = LockOut.locked(until: start.advanced(by: 60), failures: 5)
        #expect(locked.failing(at: start.advanced(by: 59)) == locked)
        #expect(
            locked.failing(at: start.advanced(by: 60)) == .locked(until: start.advanced(by: 180), failures: 6))
    }

    @Test func noWaitIsLongerThanAQuarterOfAnHour() {
        let many = LockOut.locked(until: start, failures: 60)
        #expect(many.failing(at: start) == .locked(until: start.advanced(by: 900), failures: 61))
        let tooMany = LockOut.open(failures: .max - 1)
        #expect(tooMany.failing(at: start) == .locked(until: start.advanced(by: 900), failures: .max))
    }
}
