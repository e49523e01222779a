import Draw
import LogBuilder
import PublicRecord
import Support
import Verification
import WireFormat

/// Logs with a designation that breaks a rule: by lot, direct, or as a replacement. And pools that are too small.
extension LogVector {
    private static let first = Neighbours.concluded.designation(Sample.draw(1))
    private static let alternate = Neighbours.concluded.alternate(Sample.draw(1))
    private static let answerEnds = utc("2026-02-07T06:00:00Z")

    private static let moves = [
        breaking("of somebody who was not designated", [.unknownDesignation], in: Neighbours.concluded) {
            $0.move(.drawn(Sample.draw(1), alternate), .notifiedToday, unchecked: true)
        },
        breaking("accepted before it was notified", [.stage], in: Neighbours.concluded) {
            $0.move(first, .accepted, unchecked: true)
        },
        breaking("accepted when the time is over", [.tooLate], in: Neighbours.notified) {
            $0.move(first, .accepted, at: answerEnds, unchecked: true)
        },
        breaking("lapsed one second too early", [.tooEarly], in: Neighbours.notified) {
            $0.move(first, .lapsed, at: answerEnds.advanced(by: -1), unchecked: true)
            $0.move(first, .accepted, at: answerEnds.advanced(by: -1))
        },
        breaking("notified a day before the designation", [.noticeDay], in: Neighbours.concluded) {
            $0.move(first, .notified(CourtNotice(.post, on: day("2026-02-01"))), unchecked: true)
        },
        breaking("a notice of which the time to answer is over", [.tooLate], in: Neighbours.concluded) {
            $0.move(
                first, .notified(CourtNotice(.actuary, on: day("2026-02-02"))), at: answerEnds, unchecked: true)
        },
        breaking("a report asked for yesterday", [.reportDay], in: Neighbours.accepted) {
            $0.move(first, .due(day("2026-02-01"), cause: nil), unchecked: true)
        },
        breaking("another day for a report, without a cause", [.reportDay], in: Neighbours.accepted) {
            $0.move(first, .due(day("2026-03-02"), cause: nil))
            $0.move(first, .due(day("2026-03-09"), cause: nil), unchecked: true)
        },
        breaking("the same day for a report", [.nothingChanged], in: Neighbours.accepted) {
            $0.move(first, .due(day("2026-03-02"), cause: nil))
            $0.move(first, .due(day("2026-03-02"), cause: "prorroga"), unchecked: true)
        },
        breaking("fees that the policy does not publish", [.fees], in: Neighbours.accepted) {
            $0.move(first, .fees(FeeAmount(.quoted, 1_200_000)), unchecked: true)
        },
        breaking("another court discharges", [.otherCourt], in: Neighbours.delivered) {
            $0.move(first, .discharged, by: "juzgado-2", unchecked: true)
        },
        breaking("another court asks for a draw", [.otherCourt], in: founded) {
            $0.open(Sample.request("14/2026"), by: "juzgado-2", spoil: { _ in })
        },
        breaking("called though somebody serves", [.stage], in: Neighbours.accepted) {
            $0.move(first, .called(alternate), unchecked: true)
        },
        breaking("somebody else than the first alternate is called", [.alternate], in: Neighbours.vacant) {
            $0.move(first, .called(first.expert), unchecked: true)
        },
        breaking("an alternate who is suspended is called", [.alternate], in: Neighbours.vacant) {
            $0.change(.suspended, Int(alternate.number))
            $0.move(first, .called(alternate), unchecked: true)
            $0.change(.reinstated, Int(alternate.number))
            $0.move(first, .called(alternate))
        },
        breaking("a draw while an alternate can be called", [.alternateFirst], in: Neighbours.vacant) {
            $0.open(Sample.request("12/2026"), replaces: Neighbours.vacated, spoil: { _ in })
        },
    ]

