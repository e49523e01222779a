import Draw
import LogBuilder
import PublicRecord
import Support
import TransparencyLog
import Verification
import WireFormat

/// Logs with an entry about a calendar, an application or an expert that breaks a rule.
extension LogVector {
    private static let inYears = utc("2029-01-01T00:00:00Z")
    private static let listed = Neighbours.listed
    private static let application = Sample.application(1)

    /// Makes a log in which the entries after `base` break a rule, without identity documents and with a late auditor's
    /// clock.
    static func breaking(
        _ name: String, _ findings: [Rule], in base: LogBuilder, _ edit: (inout LogBuilder) -> Void
    ) -> LogVector {
        var vector = broken(
            "\(findings[0].rawValue): \(name)", findings.map { .rule($0) }, in: base, edit)
        vector.now = inYears
        return vector
    }

    private static let withCalendar = LogBuilder.founded(experts: 5, calendar: Sample.calendar)

    /// With an open call, time limits may run.
    private static let withLimits: LogBuilder = {
        var log = withCalendar
        log.open(Sample.call)
        return log
    }()

    private static func calendar(_ edit: LogBuilder.Spoil<CalendarAdopted>) -> Fact {
        var fact = Sample.calendar("calendario-2")
        edit(&fact)
        return .calendarAdopted(fact)
    }

    private static let calendars = [
        breaking("an hour's difference", [.calendarOffset], in: withCalendar) {
            $0.appendUnchecked(calendar { $0.offset = -300 })
        },
        // The sample log begins on Monday, 2 February.
        breaking("today is closed after all", [.backdated], in: withLimits) {
            $0.appendUnchecked(calendar { $0.closed = ["2026-01-01", "2026-02-02"].map(day) })
        },
        breaking("a feast of the past is worked after all", [.backdated], in: withLimits) {
            $0.appendUnchecked(calendar { $0.closed = [] })
        },
        breaking("only the second one comes after a call", [.backdated], in: withCalendar) {
            $0.append(calendar { $0.closed = [] })
            $0.open(Sample.call)
            $0.appendUnchecked(.calendarAdopted(Sample.calendar("calendario-3")))
        },
        breaking("a calendar's name used before", [.codeTaken], in: withCalendar) {
            $0.appendUnchecked(.calendarAdopted(Sample.calendar))
        },
        breaking("a neighbour that is no district", [.unknownCode], in: founded) {
            $0.appendUnchecked(
                .catalogueAdopted(Sample.catalogue(.districts, [Sample.row("tula", neighbours: ["x"])])))
        },
        breaking("a key of another log", [.wrongOrigin], in: founded) {
            $0.appendUnchecked(.keyAnnounced(KeyAnnounced(otherKey, instrument: "Acta de prueba")))
        },
    ]

    private static let otherKey = certain {
        try NoteSigner(name: "otro.example", privateKey: Sample.logKey).key
    }

    private static let offices = [
        breaking("who proposes also approves, of an admission", [.sameOffice], in: founded) {
            $0.admit(6, spoil: { $0.proposedBy = Sample.office })
        },
        breaking("who proposes also approves, of an application", [.sameOffice], in: listed) {
            $0.move(
                application, .approved(Sample.approval(by: Sample.office)), at: $0.deadline(of: application),
                unchecked: true)
        },
        breaking("who proposes is no office", [.unknownOffice], in: founded) {
            $0.sanction(1, spoil: { $0.proposedBy = "nadie" })
        },
        breaking("suspended since yesterday", [.backdated], in: founded) {
            $0.change(.suspended, 1, spoil: { $0.effective = $0.effective.advanced(by: -86_400) })
        },
    ]

