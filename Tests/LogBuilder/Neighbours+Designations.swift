import Draw
import PublicRecord
import Support
import WireFormat

/// Designations, by lot and direct. Everything happens on Monday, 2 February 2026; the time to answer is three court
/// days: Tuesday, Wednesday and, as the 5th is closed, Friday the 6th.
extension Neighbours {
    private static let first = concluded.designation(Sample.draw(1))
    private static let alternate = concluded.alternate(Sample.draw(1))

    private static func moved(_ base: LogBuilder, _ moves: DesignationMoved.Move...) -> LogBuilder {
        var log = base
        log.move(first, moves)
        return log
    }

    public static let notified = moved(concluded, .notifiedToday)
    public static let accepted = moved(notified, .accepted)
    public static let delivered = moved(accepted, .delivered)
    public static let challenged = moved(notified, .challenged(cause: "parentesco"))
    public static let discharged = moved(delivered, .discharged)
    public static let vacant = moved(concluded, .excused(cause: "excusa"))

    /// An expert designated without a lot.
    public static let direct: LogBuilder = {
        var log = concluded
        log.designate(1, Sample.request("20/2026"))
        return log
    }()

    public static let directVacant: LogBuilder = {
        var log = direct
        log.move(.direct(Sample.direct(1)), .excused(cause: "excusa"))
        return log
    }()

    private static let directNotified: LogBuilder = {
        var log = direct
        log.move(.direct(Sample.direct(1)), .notifiedToday)
        return log
    }()

    private static func directly(
        _ number: Int? = 1, _ file: String = "20/2026", replaces: Replacement? = nil,
        _ spoil: @escaping @Sendable (inout DirectlyDesignated) -> Void = { _ in }
    ) -> Step {
        { $0.designate(number, Sample.request(file), replaces: replaces, spoil: spoil) }
    }

    private static let suspended: LogBuilder = {
        var log = concluded
        log.change(.suspended, 1)
        return log
    }()

    /// The second expert is on the list for the next period only.
    private static let early: LogBuilder = {
        var log = LogBuilder()
        log.found()
        log.append(.periodOpened(Sample.period))
        log.append(.periodOpened(Sample.nextPeriod))
        log.admit(1)
        log.admit(2, period: "lista-2027")
        return log
    }()

    private static let directs = [
        Neighbours(
            .folioGap, in: concluded, broken: directly { $0.designation = Sample.direct(2) }, honest: directly()),
        Neighbours(
            .folioGap, in: direct, broken: directly(2, "21/2026") { $0.designation = Sample.direct(1) },
            honest: directly(2, "21/2026")),
        Neighbours(
            .folioGap, in: concluded, broken: directly { $0.designation = Sample.direct(1, 2027) }, honest: directly()),
        Neighbours(
            .unknownCode, in: concluded, broken: directly { $0.request.court = "juzgado-9" }, honest: directly()),
        Neighbours(
            .unknownCode, in: concluded, broken: directly { $0.request.specialty = "grafoscopia" }, honest: directly()),
        Neighbours(
            .unknownCode, in: concluded, broken: directly { $0.request.district = "actopan" }, honest: directly()),
        Neighbours(.unknownCode, in: concluded, broken: directly { $0.request.kind = "oficial" }, honest: directly()),
        Neighbours(.unknownCode, in: concluded, broken: directly { $0.ground = "excusa" }, honest: directly()),
        Neighbours(
            .otherCourt, in: concluded,
            broken: { $0.designate(1, Sample.request("20/2026"), by: "juzgado-2", spoil: { _ in }) },
            honest: { $0.designate(1, Sample.request("20/2026"), by: "consejo", spoil: { _ in }) }),
        Neighbours(.unknownExpert, in: concluded, broken: directly(7), honest: directly(6)),
        Neighbours(.standing, in: suspended, broken: directly(1), honest: directly(2)),
        Neighbours(.standing, in: suspended, broken: directly(1), honest: directly(nil)),
        Neighbours(.standing, in: early, broken: directly(2), honest: directly(1)),
        Neighbours(
            .standing, in: early,
            broken: { $0.designate(2, Sample.request("20/2026"), at: utc("2026-12-31T23:59:59Z"), spoil: { _ in }) },
            honest: { $0.designate(2, Sample.request("20/2026"), at: utc("2027-01-01T00:00:00Z"), spoil: { _ in }) }),
        Neighbours(.secondDraw, in: direct, broken: directly(2, "20/2026 bis"), honest: directly(2, "21/2026")),
        Neighbours(.secondDraw, in: concluded, broken: directly(1, "12/2026"), honest: directly(1, "13/2026")),
        Neighbours(
            .secondDraw, in: vacant, broken: directly(nil, "12/2026"),
            honest: directly(nil, "12/2026", replaces: vacated)),
        Neighbours(
            .replacement, in: vacant,
            broken: directly(nil, "12/2026", replaces: .init(vacated.designation, cause: "incumplimiento")),
            honest: directly(nil, "12/2026", replaces: vacated)),
        Neighbours(
            .replacement, in: vacant, broken: directly(nil, "13/2026", replaces: vacated),
            honest: directly(nil, "12/2026", replaces: vacated)),
        Neighbours(
            .replacement, in: directVacant,
            broken: directly(2, replaces: .init(.direct(Sample.direct(2)), cause: "excusa")),
            honest: directly(2, replaces: .init(.direct(Sample.direct(1)), cause: "excusa"))),
        Neighbours(
            .replacement, in: opened,
            broken: directly(
                nil, "12/2026", replaces: .init(.drawn(Sample.draw(1), Sample.expert(1)), cause: "excusa")),
            honest: directly(nil, "13/2026")),
    ]

