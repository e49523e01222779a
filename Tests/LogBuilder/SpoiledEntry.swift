import Draw
import PublicRecord
import Support
import WireFormat

/// An entry with one change that makes it malformed, with the place and reason expected from the parser.
public struct SpoiledEntry: Sendable {
    public var type: String
    public var old: String
    public var new: String
    public var place: String
    public var reason: Malformed.Reason

    /// The first entry of the type that contains `old`, with its first occurrence changed.
    public var text: String {
        let entries = LogBuilder.full.entries + SpoiledEntry.onPublicBeacons
        let texts = entries.map { String(decoding: $0, as: UTF8.self) }
        guard let text = texts.first(where: { $0.contains("\"type\":\"\(type)\"") && $0.contains(old) }) else {
            fatalError("no \(type) with \(old)")
        }
        return text.replacing(old, with: new, maxReplacements: 1)
    }

    static func of(
        _ type: String, _ changes: [(old: String, new: String, place: String, reason: Malformed.Reason)]
    ) -> [SpoiledEntry] {
        changes.map { SpoiledEntry(type: type, old: $0.old, new: $0.new, place: $0.place, reason: $0.reason) }
    }

    private static let listOf65 = (10...74).map { "\"c\($0)\"" }.joined(separator: ",")
    private static let listOf257 = (100...356).map { "\"c\($0)\"" }.joined(separator: ",")
    private static let daysOf3001 = (0...3_000).map { number in
        "\"\(certain { try Timestamp(seconds: 86_400 * number) }.text.prefix(10))\""
    }.joined(separator: ",")

    /// Two names in place of one, or one too many.
    private static let catalogues =
        of(
            "catalogue.adopted",
            [
                ("\"districts\",", "\"district\",", "catalogue", .unknownValue),
                ("[\"tula\"]", "[]", "rows[0].neighbours", .wrongLength),
                ("[\"tula\"]", "[\"tula\",\"tula\"]", "rows[0].neighbours", .notInOrder),
                ("[\"tula\"]", "[\"tula\",\"actopan\"]", "rows[0].neighbours", .notInOrder),
                ("[\"tula\"]", "[\"pachuca\"]", "rows[0].neighbours", .unknownValue),
                ("[\"tula\"]", "[\(listOf257)]", "rows[0].neighbours", .wrongLength),
                ("[\"tula\"]", "null", "rows[0].neighbours", .wrongType),
                (
                    "\"name\":\"consejo\"", "\"name\":\"consejo\",\"neighbours\":[\"x\"]", "rows[0].neighbours",
                    .unknownName
                ),
                ("\"district\":\"pachuca\",", "", "rows[0].district", .missing),
                (
                    "\"name\":\"juzgado-1\"", "\"name\":\"juzgado-1\",\"scopes\":[\"excuse\"]", "rows[0].scopes",
                    .unknownName
                ),
                ("[\"excuse\"]", "[]", "rows[2].scopes", .wrongLength),
                ("[\"excuse\"]", "[\"excuses\"]", "rows[2].scopes[0]", .unknownValue),
                ("[\"revocation\",\"sanction\"]", "[\"sanction\",\"revocation\"]", "rows[3].scopes", .notInOrder),
                ("[\"revocation\",\"sanction\"]", "[\"sanction\",\"sanction\"]", "rows[3].scopes", .notInOrder),
            ])
        + of(
            "policy.adopted",
            [
                ("\"widen\"", "\"widened\"", "thin_pools", .unknownValue),
                ("\"widen\"", "true", "thin_pools", .wrongType),
            ])

    private static let calendars = of(
        "calendar.adopted",
        [
            ("\"calendario-2026\"", "\"Calendario\"", "calendar", .notCode),
            ("\"from\":\"2026-01-01\"", "\"from\":\"2026-1-1\"", "from", .notDate),
            ("\"from\":\"2026-01-01\"", "\"from\":\"2026-02-29\"", "from", .notDate),
            ("\"from\":\"2026-01-01\"", "\"from\":\"1969-12-31\"", "from", .notDate),
            ("\"from\":\"2026-01-01\"", "\"from\":\"2026-01-01T00:00:00Z\"", "from", .notDate),
            ("\"from\":\"2026-01-01\"", "\"from\":\"2027-01-01\"", "until", .notInOrder),
            ("\"from\":\"2026-01-01\"", "\"from\":\"2026-01-02\"", "closed[0]", .outOfRange),
            ("\"until\":\"2026-12-31\"", "\"until\":\"2026-12-24\"", "closed[3]", .outOfRange),
            ("\"offset_minutes\":-360", "\"offset_minutes\":-841", "offset_minutes", .outOfRange),
            ("\"offset_minutes\":-360", "\"offset_minutes\":841", "offset_minutes", .outOfRange),
            ("\"offset_minutes\":-360", "\"offset_minutes\":\"-360\"", "offset_minutes", .wrongType),
            ("\"2026-02-05\",\"2026-03-16\"", "\"2026-03-16\",\"2026-02-05\"", "closed", .notInOrder),
            ("\"2026-02-05\"", "\"2026-01-01\"", "closed", .notInOrder),
            ("\"2026-02-05\"", "\"2026-02-30\"", "closed[1]", .notDate),
            ("\"2026-02-05\"", "5", "closed[1]", .wrongType),
            (
                "[\"2026-01-01\",\"2026-02-05\",\"2026-03-16\",\"2026-12-25\"]", "[\(daysOf3001)]", "closed",
                .wrongLength
            ),
            ("\"calendar\":\"calendario-2026\",", "", "calendar", .missing),
        ])

