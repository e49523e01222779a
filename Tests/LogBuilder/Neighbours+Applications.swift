import Draw
import PublicRecord
import Support
import WireFormat

/// Calls and applications. By the sample's calendar a court day ends at 06:00 UTC. The application is submitted on
/// Tuesday, 10 February 2026; the office's immediate steps have the same date.
extension Neighbours {
    private static let application = Sample.application(1)

    public static let withCall: LogBuilder = {
        var log = withNext
        log.open(Sample.call)
        return log
    }()

    public static let submitted: LogBuilder = {
        var log = withCall
        log.apply()
        return log
    }()

    private static func moved(_ base: LogBuilder, _ move: ApplicationMoved.Move, at time: Timestamp? = nil)
        -> LogBuilder
    {
        var log = base
        log.move(application, move, at: time)
        return log
    }

    public static let reviewing = moved(submitted, .reviewed)
    /// Three court days: Wednesday to Friday the 13th.
    public static let returned = moved(reviewing, .returned(missing: ["cedula"]))
    /// Five court days: Wednesday the 11th to Friday the 13th, Monday the 16th and Tuesday the 17th.
    public static let listed = moved(reviewing, .listed)
    /// An objection in the last second: two court days to answer, until Thursday the 19th.
    public static let objected = moved(
        listed, .objected(1, cause: "sin-titulo"), at: utc("2026-02-18T05:59:59Z"))
    /// An answer at once, like the objection: the time for objections continues.
    public static let answered = moved(moved(listed, .objected(1, cause: "sin-titulo")), .answered(1))
    static let answeredLate = moved(objected, .answered(1))
    public static let approved = moved(listed, .approved(Sample.approval()), at: utc("2026-02-18T06:00:00Z"))
    public static let withdrawn = moved(submitted, .withdrawn)

    private static func call(_ edit: (inout CallOpened) -> Void) -> Fact {
        var call = Sample.call
        edit(&call)
        return .callOpened(call)
    }

    private static let calls = [
        fact(.codeTaken, in: withCall, call { _ in }, call { $0.call = "convocatoria-2" }),
        fact(.unknownCode, call { $0.period = "lista-2028" }, call { _ in }),
        fact(.unknownCode, call { $0.specialties = ["grafoscopia"] }, call { $0.specialties = ["topografia"] }),
        fact(.unknownCode, call { $0.districts = ["actopan"] }, call { $0.districts = ["tula"] }),
        fact(.unknownCode, call { $0.requirements = ["acta"] }, call { $0.requirements = [] }),
        Neighbours(
            .backdated, broken: { $0.open(Sample.call, at: Sample.call.opens.advanced(by: 1), spoil: { _ in }) },
            honest: { $0.open(Sample.call, at: Sample.call.opens, spoil: { _ in }) }),
        fact(
            .periodOver, call { $0.closes = Sample.period.until.advanced(by: 1) },
            call { $0.closes = Sample.period.until }),
    ]

    private static func applying(_ spoil: @escaping @Sendable (inout ApplicationSubmitted) -> Void = { _ in }) -> Step {
        { $0.apply(spoil: spoil) }
    }

    private static func applying(at time: Timestamp) -> Step { { $0.apply(at: time, spoil: { _ in }) } }

    private static let submissions = [
        Neighbours(
            .folioGap, in: withCall, broken: applying { $0.application = Sample.application(2) }, honest: applying()),
        Neighbours(
            .folioGap, in: submitted, broken: applying { $0.application = Sample.application(1) }, honest: applying()),
        Neighbours(
            .folioGap, in: withCall, broken: applying { $0.application = Sample.application(1, 2025) },
            honest: applying()),
        Neighbours(.unknownCode, in: withCall, broken: applying { $0.call = "convocatoria-2" }, honest: applying()),
        Neighbours(
            .unknownCode, in: withCall, broken: applying { $0.districts = ["actopan"] },
            honest: applying { $0.districts = ["pachuca", "tula"] }),
        Neighbours(
            .callClosed, in: withCall, broken: applying(at: Sample.call.opens.advanced(by: -1)),
            honest: applying(at: Sample.call.opens)),
        Neighbours(
            .callClosed, in: withCall, broken: applying(at: Sample.call.closes),
            honest: applying(at: Sample.call.closes.advanced(by: -1))),
    ]

    /// A pair for a move. At most the first of two applications exists.
    private static func move(
        _ rule: Rule, in base: LogBuilder, _ broken: ApplicationMoved.Move, _ honest: ApplicationMoved.Move
    ) -> Neighbours {
        fact(
            rule, in: base, .applicationMoved(ApplicationMoved(application, broken)),
            .applicationMoved(ApplicationMoved(application, honest)))
    }

    private static func move(
        _ rule: Rule, in base: LogBuilder, _ move: ApplicationMoved.Move, broken: String, honest: String
    ) -> Neighbours {
        times(
            rule, in: base, .applicationMoved(ApplicationMoved(application, move)), broken: broken, honest: honest)
    }

    private static let approval = ApplicationMoved.Move.approved(Sample.approval())
    private static let rejection = ApplicationMoved.Move.rejected(grounds: ["sin-titulo"], Sample.approval())
    private static let objection = ApplicationMoved.Move.objected(1, cause: "sin-titulo")
    private static let correction = ApplicationMoved.Move.corrected(file: Fixed.digest("corrected"))

    /// A call with one requirement.
    private static let modest: LogBuilder = {
        var log = withNext
        var call = Sample.call
        call.requirements = ["cedula"]
        log.open(call)
        log.apply()
        log.move(application, .reviewed)
        return log
    }()