    private static func move(
        _ rule: Rule, in base: LogBuilder, _ broken: DesignationMoved.Move, _ honest: DesignationMoved.Move
    ) -> Neighbours {
        fact(
            rule, in: base, by: Sample.court, .designationMoved(DesignationMoved(first, broken)),
            .designationMoved(DesignationMoved(first, honest)))
    }

    private static func move(
        _ rule: Rule, in base: LogBuilder, _ move: DesignationMoved.Move, of designation: DesignationID = first,
        broken: String, honest: String
    ) -> Neighbours {
        times(
            rule, in: base, by: Sample.court, .designationMoved(DesignationMoved(designation, move)), broken: broken,
            honest: honest)
    }

    private static let revocation = DesignationMoved.Move.revoked(
        cause: "incumplimiento", instrument: "Auto de prueba")

    private static let unknown = [
        fact(
            .unknownDesignation, in: concluded, by: Sample.court,
            .designationMoved(DesignationMoved(.drawn(Sample.draw(1), alternate), .notifiedToday)),
            .designationMoved(DesignationMoved(first, .notifiedToday))),
        // Before the conclusion of the draw there is no designation.
        Neighbours(
            .unknownDesignation, in: opened, broken: { $0.move(first, .notifiedToday, unchecked: true) },
            honest: { $0.conclude(Sample.draw(1), unchecked: true) }),
        fact(
            .unknownDesignation, in: direct, by: Sample.court,
            .designationMoved(DesignationMoved(.direct(Sample.direct(2)), .notifiedToday)),
            .designationMoved(DesignationMoved(.direct(Sample.direct(1)), .notifiedToday))),
        fact(
            .unknownDesignation, in: direct, by: Sample.court,
            .designationMoved(DesignationMoved(.drawn(Sample.draw(2), first.expert), .notifiedToday)),
            .designationMoved(DesignationMoved(first, .notifiedToday))),
    ]

    /// Every move in a stage that allows it, with its time.
    private static let allowed: [(base: LogBuilder, move: DesignationMoved.Move, time: String?)] = [
        (concluded, .notifiedToday, nil), (notified, .accepted, nil), (concluded, .excused(cause: "excusa"), nil),
        (notified, .challenged(cause: "parentesco"), nil), (challenged, .resolved(founded: true), nil),
        (challenged, .resolved(founded: false), nil), (notified, .lapsed, "2026-02-07T06:00:00Z"),
        (concluded, .ended(cause: "convenio"), nil), (challenged, .ended(cause: "convenio"), nil),
        (vacant, .ended(cause: "convenio"), nil),
        (accepted, .due(day("2026-12-01"), cause: nil), nil), (accepted, .delivered, nil),
        (delivered, .discharged, nil), (concluded, revocation, nil),
        (vacant, .called(alternate), nil),
    ]

    /// The same moves by another court; for a direct designation that is vacant; and for an unknown one.
    private static let others = allowed.flatMap { base, move, time in
        let time = time.map(utc)
        var base = base
        let direct = base.designate(nil, Sample.request("20/2026"))
        base.move(.direct(direct), revocation)
        var over = base
        over.move(.direct(direct), .ended(cause: "convenio"))
        let honest: [Step] = [Sample.office, Sample.court].map { office in
            { $0.move(first, move, at: time, by: office, unchecked: true) }
        }
        return [
            Neighbours(
                .otherCourt, in: base,
                broken: { $0.move(first, move, at: time, by: "juzgado-2", unchecked: true) }, honest: honest[0]),
            // An ended designation allows no move.
            Neighbours(
                .stage, in: over, broken: { $0.move(.direct(direct), move, at: time, unchecked: true) },
                honest: honest[1]),
            Neighbours(
                .unknownDesignation, in: base,
                broken: { $0.move(.drawn(Sample.draw(2), first.expert), move, at: time, unchecked: true) },
                honest: honest[1]),
        ]
    }

    /// A challenge was found unfounded on Wednesday the 4th: the three days begin anew, and end with Tuesday the 10th.
    private static let cleared: LogBuilder = {
        var log = challenged
        log.move(first, .resolved(founded: false), at: utc("2026-02-04T18:00:00Z"))
        return log
    }()

