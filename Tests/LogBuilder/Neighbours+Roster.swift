import Draw
import PublicRecord
import Support
import WireFormat

/// Experts.
extension Neighbours {
    /// The second of two periods is current.
    private static let withPast: LogBuilder = {
        var log = LogBuilder()
        log.found()
        log.append(
            .periodOpened(
                PeriodOpened(
                    period: "lista-2025", from: utc("2025-01-01T00:00:00Z"), until: Sample.period.from,
                    instrument: "Lista de prueba")))
        log.append(.periodOpened(Sample.period))
        return log
    }()

    /// An expert on the roster for the second of two periods only.
    private static let withPastAndOne: LogBuilder = {
        var log = withPast
        log.admit(1)
        return log
    }()

    /// The next period is known.
    public static let withNext: LogBuilder = {
        var log = founded
        log.append(.periodOpened(Sample.nextPeriod))
        return log
    }()

    private static func having(_ changes: StandingChanged.Change...) -> LogBuilder {
        var log = withNext
        for change in changes { log.change(change, 1) }
        return log
    }

    private static let suspended = having(.suspended)
    private static let unavailable = having(.unavailable)
    private static let removed = having(.removed)

    /// The expert's removal takes effect in the afternoon of 3 February.
    private static let toBeRemoved: LogBuilder = {
        var log = withNext
        log.change(.removed, 1, effective: utc("2026-02-03T20:00:00Z"))
        return log
    }()

    private static func admitting(_ number: Int, _ spoil: @escaping @Sendable (inout ExpertAdmitted) -> Void = { _ in })
        -> Step
    {
        { $0.admit(number, spoil: spoil) }
    }

    private static func renewing(_ number: Int = 1, _ period: String = "lista-2027", at time: String? = nil) -> Step {
        let time = time.map(utc)
        return { $0.renew(number, for: period, at: time, spoil: { _ in }) }
    }

    private static func changing(
        _ number: Int, cause: String = "licencia", specialty: String = "topografia", district: String = "tula"
    ) -> Step {
        {
            $0.change(
                number, to: [Practice(specialty: specialty, districts: [district])], spoil: { $0.cause = cause })
        }
    }

    private static func sanctioning(_ number: Int, cause: String = "incumplimiento") -> Step {
        { $0.sanction(number, spoil: { $0.cause = cause }) }
    }

    private static func standing(
        _ change: StandingChanged.Change, _ number: Int = 1, effective: String? = nil, cause: String = "licencia"
    ) -> Step {
        let effective = effective.map(utc)
        return { $0.change(change, number, effective: effective, spoil: { $0.cause = cause }) }
    }

    private static let admissions = [
        Neighbours(.expertGap, broken: admitting(8), honest: admitting(7)),
        Neighbours(.expertGap, broken: admitting(6), honest: admitting(7)),
        Neighbours(.unknownCode, broken: admitting(7) { $0.period = "lista-2027" }, honest: admitting(7)),
        Neighbours(
            .periodOver, in: withPast, broken: admitting(1) { $0.period = "lista-2025" }, honest: admitting(1)),
        Neighbours(
            .periodOver, in: withNext,
            broken: { $0.admit(7, at: Sample.period.until, spoil: { _ in }) },
            honest: { $0.admit(7, at: Sample.period.until.advanced(by: -1), spoil: { _ in }) }),
        Neighbours(
            .unknownCode, broken: admitting(7) { $0.practice[0].specialty = "grafoscopia" }, honest: admitting(7)),
        Neighbours(
            .unknownCode, broken: admitting(7) { $0.practice[0].districts = ["actopan"] }, honest: admitting(7)),
    ]

    private static let renewals = [
        Neighbours(.unknownExpert, in: withNext, broken: renewing(7), honest: renewing(6)),
        Neighbours(.standing, in: removed, broken: renewing(1), honest: renewing(2)),
        Neighbours(
            .standing, in: toBeRemoved, broken: renewing(at: "2026-02-03T20:00:00Z"),
            honest: renewing(at: "2026-02-03T19:59:59Z")),
        Neighbours(.unknownCode, in: withNext, broken: renewing(1, "lista-2028"), honest: renewing()),
        Neighbours(.codeTaken, in: withNext, broken: renewing(1, "lista-2026"), honest: renewing()),
        Neighbours(
            .periodOver, in: withPastAndOne, broken: renewing(1, "lista-2025"),
            honest: { $0.appendUnchecked(.periodOpened(Sample.nextPeriod)) }),
        Neighbours(
            .periodOver, in: withNext, broken: renewing(at: "2028-01-01T00:00:00Z"),
            honest: renewing(at: "2027-12-31T23:59:59Z")),
    ]

