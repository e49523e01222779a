/// Draws, designations and corrections, and the entries that announce keys.
extension SpoiledEntry {
    static let draws = of(
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

    static let directs = of(
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

    static let moves =
        of(
            "designation.notified",
            [
                ("/P-", "P-", "designation", .notIdentifier), ("/P-", "/P-0", "designation", .notIdentifier),
                ("\"designation\":\"S-", "\"designation\":\"A-", "designation", .notIdentifier),
                ("\"medium\":", "\"expert\":\"P-000001\",\"medium\":", "expert", .unknownName),
                ("\"medium\":\"in-person\",", "", "medium", .missing),
                ("\"in-person\"", "\"telephone\"", "medium", .unknownValue),
                ("\"on\":\"2026-", "\"on\":\"26-", "on", .notDate),
                ("\"proof\":\"", "\"proof\":\"00", "proof", .wrongLength),
            ])
        + of(
            "designation.due",
            [
                ("\"until\":\"2026-11-30\"", "\"until\":\"2026-11-31\"", "until", .notDate),
                ("\"cause\":\"prorroga\"", "\"cause\":null", "cause", .wrongType),
            ])
        + of(
            "designation.fees",
            [
                ("\"step\":\"quoted\"", "\"step\":\"asked\"", "step", .unknownValue),
                ("\"amount\":1200000", "\"amount\":0", "amount", .outOfRange),
                ("\"amount\":1200000", "\"amount\":100000000001", "amount", .outOfRange),
                (",\"payer\":\"one-party\"", "", "payer", .missing),
                ("\"one-party\"", "\"nobody\"", "payer", .unknownValue),
                ("\"step\":\"fixed\"", "\"payer\":\"court\",\"step\":\"fixed\"", "payer", .unknownName),
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
}
