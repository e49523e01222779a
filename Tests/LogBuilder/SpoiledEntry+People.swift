/// Applications and the roster.
extension SpoiledEntry {
    static let applications =
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

    static let roster =
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
}
