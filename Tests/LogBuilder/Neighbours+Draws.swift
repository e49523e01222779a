import Beacon
import Draw
import PublicRecord
import Support

/// Openings and conclusions.
extension Neighbours {
    private static let withoutPeriod: LogBuilder = {
        var log = LogBuilder()
        log.found()
        log.append(.policyAdopted(Sample.policy()))
        log.append(.periodOpened(Sample.period))
        for number in 1...4 { log.admit(number) }
        return log
    }()

    /// The expert drawn first and the only alternate are excused.
    public static let exhausted: LogBuilder = {
        var log = concluded
        log.exhaust(Sample.draw(1))
        return log
    }()

    private static let designated = concluded.designated(Sample.draw(1))
    private static let alternate = concluded.alternate(Sample.draw(1))
    private static let vacancy = Replacement(.drawn(Sample.draw(1), alternate), cause: "excusa")

    static func replacing(_ replaces: Replacement, _ number: String = "12/2026") -> Step {
        { $0.open(Sample.request(number), replaces: replaces, spoil: { _ in }) }
    }

    /// A draw that waits for its round is to fill the vacancy.
    private static let replacementOpened: LogBuilder = {
        var log = exhausted
        log.open(Sample.request("12/2026"), replaces: vacancy)
        return log
    }()

    /// A draw filled the vacancy, and everyone in it is excused again.
    private static let exhaustedTwice: LogBuilder = {
        var log = replacementOpened
        log.conclude(Sample.draw(2))
        log.exhaust(Sample.draw(2))
        return log
    }()

    private static let newVacancy = Replacement(
        .drawn(Sample.draw(2), exhaustedTwice.alternate(Sample.draw(2))), cause: "excusa")

    /// Two places are vacant; a draw is open for the first of them.
    private static let halfReplaced: LogBuilder = {
        var log = LogBuilder.founded(policy: Sample.policy(alternates: 0), experts: 8)
        log.draw(Sample.request("12/2026", seats: 2))
        for vacancy in bothVacant(log) { log.move(vacancy.designation, .excused(cause: "excusa")) }
        log.open(Sample.request("12/2026"), replaces: bothVacant(log)[0])
        return log
    }()

    private static func bothVacant(_ log: LogBuilder) -> [Replacement] {
        (log.conclusions[Sample.draw(1)]?.fact.designated ?? []).map {
            Replacement(.drawn(Sample.draw(1), $0), cause: "excusa")
        }
    }

    /// The same with that draw concluded.
    private static let secondToReplace: LogBuilder = {
        var log = halfReplaced
        log.conclude(Sample.draw(2))
        return log
    }()

    private static func impeded(_ number: Int, _ cause: String = "parentesco", count: Int = 1) -> Step {
        { log in
            log.open(
                request, impediments: (0..<count).map { .init(expert: Sample.expert(number + $0), cause: cause) },
                spoil: { _ in })
        }
    }

    /// Some of the experts in accounting are surveyors too.
    private static let withTopography: LogBuilder = {
        var log = concluded
        for number in 1...4 {
            log.change(number, to: Sample.practice + [Practice(specialty: "topografia", districts: ["pachuca"])])
        }
        return log
    }()