    private static let moves = [
        fact(
            .unknownApplication, in: submitted, .applicationMoved(ApplicationMoved(Sample.application(2), .reviewed)),
            .applicationMoved(ApplicationMoved(application, .reviewed))),
        move(.stage, in: submitted, .listed, .reviewed),
        move(.unknownCode, in: modest, .returned(missing: ["constancia"]), .returned(missing: ["cedula"])),
        move(.unknownCode, in: reviewing, .returned(missing: ["acta"]), .returned(missing: ["cedula", "constancia"])),
        move(.tooLate, in: returned, correction, broken: "2026-02-14T06:00:00Z", honest: "2026-02-14T05:59:59Z"),
        move(.tooEarly, in: returned, .lapsed, broken: "2026-02-14T05:59:59Z", honest: "2026-02-14T06:00:00Z"),
        move(.unknownCode, in: listed, .objected(1, cause: "licencia"), objection),
        move(.tooLate, in: listed, objection, broken: "2026-02-18T06:00:00Z", honest: "2026-02-18T05:59:59Z"),
        move(.objectionGap, in: listed, .objected(2, cause: "sin-titulo"), objection),
        move(
            .objectionGap, in: answered, .objected(1, cause: "sin-titulo"), .objected(2, cause: "sin-titulo")),
        move(
            .objectionGap, in: answered, .objected(3, cause: "sin-titulo"), .objected(2, cause: "sin-titulo")),
        move(.objectionGap, in: listed, .answered(1), objection),
        move(.objectionGap, in: objected, .answered(2), .answered(1)),
        Neighbours(
            .objectionGap, in: answered,
            broken: { $0.move(application, .answered(1), unchecked: true) },
            honest: { $0.move(application, .withdrawn, unchecked: true) }),
        move(.tooLate, in: objected, .answered(1), broken: "2026-02-20T06:00:00Z", honest: "2026-02-20T05:59:59Z"),
        move(.tooEarly, in: listed, approval, broken: "2026-02-18T05:59:59Z", honest: "2026-02-18T06:00:00Z"),
        move(.tooEarly, in: objected, approval, broken: "2026-02-20T05:59:59Z", honest: "2026-02-20T06:00:00Z"),
        // After an answer, the time to answer need not end.
        move(.tooEarly, in: answered, approval, broken: "2026-02-18T05:59:59Z", honest: "2026-02-18T06:00:00Z"),
        // On the 18th as well: the time for the answer does not matter here.
        move(.objectionGap, in: answeredLate, .answered(1), approval),
        move(.unknownCode, in: reviewing, .rejected(grounds: ["licencia"], Sample.approval()), rejection),
        move(.tooEarly, in: listed, rejection, broken: "2026-02-18T05:59:59Z", honest: "2026-02-18T06:00:00Z"),
        move(.tooEarly, in: objected, rejection, broken: "2026-02-20T05:59:59Z", honest: "2026-02-20T06:00:00Z"),
        Neighbours(
            .stage, in: withdrawn, broken: { $0.move(application, .withdrawn, unchecked: true) },
            honest: { $0.apply(spoil: { _ in }) }),
    ]

    /// Every move in a stage that allows it, with its time.
    private static let allowed: [(base: LogBuilder, move: ApplicationMoved.Move, time: String?)] = [
        (submitted, .reviewed, nil), (reviewing, .returned(missing: ["cedula"]), nil), (returned, correction, nil),
        (reviewing, .listed, nil), (listed, objection, nil), (objected, .answered(1), nil),
        (listed, approval, "2026-02-18T06:00:00Z"), (reviewing, rejection, nil),
        (returned, .lapsed, "2026-02-14T06:00:00Z"), (submitted, .withdrawn, nil),
    ]

    /// The same moves for a second application, which was withdrawn, and for a third, which was never submitted.
    private static let others = allowed.flatMap { base, move, time in
        let time = time.map(utc)
        var base = base
        base.move(base.apply(), .withdrawn)
        return [(Rule.stage, 2), (.unknownApplication, 3)].map { rule, number in
            Neighbours(
                rule, in: base,
                broken: { $0.move(Sample.application(number), move, at: time, unchecked: true) },
                honest: { $0.move(application, move, at: time, unchecked: true) })
        }
    }

    private static func admitting(_ application: ApplicationID) -> Step {
        { $0.admit(7, on: application, spoil: { _ in }) }
    }

    /// An application approved in a call for the next period.
    private static let approvedForNext: LogBuilder = {
        var log = withNext
        var call = Sample.call
        call.period = Sample.nextPeriod.period
        log.open(call)
        log.approve(log.apply())
        return log
    }()

    private static let admissions = [
        Neighbours(
            .unknownApplication, in: approved, broken: admitting(Sample.application(2)), honest: admitting(application)),
        Neighbours(
            .stage, in: listed, broken: admitting(application), honest: { $0.admit(7, spoil: { _ in }) }),
        Neighbours(
            .unknownCode, in: approvedForNext, broken: admitting(application),
            honest: { $0.admit(7, period: "lista-2027", on: application, spoil: { _ in }) }),
        Neighbours(
            .unknownApplication, in: approvedForNext,
            broken: { $0.renew(1, on: Sample.application(2), spoil: { _ in }) },
            honest: { $0.renew(1, on: application, spoil: { _ in }) }),
        Neighbours(
            .stage, in: submitted, broken: { $0.renew(1, on: application, spoil: { _ in }) },
            honest: { $0.renew(1, spoil: { _ in }) }),
        Neighbours(
            .unknownCode, in: approved, broken: { $0.renew(1, on: application, spoil: { _ in }) },
            honest: { $0.renew(1, spoil: { _ in }) }),
    ]

    public static let applications = calls + submissions + moves + others + admissions
}
