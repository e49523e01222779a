import Support
import WireFormat

/// Corrections of identities, admissions by error, and closures.
extension SpoiledEntry {
    private static let daysOf367 = (0...366).map { number in
        "\"\(certain { try Timestamp(seconds: 86_400 * number) }.text.prefix(10))\""
    }.joined(separator: ",")

    static let errors =
        of(
            "identity.corrected",
            [
                ("\"identity\":\"", "\"identity\":\"00", "identity", .wrongLength),
                ("\"cause\":\"error-de-captura\",", "", "cause", .missing),
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
                ("\"proposed_by\":", "\"name\":\"X\",\"proposed_by\":", "name", .unknownName),
            ])
        + of(
            "admission.annulled",
            [
                ("\"P-000011\"", "\"P-11\"", "expert", .notIdentifier),
                (",\"proposed_by\":\"registro\"", "", "proposed_by", .missing),
                ("\"expert\":", "\"effective\":\"2026-02-03T00:00:00Z\",\"expert\":", "effective", .unknownName),
            ])
        + of(
            "days.closed",
            [
                ("[\"2026-02-03\"]", "[]", "days", .wrongLength),
                ("[\"2026-02-03\"]", "[\(daysOf367)]", "days", .wrongLength),
                ("[\"2026-02-03\"]", "[\"2026-02-30\"]", "days[0]", .notDate),
                ("[\"2026-02-03\"]", "[3]", "days[0]", .wrongType),
                ("[\"2026-06-30\",\"2026-07-01\"]", "[\"2026-07-01\",\"2026-06-30\"]", "days", .notInOrder),
                ("[\"2026-06-30\",\"2026-07-01\"]", "[\"2026-06-30\",\"2026-06-30\"]", "days", .notInOrder),
                ("\"13:00\"", "\"24:00\"", "from_time", .notTime),
                ("\"13:00\"", "\"00:00\"", "from_time", .notTime),
                ("\"13:00\"", "\"13:60\"", "from_time", .notTime),
                ("\"13:00\"", "\"1:00\"", "from_time", .notTime),
                ("\"13:00\"", "1300", "from_time", .wrongType),
                ("[\"juzgado-1\"]", "[]", "courts", .wrongLength),
                ("[\"tula\"]", "[\"tula\",\"pachuca\"]", "districts", .notInOrder),
                ("[\"tula\"]", "null", "districts", .wrongType),
                ("\"cause\":\"suspension\",", "", "cause", .missing),
            ])
}