    private static let changes = [
        Neighbours(.unknownExpert, broken: changing(7), honest: changing(6)),
        Neighbours(.standing, in: removed, broken: changing(1), honest: changing(2)),
        Neighbours(.unknownCode, broken: changing(1, cause: "excusa"), honest: changing(1)),
        Neighbours(.unknownCode, broken: changing(1, specialty: "grafoscopia"), honest: changing(1)),
        Neighbours(.unknownCode, broken: changing(1, district: "actopan"), honest: changing(1)),
        // An expert with a scheduled removal may still change until then, but not from then on.
        Neighbours(
            .standing, in: toBeRemoved,
            broken: { $0.change(1, to: Sample.practice, effective: utc("2026-02-03T20:00:00Z"), spoil: { _ in }) },
            honest: { $0.change(1, to: Sample.practice, effective: utc("2026-02-03T19:59:59Z"), spoil: { _ in }) }),
        Neighbours(.unknownExpert, broken: sanctioning(7), honest: sanctioning(6)),
        Neighbours(.unknownCode, broken: sanctioning(1, cause: "licencia"), honest: sanctioning(1)),
        Neighbours(.unknownExpert, broken: standing(.suspended, 7), honest: standing(.suspended, 6)),
        Neighbours(.unknownCode, broken: standing(.suspended, cause: "excusa"), honest: standing(.suspended)),
        Neighbours(.unknownCode, broken: standing(.unavailable, cause: "x"), honest: standing(.unavailable)),
        Neighbours(.standing, broken: standing(.reinstated), honest: standing(.suspended)),
        Neighbours(.standing, broken: standing(.available), honest: standing(.unavailable)),
        Neighbours(.standing, in: suspended, broken: standing(.unavailable), honest: standing(.reinstated)),
        Neighbours(.standing, in: suspended, broken: standing(.available), honest: standing(.removed)),
        Neighbours(.standing, in: suspended, broken: standing(.suspended), honest: standing(.suspended, 2)),
        Neighbours(.standing, in: unavailable, broken: standing(.reinstated), honest: standing(.available)),
        Neighbours(.standing, in: unavailable, broken: standing(.unavailable), honest: standing(.suspended)),
        Neighbours(.standing, in: removed, broken: standing(.removed), honest: standing(.removed, 2)),
        Neighbours(.standing, in: removed, broken: standing(.reinstated), honest: standing(.suspended, 2)),
        // The standing at the time when a change takes effect decides.
        Neighbours(
            .standing, in: toBeRemoved, broken: standing(.suspended, effective: "2026-02-03T20:00:00Z"),
            honest: standing(.suspended, effective: "2026-02-03T19:59:59Z")),
    ]

    /// Every change of standing in a state that allows it; for an unknown expert, and with a cause of another scope.
    private static let unknown = [
        (founded, StandingChanged.Change.suspended), (suspended, .reinstated), (founded, .removed),
        (founded, .unavailable), (unavailable, .available),
    ].flatMap { base, change in
        [
            Neighbours(.unknownExpert, in: base, broken: standing(change, 7), honest: standing(change)),
            Neighbours(.unknownCode, in: base, broken: standing(change, cause: "excusa"), honest: standing(change)),
        ]
    }

    /// Every entry that one office proposes and another approves, as a function of the proposing office.
    private static let proposals: [(base: LogBuilder, step: @Sendable (String) -> Step)] = [
        (founded, { office in { $0.admit(7, spoil: { $0.proposedBy = office }) } }),
        (withNext, { office in { $0.renew(1, spoil: { $0.proposedBy = office }) } }),
        (founded, { office in { $0.change(1, to: Sample.practice, spoil: { $0.proposedBy = office }) } }),
        (founded, { office in { $0.sanction(1, spoil: { $0.proposedBy = office }) } }),
        (founded, { office in { $0.change(.suspended, 1, spoil: { $0.proposedBy = office }) } }),
        (suspended, { office in { $0.change(.reinstated, 1, spoil: { $0.proposedBy = office }) } }),
        (founded, { office in { $0.change(.removed, 1, spoil: { $0.proposedBy = office }) } }),
        (
            Neighbours.listed,
            { office in
                {
                    $0.move(
                        Sample.application(1), .approved(Sample.approval(by: office)), at: utc("2026-02-18T06:00:00Z"),
                        unchecked: true)
                }
            }
        ),
        (
            Neighbours.reviewing,
            { office in
                {
                    $0.move(
                        Sample.application(1), .rejected(grounds: ["sin-titulo"], Sample.approval(by: office)),
                        unchecked: true)
                }
            }
        ),
    ]

    private static let twoOffices = proposals.flatMap { base, step in
        [
            Neighbours(.sameOffice, in: base, broken: step(Sample.office), honest: step("registro")),
            Neighbours(.unknownOffice, in: base, broken: step("nadie"), honest: step("juzgado-2")),
        ]
    }

    /// Every entry with a time from which it holds, as a function of the seconds by which that time is early.
    private static let effects: [(base: LogBuilder, step: @Sendable (Int) -> Step)] = [
        (
            founded,
            { early in
                { $0.change(1, to: Sample.practice, spoil: { $0.effective = $0.effective.advanced(by: -early) }) }
            }
        ),
        (founded, { early in { $0.sanction(1, spoil: { $0.effective = $0.effective.advanced(by: -early) }) } }),
        (founded, { early in effect(.suspended, early) }), (suspended, { early in effect(.reinstated, early) }),
        (founded, { early in effect(.removed, early) }), (founded, { early in effect(.unavailable, early) }),
        (unavailable, { early in effect(.available, early) }),
    ]

    private static func effect(_ change: StandingChanged.Change, _ early: Int) -> Step {
        { $0.change(change, 1, spoil: { $0.effective = $0.effective.advanced(by: -early) }) }
    }

    private static let notBackdated = effects.map { base, step in
        Neighbours(.backdated, in: base, broken: step(1), honest: step(0))
    }

    public static let roster = admissions + renewals + changes + unknown + twoOffices + notBackdated
}