    private static let calls = of(
        "call.opened",
        [
            ("\"closes\":\"2026-03-01T06:00:00Z\"", "\"closes\":\"2026-02-10T06:00:00Z\"", "closes", .notInOrder),
            ("\"closes\":\"2026-03-01T06:00:00Z\"", "\"closes\":\"2026-03-01\"", "closes", .notTime),
            ("\"specialties\":[\"contabilidad\"]", "\"specialties\":[]", "specialties", .wrongLength),
            ("[\"pachuca\",\"tula\"]", "[\"tula\",\"pachuca\"]", "districts", .notInOrder),
            ("[\"cedula\",\"constancia\"]", "[\"cedula\",\"cedula\"]", "requirements", .notInOrder),
            ("[\"cedula\",\"constancia\"]", "[\(listOf65)]", "requirements", .wrongLength),
            ("[\"pachuca\",\"tula\"]", "[\(listOf257)]", "districts", .wrongLength),
            ("\"correction_days\":3", "\"correction_days\":0", "correction_days", .outOfRange),
            ("\"objection_days\":5", "\"objection_days\":366", "objection_days", .outOfRange),
            ("\"answer_days\":2,", "", "answer_days", .missing),
            ("\"answer_days\":2", "\"answer_days\":366", "answer_days", .outOfRange),
        ])

    private static let applications =
        of(
            "application.submitted",
            [
                ("A-2026-000001", "A-2026-000000", "application", .outOfRange),
                ("A-2026-000001", "S-2026-000001", "application", .notIdentifier),
                ("A-2026-000001", "A-2026-1", "application", .notIdentifier),
                ("[\"pachuca\",\"tula\"]", "[]", "districts", .wrongLength),
                ("\"file\":\"", "\"file\":\"00", "file", .wrongLength),
                ("\"time\":", "\"person\":\"x\",\"time\":", "person", .unknownName),
            ])
        + of("application.reviewed", [("\"time\":", "\"stage\":\"x\",\"time\":", "stage", .unknownName)])
        + of(
            "application.returned",
            [
                ("[\"cedula\",\"constancia\"]", "[]", "missing", .wrongLength),
                ("[\"cedula\",\"constancia\"]", "[\"constancia\",\"cedula\"]", "missing", .notInOrder),
                ("[\"cedula\",\"constancia\"]", "[\(listOf65)]", "missing", .wrongLength),
            ])
        + of("application.corrected", [("\"file\":\"", "\"files\":\"", "file", .missing)])
        + of("application.listed", [("\"application\":\"A-2026-000001\",", "", "application", .missing)])
        + of(
            "application.objected",
            [
                ("\"objection\":1", "\"objection\":0", "objection", .outOfRange),
                ("\"objection\":1", "\"objection\":1001", "objection", .outOfRange),
                ("\"cause\":\"sin-titulo\"", "\"cause\":\"\"", "cause", .notCode),
            ])
        + of(
            "application.answered",
            [
                ("\"objection\":2", "\"cause\":\"sin-titulo\",\"objection\":2", "cause", .unknownName),
                ("\"objection\":2", "\"objection\":\"2\"", "objection", .wrongType),
            ])
        + of(
            "application.approved",
            [
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
                ("\"proposed_by\":\"registro\"", "\"proposed_by\":\"Registro\"", "proposed_by", .notCode),
                ("Acuerdo de prueba", "", "instrument", .notText),
            ])
        + of(
            "application.rejected",
            [
                ("[\"sin-titulo\"]", "[]", "grounds", .wrongLength),
                ("[\"sin-titulo\"]", "[\(listOf65)]", "grounds", .wrongLength),
                ("[\"sin-titulo\"]", "\"sin-titulo\"", "grounds", .wrongType),
            ])
        + of("application.lapsed", [("\"time\":", "\"missing\":[\"cedula\"],\"time\":", "missing", .unknownName)])
        + of("application.withdrawn", [("application.withdrawn", "application.withdrew", "type", .unknownValue)])

