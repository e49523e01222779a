import PublicRecord
import Support
import WireFormat

/// Competence: entries by an office that may not make them.
extension Neighbours {
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
            competence(.daysClosed(Sample.closure("2026-02-04")), not: "registro", but: "consejo"),
            competence(.daysClosed(Sample.closure("2026-02-04")), not: "juzgado-1", but: "consejo"),
            Neighbours(
                .notCompetent, broken: { $0.correctIdentity(1, by: "registro", spoil: { $0.proposedBy = "consejo" }) },
                honest: { $0.correctIdentity(1, spoil: { _ in }) }),
            Neighbours(
                .notCompetent, broken: { $0.annulAdmission(1, by: "registro", spoil: { $0.proposedBy = "consejo" }) },
                honest: { $0.annulAdmission(1, spoil: { _ in }) }),
            competence(Sample.note(1), not: "juzgado-1", but: "registro"),
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
}
