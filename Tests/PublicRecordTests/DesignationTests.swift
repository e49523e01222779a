import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import WireFormat

/// The ways to fill a vacancy: alternates, direct designations, further draws; and their effect on later pools.
@Suite("Designations")
struct DesignationTests {
    private static let draw = Sample.draw(1)

    /// One draw with two alternates, whose designated expert is excused.
    private static let vacant: LogBuilder = {
        var log = LogBuilder.founded(policy: Sample.policy(tickets: .equity(cap: 3), alternates: 2), experts: 6)
        log.draw(Sample.request("12/2026"))
        log.move(log.designation(draw), .excused(cause: "excusa"))
        return log
    }()

    private static let alternates = vacant.conclusions[draw]?.fact.alternates ?? []
    private static let designated = vacant.designated(draw)

    private static func count(_ log: LogBuilder, _ expert: ExpertID, _ period: String = "lista-2026") -> Int {
        log.state.roster.designations(specialty: "contabilidad", period: period)[expert] ?? 0
    }

    private static func causes(_ log: LogBuilder, _ file: String) -> [ExpertID: String] {
        let pool = log.state.pool(
            for: Sample.request(file), impediments: [], policy: Sample.policy(), at: log.next
        ).pool
        return pool.lines.reduce(into: [:]) { causes, line in
            if case .excluded(let cause) = line.place { causes[line.expert] = cause }
        }
    }

    // MARK: - Alternates

    @Test func alternatesAreCalledInTheirOrder() {
        var log = Self.vacant
        #expect(log.state.callableAlternate(in: Self.draw, at: log.next) == Self.alternates[0])
        log.move(log.designation(Self.draw), .called(Self.alternates[0]))
        #expect(log.state.callableAlternate(in: Self.draw, at: log.next) == Self.alternates[1])
        #expect(log.state[.drawn(Self.draw, Self.alternates[0])]?.stage == .named)
        #expect(log.state[.drawn(Self.draw, Self.designated)]?.stage == .replaced(cause: "excusa"))
        log.move(.drawn(Self.draw, Self.alternates[0]), .excused(cause: "excusa"))
        log.move(.drawn(Self.draw, Self.alternates[0]), .called(Self.alternates[1]))
        #expect(log.state.callableAlternate(in: Self.draw, at: log.next) == nil)
        #expect(log.state.draws.designated(by: Self.draw) == [Self.designated] + Self.alternates)
        #expect(log.state.statistics.alternatesCalled == 2 && log.state.statistics.designations == 3)
    }

    @Test(arguments: [StandingChanged.Change.suspended, .unavailable, .removed])
    func whoCannotServeIsPassedOver(change: StandingChanged.Change) {
        var log = Self.vacant
        log.change(change, Int(Self.alternates[0].number))
        #expect(log.state.callableAlternate(in: Self.draw, at: log.next) == Self.alternates[1])
        log.change(change, Int(Self.alternates[1].number))
        #expect(log.state.callableAlternate(in: Self.draw, at: log.next) == nil)
    }

    @Test func whoIsOnNoListOfTheTimeIsPassedOver() {
        var log = Self.vacant
        log.append(.periodOpened(Sample.nextPeriod))
        log.renew(Int(Self.alternates[1].number))
        #expect(log.state.callableAlternate(in: Self.draw, at: utc("2026-12-31T23:59:59Z")) == Self.alternates[0])
        #expect(log.state.callableAlternate(in: Self.draw, at: utc("2027-01-01T00:00:00Z")) == Self.alternates[1])
    }

