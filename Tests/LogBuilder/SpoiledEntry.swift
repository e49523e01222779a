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

    static let listOf65 = (10...74).map { "\"c\($0)\"" }.joined(separator: ",")
    static let listOf257 = (100...356).map { "\"c\($0)\"" }.joined(separator: ",")
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
                ("[\"excuse\"]", "[]", "rows[3].scopes", .wrongLength),
                ("[\"excuse\"]", "[\"excuses\"]", "rows[3].scopes[0]", .unknownValue),
                ("[\"revocation\",\"sanction\"]", "[\"sanction\",\"revocation\"]", "rows[4].scopes", .notInOrder),
                ("[\"revocation\",\"sanction\"]", "[\"sanction\",\"sanction\"]", "rows[4].scopes", .notInOrder),
            ])
        + of(
            "policy.adopted",
            [
                ("\"widen\"", "\"widened\"", "thin_pools", .unknownValue),
                ("\"widen\"", "true", "thin_pools", .wrongType),
                ("\"fees\":\"public\"", "\"fees\":\"open\"", "fees", .unknownValue),
                ("\"electronic\":1", "\"electronic\":31", "notice_days.electronic", .outOfRange),
                ("\"electronic\":1,", "", "notice_days.electronic", .missing),
                ("\"post\":0", "\"post\":0,\"radio\":0", "notice_days.radio", .unknownName),
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

    private static let activity = of(
        "activity.noted",
        [
            ("\"count\":12", "\"count\":0", "count", .outOfRange),
            ("\"count\":12", "\"count\":\"12\"", "count", .wrongType),
            ("\"head\":\"", "\"head\":\"00", "head", .wrongLength),
        ])

    private static let signatures = of(
        "acta.signed",
        [
            ("\"file\":\"", "\"file\":\"00", "file", .wrongLength),
            ("\"draw\":\"S-2026-000001\",", "", "draw", .missing),
            ("\"file\":", "\"extra\":\"X\",\"file\":", "extra", .unknownName),
        ])

    public static let all =
        catalogues + calendars + calls + applications + roster + draws + directs + moves + beacons + activity
        + errors + signatures
}