    private static let directs = [
        breaking("without a lot after a lot", [.secondDraw], in: Neighbours.concluded) {
            $0.designate(1, Sample.request("12/2026 bis"), spoil: { _ in })
        },
        breaking("a lot after none", [.secondDraw], in: Neighbours.direct) {
            $0.open(Sample.request("20/2026"), spoil: { _ in })
        },
        breaking("without a lot, in the place of somebody who serves", [.replacement], in: Neighbours.accepted) {
            $0.designate(
                nil, Sample.request("12/2026"), replaces: .init(first, cause: "excusa"), spoil: { _ in })
        },
        breaking("a direct folio left out", [.folioGap], in: Neighbours.direct) {
            $0.designate(2, Sample.request("21/2026"), spoil: { $0.designation = Sample.direct(3) })
        },
        breaking("a suspended expert, without a lot", [.standing], in: Neighbours.concluded) {
            $0.change(.suspended, 1)
            $0.designate(1, Sample.request("20/2026"), spoil: { _ in })
        },
        breaking("no expert, without a lot", [.unknownExpert], in: Neighbours.concluded) {
            $0.designate(9, Sample.request("20/2026"), spoil: { _ in })
        },
        breaking("a ground for something else", [.unknownCode], in: Neighbours.concluded) {
            $0.designate(1, Sample.request("20/2026"), spoil: { $0.ground = "parentesco" })
        },
    ]

    /// Two experts in the district, two in its neighbour.
    static func thin(_ rule: PolicyAdopted.ThinPools?, here: Int = 2, there: Int = 2) -> LogBuilder {
        var log = LogBuilder.founded(policy: Sample.policy(minimumPool: 3, thinPools: rule), experts: here)
        for number in (here + 1)..<(here + 1 + there) {
            log.admit(number, practice: [Practice(specialty: "contabilidad", districts: ["tula"])])
        }
        return log
    }

    private static let request = Sample.request("14/2026")

    private static let widened = [
        breaking("a thin pool is not widened", [.widening], in: thin(.widen)) {
            $0.open(request, spoil: { $0.widened = nil })
        },
        breaking("widened without need", [.widening], in: thin(.widen, here: 3)) {
            $0.open(request, spoil: { $0.widened = ["tula"] })
        },
        breaking("widened though the policy refuses", [.widening], in: thin(.refuse)) {
            $0.open(request, spoil: { $0.widened = ["tula"] })
        },
        breaking("widened to the own district", [.widening], in: thin(.widenAndProceed)) {
            $0.open(request, spoil: { $0.widened = ["pachuca", "tula"] })
        },
        breaking("too small though widened", [.poolTooSmall], in: thin(.widen, here: 1, there: 1)) {
            $0.open(request, spoil: { _ in })
        },
        breaking("the pool of the district alone, said to be widened", [.poolMismatch], in: thin(.widen)) { log in
            let narrow = log.state.pool(
                for: request, impediments: [], policy: Sample.policy(minimumPool: 3), at: log.next
            ).pool
            log.open(request, spoil: { $0.pool = DrawOpened.PoolSummary(narrow) })
        },
        LogVector(
            name: "pool-other-cause: a widened pool's text",
            files: {
                var log = thin(.widen)
                let draw = log.open(request, impediments: [.init(expert: Sample.expert(3), cause: "parentesco")])
                log.files["draws/\(draw).pool.txt"] = Array(
                    log.opening(of: draw).pool.text.replacingOnly("parentesco", with: "designado").utf8)
                return log.published(proofs: false)
            }(), findings: [.pool(.cause)]),
    ]

    /// Draws from pools of every size, and the alternates of one called out of turn.
    private static let small: LogBuilder = {
        var log = thin(.widenAndProceed)
        log.draw(Sample.request("1/2026"))
        log.draw(Sample.request("2/2026", seats: 4))
        log.draw(Sample.request("3/2026", district: "tula"))
        log.append(.policyAdopted(Sample.policy("acuerdo-2", minimumPool: 3, thinPools: .refuse)))
        log.admit(5)
        log.draw(Sample.request("4/2026"))
        return log
    }()

    /// Without a calendar, a policy or a period: only an institution can be designated, with three days to answer.
    private static let bare: LogBuilder = {
        var log = LogBuilder()
        log.found()
        let direct = log.designate(nil, Sample.request("1/2026"))
        log.move(.direct(direct), .notifiedToday)
        log.move(.direct(direct), .accepted, at: utc("2026-02-05T23:59:59Z"))
        let other = log.designate(nil, Sample.request("2/2026"))
        log.move(.direct(other), .notifiedToday, at: utc("2026-02-06T23:59:59Z"))
        log.move(.direct(other), .lapsed, at: utc("2026-02-12T00:00:00Z"))
        return log
    }()

