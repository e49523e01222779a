import Draw
import PublicRecord
import WireFormat

/// One lot for each matter: further lots, and the corrections of mistakes.
extension Neighbours {
    // MARK: Further lots

    private static func adding(
        _ to: DesignationID, _ number: String = "12/2026", cause: String = "otra-parte", seats: Int = 1
    ) -> Step {
        { $0.open(Sample.request(number, seats: seats), adds: Addition(to: to, cause: cause), spoil: { _ in }) }
    }

    private static let first = concluded.designation(Sample.draw(1))

    private static let additionOpened: LogBuilder = {
        var log = concluded
        log.open(Sample.request("12/2026"), adds: Addition(to: first, cause: "otra-parte"))
        return log
    }()

    private static let additionConcluded: LogBuilder = {
        var log = additionOpened
        log.conclude(Sample.draw(2))
        return log
    }()

    private static let ended: LogBuilder = {
        var log = vacant
        log.move(first, .ended(cause: "convenio"))
        return log
    }()

    private static let calledAlternate: LogBuilder = {
        var log = vacant
        log.move(first, .called(alternateOfFirst))
        return log
    }()

    private static let additions = [
        Neighbours(
            .unknownCode, in: concluded, broken: adding(first, cause: "excusa"), honest: adding(first, seats: 2)),
        Neighbours(.addition, in: concluded, broken: adding(first, "13/2026"), honest: adding(first)),
        Neighbours(
            .addition, in: concluded, broken: adding(.drawn(Sample.draw(1), alternateOfFirst)),
            honest: adding(first)),
        Neighbours(
            .addition, in: concluded, broken: adding(.direct(Sample.direct(1))), honest: adding(first)),
        Neighbours(
            .addition, in: additionOpened, broken: adding(first),
            honest: { $0.conclude(Sample.draw(2), unchecked: true) }),
        Neighbours(
            .addition, in: vacant, broken: adding(first),
            honest: { $0.move(first, .called(alternateOfFirst), unchecked: true) }),
        Neighbours(
            .addition, in: vacant, broken: adding(first),
            honest: { $0.move(first, .ended(cause: "convenio"), unchecked: true) }),
        Neighbours(
            .secondDraw, in: ended, broken: { $0.open(Sample.request("12/2026"), spoil: { _ in }) },
            honest: { $0.open(Sample.request("13/2026"), spoil: { _ in }) }),
        // A designation that has ended or was replaced does not justify another lot.
        Neighbours(
            .addition, in: ended, broken: adding(first), honest: { $0.open(Sample.request("13/2026"), spoil: { _ in }) }
        ),
        Neighbours(
            .addition, in: calledAlternate, broken: adding(first),
            honest: adding(.drawn(Sample.draw(1), alternateOfFirst))),
        Neighbours(
            .secondDraw, in: additionConcluded, broken: { $0.open(Sample.request("12/2026 bis"), spoil: { _ in }) },
            honest: adding(first, "12/2026 bis")),
        Neighbours(
            .addition, in: concluded,
            broken: {
                $0.designate(
                    nil, Sample.request("13/2026"), adds: Addition(to: first, cause: "otra-parte"), spoil: { _ in })
            },
            honest: {
                $0.designate(
                    nil, Sample.request("12/2026"), adds: Addition(to: first, cause: "otra-parte"), spoil: { _ in })
            }),
        // A vacancy is filled under the kind that the designation has.
        Neighbours(
            .replacement, in: exhausted,
            broken: {
                $0.open(
                    Sample.request("12/2026", kind: "rebeldia"),
                    replaces: .init(.drawn(Sample.draw(1), alternateOfFirst), cause: "excusa"), spoil: { _ in })
            },
            honest: replacing(.init(.drawn(Sample.draw(1), alternateOfFirst), cause: "excusa"))),
    ]

    private static let alternateOfFirst = concluded.alternate(Sample.draw(1))

    // MARK: Ways out

    private static func annulling(
        _ draw: DrawID = Sample.draw(1), at time: Timestamp? = nil, by: String = Sample.court,
        cause: String = "error-de-captura"
    ) -> Step {
        { $0.annul(draw, at: time, by: by, cause: cause, unchecked: true) }
    }

    private static let annulled: LogBuilder = {
        var log = opened
        log.annul(Sample.draw(1))
        return log
    }()

    /// The draw that was to fill a vacancy is annulled.
    private static let replacementAnnulled: LogBuilder = {
        var log = exhausted
        let vacancy = Replacement(.drawn(Sample.draw(1), alternateOfFirst), cause: "excusa")
        log.open(Sample.request("12/2026"), replaces: vacancy)
        log.annul(Sample.draw(2))
        return log
    }()