    private static let roster =
        of(
            "expert.admitted",
            [
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
                ("\"application\":\"A-2026-000001\"", "\"application\":null", "application", .wrongType),
                (
                    "\"application\":\"A-2026-000001\"", "\"application\":\"D-2026-000001\"", "application",
                    .notIdentifier
                ),
            ])
        + of(
            "expert.renewed",
            [
                ("\"period\":\"lista-2027\",", "", "period", .missing),
                ("\"expert\":", "\"effective\":\"2027-01-01T00:00:00Z\",\"expert\":", "effective", .unknownName),
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
            ])
        + of(
            "expert.changed",
            [
                ("\"effective\":\"", "\"efective\":\"", "effective", .missing),
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
            ])
        + of(
            "expert.sanctioned",
            [
                ("\"cause\":\"incumplimiento\",", "", "cause", .missing),
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
            ])
        + of("expert.suspended", [(",\"proposed_by\":\"registro\"", "", "proposed_by", .missing)])
        + of("expert.reinstated", [(",\"proposed_by\":\"registro\"", "", "proposed_by", .missing)])
        + of(
            "expert.removed",
            [
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
                ("\"effective\":\"2026-", "\"effective\":\"26-", "effective", .notTime),
            ])
        // A declaration has no proposer.
        + of(
            "expert.unavailable", [("\"time\":", "\"proposed_by\":\"registro\",\"time\":", "proposed_by", .unknownName)]
        )
        + of(
            "expert.available",
            [
                ("\"time\":", "\"proposed_by\":\"registro\",\"time\":", "proposed_by", .unknownName),
                ("\"effective\":\"", "\"effective\":\"+", "effective", .notTime),
            ])

    private static let draws = of(
        "draw.opened",
        [
            ("\"widened\":[\"tula\"]", "\"widened\":[]", "widened", .wrongLength),
            ("\"widened\":[\"tula\"]", "\"widened\":[\"tula\",\"actopan\"]", "widened", .notInOrder),
            ("\"widened\":[\"tula\"]", "\"widened\":\"tula\"", "widened", .wrongType),
            ("\"widened\":[\"tula\"]", "\"widened\":[\(listOf257)]", "widened", .wrongLength),
            (
                "\"cause\":\"excusa\",\"designation\":\"D-2026-000001\"", "\"cause\":\"excusa\"",
                "replaces.designation",
                .missing
            ),
            (
                "\"designation\":\"D-2026-000001\"", "\"designation\":\"D-2026-000001\",\"expert\":\"P-000001\"",
                "replaces.expert", .unknownName
            ),
            (
                "\"designation\":\"D-2026-000001\"", "\"designation\":\"S-2026-000001\"", "replaces.designation",
                .notIdentifier
            ),
            ("\"cause\":\"no-acepto\",\"designation\"", "\"designation\"", "replaces.cause", .missing),
            ("\"adds\":{\"cause\":\"otra-parte\",", "\"adds\":{", "adds.cause", .missing),
            ("\"to\":\"S-", "\"to\":\"A-", "adds.to", .notIdentifier),
            ("\"adds\":{", "\"adds\":{\"by\":\"x\",", "adds.by", .unknownName),
            ("\"docket\":\"expediente\",", "", "request.case.docket", .missing),
            ("\"number\":12,", "\"number\":0,", "request.case.number", .outOfRange),
            ("\"number\":12,", "\"number\":1000000000,", "request.case.number", .outOfRange),
            ("\"number\":12,", "\"number\":\"12\",", "request.case.number", .wrongType),
            ("\"year\":2026", "\"year\":26", "request.case.year", .outOfRange),
            ("\"year\":2026", "\"year\":10000", "request.case.year", .outOfRange),
            ("\"suffix\":\"bis\"", "\"suffix\":\"BIS\"", "request.case.suffix", .notCode),
            ("\"year\":2026", "\"years\":2026", "request.case.year", .missing),
            ("\"tag\":\"", "\"tag\":\"00", "tag", .wrongLength),
            ("\"tag_proof\":\"", "\"tag_proof\":\"00", "tag_proof", .wrongLength),
            ("\"case\":{\"docket\":\"expediente\",\"number\":12,\"year\":2026},", "", "tag_proof", .unknownName),
        ])

