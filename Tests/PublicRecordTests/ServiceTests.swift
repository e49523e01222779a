import Draw
import LogBuilder
import PublicRecord
import Sodium
import Support
import Testing
import WireFormat

/// The time to answer by the medium of the notice, the day of the report, and fees.
@Suite("Notices, reports and fees")
struct ServiceTests {
    private static let concluded: LogBuilder = {
        var log = LogBuilder.founded(
            policy: Sample.policy(
                noticeDays: [.actuary: 0, .electronic: 1, .inPerson: 0, .post: 2], fees: .public),
            calendar: Sample.calendar)
        log.draw(Sample.request("12/2026"))
        return log
    }()
    private static let id = concluded.designation(Sample.draw(1))

    private static let accepted: LogBuilder = {
        var log = concluded
        log.move(id, [.notifiedToday, .accepted])
        return log
    }()

    /// Three court days after Monday, 2 February: the 5th is closed, so they end with Friday the 6th.
    @Test(arguments: [
        (CourtNotice.Medium.actuary, "2026-02-07T06:00:00Z"), (.electronic, "2026-02-10T06:00:00Z"),
        (.inPerson, "2026-02-07T06:00:00Z"), (.post, "2026-02-11T06:00:00Z"),
    ])
    func theMediumSaysFromWhenTheAnswerRuns(medium: CourtNotice.Medium, end: String) {
        var log = Self.concluded
        // Entered a day later than it was given.
        let notice = CourtNotice(medium, on: day("2026-02-02"), proof: SHA256.hash("acuse"))
        log.move(Self.id, .notified(notice), at: utc("2026-02-03T18:00:00Z"))
        #expect(log.deadline(of: Self.id) == utc(end))
        #expect(log.state[Self.id]?.notified == utc("2026-02-03T18:00:00Z"))
        #expect(log.state.statistics.notices == [medium.rawValue: 1])
        // After an unfounded challenge, the court was there: the days of the medium are not given again.
        log.move(Self.id, .challenged(cause: "parentesco"))
        log.move(Self.id, .resolved(founded: false), at: utc("2026-02-04T18:00:00Z"))
        #expect(log.deadline(of: Self.id) == utc("2026-02-11T06:00:00Z"))
    }

    @Test func aReportIsDueOnAWholeCourtDay() {
        var log = Self.accepted
        #expect(log.state.deadline(of: Self.id) == nil)
        // 16 March is closed by the calendar.
        log.move(Self.id, .due(day("2026-03-16"), cause: nil))
        #expect(log.state.deadline(of: Self.id) == utc("2026-03-18T06:00:00Z"))
        #expect(log.state.closures(moving: Self.id).isEmpty)
        log.close(Sample.closure("2026-03-17"))
        #expect(log.state.deadline(of: Self.id) == utc("2026-03-19T06:00:00Z"))
        #expect(log.state.closures(moving: Self.id).count == 1)
        log.move(Self.id, .due(day("2026-03-20"), cause: "prorroga"))
        #expect(log.state.deadline(of: Self.id) == utc("2026-03-21T06:00:00Z"))
        #expect(log.state[Self.id]?.reportDay == day("2026-03-20"))
    }

    /// The day of the report bounds no act: an expert may still be excused, and the report is taken.
    @Test(arguments: [("2026-03-21T05:59:59Z", 0), ("2026-03-21T06:00:00Z", 1)])
    func aLateReportIsTakenAndCounted(time: String, late: Int) {
        var log = Self.accepted
        let since = log.state[Self.id]?.since
        log.move(Self.id, .due(day("2026-03-20"), cause: nil))
        #expect(log.state[Self.id]?.since == since && log.state[Self.id]?.stage == .serving(.accepted))
        var excused = log
        excused.move(Self.id, .excused(cause: "excusa"), at: utc(time))
        #expect(excused.state[Self.id]?.stage == .vacant(cause: "excusa"))
        log.move(Self.id, .delivered, at: utc(time))
        let reports = Indicators(of: log.state, at: log.clock, concludedSeen: 1).reports
        #expect(reports.due == 1 && reports.moved == [:] && reports.delivered == 1 && reports.late == late)
        #expect(log.state.deadline(of: Self.id) == nil)
    }

    @Test func theNewestQuoteCountsAndPaymentsAreAdded() throws {
        var log = Self.accepted
        let amounts = [
            FeeAmount(.quoted, 1_200_000), FeeAmount(.quoted, 1_100_000), FeeAmount(.fixed, 1_000_000),
            FeeAmount(.paid, 400_000, by: .oneParty), FeeAmount(.paid, 600_050, by: .publicDefender),
        ]
        for amount in amounts { log.move(Self.id, .fees(amount)) }
        let kept = try #require(log.state[Self.id]?.fees)
        #expect(kept == amounts)
        #expect(FeeAmount.Step.allCases.map { FeeAmount.total($0, of: kept) } == [1_100_000, 1_000_000, 1_000_050])
        #expect(FeeAmount.total(.paid, of: []) == nil)
        let fees = Indicators(of: log.state, at: log.clock, concludedSeen: 1).fees
        #expect(fees.fixed == 1 && fees.fixedTotal == 1_000_000 && fees.medianFixed == 1_000_000 && fees.paid == 1)
        #expect(fees.paidBy == [.oneParty: 400_000, .publicDefender: 600_050])
    }

    /// The policy of the draw decides, also after another one was adopted.
    @Test func thePolicyOfTheDesignationSaysWhetherFeesArePublic() {
        var log = Self.accepted
        log.append(.policyAdopted(Sample.policy("acuerdo-2")))
        #expect(log.state.terms(of: Self.id).feesArePublic)
        log.move(Self.id, .fees(FeeAmount(.quoted, 1)))
        let direct = DesignationID.direct(log.designate(6, Sample.request("30/2026")))
        #expect(!log.state.terms(of: direct).feesArePublic && log.state.terms(of: direct).answerDays == 3)
    }
}
