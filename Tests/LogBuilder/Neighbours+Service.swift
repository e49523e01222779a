import Draw
import PublicRecord
import Support

/// Notices, reports and fees. Everything happens on Monday, 2 February 2026.
extension Neighbours {
    private static let first = concluded.designation(Sample.draw(1))

    private static func step(
        _ rule: Rule, in base: LogBuilder, _ broken: DesignationMoved.Move, _ honest: DesignationMoved.Move
    ) -> Neighbours {
        fact(
            rule, in: base, by: Sample.court, .designationMoved(DesignationMoved(first, broken)),
            .designationMoved(DesignationMoved(first, honest)))
    }

    private static func notice(on day: String) -> DesignationMoved.Move {
        .notified(CourtNotice(.post, on: Support.day(day)))
    }

    private static func due(_ day: String, _ cause: String? = nil) -> DesignationMoved.Move {
        .due(Support.day(day), cause: cause)
    }

    private static let dated: LogBuilder = {
        var log = accepted
        log.move(first, due("2026-12-01"))
        return log
    }()

    private static let days = [
        step(.noticeDay, in: concluded, notice(on: "2026-02-01"), notice(on: "2026-02-02")),
        step(.noticeDay, in: concluded, notice(on: "2026-02-03"), notice(on: "2026-02-02")),
        times(
            .tooLate, in: concluded, by: Sample.court,
            .designationMoved(DesignationMoved(first, notice(on: "2026-02-02"))), broken: "2026-02-07T06:00:00Z",
            honest: "2026-02-07T05:59:59Z"),
        step(.reportDay, in: accepted, due("2026-02-01"), due("2026-02-02")),
        step(.reportDay, in: accepted, due("2026-12-01", "prorroga"), due("2026-12-01")),
        step(.reportDay, in: dated, due("2026-12-02"), due("2026-12-02", "prorroga")),
        step(.nothingChanged, in: dated, due("2026-12-01", "prorroga"), due("2026-11-30", "prorroga")),
        step(.unknownCode, in: dated, due("2026-12-02", "excusa"), due("2026-12-02", "prorroga")),
        step(.fees, in: accepted, .fees(quote), .delivered),
    ]

    private static let quote = FeeAmount(.quoted, 1_200_000)

    /// A designation under a policy that publishes fees.
    private static let priced: LogBuilder = {
        var log = LogBuilder.founded(policy: Sample.policy(fees: .public), calendar: Sample.calendar)
        log.draw(Sample.request("12/2026"))
        return log
    }()

    private static let fees: [Neighbours] = {
        let id = priced.designation(Sample.draw(1))
        var taken = priced
        taken.move(id, [.notifiedToday, .accepted])
        func fees(of id: DesignationID, by office: String = Sample.court) -> Step {
            { $0.move(id, .fees(quote), by: office, unchecked: true) }
        }
        return [
            Neighbours(
                .stage, in: priced, broken: fees(of: id), honest: { $0.move(id, .notifiedToday, unchecked: true) }),
            Neighbours(.otherCourt, in: taken, broken: fees(of: id, by: "juzgado-2"), honest: fees(of: id)),
            Neighbours(
                .unknownDesignation, in: taken, broken: fees(of: .drawn(Sample.draw(2), id.expert)),
                honest: fees(of: id)),
        ]
    }()

    static let service = days + fees
}