    private static let directs = of(
        "designation.direct",
        [
            ("D-2026-000001", "S-2026-000001", "designation", .notIdentifier),
            ("\"seats\":1", "\"seats\":2", "request.seats", .outOfRange),
            ("\"expert\":\"P-000007\",", "", "institution", .missing),
            (
                "\"ground\":\"sin-lista\"", "\"ground\":\"sin-lista\",\"institution\":\"Universidad\"", "institution",
                .unknownName
            ),
            ("\"ground\":\"sin-lista\",", "", "ground", .missing),
            ("\"reasons\":\"Razones de prueba\"", "\"reasons\":\"\"", "reasons", .notText),
            ("Universidad de Prueba", " Universidad", "institution", .notText),
            ("\"replaces\":{", "\"replaces\":{\"by\":\"x\",", "replaces.by", .unknownName),
        ])

    private static let moves =
        of(
            "designation.notified",
            [
                ("/P-", "P-", "designation", .notIdentifier), ("/P-", "/P-0", "designation", .notIdentifier),
                ("\"designation\":\"S-", "\"designation\":\"A-", "designation", .notIdentifier),
                ("\"time\":", "\"expert\":\"P-000001\",\"time\":", "expert", .unknownName),
            ])
        + of(
            "designation.accepted",
            [("\"designation\":", "\"cause\":\"excusa\",\"designation\":", "cause", .unknownName)])
        + of("designation.excused", [("\"cause\":\"excusa\",", "", "cause", .missing)])
        + of("designation.challenged", [("\"cause\":\"parentesco\"", "\"cause\":[]", "cause", .wrongType)])
        + of(
            "designation.resolved",
            [
                ("\"founded\":true", "\"founded\":\"true\"", "founded", .wrongType),
                ("\"founded\":true", "\"founded\":1", "founded", .wrongType),
                ("\"founded\":true", "\"founded\":null", "founded", .wrongType),
                ("\"founded\":false,", "", "founded", .missing),
            ])
        + of(
            "designation.lapsed",
            [("\"designation\":", "\"cause\":\"no-acepto\",\"designation\":", "cause", .unknownName)])
        + of("designation.delivered", [("designation.delivered", "designation.deliver", "type", .unknownValue)])
        + of("designation.discharged", [("\"by\":\"juzgado-1\",", "", "by", .missing)])
        + of("designation.revoked", [(",\"instrument\":\"Auto de prueba\"", "", "instrument", .missing)])
        + of(
            "designation.called",
            [
                ("\"expert\":\"P-", "\"expert\":\"S-", "expert", .notIdentifier),
                ("\"expert\":\"P-", "\"experts\":\"P-", "expert", .missing),
            ])
        + of("designation.ended", [("\"cause\":\"convenio\",", "", "cause", .missing)])
        + of(
            "draw.annulled",
            [
                ("\"cause\":\"error-de-captura\",", "", "cause", .missing),
                ("\"draw\":\"S-", "\"draw\":\"D-", "draw", .notIdentifier),
                ("\"time\":", "\"instrument\":\"x\",\"time\":", "instrument", .unknownName),
            ])
        + of(
            "case.corrected",
            [
                ("\"folio\":\"S-", "\"folio\":\"A-", "folio", .notIdentifier),
                ("\"cause\":\"error-de-captura\",", "", "cause", .missing),
                (",\"proposed_by\":\"juzgado-1\"", "", "proposed_by", .missing),
                ("\"instrument\":\"Auto de prueba\",", "", "instrument", .missing),
                ("\"case\":{\"docket\":\"expediente\",\"number\":33,\"year\":2026},", "", "tag_proof", .unknownName),
            ])
        + of(
            "matter-key.announced",
            [
                ("\"matter_key\":\"", "\"matter_key\":\"00", "matter_key", .wrongLength),
                ("\"cause\":\"llave-perdida\",", "", "cause", .missing),
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
            ])
        + of(
            "record.created",
            [
                ("\"council\":\"consejo\",", "", "council", .missing),
                ("\"registry\":\"registro\"", "\"registry\":\"consejo\"", "registry", .unknownValue),
                ("\"matter_key\":\"", "\"matter_key\":\"00", "matter_key", .wrongLength),
            ])
        + of(
            "key.announced",
            [
                ("\"vkey\":\"", "\"vkey\":\"x", "vkey.id", .badKey),
                // A key for cosignatures cannot sign the log.
                (Sample.signer.key.text, Sample.witness(1).key.text, "vkey", .badKey),
                ("Acta de prueba\"", "Acta de prueba\\n\"", "instrument", .notText),
            ])

    public static let all =
        catalogues + calendars + calls + applications + roster + draws + directs + moves + beacons
}