    private static let requests = [
        opening(.folioGap) { $0.draw = Sample.draw(2) },
        opening(.folioGap, in: concluded) { $0.draw = Sample.draw(1) },
        opening(.folioGap) { $0.draw = Sample.draw(1, 2027) },
        opening(.unknownCode) { $0.request.court = "juzgado-9" },
        opening(.unknownCode) { $0.request.kind = "oficial" },
        opening(.unknownCode) { $0.request.specialty = "grafoscopia" },
        opening(.unknownCode) { $0.request.district = "actopan" },
        opening(.policyNotInForce) { $0.policy = "acuerdo-2" },
        Neighbours(
            .noPeriod, in: withoutPeriod, broken: { $0.open(request, at: Sample.period.until, spoil: { _ in }) },
            honest: { $0.open(request, at: Sample.period.until.advanced(by: -1), spoil: { _ in }) }),
        Neighbours(
            .otherCourt, broken: { $0.open(request, by: "juzgado-2", spoil: { _ in }) },
            honest: { $0.open(request, by: "juzgado-1", spoil: { _ in }) }),
        Neighbours(
            .otherCourt, broken: { $0.open(request, by: "juzgado-2", spoil: { _ in }) },
            honest: { $0.open(request, by: "registro", spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: concluded, broken: { $0.open(Sample.request("12/2026 bis"), spoil: { _ in }) },
            honest: { $0.open(Sample.request("120/2026"), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: concluded,
            broken: { $0.open(Sample.request("12/2026", kind: "rebeldia"), spoil: { _ in }) },
            honest: { $0.open(Sample.request("exhorto 12/2026"), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: concluded, broken: { $0.open(Sample.request(nil), hidden: "12/2026", spoil: { _ in }) },
            honest: { $0.open(Sample.request("12/2026", court: "juzgado-2"), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: withTopography,
            broken: { $0.open(Sample.request("12/2026"), spoil: { _ in }) },
            honest: { $0.open(Sample.request("12/2026", specialty: "topografia"), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: concluded,
            broken: { $0.open(Sample.request("12/2026", district: "tula"), spoil: { _ in }) },
            honest: { $0.open(Sample.request("13/2026"), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: exhausted, broken: { $0.open(Sample.request("12/2026"), spoil: { _ in }) },
            honest: replacing(vacancy)),
        Neighbours(
            .secondDraw, in: direct, broken: { $0.open(Sample.request("20/2026"), spoil: { _ in }) },
            honest: { $0.open(Sample.request("21/2026"), spoil: { _ in }) }),
    ]

    private static let replacements = [
        Neighbours(
            .replacement, in: exhausted, broken: replacing(.init(.drawn(Sample.draw(1), designated), cause: "excusa")),
            honest: replacing(vacancy)),
        Neighbours(
            .replacement, in: exhausted,
            broken: replacing(.init(.drawn(Sample.draw(1), alternate), cause: "incumplimiento")),
            honest: replacing(vacancy)),
        Neighbours(
            .replacement, in: exhausted, broken: replacing(vacancy, "13/2026"), honest: replacing(vacancy)),
        Neighbours(
            .replacement, in: exhausted,
            broken: { $0.open(Sample.request("12/2026", seats: 2), replaces: vacancy, spoil: { _ in }) },
            honest: replacing(vacancy)),
        Neighbours(
            .replacement, in: exhausted, broken: replacing(.init(.drawn(Sample.draw(2), alternate), cause: "excusa")),
            honest: replacing(vacancy)),
        Neighbours(
            .replacement, in: exhausted, broken: replacing(.init(.direct(Sample.direct(1)), cause: "excusa")),
            honest: replacing(vacancy)),
        Neighbours(
            .replacement, in: exhaustedTwice, broken: replacing(vacancy),
            honest: { $0.designate(nil, Sample.request("12/2026"), replaces: newVacancy, spoil: { _ in }) }),
        Neighbours(
            .replacement, in: halfReplaced, broken: replacing(bothVacant(halfReplaced)[1]),
            honest: { $0.conclude(Sample.draw(2), unchecked: true) }),
        Neighbours(
            .replacement, in: halfReplaced,
            broken: {
                $0.designate(
                    nil, Sample.request("12/2026"), replaces: bothVacant(halfReplaced)[1], spoil: { _ in })
            },
            honest: { $0.conclude(Sample.draw(2), unchecked: true) }),
        Neighbours(
            .replacement, in: secondToReplace, broken: replacing(bothVacant(secondToReplace)[0]),
            honest: replacing(bothVacant(secondToReplace)[1])),
        Neighbours(
            .replacement, in: replacementOpened, broken: replacing(vacancy),
            honest: { $0.conclude(Sample.draw(2), unchecked: true) }),
        Neighbours(
            .replacement, in: opened,
            broken: replacing(.init(.drawn(Sample.draw(1), Sample.expert(1)), cause: "excusa")),
            honest: { $0.open(request, spoil: { _ in }) }),
        Neighbours(
            .replacement, in: direct, broken: replacing(.init(.direct(Sample.direct(1)), cause: "excusa"), "20/2026"),
            honest: { $0.open(Sample.request("21/2026"), spoil: { _ in }) }),
        Neighbours(
            .replacement, in: directVacant,
            broken: replacing(.init(.direct(Sample.direct(1)), cause: "incumplimiento"), "20/2026"),
            honest: replacing(.init(.direct(Sample.direct(1)), cause: "excusa"), "20/2026")),
        // While an alternate waits, a court may designate directly but not open a draw.
        Neighbours(
            .alternateFirst, in: vacant, broken: replacing(vacated),
            honest: { $0.designate(nil, Sample.request("12/2026"), replaces: vacated, spoil: { _ in }) }),
        Neighbours(
            .alternateFirst, in: vacant, broken: replacing(vacated),
            honest: { $0.move(vacated.designation, .called(alternate), unchecked: true) }),
    ]

    public static let vacated = Replacement(.drawn(Sample.draw(1), designated), cause: "excusa")

    private static func thin(_ rule: PolicyAdopted.ThinPools?, here: Int, there: Int) -> LogBuilder {
        var log = LogBuilder.founded(policy: Sample.policy(minimumPool: 3, thinPools: rule), experts: here)
        for number in (here + 1)...(here + there) {
            log.admit(number, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        }
        return log
    }

    private static let widened: [Neighbours] = [
        opening(.widening, in: thin(.widen, here: 2, there: 2)) { $0.widened = nil },
        opening(.widening, in: thin(.widenAndProceed, here: 2, there: 2)) { $0.widened = nil },
        opening(.widening, in: thin(.widen, here: 2, there: 2)) { $0.widened = ["pachuca", "tula"] },
        opening(.widening, in: thin(.widen, here: 3, there: 2)) { $0.widened = ["tula"] },
        opening(.widening, in: thin(.widenAndProceed, here: 3, there: 2)) { $0.widened = ["tula"] },
        opening(.widening, in: thin(.refuse, here: 3, there: 2)) { $0.widened = ["tula"] },
        opening(.widening, in: thin(nil, here: 3, there: 2)) { $0.widened = ["tula"] },
        // Four seats need more than the three experts of the district, although the policy's minimum is three.
        Neighbours(
            .widening, in: thin(.widen, here: 3, there: 2),
            broken: { $0.open(Sample.request("14/2026", seats: 4), spoil: { $0.widened = nil }) },
            honest: { $0.open(Sample.request("14/2026", seats: 4), spoil: { _ in }) }),
        // Tula has no neighbours.
        Neighbours(
            .widening, in: thin(.widen, here: 2, there: 3),
            broken: { $0.open(Sample.request("14/2026", district: "tula"), spoil: { $0.widened = ["pachuca"] }) },
            honest: { $0.open(Sample.request("14/2026", district: "tula"), spoil: { _ in }) }),
        // Experts of another district can be impeded only if the pool is widened to it.
        Neighbours(
            .impediment, in: thin(.widen, here: 3, there: 1), broken: impeded(4), honest: impeded(3)),
        Neighbours(
            .poolTooSmall, in: thin(nil, here: 2, there: 2), broken: { $0.open(request, spoil: { _ in }) },
            honest: { $0.appendUnchecked(.policyAdopted(Sample.policy("acuerdo-2", thinPools: .widen))) }),
        Neighbours(
            .poolTooSmall, in: thin(.widen, here: 2, there: 1),
            broken: impeded(3), honest: { $0.open(request, spoil: { _ in }) }),
        Neighbours(
            .poolTooSmall, in: thin(.widenAndProceed, here: 1, there: 1),
            broken: { $0.open(Sample.request("14/2026", seats: 3), spoil: { _ in }) },
            honest: { $0.open(Sample.request("14/2026", seats: 2), spoil: { _ in }) }),
    ]

    private static let pools = [
        Neighbours(.unknownCode, broken: impeded(1, "excusa"), honest: impeded(1)),
        Neighbours(.impediment, broken: impeded(7), honest: impeded(6)),
        opening(.poolMismatch) { $0.pool.root = Fixed.digest("") },
        opening(.poolMismatch) { $0.pool.tickets += 1 },
        Neighbours(.poolTooSmall, broken: impeded(1, count: 4), honest: impeded(1, count: 3)),
        Neighbours(
            .poolTooSmall, broken: { $0.open(Sample.request("14/2026", seats: 7), spoil: { _ in }) },
            honest: { $0.open(Sample.request("14/2026", seats: 6), spoil: { _ in }) }),
        opening(.envelopes) { $0.envelopes.swapAt(0, 1) },
        opening(.envelopes) { $0.envelopes.removeLast() },
        opening(.round) { $0.beacon.round += 1 },
        opening(.round) { $0.beacon.chain = "local-2" },
    ]

    public static let openings = requests + replacements + widened + pools

    private static let dishonest: LogBuilder = {
        var log = founded
        log.open(Sample.request("12/2026"), spoil: { $0.envelopes[0].box[50] ^= 1 })
        return log
    }()

    public static let conclusions = [
        conclusion(.unknownDraw) { $0.draw = Sample.draw(2) },
        Neighbours(
            .concludedTwice, in: concluded, broken: { $0.conclude(Sample.draw(1), unchecked: true) },
            honest: { $0.open(request, spoil: { _ in }) }),
        Neighbours(
            .otherCourt, in: opened, broken: { $0.conclude(Sample.draw(1), by: "juzgado-2", unchecked: true) },
            honest: { $0.conclude(Sample.draw(1), by: Sample.office, unchecked: true) }),
        conclusion(.unknownChain) { $0.beacon.chain = "local-3" },
        conclusion(.round) { $0.beacon.round -= 1 },
        conclusion(.round, after: 1_200, than: 1_200, beacon: "local-2") { $0.beacon.round += 1 },
        conclusion(.fallbackTooEarly, after: 599, than: 660, beacon: "local-2"),
        conclusion(.beforeRound, after: -1, than: 0),
        conclusion(.beaconSignature) { $0.signature[63] ^= 1 },
        conclusion(.commitment) { $0.secret[0] ^= 1 },
        Neighbours(
            .envelopeDishonest, in: dishonest, broken: { $0.conclude(Sample.draw(1), unchecked: true) },
            honest: { $0.change(.suspended, 1, spoil: { _ in }) }),
        conclusion(.order) { swap(&$0.designated, &$0.alternates) },
        conclusion(.order) { $0.designated.append($0.designated[0]) },
    ]
}
