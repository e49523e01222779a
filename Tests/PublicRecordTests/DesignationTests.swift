import Draw
import Forge
import PublicRecord
import Support
import Testing
import WireFormat

/// The ways to fill a vacancy: alternates, direct designations, further draws; and their effect on later pools.
@Suite("Designations")
struct DesignationTests {
    private static let draw = World.draw(1)

    /// One draw with two alternates, whose designated expert is excused.
    private static let vacant: Forge = {
        var forge = Forge.founded(policy: World.policy(tickets: .equity(cap: 3), alternates: 2), experts: 6)
        forge.draw(World.request("12/2026"))
        forge.move(forge.designation(draw), .excused(cause: "excusa"))
        return forge
    }()

    private static let alternates = vacant.conclusions[draw]?.fact.alternates ?? []
    private static let designated = vacant.designated(draw)

    private static func count(_ forge: Forge, _ expert: ExpertID, _ period: String = "lista-2026") -> Int {
        forge.state.roster.designations(specialty: "contabilidad", period: period)[expert] ?? 0
    }

    private static func causes(_ forge: Forge, _ file: String) -> [ExpertID: String] {
        let pool = forge.state.pool(
            for: World.request(file), impediments: [], policy: World.policy(), at: forge.next
        ).pool
        return pool.lines.reduce(into: [:]) { causes, line in
            if case .excluded(let cause) = line.place { causes[line.expert] = cause }
        }
    }

    // MARK: - Alternates

    @Test func alternatesAreCalledInTheirOrder() {
        var forge = Self.vacant
        #expect(forge.state.callableAlternate(in: Self.draw, at: forge.next) == Self.alternates[0])
        forge.move(forge.designation(Self.draw), .called(Self.alternates[0]))
        #expect(forge.state.callableAlternate(in: Self.draw, at: forge.next) == Self.alternates[1])
        #expect(forge.state[.drawn(Self.draw, Self.alternates[0])]?.stage == .named)
        #expect(forge.state[.drawn(Self.draw, Self.designated)]?.stage == .replaced(cause: "excusa"))
        forge.move(.drawn(Self.draw, Self.alternates[0]), .excused(cause: "excusa"))
        forge.move(.drawn(Self.draw, Self.alternates[0]), .called(Self.alternates[1]))
        #expect(forge.state.callableAlternate(in: Self.draw, at: forge.next) == nil)
        #expect(forge.state.draws.designated(by: Self.draw) == [Self.designated] + Self.alternates)
        #expect(forge.state.statistics.alternatesCalled == 2 && forge.state.statistics.designations == 3)
    }

    @Test(arguments: [StandingChanged.Change.suspended, .unavailable, .removed])
    func whoCannotServeIsPassedOver(change: StandingChanged.Change) {
        var forge = Self.vacant
        forge.change(change, Int(Self.alternates[0].number))
        #expect(forge.state.callableAlternate(in: Self.draw, at: forge.next) == Self.alternates[1])
        forge.change(change, Int(Self.alternates[1].number))
        #expect(forge.state.callableAlternate(in: Self.draw, at: forge.next) == nil)
    }

    @Test func whoIsOnNoListOfTheTimeIsPassedOver() {
        var forge = Self.vacant
        forge.append(.periodOpened(World.nextPeriod))
        forge.renew(Int(Self.alternates[1].number))
        #expect(forge.state.callableAlternate(in: Self.draw, at: utc("2026-12-31T23:59:59Z")) == Self.alternates[0])
        #expect(forge.state.callableAlternate(in: Self.draw, at: utc("2027-01-01T00:00:00Z")) == Self.alternates[1])
    }

