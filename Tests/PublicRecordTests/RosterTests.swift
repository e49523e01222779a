import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import WireFormat

/// The roster at a time: scheduled changes, changes that replace others, periods.
@Suite("Roster")
struct RosterTests {
    private static let first = Sample.expert(1)
    private static let tula = [Practice(specialty: "contabilidad", districts: ["tula"])]
    private static let both = [Practice(specialty: "contabilidad", districts: ["pachuca", "tula"])]

    private static func standings(_ log: LogBuilder, _ times: String...) -> [Roster.Standing?] {
        times.map { log.state.roster[first]?.standing(at: utc($0)) }
    }

    private static func members(_ log: LogBuilder, _ district: String, at time: String) -> [Int] {
        let pool = log.state.pool(
            for: Sample.request("1/2026", district: district), impediments: [], policy: Sample.policy(), at: utc(time))
        return pool.pool.lines.map { Int($0.expert.number) }
    }

    // MARK: - Standing

    @Test func aChangeComesIntoForceAtItsTime() {
        var log = LogBuilder.founded(experts: 2)
        log.change(.suspended, 1, effective: utc("2026-03-01T06:00:00Z"))
        #expect(
            Self.standings(log, "2026-02-02T16:00:00Z", "2026-03-01T05:59:59Z", "2026-03-01T06:00:00Z")
                == [.active, .active, .suspended])
        log.change(.reinstated, 1, effective: utc("2026-04-01T06:00:00Z"))
        #expect(
            Self.standings(log, "2026-02-28T00:00:00Z", "2026-03-15T00:00:00Z", "2026-04-01T06:00:00Z")
                == [.active, .suspended, .active])
    }

    /// A change with an earlier time drops the scheduled later ones.
    @Test func aChangeTakesThePlaceOfWhatWasToChangeLater() {
        var log = LogBuilder.founded(experts: 2)
        log.change(.suspended, 1, effective: utc("2026-03-01T00:00:00Z"))
        log.change(.removed, 1, effective: utc("2026-04-01T00:00:00Z"))
        log.change(.unavailable, 1, effective: utc("2026-02-20T00:00:00Z"))
        #expect(
            Self.standings(
                log, "2026-02-19T23:59:59Z", "2026-02-20T00:00:00Z", "2026-03-01T00:00:00Z", "2026-05-01T00:00:00Z")
                == [.active, .unavailable, .unavailable, .unavailable])
    }

    /// A removal in force is final; before that, another change drops it.
    @Test func aRemovalAheadCanBeDropped() {
        var log = LogBuilder.founded(experts: 2)
        log.change(.removed, 1, effective: utc("2026-03-01T00:00:00Z"))
        log.change(.suspended, 1, effective: utc("2026-02-20T00:00:00Z"))
        log.change(.reinstated, 1, effective: utc("2026-03-01T00:00:00Z"))
        #expect(Self.standings(log, "2026-02-25T00:00:00Z", "2026-03-02T00:00:00Z") == [.suspended, .active])
        #expect(log.state.roster.count(at: utc("2026-03-02T00:00:00Z")) == 2)
    }

    /// Of two changes for the same second, the later entry is checked against the earlier one, and holds.
    @Test func changesOfTheSameSecondFollowEachOther() {
        var log = LogBuilder.founded(experts: 2)
        let time = utc("2026-03-01T00:00:00Z")
        log.change(.suspended, 1, effective: time)
        log.change(.reinstated, 1, effective: time)
        log.change(.unavailable, 1, effective: time)
        #expect(Self.standings(log, "2026-02-28T23:59:59Z", "2026-03-01T00:00:00Z") == [.active, .unavailable])
        log.change(.removed, 1, effective: time)
        #expect(log.state.roster.count(at: time.advanced(by: -1)) == 2)
        #expect(log.state.roster.count(at: time) == 1)
    }

    /// A change of one sort keeps the scheduled changes of the other sort.
    @Test func standingAndPracticeDoNotDropEachOther() {
        var log = LogBuilder.founded(experts: 2)
        log.change(.suspended, 1, effective: utc("2026-03-01T00:00:00Z"))
        log.change(1, to: Self.tula, effective: utc("2026-02-20T00:00:00Z"))
        log.change(.unavailable, 2, effective: utc("2026-02-10T00:00:00Z"))
        #expect(Self.standings(log, "2026-03-01T00:00:00Z") == [.suspended])
        #expect(log.state.roster[Self.first]?.practice(at: utc("2026-03-01T00:00:00Z")) == Self.tula)
    }

    @Test func sanctionsStayAndChangeNothingElse() {
        var log = LogBuilder.founded(experts: 2)
        log.sanction(1)
        log.sanction(1, effective: utc("2026-03-01T00:00:00Z"))
        #expect(log.state.roster[Self.first]?.sanctions.count == 2)
        #expect(Self.standings(log, "2026-02-02T16:00:00Z", "2026-03-02T00:00:00Z") == [.active, .active])
    }

    // MARK: - Pools

    @Test func aPoolIsThatOfTheDrawsTime() {
        var log = LogBuilder.founded(experts: 3)
        log.change(1, to: Self.tula, effective: utc("2026-03-01T00:00:00Z"))
        log.change(.removed, 2, effective: utc("2026-03-01T00:00:00Z"))
        #expect(Self.members(log, "pachuca", at: "2026-02-28T23:59:59Z") == [1, 2, 3])
        #expect(Self.members(log, "tula", at: "2026-02-28T23:59:59Z") == [])
        #expect(Self.members(log, "pachuca", at: "2026-03-01T00:00:00Z") == [3])
        #expect(Self.members(log, "tula", at: "2026-03-01T00:00:00Z") == [1])
        log.change(.suspended, 3, effective: utc("2026-03-02T00:00:00Z"))
        let draw = log.open(
            Sample.request("1/2026"), at: utc("2026-02-28T23:59:59Z"))
        #expect(log.opening(of: draw).pool.text == "P-000001 1\nP-000002 1\nP-000003 1\n")
    }

    /// An expert who was to leave a district and comes back has one line in its pools.
    @Test func whoGoesAndComesBackIsThereOnce() {
        var log = LogBuilder.founded(experts: 3)
        log.change(1, to: Self.tula, effective: utc("2026-02-10T00:00:00Z"))
        log.change(1, to: Sample.practice, at: utc("2026-02-20T00:00:00Z"))
        #expect(Self.members(log, "pachuca", at: "2026-02-20T00:00:00Z") == [1, 2, 3])
        #expect(Self.members(log, "tula", at: "2026-02-20T00:00:00Z") == [])
        log.change(1, to: Self.both, effective: utc("2026-02-25T00:00:00Z"))
        log.change(1, to: Self.tula, effective: utc("2026-03-01T00:00:00Z"), at: utc("2026-02-26T00:00:00Z"))
        #expect(Self.members(log, "pachuca", at: "2026-02-28T00:00:00Z") == [1, 2, 3])
        #expect(Self.members(log, "tula", at: "2026-02-28T00:00:00Z") == [1])
        #expect(Self.members(log, "pachuca", at: "2026-03-01T00:00:00Z") == [2, 3])
        #expect(Self.members(log, "tula", at: "2026-03-01T00:00:00Z") == [1])
    }

    /// Many random changes with fixed seeds: the pools are those computed from a list of all changes.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func poolsAreThoseOfAllChangesReadAnew(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var log = LogBuilder.founded(experts: 4)
        // By expert: the time and districts of each change.
        var changes: [Int: [(from: Timestamp, districts: [String])]] = [:]
        for number in 1...4 { changes[number] = [(Sample.start, ["pachuca"])] }
        for _ in 0..<60 {
            let number = Int.random(in: 1...4, using: &generator)
            let districts = [["pachuca"], ["tula"], ["pachuca", "tula"]].randomElement(using: &generator) ?? []
            log.wait(Int.random(in: 0...50_000, using: &generator))
            let effective = log.next.advanced(by: Int.random(in: 0...3, using: &generator) * 40_000)
            log.change(
                number, to: [Practice(specialty: "contabilidad", districts: districts)], effective: effective)
            changes[number] = (changes[number] ?? []).filter { $0.from <= effective } + [(effective, districts)]
            for district in ["pachuca", "tula"] {
                for later in [0, 20_000, 40_000, 90_000, 200_000] {
                    let time = log.clock.advanced(by: later)
                    let expected = (1...4).filter { number in
                        (changes[number] ?? []).last { $0.from <= time }?.districts.contains(district) == true
                    }
                    #expect(Self.members(log, district, at: time.text) == expected)
                }
            }
        }
    }

    // MARK: - Periods

    @Test func renewalsKeepAnExpertInThePool() {
        var log = LogBuilder.founded(experts: 4)
        log.append(.periodOpened(Sample.nextPeriod))
        log.renew(1)
        log.change(.suspended, 2)
        log.renew(2)
        let request = Sample.request("1/2027")
        let pool = { (time: String) in
            log.state.pool(for: request, impediments: [], policy: Sample.policy(), at: utc(time)).pool.text
        }
        #expect(pool("2026-12-31T23:59:59Z") == "P-000001 1\nP-000002 0 suspendido\nP-000003 1\nP-000004 1\n")
        #expect(
            pool("2027-01-01T00:00:00Z")
                == "P-000001 1\nP-000002 0 suspendido\nP-000003 0 vigencia\nP-000004 0 vigencia\n")
        #expect(
            pool("2028-01-01T00:00:00Z")
                == "P-000001 0 vigencia\nP-000002 0 vigencia\nP-000003 0 vigencia\nP-000004 0 vigencia\n")
        #expect(log.state.roster[Self.first]?.periods.map(\.period) == ["lista-2026", "lista-2027"])
    }

    /// An expert who renews after a gap is in no pool during the gap.
    @Test func aRenewalDoesNotReachBack() {
        var log = LogBuilder.founded(experts: 4)
        log.append(.periodOpened(Sample.nextPeriod))
        log.renew(1, at: utc("2027-06-01T00:00:00Z"))
        #expect(log.state.roster[Self.first]?.canServe(at: utc("2027-06-01T00:00:00Z")) == true)
        #expect(log.state.roster[Sample.expert(2)]?.canServe(at: utc("2027-06-01T00:00:00Z")) == false)
    }

    @Test func admissionsAndRenewalsUseAnApplicationUp() {
        var log = Neighbours.approved
        log.admit(7, on: Sample.application(1))
        #expect(log.state.applications[Sample.application(1)]?.stage == .admitted(Sample.expert(7)))
        var next = Neighbours.withNext
        var call = Sample.call
        call.period = "lista-2027"
        next.open(call)
        let application = next.apply()
        next.approve(application)
        next.renew(3, on: application)
        #expect(next.state.applications[application]?.stage == .admitted(Sample.expert(3)))
    }

    /// Applications are numbered by year, like draws.
    @Test func foliosOfApplicationsBeginAnewEachYear() throws {
        let applications = Neighbours.submitted.state.applications
        #expect(try applications.nextID(at: utc("2026-12-31T23:59:59Z")) == Sample.application(2))
        #expect(try applications.nextID(at: utc("2027-01-01T00:00:00Z")) == Sample.application(1, 2027))
        let directs = Neighbours.direct.state.directs
        #expect(try directs.nextID(at: utc("2026-12-31T23:59:59Z")) == Sample.direct(2))
        #expect(try directs.nextID(at: utc("2027-01-01T00:00:00Z")) == Sample.direct(1, 2027))
    }
}
