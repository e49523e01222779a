import Draw
import PublicRecord
import Support
import WireFormat

/// Corrections of identities, admissions by error, and closures.
extension Neighbours {
    private static func correcting(
        _ number: Int = 1, _ spoil: @escaping @Sendable (inout IdentityCorrected) -> Void = { _ in }
    ) -> Step {
        { $0.correctIdentity(number, spoil: spoil) }
    }

    private static func annulling(
        _ number: Int = 1, _ spoil: @escaping @Sendable (inout AdmissionAnnulled) -> Void = { _ in }
    ) -> Step {
        { $0.annulAdmission(number, spoil: spoil) }
    }

    private static func closing(
        _ spoil: @escaping @Sendable (inout DaysClosed) -> Void = { _ in }
    ) -> Step {
        { $0.close(Sample.closure("2026-02-04"), spoil: spoil) }
    }

    public static let annulledAdmission: LogBuilder = {
        var log = withNext
        log.annulAdmission(1)
        return log
    }()

    private static let removedOne: LogBuilder = {
        var log = withNext
        log.change(.removed, 1)
        return log
    }()

    private static let corrections = [
        Neighbours(.unknownExpert, broken: correcting(7), honest: correcting(6)),
        Neighbours(.unknownCode, broken: correcting { $0.cause = "licencia" }, honest: correcting()),
        Neighbours(.sameOffice, broken: correcting { $0.proposedBy = Sample.office }, honest: correcting()),
        Neighbours(.unknownOffice, broken: correcting { $0.proposedBy = "nadie" }, honest: correcting()),
        Neighbours(.standing, in: annulledAdmission, broken: correcting(1), honest: correcting(2)),
        Neighbours(
            .nothingChanged, broken: { $0.correctIdentity(1, to: Sample.identity(1), spoil: { _ in }) },
            honest: correcting()),
    ]

    /// A seventh expert serves where no draw was opened.
    private static func withBystander(_ base: LogBuilder) -> LogBuilder {
        var log = base
        log.admit(7, practice: [Practice(specialty: "topografia", districts: ["tula"])])
        return log
    }

    /// The designation of each is under way; that of the others never was.
    private static let underWay = [concluded, notified, accepted, delivered, challenged].map { base in
        let designated = base.designation(Sample.draw(1))
        return Neighbours(
            .underWay, in: withBystander(base),
            broken: { log in
                guard case .drawn(_, let expert) = designated else { return }
                log.annulAdmission(Int(expert.number), spoil: { _ in })
            }, honest: annulling(7))
    }

    private static let annulments =
        [
            Neighbours(.unknownExpert, broken: annulling(7), honest: annulling(6)),
            Neighbours(.unknownCode, broken: annulling { $0.cause = "error-de-captura" }, honest: annulling()),
            Neighbours(.sameOffice, broken: annulling { $0.proposedBy = Sample.office }, honest: annulling()),
            Neighbours(.unknownOffice, broken: annulling { $0.proposedBy = "nadie" }, honest: annulling()),
            Neighbours(.standing, in: annulledAdmission, broken: annulling(1), honest: annulling(2)),
            Neighbours(.standing, in: removedOne, broken: annulling(1), honest: annulling(2)),
            // Whoever was admitted by error cannot be renewed or changed.
            Neighbours(
                .standing, in: annulledAdmission, broken: { $0.renew(1, spoil: { _ in }) },
                honest: { $0.renew(2, spoil: { _ in }) }),
            Neighbours(
                .standing, in: annulledAdmission, broken: { $0.change(1, to: Sample.practice, spoil: { _ in }) },
                honest: { $0.change(2, to: Sample.practice, spoil: { _ in }) }),
            Neighbours(
                .standing, in: annulledAdmission, broken: { $0.change(.suspended, 1, spoil: { _ in }) },
                honest: { $0.change(.suspended, 2, spoil: { _ in }) }),
            // All six have tickets in a draw that is not concluded.
            Neighbours(.underWay, in: withBystander(opened), broken: annulling(1), honest: annulling(7)),
        ] + underWay

    private static let closures = [
        Neighbours(
            .unknownCode, broken: closing { $0.courts = ["juzgado-9"] }, honest: closing { $0.courts = ["juzgado-2"] }),
        Neighbours(
            .unknownCode, broken: closing { $0.districts = ["actopan"] }, honest: closing { $0.districts = ["tula"] }),
        Neighbours(.unknownCode, broken: closing { $0.cause = "licencia" }, honest: closing()),
    ]

    /// Time limits by closures entered before the act. Notified on Monday the 2nd: Tuesday, Wednesday and, as Thursday is
    /// closed by the calendar, Friday the 6th.
    private static func accepting(after closure: DaysClosed, _ broken: String, _ honest: String) -> Neighbours {
        var log = notified
        log.close(closure)
        let fact = Fact.designationMoved(DesignationMoved(log.designation(Sample.draw(1)), .accepted))
        return times(.tooLate, in: log, fact, broken: broken, honest: honest)
    }

    private static let moved = [
        accepting(after: Sample.closure("2026-02-04"), "2026-02-10T06:00:00Z", "2026-02-10T05:59:59Z"),
        accepting(after: Sample.closure("2026-02-02"), "2026-02-07T06:00:00Z", "2026-02-07T05:59:59Z"),
        accepting(after: Sample.closure("2026-02-05"), "2026-02-07T06:00:00Z", "2026-02-07T05:59:59Z"),
        // A part of the last day moves the end, a part of an earlier one does not.
        accepting(
            after: Sample.closure("2026-02-06", from: "12:00"), "2026-02-10T06:00:00Z", "2026-02-10T05:59:59Z"),
        accepting(
            after: Sample.closure("2026-02-04", from: "12:00"), "2026-02-07T06:00:00Z", "2026-02-07T05:59:59Z"),
        // The court of the draw is juzgado-1, in Pachuca.
        accepting(
            after: Sample.closure("2026-02-04", courts: ["juzgado-1"]), "2026-02-10T06:00:00Z", "2026-02-10T05:59:59Z"),
        accepting(
            after: Sample.closure("2026-02-04", districts: ["pachuca"]), "2026-02-10T06:00:00Z",
            "2026-02-10T05:59:59Z"),
        accepting(
            after: Sample.closure("2026-02-04", courts: ["juzgado-2"], districts: ["tula"]), "2026-02-07T06:00:00Z",
            "2026-02-07T05:59:59Z"),
    ]

    static let errors = corrections + annulments + closures + moved
}
