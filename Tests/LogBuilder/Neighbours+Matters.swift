import Beacon
import Draw
import PublicRecord
import Sodium
import Support
import WireFormat

/// Competence, one lot for each matter, and the corrections of mistakes.
extension Neighbours {
    // MARK: Competence

    /// One fact by an office that may not enter it, and by one that may.
    private static func competence(
        _ fact: Fact, in base: LogBuilder = founded, at time: Timestamp? = nil, not wrong: String, but right: String
    ) -> Neighbours {
        Neighbours(
            .notCompetent, in: base, broken: { $0.appendUnchecked(fact, at: time, by: wrong) },
            honest: { $0.appendUnchecked(fact, at: time, by: right) })
    }

    private static let withCourtOffice: LogBuilder = {
        var log = founded
        log.append(
            .catalogueAdopted(Sample.catalogue(.courts, [Sample.row("registro", district: "tula")])))
        return log
    }()

    static let competences: [Neighbours] =
        [
            competence(.recordCreated(Sample.created()), in: LogBuilder(), not: "registro", but: "consejo"),
            competence(.periodOpened(Sample.nextPeriod), not: "juzgado-1", but: "consejo"),
            competence(.periodOpened(Sample.nextPeriod), not: "registro", but: "consejo"),
            competence(.policyAdopted(Sample.policy("acuerdo-2")), not: "juzgado-1", but: "consejo"),
            competence(
                .calendarAdopted(Sample.calendar("calendario-2")), not: "juzgado-1", but: "consejo"),
            competence(
                .catalogueAdopted(Sample.catalogue(.kinds, [Sample.row("otro")])), not: "registro", but: "consejo"),
            competence(
                .keyAnnounced(KeyAnnounced(Sample.signer.key, instrument: "Acta de prueba")), not: "juzgado-2",
                but: "consejo"),
            competence(
                .matterKeyAnnounced(
                    MatterKeyAnnounced(
                        matterKey: Fixed.matterKey("new").publicKey, cause: "llave-perdida", instrument: "Acta",
                        proposedBy: "juzgado-1")), not: "registro", but: "consejo"),
            competence(.callOpened(Sample.call), in: withNext, not: "registro", but: "consejo"),
            competence(
                .standingChanged(Sample.change(.suspended, 1, effective: founded.next)), not: "juzgado-1",
                but: "consejo"),
            competence(
                .standingChanged(Sample.change(.unavailable, 1, effective: founded.next)), not: "juzgado-1",
                but: "registro"),
            competence(
                .standingChanged(Sample.change(.unavailable, 1, effective: founded.next)), not: "juzgado-2",
                but: "consejo"),
            competence(
                .applicationMoved(ApplicationMoved(Sample.application(1), .reviewed)), in: submitted,
                not: "juzgado-1", but: "registro"),
            competence(
                .applicationMoved(
                    ApplicationMoved(
                        Sample.application(1), .rejected(grounds: ["sin-titulo"], Sample.approval(by: "juzgado-1")))),
                in: reviewing, not: "registro", but: "consejo"),
            competence(
                .applicationMoved(ApplicationMoved(Sample.application(1), .lapsed)), in: returned,
                at: utc("2026-02-14T06:00:00Z"), not: "juzgado-1", but: "registro"),
            Neighbours(
                .notCompetent, in: concluded,
                broken: { $0.correct(.draw(Sample.draw(1)), to: "13/2026", by: "juzgado-2", spoil: { _ in }) },
                honest: { $0.correct(.draw(Sample.draw(1)), to: "13/2026", by: "consejo", spoil: { _ in }) }),
        ]

    // MARK: File numbers, tags and keys

    private static func numbered(_ number: String, court: String = Sample.court, at time: Timestamp? = nil) -> Step {
        { $0.open(Sample.request(number, court: court), at: time, spoil: { _ in }) }
    }

    /// The last second of a year in the sample's local time.
    private static let endOfYear = utc("2027-01-01T05:59:59Z")

    private static let nextYear: LogBuilder = {
        var log = LogBuilder.founded(calendar: Sample.calendar)
        log.append(.periodOpened(Sample.nextPeriod))
        for number in 1...6 { log.renew(number) }
        return log
    }()

    private static let numbers = [
        Neighbours(.fileNumber, broken: numbered("toca 14/2026"), honest: numbered("exhorto 14/2026")),
        // The first court has no cuadernos, the second has every kind.
        Neighbours(
            .fileNumber, broken: numbered("cuaderno 14/2026"), honest: numbered("cuaderno 14/2026", court: "juzgado-2")),
        Neighbours(.fileNumber, broken: numbered("14/2026 ter"), honest: numbered("14/2026 bis")),
        Neighbours(
            .fileNumber, broken: numbered("14/2026 ii"), honest: numbered("14/2026 ii", court: "juzgado-2")),
        Neighbours(.fileNumber, broken: numbered("14/2027"), honest: numbered("14/1999")),
        Neighbours(
            .fileNumber, in: nextYear, broken: numbered("14/2027", at: endOfYear),
            honest: numbered("14/2027", at: endOfYear.advanced(by: 1))),
        Neighbours(
            .fileNumber, in: concluded,
            broken: { $0.designate(1, Sample.request("toca 20/2026"), spoil: { _ in }) },
            honest: { $0.designate(1, Sample.request("exhorto 20/2026"), spoil: { _ in }) }),
        Neighbours(
            .fileNumber, in: concluded,
            broken: { $0.correct(.draw(Sample.draw(1)), to: "toca 13/2026", spoil: { _ in }) },
            honest: { $0.correct(.draw(Sample.draw(1)), to: "exhorto 13/2026", spoil: { _ in }) }),
    ]