    private static let deadlines = [
        move(.tooLate, in: notified, .accepted, broken: "2026-02-07T06:00:00Z", honest: "2026-02-07T05:59:59Z"),
        move(
            .tooLate, in: notified, .excused(cause: "excusa"), broken: "2026-02-07T06:00:00Z",
            honest: "2026-02-07T05:59:59Z"),
        move(.tooEarly, in: notified, .lapsed, broken: "2026-02-07T05:59:59Z", honest: "2026-02-07T06:00:00Z"),
        move(.tooLate, in: cleared, .accepted, broken: "2026-02-11T06:00:00Z", honest: "2026-02-11T05:59:59Z"),
        move(.tooEarly, in: cleared, .lapsed, broken: "2026-02-11T05:59:59Z", honest: "2026-02-11T06:00:00Z"),
        move(
            .tooLate, in: directNotified, .accepted, of: .direct(Sample.direct(1)), broken: "2026-02-07T06:00:00Z",
            honest: "2026-02-07T05:59:59Z"),
        move(
            .tooEarly, in: directNotified, .lapsed, of: .direct(Sample.direct(1)), broken: "2026-02-07T05:59:59Z",
            honest: "2026-02-07T06:00:00Z"),
    ]

    private static let causes = [
        move(.unknownCode, in: concluded, .excused(cause: "licencia"), .excused(cause: "excusa")),
        move(.unknownCode, in: notified, .excused(cause: "no-acepto"), .excused(cause: "excusa")),
        move(.unknownCode, in: notified, .challenged(cause: "excusa"), .challenged(cause: "parentesco")),
        move(.unknownCode, in: accepted, .revoked(cause: "parentesco", instrument: "Auto"), revocation),
        move(.stage, in: concluded, .accepted, .notifiedToday),
        move(.stage, in: concluded, .challenged(cause: "parentesco"), revocation),
        move(.stage, in: challenged, revocation, .resolved(founded: false)),
        move(.stage, in: delivered, .excused(cause: "excusa"), revocation),
        move(.stage, in: vacant, .notifiedToday, .called(alternate)),
        Neighbours(
            .stage, in: discharged, broken: { $0.move(first, .challenged(cause: "parentesco"), unchecked: true) },
            honest: { $0.open(request, spoil: { _ in }) }),
        // A direct designation has no alternates.
        Neighbours(
            .stage, in: directVacant,
            broken: { $0.move(.direct(Sample.direct(1)), .called(Sample.expert(2)), unchecked: true) },
            honest: replacing(.init(.direct(Sample.direct(1)), cause: "excusa"), "20/2026")),
    ]

    /// A vacancy with two alternates.
    private static let withTwo: LogBuilder = {
        var log = LogBuilder.founded(policy: Sample.policy(alternates: 2), experts: 6)
        log.append(.periodOpened(Sample.nextPeriod))
        log.draw(Sample.request("12/2026"))
        log.move(log.designation(Sample.draw(1)), .excused(cause: "excusa"))
        return log
    }()

    private static let waiting = withTwo.conclusions[Sample.draw(1)]?.fact.alternates ?? []

    private static func two(_ edit: (inout LogBuilder) -> Void) -> LogBuilder {
        var log = withTwo
        edit(&log)
        return log
    }

    private static func calling(_ expert: ExpertID, at time: Timestamp? = nil) -> Step {
        { $0.move($0.designation(Sample.draw(1)), .called(expert), at: time, unchecked: true) }
    }

    private static let calls = [
        move(.alternate, in: vacant, .called(first.expert), .called(alternate)),
        Neighbours(.alternate, in: withTwo, broken: calling(waiting[1]), honest: calling(waiting[0])),
        // An alternate who cannot serve is passed over.
        Neighbours(
            .alternate, in: two { $0.change(.suspended, Int(waiting[0].number)) }, broken: calling(waiting[0]),
            honest: calling(waiting[1])),
        Neighbours(
            .alternate, in: two { $0.renew(Int(waiting[1].number)) },
            broken: calling(waiting[0], at: Sample.period.until), honest: calling(waiting[1], at: Sample.period.until)),
        Neighbours(
            .alternate,
            in: two { $0.change(.unavailable, Int(waiting[0].number), effective: utc("2026-02-03T00:00:00Z")) },
            broken: calling(waiting[0], at: utc("2026-02-03T00:00:00Z")),
            honest: calling(waiting[0], at: utc("2026-02-02T23:59:59Z"))),
        // An alternate cannot be called twice.
        Neighbours(
            .alternate,
            in: two {
                $0.move($0.designation(Sample.draw(1)), .called(waiting[0]))
                $0.move(.drawn(Sample.draw(1), waiting[0]), .excused(cause: "excusa"))
            },
            broken: { $0.move(.drawn(Sample.draw(1), waiting[0]), .called(waiting[0]), unchecked: true) },
            honest: { $0.move(.drawn(Sample.draw(1), waiting[0]), .called(waiting[1]), unchecked: true) }),
    ]

    public static let designations = directs + unknown + others + deadlines + service + causes + calls
}

extension DesignationID {
    /// The expert of a designation by lot.
    public var expert: ExpertID {
        guard case .drawn(_, let expert) = self else { fatalError("\(self) is not by lot") }
        return expert
    }
}
