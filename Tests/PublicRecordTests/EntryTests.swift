import LogBuilder
import PublicRecord
import Support
import Testing
import WireFormat

@Suite("Entries")
struct EntryTests {
    @Test func everyTypeComesBackFromItsBytes() throws {
        var log = LogBuilder.full
        log.append(.policyAdopted(Sample.policy("acuerdo-2", tickets: .rotation)))
        log.append(.policyAdopted(Sample.policy("acuerdo-3", tickets: .uniform)))
        log.open(Sample.request(nil), hidden: "99/2026", key: Fixed.matterKey("other matters"))
        var types: Set<String> = []
        for bytes in log.entries {
            let entry = try Entry(parsing: bytes)
            #expect(entry.bytes == bytes)
            #expect(try Entry(parsing: entry.bytes) == entry)
            var fields = try Fields(JSON(parsing: bytes))
            types.insert(try fields.string("type"))
        }
        #expect(types == Self.types)
    }

    /// The types of protocol section 4.
    static let types: Set = [
        "record.created", "catalogue.adopted", "policy.adopted", "period.opened", "expert.admitted", "expert.changed",
        "expert.renewed", "expert.sanctioned", "expert.suspended", "expert.reinstated", "expert.removed",
        "expert.unavailable", "expert.available", "draw.opened", "draw.concluded", "calendar.adopted", "call.opened",
        "application.submitted", "application.reviewed", "application.returned", "application.corrected",
        "draw.annulled", "case.corrected", "designation.ended", "matter-key.announced", "application.listed",
        "application.objected", "application.answered", "application.approved",
        "application.rejected", "application.lapsed", "application.withdrawn", "designation.direct",
        "designation.notified", "designation.accepted", "designation.excused", "designation.challenged",
        "designation.resolved", "designation.due", "designation.fees", "designation.lapsed", "designation.delivered",
        "designation.discharged",
        "designation.revoked", "designation.called", "key.announced", "activity.noted",
        "identity.corrected", "admission.annulled", "days.closed", "acta.signed",
    ]