    /// An alternate is passed over, can serve again, and is called after another; then a draw, then no lot.
    private static let oneAfterAnother: LogBuilder = {
        var log = LogBuilder.founded(policy: Sample.policy(tickets: .equity(cap: 2), alternates: 2), experts: 7)
        let draw = log.draw(Sample.request("12/2026"))
        let alternates = log.conclusions[draw]?.fact.alternates ?? []
        log.change(.unavailable, Int(alternates[0].number))
        let first = log.designation(draw)
        log.move(first, .excused(cause: "excusa"))
        log.move(first, .called(alternates[1]))
        log.change(.available, Int(alternates[0].number))
        log.move(.drawn(draw, alternates[1]), .excused(cause: "excusa"))
        log.move(.drawn(draw, alternates[1]), .called(alternates[0]))
        log.move(.drawn(draw, alternates[0]), .excused(cause: "excusa"))
        let second = log.draw(
            Sample.request("12/2026"), replaces: .init(.drawn(draw, alternates[0]), cause: "excusa"))
        log.move(log.designation(second), .revoked(cause: "incumplimiento", instrument: "Auto de prueba"))
        let direct = log.designate(
            Int(alternates[0].number), Sample.request("12/2026"),
            replaces: .init(log.designation(second), cause: "incumplimiento"))
        log.move(.direct(direct), .excused(cause: "excusa"))
        log.draw(Sample.request("13/2026"))
        return log
    }()

    /// By electronic means, a notice takes effect on the next court day: the answer's last day is Monday the 9th.
    private static let later: (log: LogBuilder, id: DesignationID) = {
        var log = LogBuilder.founded(
            policy: Sample.policy(
                noticeDays: [.actuary: 0, .electronic: 1, .inPerson: 0, .post: 2], fees: .public),
            calendar: Sample.calendar)
        log.draw(Sample.request("12/2026"))
        let id = log.designation(Sample.draw(1))
        log.move(id, .notified(CourtNotice(.electronic, on: day("2026-02-02"))), at: utc("2026-02-03T18:00:00Z"))
        return (log, id)
    }()

    /// A report that is due, moved and late, and what was paid for it.
    private static let served: LogBuilder = {
        var log = later.log
        log.move(later.id, .accepted, at: utc("2026-02-10T05:59:59Z"))
        log.move(later.id, .fees(FeeAmount(.quoted, 1_200_000)))
        log.move(later.id, .due(day("2026-03-16"), cause: nil))
        log.move(later.id, .due(day("2026-03-20"), cause: "prorroga"))
        log.move(later.id, .delivered, at: utc("2026-03-23T18:00:00Z"))
        log.move(later.id, .discharged)
        log.move(later.id, .fees(FeeAmount(.fixed, 1_000_000)))
        log.move(later.id, .fees(FeeAmount(.paid, 500_000, by: .oneParty)))
        log.move(later.id, .fees(FeeAmount(.paid, 500_000, by: .publicDefender)))
        return log
    }()

    private static let media = [
        breaking("accepted when the time of the medium is over", [.tooLate], in: later.log) {
            $0.move(later.id, .accepted, at: utc("2026-02-10T06:00:00Z"), unchecked: true)
        },
        breaking("lapsed although the medium gives a day more", [.tooEarly], in: later.log) {
            $0.move(later.id, .lapsed, at: answerEnds, unchecked: true)
        },
        LogVector(
            name: "success: notified, served late and paid", files: served.published(proofs: false), findings: []),
    ]

    static let brokenDesignations =
        moves + media + directs + widened + [
            LogVector(name: "success: thin pools", files: small.published(proofs: false), findings: []),
            LogVector(name: "success: nothing but a court", files: bare.published(proofs: false), findings: []),
            LogVector(
                name: "success: one after another", files: oneAfterAnother.published(proofs: false), findings: []),
        ]
}