    /// An alternate who was passed over can be called once able to serve again.
    @Test func whoCanServeAgainIsCalled() {
        var log = Self.vacant
        log.change(.unavailable, Int(Self.alternates[0].number))
        log.move(log.designation(Self.draw), .called(Self.alternates[1]))
        log.change(.available, Int(Self.alternates[0].number))
        log.move(.drawn(Self.draw, Self.alternates[1]), .excused(cause: "excusa"))
        log.move(.drawn(Self.draw, Self.alternates[1]), .called(Self.alternates[0]))
        #expect(
            log.state.draws.designated(by: Self.draw) == [Self.designated] + Self.alternates,
            "in the order of the lot, not of the calls")
    }

    /// Two places, one of them vacant: the alternate fills that one, and the other is unchanged.
    @Test func oneOfTwoPlaces() throws {
        var log = LogBuilder.founded(policy: Sample.policy(alternates: 2), experts: 6)
        log.draw(Sample.request("12/2026", seats: 2))
        let fact = try #require(log.conclusions[Self.draw]?.fact)
        log.move(.drawn(Self.draw, fact.designated[1]), .excused(cause: "excusa"))
        log.move(.drawn(Self.draw, fact.designated[0]), .notifiedToday)
        log.move(.drawn(Self.draw, fact.designated[1]), .called(fact.alternates[0]))
        #expect(log.state[.drawn(Self.draw, fact.designated[0])]?.stage.kind == .notified)
        #expect(log.state[.drawn(Self.draw, fact.alternates[0])]?.stage == .named)
    }

    @Test func theCalledCountForEquityInThePeriodOfTheDraw() {
        var log = Self.vacant
        log.append(.periodOpened(Sample.nextPeriod))
        for number in 1...6 { log.renew(number) }
        #expect(Self.count(log, Self.designated) == 1 && Self.count(log, Self.alternates[0]) == 0)
        log.move(log.designation(Self.draw), .called(Self.alternates[0]), at: utc("2027-01-05T00:00:00Z"))
        #expect(Self.count(log, Self.alternates[0]) == 1)
        #expect(Self.count(log, Self.alternates[0], "lista-2027") == 0)
        // The largest count is 1: those two experts have one ticket, the others two.
        let pool = log.state.pool(
            for: Sample.request("13/2026"), impediments: [], policy: Sample.policy(tickets: .equity(cap: 3)),
            at: utc("2026-12-31T00:00:00Z")
        ).pool
        for holder in pool.holders {
            #expect(holder.tickets == ([Self.designated, Self.alternates[0]].contains(holder.expert) ? 1 : 2))
        }
    }

    // MARK: - Direct designations

    @Test func aDirectDesignationCountsInTheCurrentPeriod() {
        var log = Self.vacant
        log.designate(1, Sample.request("20/2026"))
        let before = Self.count(Self.vacant, Sample.expert(1))
        #expect(Self.count(log, Sample.expert(1)) == before + 1)
        log.designate(nil, Sample.request("21/2026"))
        #expect(log.state.statistics.direct == 2)
        #expect(log.state.directs[Sample.direct(2)]?.designation.designee == .institution("Universidad de Prueba"))
    }

    /// An institution may be designated without a policy or period; the time to answer is then three court days.
    @Test func withoutAPolicyTheAnswerHasThreeDays() {
        var log = LogBuilder()
        log.found()
        log.designate(nil, Sample.request("20/2026"))
        let id = DesignationID.direct(Sample.direct(1))
        log.move(id, .notifiedToday)
        #expect(log.deadline(of: id) == utc("2026-02-06T00:00:00Z"))
    }

    /// The time to answer follows the policy in force at the designation, not a later one.
    @Test func answerDaysAreThoseOfTheTimeOfDesignation() {
        var log = Self.vacant
        log.designate(1, Sample.request("20/2026"))
        var policy = Sample.policy("acuerdo-2")
        policy.answerBusinessDays = 10
        log.append(.policyAdopted(policy))
        log.designate(2, Sample.request("21/2026"))
        let (old, new) = (DesignationID.direct(Sample.direct(1)), DesignationID.direct(Sample.direct(2)))
        log.move(old, .notifiedToday)
        log.move(new, .notifiedToday)
        let drawn = DesignationID.drawn(Self.draw, Self.alternates[0])
        log.move(log.designation(Self.draw), .called(Self.alternates[0]))
        log.move(drawn, .notifiedToday)
        // From Monday, 2 February; ten days are two weeks.
        #expect(log.deadline(of: old) == utc("2026-02-06T00:00:00Z"))
        #expect(log.deadline(of: drawn) == utc("2026-02-06T00:00:00Z"))
        #expect(log.deadline(of: new) == utc("2026-02-17T00:00:00Z"))
    }

    // MARK: - One for another

    @Test func aDirectDesignationFillsTheVacancyOfADraw() {
        var log = Self.vacant
        let number = Int(Self.alternates[0].number)
        log.designate(
            number, Sample.request("12/2026"), replaces: .init(log.designation(Self.draw), cause: "excusa"))
        #expect(log.state[log.designation(Self.draw)]?.stage == .replaced(cause: "excusa"))
        // The alternate holds a direct designation, and none by the draw.
        #expect(log.state[.drawn(Self.draw, Self.alternates[0])] == nil)
        #expect(
            Self.causes(log, "12/2026 bis") == [Self.designated: "designado", Self.alternates[0]: "designado"])
    }

    @Test func aDrawFillsTheVacancyOfADirectDesignation() {
        var log = Self.vacant
        let direct = log.designate(1, Sample.request("20/2026"))
        log.move(.direct(direct), [.notifiedToday, .excused(cause: "excusa")])
        let draw = log.draw(Sample.request("20/2026"), replaces: .init(.direct(direct), cause: "excusa"))
        #expect(log.state[.direct(direct)]?.stage == .replaced(cause: "excusa"))
        #expect(log.designated(draw) != Sample.expert(1))
        #expect(
            Self.causes(log, "20/2026") == [Sample.expert(1): "designado", log.designated(draw): "designado"])
    }

    @Test func aDirectDesignationFillsThatOfAnother() {
        var log = Self.vacant
        let first = log.designate(nil, Sample.request("20/2026"))
        log.move(.direct(first), .revoked(cause: "incumplimiento", instrument: "Auto de prueba"))
        let second = log.designate(
            3, Sample.request("20/2026"), replaces: .init(.direct(first), cause: "incumplimiento"))
        #expect(log.state[.direct(first)]?.stage == .replaced(cause: "incumplimiento"))
        #expect(log.state[.direct(second)]?.stage == .named)
        // Institutions are in no pool.
        #expect(Self.causes(log, "20/2026") == [Sample.expert(3): "designado"])
    }

    /// After all alternates another draw follows; no expert of the first one is eligible in it.
    @Test func aDrawAfterAllAlternates() {
        var log = Self.vacant
        let second = log.draw(Sample.request("12/2026"), replaces: log.exhaust(Self.draw))
        let former = Set([Self.designated] + Self.alternates)
        let pool = log.opening(of: second).pool
        for line in pool.lines {
            #expect((line.place == .excluded(cause: "designado")) == former.contains(line.expert))
        }
        #expect(pool.eligible == 3)
        #expect(Set(Self.causes(log, "12/2026").keys) == former.union([log.designated(second)]))
        // An alternate who was not called does not have the cause «designado».
        #expect(log.state.draws.waiting(in: second).count == 2)
    }

    /// If no alternate can be called, a draw may follow at once.
    @Test func aDrawWhileNoAlternateCanServe() {
        var log = Self.vacant
        for alternate in Self.alternates { log.change(.suspended, Int(alternate.number)) }
        let vacancy = Replacement(log.designation(Self.draw), cause: "excusa")
        let second = log.draw(Sample.request("12/2026"), replaces: vacancy)
        #expect(log.opening(of: second).pool.eligible == 3)
        // The vacancy is filled: when the alternates can serve again, none is called to it.
        #expect(log.state[log.designation(Self.draw)]?.stage == .replaced(cause: "excusa"))
    }

    /// A designation by another court does not exclude an expert in this matter.
    @Test func othersMattersAreOthers() {
        let log = Self.vacant
        #expect(Self.causes(log, "13/2026") == [:])
        let other = log.state.pool(
            for: Sample.request("12/2026", court: "juzgado-2"), impediments: [], policy: Sample.policy(), at: log.next)
        #expect(other.pool.eligible == 6)
    }

    // MARK: - Pools that are too small

    /// By policy and numbers of experts in the district and its neighbour: whether the pool is widened, and how many
    /// experts are eligible.
    @Test(
        arguments: [
            (nil, 2, 2, false, 2), (.refuse, 2, 2, false, 2), (.refuse, 3, 2, false, 3), (.widen, 3, 2, false, 3),
            (.widen, 2, 2, true, 4), (.widen, 2, 1, true, 3), (.widen, 1, 1, true, 2),
            (.widenAndProceed, 3, 2, false, 3),
            (.widenAndProceed, 1, 1, true, 2), (.widenAndProceed, 2, 0, true, 2),
        ] as [(PolicyAdopted.ThinPools?, Int, Int, Bool, Int)])
    func widening(rule: PolicyAdopted.ThinPools?, here: Int, there: Int, isWidened: Bool, eligible: Int) {
        let policy = Sample.policy(minimumPool: 3, thinPools: rule)
        var log = LogBuilder.founded(policy: policy, experts: here)
        for number in 0..<there {
            log.admit(
                here + 1 + number, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        }
        let (pool, widened) = log.state.pool(
            for: Sample.request("1/2026"), impediments: [], policy: policy, at: log.next)
        #expect(widened == (isWidened ? ["tula"] : nil))
        #expect(pool.eligible == eligible)
    }

    /// The number of eligible experts, not of candidates, makes a pool thin; an expert with both districts has one
    /// line.
    @Test func theWidePoolHasEveryoneOnce() {
        let policy = Sample.policy(tickets: .rotation, minimumPool: 3, thinPools: .widen)
        var log = LogBuilder.founded(policy: policy, experts: 3)
        log.admit(4, practice: [Practice(specialty: "contabilidad", districts: ["pachuca", "tula"])])
        log.admit(5, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        log.change(.suspended, 1)
        let barred = [DrawOpened.Impediment(expert: Sample.expert(2), cause: "parentesco")]
        let draw = log.open(Sample.request("1/2026"), impediments: barred)
        #expect(log.opening(of: draw).fact.widened == ["tula"])
        #expect(
            log.opening(of: draw).pool.text
                == "P-000001 0 suspendido\nP-000002 0 parentesco\nP-000003 1\nP-000004 1\nP-000005 1\n")
        log.conclude(draw)
        // Only experts with the fewest designations are eligible: two of three, which is too few, and so are the two of
        // the widened pool.
        let (pool, widened) = log.state.pool(
            for: Sample.request("2/2026"), impediments: barred, policy: policy, at: log.next)
        #expect(widened == ["tula"] && pool.eligible == 2)
        #expect(log.state.statistics.widened == 1)
    }

    @Test func impedimentsOfTheWidePoolAreOfEveryDistrict() {
        let policy = Sample.policy(minimumPool: 3, thinPools: .widenAndProceed)
        var log = LogBuilder.founded(policy: policy, experts: 2)
        log.admit(3, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        let draw = log.open(
            Sample.request("1/2026"), impediments: [.init(expert: Sample.expert(3), cause: "parentesco")])
        #expect(log.opening(of: draw).pool.text == "P-000001 1\nP-000002 1\nP-000003 0 parentesco\n")
        log.conclude(draw)
        #expect(log.state.statistics.thin == 1 && log.state.statistics.noLot == 0)
    }

    /// As many eligible experts as seats: chance decides nothing, and the statistics count it.
    @Test func noLot() {
        let policy = Sample.policy(minimumPool: 3, thinPools: .widenAndProceed)
        var log = LogBuilder.founded(policy: policy, experts: 2)
        let draw = log.draw(Sample.request("1/2026", district: "pachuca", seats: 2))
        #expect(log.opening(of: draw).fact.isNoLot && log.opening(of: draw).fact.widened == ["tula"])
        #expect(log.state.statistics.noLot == 1)
    }
}