    /// The record that the other tests use has everything that its comment promises.
    @Test func theFullRecordHasEveryStage() {
        let state = LogBuilder.full.state
        #expect(
            Set(state.applications.all.map(\.stage.kind)) == Set(Application.Stage.Kind.allCases))
        var stages = Set(state.directs.all.map(\.designation.stage.kind))
        state.draws.forEachDesignation { stages.insert($2.stage.kind) }
        #expect(stages == Set(Designation.Stage.Kind.allCases))
        let people = Roster.Standing.allCases.filter { standing in
            state.roster.experts.contains { $0.standing(at: LogBuilder.full.clock) == standing }
        }
        #expect(people == [.active, .unavailable, .removed, .annulled])
        #expect(state.statistics.widened == 1 && state.statistics.direct == 4 && state.statistics.replacements == 2)
        let figures = state.statistics
        #expect(figures.annulled == 1 && figures.additions.count == 2 && figures.corrections.count == 2)
        #expect(figures.identitiesCorrected == 2 && figures.admissionsAnnulled == ["alta-duplicada": 1])
        #expect(figures.notices == ["electronic": 1, "in-person": 7] && figures.reportsDue == 1)
        #expect(figures.reportsMoved == ["prorroga": 1] && figures.reportsDelivered == 2 && figures.reportsLate == 0)
        #expect(figures.closures == 2 && figures.closuresAfterwards == 1)
        #expect(figures.ended == ["convenio": 2] && figures.reserved == 2 && state.matterKeys.count == 2)
    }

    @Test func identityDocumentsComeBack() throws {
        for number in 1...4 {
            let document = Sample.identity(number)
            #expect(try IdentityDocument(parsing: document.bytes) == document)
        }
    }

    private static let admission = Entry(
        time: Sample.start, by: Sample.office, fact: .expertAdmitted(Sample.admission(1)))
    private static let policy = Entry(
        time: Sample.start, by: Sample.office, fact: .policyAdopted(Sample.policy(custodians: ["colegio"])))
    private static let log = Neighbours.concluded
    private static let opening = log.entries[log.entries.count - 2]
    private static let conclusion = log.entries[log.entries.count - 1]

    /// An entry with one change each, with the place and reason of the refusal.
    static let spoiled: [(entry: [UInt8], old: String, new: String, place: String, reason: Malformed.Reason)] = [
        (admission.bytes, "expert.admitted", "expert.x", "type", .unknownValue),
        (admission.bytes, "T15:", "T25:", "time", .notTime),
        (admission.bytes, "\"by\":\"consejo\"", "\"by\":\"-\"", "by", .notCode),
        (admission.bytes, "P-000001", "P-1", "expert", .notIdentifier),
        (admission.bytes, "[\"pachuca\"]", "[]", "practice[0].districts", .wrongLength),
        (admission.bytes, "[\"pachuca\"]", "[\"tula\",\"pachuca\"]", "practice[0].districts", .notInOrder),
        (admission.bytes, "[\"pachuca\"]", "[\"tula\",\"tula\"]", "practice[0].districts", .notInOrder),
        (admission.bytes, "[\"pachuca\"]", "[1]", "practice[0].districts[0]", .wrongType),
        (admission.bytes, "\"period\":", "\"perioc\":0,\"period\":", "perioc", .unknownName),
        (admission.bytes, "Acta", " Acta", "instrument", .notText),
        (admission.bytes, "Acta de prueba", "", "instrument", .notText),
        (policy.bytes, "draw/v1", "draw/v2", "algorithm", .unknownValue),
        (policy.bytes, "\"uniform\"", "\"lottery\"", "tickets.rule", .unknownValue),
        (policy.bytes, "\"uniform\"", "\"equity\"", "tickets.cap", .missing),
        (policy.bytes, "\"delay_seconds\":60", "\"delay_seconds\":0", "delay_seconds", .outOfRange),
        (policy.bytes, "\"delay_seconds\":60", "\"delay_seconds\":604801", "delay_seconds", .outOfRange),
        (policy.bytes, "\"after_seconds\":600,", "", "beacons[1].after_seconds", .missing),
        (policy.bytes, "\"period_seconds\":30", "\"period_seconds\":0", "beacons[0].period_seconds", .outOfRange),
        (policy.bytes, "local-2", "local-1", "beacons", .duplicateName),
        (opening, "\"seats\":1", "\"seats\":0", "request.seats", .outOfRange),
        (opening, "\"seats\":1", "\"seats\":21", "request.seats", .outOfRange),
        (opening, "\"case\":{", "\"case\":{\"a\":1,", "request.case.a", .unknownName),
        (opening, "\"candidates\":6", "\"candidates\":1000001", "pool.candidates", .outOfRange),
        (opening, "\"box\":\"", "\"box\":\"00", "envelopes[0].box", .wrongLength),
        (opening, "\"impediments\":[]", "\"impediments\":{}", "impediments", .wrongType),
        (conclusion, "\"secret\":\"", "\"secret\":\"00", "secret", .wrongLength),
        (conclusion, "\"designated\":[", "\"designated\":[0,", "designated[0]", .wrongType),
        (conclusion, "\"alternates\":[", "\"alternates\":[\"P-0\",", "alternates[0]", .notIdentifier),
    ]

    @Test(arguments: spoiled.indices)
    func malformedEntriesSayWhereAndWhy(index: Int) {
        let (entry, old, new, place, reason) = Self.spoiled[index]
        let text = String(decoding: entry, as: UTF8.self)
        #expect(text.contains(old))
        let spoiled = text.replacing(old, with: new, maxReplacements: 1)
        #expect(throws: Malformed(reason, at: place)) { try Entry(parsing: spoiled.utf8) }
    }

    @Test(arguments: SpoiledEntry.all)
    func malformedEntriesOfEveryType(spoiled: SpoiledEntry) {
        #expect(throws: Malformed(spoiled.reason, at: spoiled.place)) { try Entry(parsing: spoiled.text.utf8) }
    }

    @Test func everyTypeButTheFirstIsSpoiled() {
        let types = Set(SpoiledEntry.all.map(\.type))
        #expect(types.isSuperset(of: Self.types.subtracting(["period.opened", "draw.concluded"])))
    }

    private static func licensed(_ list: String) -> String {
        "{\"expert\":\"P-000001\",\"licences\":\(list),\"name\":\"X\",\"salt\":\"00\"}"
    }

    /// Numbers are ordered as numbers, and a cédula printed with leading zeros is the one without.
    @Test func licencesInTheRecordsSpelling() throws {
        #expect(Licence.numbers(in: " 1234567,00025203; 7 025203 ") == ["7", "25203", "1234567"])
        #expect(Licence.numbers(in: "") == [])
        for text in [
            "000", "123456789", "A1", "1.5", "EN TRÁMITE", "１２", (1...17).map(String.init).joined(separator: " "),
        ] {
            #expect(Licence.numbers(in: text) == nil, "\(text)")
        }
        let person = IdentityDocument(
            expert: Sample.expert(1), name: "X", licences: ["7", "25203"], salt: Fixed.bytes("salt"))
        #expect(try IdentityDocument(parsing: person.bytes) == person)
    }

    @Test(arguments: [
        ("{\"expert\":\"P-000001\",\"name\":\"X\"}", "salt", Malformed.Reason.missing),
        (licensed("1"), "licences", .wrongType), (licensed("[]"), "licences", .wrongLength),
        (licensed("[7]"), "licences[0]", .wrongType), (licensed("[\"0\"]"), "licences[0]", .notDecimal),
        (licensed("[\"7\",\"012\"]"), "licences[1]", .notDecimal),
        (licensed("[\"123456789\"]"), "licences[0]", .notDecimal),
        (licensed("[\"12\",\"7\"]"), "licences", .notInOrder),
        (licensed("[\"7\",\"7\"]"), "licences", .notInOrder),
        (licensed("[\(([Int](1...17)).map { "\"\($0)\"" }.joined(separator: ","))]"), "licences", .wrongLength),
        ("{\"expert\":\"P-000001\",\"name\":\"X\",\"salt\":\"00\"}", "salt", .wrongLength),
        ("{\"expert\":\"P-000001\",\"name\":\" X\",\"salt\":\"00\"}", "name", .notText),
    ])
    func malformedIdentityDocuments(text: String, place: String, reason: Malformed.Reason) {
        #expect(throws: Malformed(reason, at: place)) { try IdentityDocument(parsing: text.utf8) }
    }

    @Test func fileNumbersInCodes() throws {
        for text in ["expediente 12/2026", "toca 999999999/1900", "exhorto 1/9999 bis"] {
            #expect(try CaseNumber(code: text).description == text)
        }
        for text in [
            "", "12/2026", "expediente 012/2026", "expediente 12/26", "expediente 0/2026", "expediente 12-2026",
        ] {
            #expect(throws: Malformed.self, "\(text)") { try CaseNumber(code: text) }
        }
    }

    /// A lot follows one thing at most.
    @Test func replacesAndAddsExcludeEachOther() throws {
        let entry = String(decoding: Neighbours.opened.entries.last ?? [], as: UTF8.self)
        let replaces = "\"replaces\":{\"cause\":\"excusa\",\"designation\":\"S-2026-000001/P-000001\"},\"request\":"
        let adds = "{\"adds\":{\"cause\":\"otra-parte\",\"to\":\"S-2026-000001/P-000001\"},\"beacon\":"
        let replacing = entry.replacingOnly("\"request\":", with: replaces)
        let adding = entry.replacingOnly("{\"beacon\":", with: adds)
        #expect(throws: Never.self) { try Entry(parsing: replacing.utf8) }
        #expect(throws: Never.self) { try Entry(parsing: adding.utf8) }
        #expect(throws: Malformed(.unknownName, at: "adds")) {
            try Entry(parsing: replacing.replacingOnly("{\"beacon\":", with: adds).utf8)
        }
    }
}

extension SpoiledEntry: CustomTestStringConvertible {
    public var testDescription: String { "\(type): \(place) \(reason.rawValue)" }
}