    /// An alternate who was passed over can be called once able to serve again.
    @Test func whoCanServeAgainIsCalled() {
        var forge = Self.vacant
        forge.change(.unavailable, Int(Self.alternates[0].number))
        forge.move(forge.designation(Self.draw), .called(Self.alternates[1]))
        forge.change(.available, Int(Self.alternates[0].number))
        forge.move(.drawn(Self.draw, Self.alternates[1]), .excused(cause: "excusa"))
        forge.move(.drawn(Self.draw, Self.alternates[1]), .called(Self.alternates[0]))
        #expect(
            forge.state.draws.designated(by: Self.draw) == [Self.designated] + Self.alternates,
            "in the order of the lot, not of the calls")
    }

    /// Two places, one of them vacant: the alternate fills that one, and the other is unchanged.
    @Test func oneOfTwoPlaces() throws {
        var forge = Forge.founded(policy: World.policy(alternates: 2), experts: 6)
        forge.draw(World.request("12/2026", seats: 2))
        let fact = try #require(forge.conclusions[Self.draw]?.fact)
        forge.move(.drawn(Self.draw, fact.designated[1]), .excused(cause: "excusa"))
        forge.move(.drawn(Self.draw, fact.designated[0]), .notified)
        forge.move(.drawn(Self.draw, fact.designated[1]), .called(fact.alternates[0]))
        #expect(forge.state[.drawn(Self.draw, fact.designated[0])]?.stage.kind == .notified)
        #expect(forge.state[.drawn(Self.draw, fact.alternates[0])]?.stage == .named)
    }

    @Test func theCalledCountForEquityInThePeriodOfTheDraw() {
        var forge = Self.vacant
        forge.append(.periodOpened(World.nextPeriod))
        for number in 1...6 { forge.renew(number) }
        #expect(Self.count(forge, Self.designated) == 1 && Self.count(forge, Self.alternates[0]) == 0)
        forge.move(forge.designation(Self.draw), .called(Self.alternates[0]), at: utc("2027-01-05T00:00:00Z"))
        #expect(Self.count(forge, Self.alternates[0]) == 1)
        #expect(Self.count(forge, Self.alternates[0], "lista-2027") == 0)
        // The largest count is 1: those two experts have one ticket, the others two.
        let pool = forge.state.pool(
            for: World.request("13/2026"), impediments: [], policy: World.policy(tickets: .equity(cap: 3)),
            at: utc("2026-12-31T00:00:00Z")
        ).pool
        for holder in pool.holders {
            #expect(holder.tickets == ([Self.designated, Self.alternates[0]].contains(holder.expert) ? 1 : 2))
        }
    }

    // MARK: - Direct designations

    @Test func aDirectDesignationCountsInTheCurrentPeriod() {
        var forge = Self.vacant
        forge.designate(1, World.request("20/2026"))
        let before = Self.count(Self.vacant, World.expert(1))
        #expect(Self.count(forge, World.expert(1)) == before + 1)
        forge.designate(nil, World.request("21/2026"))
        #expect(forge.state.statistics.direct == 2)
        #expect(forge.state.directs[World.direct(2)]?.designation.designee == .institution("Universidad de Prueba"))
    }

    /// An institution may be designated without a policy or period; the time to answer is then three court days.
    @Test func withoutAPolicyTheAnswerHasThreeDays() {
        var forge = Forge()
        forge.found()
        forge.designate(nil, World.request("20/2026"))
        let id = DesignationID.direct(World.direct(1))
        forge.move(id, .notified)
        #expect(forge.deadline(of: id) == utc("2026-02-06T00:00:00Z"))
    }

    /// The time to answer follows the policy in force at the designation, not a later one.
    @Test func answerDaysAreThoseOfTheTimeOfDesignation() {
        var forge = Self.vacant
        forge.designate(1, World.request("20/2026"))
        var policy = World.policy("acuerdo-2")
        policy.answerBusinessDays = 10
        forge.append(.policyAdopted(policy))
        forge.designate(2, World.request("21/2026"))
        let (old, new) = (DesignationID.direct(World.direct(1)), DesignationID.direct(World.direct(2)))
        forge.move(old, .notified)
        forge.move(new, .notified)
        let drawn = DesignationID.drawn(Self.draw, Self.alternates[0])
        forge.move(forge.designation(Self.draw), .called(Self.alternates[0]))
        forge.move(drawn, .notified)
        // From Monday, 2 February; ten days are two weeks.
        #expect(forge.deadline(of: old) == utc("2026-02-06T00:00:00Z"))
        #expect(forge.deadline(of: drawn) == utc("2026-02-06T00:00:00Z"))
        #expect(forge.deadline(of: new) == utc("2026-02-17T00:00:00Z"))
    }

    // MARK: - One for another

    @Test func aDirectDesignationFillsTheVacancyOfADraw() {
        var forge = Self.vacant
        let number = Int(Self.alternates[0].number)
        forge.designate(
            number, World.request("12/2026"), replaces: .init(forge.designation(Self.draw), cause: "excusa"))
        #expect(forge.state[forge.designation(Self.draw)]?.stage == .replaced(cause: "excusa"))
        // The alternate holds a direct designation, and none by the draw.
        #expect(forge.state[.drawn(Self.draw, Self.alternates[0])] == nil)
        #expect(
            Self.causes(forge, "12/2026 bis") == [Self.designated: "designado", Self.alternates[0]: "designado"])
    }

    @Test func aDrawFillsTheVacancyOfADirectDesignation() {
        var forge = Self.vacant
        let direct = forge.designate(1, World.request("20/2026"))
        forge.move(.direct(direct), [.notified, .excused(cause: "excusa")])
        let draw = forge.draw(World.request("20/2026"), replaces: .init(.direct(direct), cause: "excusa"))
        #expect(forge.state[.direct(direct)]?.stage == .replaced(cause: "excusa"))
        #expect(forge.designated(draw) != World.expert(1))
        #expect(
            Self.causes(forge, "20/2026") == [World.expert(1): "designado", forge.designated(draw): "designado"])
    }

    @Test func aDirectDesignationFillsThatOfAnother() {
        var forge = Self.vacant
        let first = forge.designate(nil, World.request("20/2026"))
        forge.move(.direct(first), .revoked(cause: "incumplimiento", instrument: "Auto de prueba"))
        let second = forge.designate(
            3, World.request("20/2026"), replaces: .init(.direct(first), cause: "incumplimiento"))
        #expect(forge.state[.direct(first)]?.stage == .replaced(cause: "incumplimiento"))
        #expect(forge.state[.direct(second)]?.stage == .named)
        // Institutions are in no pool.
        #expect(Self.causes(forge, "20/2026") == [World.expert(3): "designado"])
    }

    /// After all alternates another draw follows; no expert of the first one is eligible in it.
    @Test func aDrawAfterAllAlternates() {
        var forge = Self.vacant
        let second = forge.draw(World.request("12/2026"), replaces: forge.exhaust(Self.draw))
        let former = Set([Self.designated] + Self.alternates)
        let pool = forge.opening(of: second).pool
        for line in pool.lines {
            #expect((line.place == .excluded(cause: "designado")) == former.contains(line.expert))
        }
        #expect(pool.eligible == 3)
        #expect(Set(Self.causes(forge, "12/2026").keys) == former.union([forge.designated(second)]))
        // An alternate who was not called does not have the cause «designado».
        #expect(forge.state.draws.waiting(in: second).count == 2)
    }

    /// If no alternate can be called, a draw may follow at once.
    @Test func aDrawWhileNoAlternateCanServe() {
        var forge = Self.vacant
        for alternate in Self.alternates { forge.change(.suspended, Int(alternate.number)) }
        let vacancy = Replacement(forge.designation(Self.draw), cause: "excusa")
        let second = forge.draw(World.request("12/2026"), replaces: vacancy)
        #expect(forge.opening(of: second).pool.eligible == 3)
        // The vacancy is filled: when the alternates can serve again, none is called to it.
        #expect(forge.state[forge.designation(Self.draw)]?.stage == .replaced(cause: "excusa"))
    }

    /// A designation by another court does not exclude an expert in this matter.
    @Test func othersMattersAreOthers() {
        let forge = Self.vacant
        #expect(Self.causes(forge, "13/2026") == [:])
        let other = forge.state.pool(
            for: World.request("12/2026", court: "juzgado-2"), impediments: [], policy: World.policy(), at: forge.next)
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
        let policy = World.policy(minimumPool: 3, thinPools: rule)
        var forge = Forge.founded(policy: policy, experts: here)
        for number in 0..<there {
            forge.admit(
                here + 1 + number, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        }
        let (pool, widened) = forge.state.pool(
            for: World.request("1/2026"), impediments: [], policy: policy, at: forge.next)
        #expect(widened == (isWidened ? ["tula"] : nil))
        #expect(pool.eligible == eligible)
    }

    /// The number of eligible experts, not of candidates, makes a pool thin; an expert with both districts has one
    /// line.
    @Test func theWidePoolHasEveryoneOnce() {
        let policy = World.policy(tickets: .rotation, minimumPool: 3, thinPools: .widen)
        var forge = Forge.founded(policy: policy, experts: 3)
        forge.admit(4, practice: [Practice(specialty: "contabilidad", districts: ["pachuca", "tula"])])
        forge.admit(5, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        forge.change(.suspended, 1)
        let barred = [DrawOpened.Impediment(expert: World.expert(2), cause: "parentesco")]
        let draw = forge.open(World.request("1/2026"), impediments: barred)
        #expect(forge.opening(of: draw).fact.widened == ["tula"])
        #expect(
            forge.opening(of: draw).pool.text
                == "P-000001 0 suspendido\nP-000002 0 parentesco\nP-000003 1\nP-000004 1\nP-000005 1\n")
        forge.conclude(draw)
        // Only experts with the fewest designations are eligible: two of three, which is too few, and so are the two of
        // the widened pool.
        let (pool, widened) = forge.state.pool(
            for: World.request("2/2026"), impediments: barred, policy: policy, at: forge.next)
        #expect(widened == ["tula"] && pool.eligible == 2)
        #expect(forge.state.statistics.widened == 1)
    }

    @Test func impedimentsOfTheWidePoolAreOfEveryDistrict() {
        let policy = World.policy(minimumPool: 3, thinPools: .widenAndProceed)
        var forge = Forge.founded(policy: policy, experts: 2)
        forge.admit(3, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        let draw = forge.open(
            World.request("1/2026"), impediments: [.init(expert: World.expert(3), cause: "parentesco")])
        #expect(forge.opening(of: draw).pool.text == "P-000001 1\nP-000002 1\nP-000003 0 parentesco\n")
        forge.conclude(draw)
        #expect(forge.state.statistics.thin == 1 && forge.state.statistics.noLot == 0)
    }

    /// As many eligible experts as seats: chance decides nothing, and the statistics count it.
    @Test func noLot() {
        let policy = World.policy(minimumPool: 3, thinPools: .widenAndProceed)
        var forge = Forge.founded(policy: policy, experts: 2)
        let draw = forge.draw(World.request("1/2026", district: "pachuca", seats: 2))
        #expect(forge.opening(of: draw).fact.isNoLot && forge.opening(of: draw).fact.widened == ["tula"])
        #expect(forge.state.statistics.noLot == 1)
    }
}