    private static func catalogueOf(_ court: CatalogueRow) -> Fact {
        .catalogueAdopted(Sample.catalogue(.courts, [court]))
    }

    private static let courts = [
        fact(
            .unknownCode, catalogueOf(Sample.row("juzgado-9", district: "tula", dockets: ["toca"])),
            catalogueOf(Sample.row("juzgado-9", district: "tula", dockets: ["exhorto"]))),
        fact(
            .unknownCode, catalogueOf(Sample.row("juzgado-9", district: "tula", suffixes: ["ter"])),
            catalogueOf(Sample.row("juzgado-9", district: "tula", suffixes: ["ii"]))),
    ]

    private static func tagged(_ tag: @escaping @Sendable (inout MatterTag) -> Void) -> Step {
        { $0.open(request, spoil: { tag(&$0.tag) }) }
    }

    private static let other = Sample.tag(Sample.number("15/2026"))

    private static let tags = [
        // The tag of another file, with its own proof and with this file's.
        Neighbours(.tag, broken: tagged { $0 = other }, honest: tagged { _ in }),
        Neighbours(.tag, broken: tagged { $0.value = other.value }, honest: tagged { _ in }),
        Neighbours(.tag, broken: tagged { $0.proof?[40] ^= 1 }, honest: tagged { _ in }),
        // Another kind of file, another court, another key.
        Neighbours(
            .tag, broken: tagged { $0 = Sample.tag(Sample.number("exhorto 14/2026")) }, honest: tagged { _ in }),
        Neighbours(
            .tag, broken: tagged { $0 = Sample.tag(Sample.number("14/2026"), court: "juzgado-2") },
            honest: tagged { _ in }),
        Neighbours(
            .tag, broken: { $0.open(request, key: Fixed.matterKey("other"), spoil: { _ in }) },
            honest: { $0.open(request, spoil: { _ in }) }),
        Neighbours(
            .tag, in: rekeyed, broken: { $0.open(request, spoil: { _ in }) },
            honest: { $0.open(request, key: newKey, spoil: { _ in }) }),
        Neighbours(
            .tag, in: concluded,
            broken: { $0.designate(1, Sample.request("20/2026"), spoil: { $0.tag.value = other.value }) },
            honest: { $0.designate(1, Sample.request("20/2026"), spoil: { _ in }) }),
        Neighbours(
            .tag, in: concluded,
            broken: { $0.correct(.draw(Sample.draw(1)), to: "13/2026", spoil: { $0.tag.value = other.value }) },
            honest: { $0.correct(.draw(Sample.draw(1)), to: "13/2026", spoil: { _ in }) }),
    ]

    private static let newKey = Fixed.matterKey("new")

    private static let rekeyed: LogBuilder = {
        var log = founded
        log.announce(newKey)
        return log
    }()

    private static func created(_ key: [UInt8]) -> Fact {
        var fact = Sample.created()
        fact.matterKey = key
        return .recordCreated(fact)
    }

    private static func announcement(
        _ key: [UInt8] = newKey.publicKey.bytes, cause: String = "llave-perdida", by proposer: String = "registro"
    ) -> Fact {
        var fact = MatterKeyAnnounced(
            matterKey: newKey.publicKey, cause: cause, instrument: "Acta de prueba", proposedBy: proposer)
        fact.matterKey = key
        return .matterKeyAnnounced(fact)
    }

    private static let keys = [
        // The identity; no element; and byte strings that encode no element.
        fact(.matterKey, in: LogBuilder(), created([UInt8](repeating: 0, count: 32)), created(newKey.publicKey.bytes)),
        fact(
            .matterKey, in: LogBuilder(), created([UInt8](repeating: 0xFF, count: 32)), created(newKey.publicKey.bytes)),
        fact(.matterKey, announcement([1] + [UInt8](repeating: 0, count: 31)), announcement()),
        fact(.matterKey, announcement(Sample.matterKey.publicKey.bytes), announcement()),
        fact(.matterKey, in: rekeyed, announcement(), announcement(Fixed.matterKey("newer").publicKey.bytes)),
        fact(.unknownCode, announcement(cause: "excusa"), announcement()),
        fact(.sameOffice, announcement(by: "consejo"), announcement()),
        fact(.unknownOffice, announcement(by: "nadie"), announcement()),
    ]

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

    static let matters = numbers + courts + tags + keys + additions + annulments + corrections + endings
}