    private static let annulments = [
        Neighbours(.unknownDraw, in: opened, broken: annulling(Sample.draw(2)), honest: annulling()),
        Neighbours(.concludedTwice, in: concluded, broken: annulling(), honest: { $0.open(request, spoil: { _ in }) }),
        Neighbours(
            .annulled, in: annulled, broken: annulling(),
            honest: { $0.open(Sample.request("12/2026"), spoil: { _ in }) }
        ),
        Neighbours(
            .annulled, in: annulled, broken: { $0.conclude(Sample.draw(1), unchecked: true) },
            honest: { $0.open(Sample.request("12/2026"), spoil: { _ in }) }),
        Neighbours(.otherCourt, in: opened, broken: annulling(by: "juzgado-2"), honest: annulling(by: "registro")),
        Neighbours(.unknownCode, in: opened, broken: annulling(cause: "excusa"), honest: annulling()),
        Neighbours(
            .tooLate, in: opened, broken: annulling(at: opened.due(Sample.draw(1))),
            honest: annulling(at: opened.due(Sample.draw(1)).advanced(by: -1))),
        Neighbours(
            .secondDraw, in: replacementAnnulled, broken: { $0.open(Sample.request("12/2026"), spoil: { _ in }) },
            honest: replacing(.init(.drawn(Sample.draw(1), alternateOfFirst), cause: "excusa"))),
    ]

    private static func correcting(
        _ lot: LotID = .draw(Sample.draw(1)), to number: String = "13/2026", isReserved: Bool = false,
        _ spoil: @escaping @Sendable (inout CaseCorrected) -> Void = { _ in }
    ) -> Step {
        { $0.correct(lot, to: number, isReserved: isReserved, spoil: spoil) }
    }

    private static let corrected: LogBuilder = {
        var log = concluded
        log.correct(.draw(Sample.draw(1)), to: "13/2026")
        return log
    }()

    private static let twoLots: LogBuilder = {
        var log = concluded
        log.draw(Sample.request("13/2026"))
        return log
    }()

    /// Two lots in one matter, one of them corrected.
    private static let halfCorrected: LogBuilder = {
        var log = additionConcluded
        log.correct(.draw(Sample.draw(1)), to: "13/2026")
        return log
    }()

    private static let corrections = [
        Neighbours(
            .secondDraw, in: halfCorrected, broken: { $0.open(Sample.request("13/2026"), spoil: { _ in }) },
            honest: correcting(.draw(Sample.draw(2)))),
        Neighbours(.unknownDraw, in: concluded, broken: correcting(.draw(Sample.draw(2))), honest: correcting()),
        Neighbours(
            .unknownDesignation, in: concluded, broken: correcting(.direct(Sample.direct(1))), honest: correcting()),
        Neighbours(
            .annulled, in: annulled, broken: correcting(),
            honest: { $0.open(Sample.request("12/2026"), spoil: { _ in }) }),
        Neighbours(
            .otherCourt, in: concluded, broken: correcting { $0.proposedBy = "juzgado-2" }, honest: correcting()),
        Neighbours(
            .unknownCode, in: concluded, broken: correcting { $0.cause = "excusa" }, honest: correcting()),
        Neighbours(
            .nothingChanged, in: concluded, broken: correcting(to: "12/2026"), honest: correcting(to: "12/2026 bis")),
        Neighbours(
            .secondDraw, in: twoLots, broken: correcting(), honest: correcting(to: "14/2026")),
        Neighbours(
            .secondDraw, in: twoLots, broken: correcting(isReserved: true),
            honest: correcting(to: "12/2026", isReserved: true)),
        // A corrected lot belongs to both matters.
        Neighbours(
            .secondDraw, in: corrected, broken: { $0.open(Sample.request("12/2026"), spoil: { _ in }) },
            honest: { $0.open(Sample.request("14/2026"), spoil: { _ in }) }),
        Neighbours(
            .secondDraw, in: corrected, broken: { $0.open(Sample.request("13/2026"), spoil: { _ in }) },
            honest: correcting(to: "12/2026")),
    ]

    private static let endings = [
        Neighbours(
            .unknownCode, in: concluded, broken: { $0.move(first, .ended(cause: "excusa"), unchecked: true) },
            honest: { $0.move(first, .ended(cause: "convenio"), unchecked: true) }),
        Neighbours(
            .stage, in: delivered, broken: { $0.move(first, .ended(cause: "convenio"), unchecked: true) },
            honest: { $0.move(first, .discharged, unchecked: true) }),
        Neighbours(
            .stage, in: ended, broken: { $0.move(first, .called(alternateOfFirst), unchecked: true) },
            honest: { $0.open(Sample.request("13/2026"), spoil: { _ in }) }),
        Neighbours(
            .replacement, in: ended, broken: replacing(vacated),
            honest: { $0.open(Sample.request("13/2026"), spoil: { _ in }) }),
    ]

    static let matters = fileNumbers + additions + annulments + corrections + endings
}