    private static let applications = [
        breaking("in the second in which the call closes", [.callClosed], in: Neighbours.withCall) {
            $0.apply(at: Sample.call.closes, spoil: { _ in })
        },
        breaking("never submitted", [.unknownApplication], in: Neighbours.withCall) {
            $0.move(application, .reviewed, unchecked: true)
        },
        breaking("listed without a review", [.stage], in: Neighbours.submitted) {
            $0.move(application, .listed, unchecked: true)
        },
        breaking("admitted twice on one application", [.stage], in: Neighbours.approved) {
            $0.admit(7, on: application)
            $0.admit(8, on: application, spoil: { _ in })
        },
        breaking("corrected when the time is over", [.tooLate], in: Neighbours.returned) {
            $0.move(
                application, .corrected(file: Fixed.digest("x")), at: $0.deadline(of: application), unchecked: true)
        },
        breaking("approved one second before the time for objections is over", [.tooEarly], in: listed) {
            $0.move(
                application, .approved(Sample.approval()), at: $0.deadline(of: application).advanced(by: -1),
                unchecked: true)
        },
        breaking("the second objection comes first", [.objectionGap], in: listed) {
            $0.move(application, .objected(2, cause: "sin-titulo"), unchecked: true)
        },
        breaking("an objection is answered twice", [.objectionGap], in: Neighbours.answered) {
            $0.move(application, .answered(1), unchecked: true)
        },
        // On Friday the 13th the day after is closed as well: the time continues to Monday, and the review with it.
        breaking("lapsed in the time that a later calendar gives", [.tooEarly], in: Neighbours.returned) {
            $0.append(calendar { $0.closed = (["2026-01-01", "2026-02-05", "2026-02-13"]).map(day) })
            $0.move(application, .lapsed, at: utc("2026-02-14T06:00:00Z"), unchecked: true)
            $0.move(application, .corrected(file: Fixed.digest("x")), at: utc("2026-02-17T05:59:59Z"))
        },
    ]

    /// Scheduled changes, and changes that replace them: an expert comes and goes, and has one line in a pool.
    private static let ahead: LogBuilder = {
        var log = withCalendar
        let tula = [Practice(specialty: "contabilidad", districts: ["tula"])]
        log.change(1, to: tula, effective: utc("2026-02-10T00:00:00Z"))
        log.change(.suspended, 2, effective: utc("2026-02-20T00:00:00Z"))
        log.change(.removed, 3, effective: utc("2026-02-20T00:00:00Z"))
        log.draw(Sample.request("1/2026"))
        log.change(.unavailable, 3, effective: utc("2026-02-15T00:00:00Z"))
        log.change(1, to: Sample.practice, at: utc("2026-02-20T00:00:00Z"))
        log.draw(Sample.request("2/2026"))
        return log
    }()

    /// Before and at the end of a time limit; a day closed later; the year's end; renewals into the next year.
    private static let inTime: LogBuilder = {
        var log = Neighbours.withCall
        let applications = (1...4).map { _ in log.apply() }
        for application in applications { log.move(application, .reviewed) }
        log.move(applications[0], .returned(missing: ["cedula"]))
        log.move(applications[1], .returned(missing: ["cedula"]))
        log.move(applications[2], .listed)
        log.move(applications[0], .corrected(file: Fixed.digest("x")), at: utc("2026-02-14T05:59:59Z"))
        log.move(applications[1], .lapsed, at: utc("2026-02-14T06:00:00Z"))
        log.move(applications[2], .objected(1, cause: "sin-titulo"), at: utc("2026-02-18T05:59:59Z"))
        log.append(calendar { $0.closed = ["2026-01-01", "2026-02-05", "2026-02-19"].map(day) })
        log.move(applications[2], .answered(1), at: utc("2026-02-21T05:59:59Z"))
        log.move(applications[2], .approved(Sample.approval()))
        log.admit(7, on: applications[2])
        log.renew(7)
        log.apply(at: utc("2026-03-01T05:59:59Z"))
        log.open(Sample.request("1/2026"), at: utc("2026-12-31T23:59:59Z"))
        log.conclude(Sample.draw(1))
        return log
    }()

    static let brokenPeople =
        calendars + offices + applications + [
            LogVector(
                name: "success: changes that lie ahead", files: ahead.published(proofs: false), findings: []),
            breaking("the next year has one expert left", [.poolTooSmall], in: inTime) {
                $0.open(Sample.request("2/2027"), at: utc("2027-01-02T00:00:00Z"), spoil: { _ in })
            },
            LogVector(
                name: "success: everything in the last second", now: inYears,
                files: inTime.published(proofs: false), findings: []),
        ]
}
