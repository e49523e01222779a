import Draw
import Office
import PublicRecord
import WireFormat

/// The operations for experts, designations and applications.
extension API {
    func experts(_ query: Query) throws -> JSON {
        let names = reader.state.catalogues
        let specialty = try query.code(.specialty, in: .specialties, of: names)
        let district = try query.code(.district, in: .districts, of: names)
        let (standing, after, limit) = (try query.standing(), try query.afterExpert(), try query.limit())
        if let after, reader.state.roster[after] == nil {
            throw Fault(.notFound, .afterExpert, found: after.description)
        }
        let named = try query.name().map { try reader.experts(named: $0) }
        let time = reader.asOf
        let found = reader.state.roster.experts.dropFirst(Int(after?.number ?? 0)).lazy.filter { expert in
            (named?.contains(expert.id) ?? true) && (standing.map { $0 == expert.standing(at: time) } ?? true)
                && ((specialty == nil && district == nil)
                    || expert.practice(at: time).contains { practice in
                        (specialty ?? practice.specialty) == practice.specialty
                            && (district.map(practice.districts.contains) ?? true)
                    })
        }.prefix(limit + 1)
        let experts = Array(found)
        return .object([
            "experts": .array(try experts.prefix(limit).map { summary(of: $0, try reader.identity(of: $0.id)) }),
            "next": experts.count > limit ? .id(experts[limit - 1].id) : .null,
        ])
    }

    private func summary(of expert: Roster.Expert, _ identity: IdentityDocument?) -> JSON {
        let time = reader.asOf
        return .object([
            "expert": .id(expert.id), "name": .optional(identity?.name),
            "licences": .array((identity?.licences ?? []).map { .string($0) }),
            "standing": .string(expert.standing(at: time).rawValue), "serves": .bool(expert.canServe(at: time)),
            "practice": .array(expert.practice(at: time).map(\.json)),
        ])
    }

    static let expertSummary: [Schema.Property] = [
        .init(name: "expert", schema: .expert), .init(name: "name", schema: .optional(.text)),
        .init(name: "licences", schema: .list(.licence)),
        .init(name: "standing", schema: .words(Roster.Standing.allCases.map(\.rawValue))),
        .init(name: "serves", schema: .boolean),
        .init(
            name: "practice", schema: .list(.object(["specialty": .code, "districts": .list(.code)]))),
    ]

    // MARK: One expert

    func expert(_ id: ExpertID) throws -> JSON {
        guard let expert = reader.state.roster[id] else { throw Fault(.notFound, .expert, found: id.description) }
        let answers = reader.state.statistics.answers[id] ?? ExpertAnswers()
        let history = try reader.history(of: id).filter { $0.place < reader.size }
        return summary(of: expert, try reader.identity(of: id)).with([
            "periods": .array(
                expert.periods.map {
                    .object(["period": .string($0.period), "from": .time($0.from), "until": .time($0.until)])
                }),
            "sanctions": .array(
                expert.sanctions.map {
                    .object([
                        "cause": .string($0.cause), "instrument": .string($0.instrument),
                        "effective": .time($0.effective),
                    ])
                }),
            "chance": json(of: reader.state.chances.tally(of: id)),
            "chances": .array(
                reader.state.chances.specialties.compactMap { specialty in
                    reader.state.chances.tally(of: id, specialty: specialty)
                        .map { json(of: $0).with(["specialty": .string(specialty)]) }
                }),
            "answers": .object([
                "called": .integer(answers.called), "direct": .integer(answers.direct),
                "accepted": .integer(answers.accepted), "excused": .integer(answers.excused),
                "removed": .integer(answers.removed), "lapsed": .integer(answers.lapsed),
                "revoked": .integer(answers.revoked),
            ]),
            "identity_corrected": .optional(expert.identityCorrected), "history": .array(history.map(json)),
            "identity": .string(site.published("identities/\(id).json")),
        ])
    }

    private func json(of tally: Chances.Tally) -> JSON {
        .object([
            "eligible": .integer(tally.eligible), "drawn": .integer(tally.drawn),
            "expected_thousandths": .integer(tally.expected.thousandths),
            "variance_thousandths": .integer(tally.variance.thousandths),
        ])
    }

    private static let tally: KeyValuePairs<String, Schema> = [
        "eligible": .count, "drawn": .count, "expected_thousandths": .count, "variance_thousandths": .count,
    ]

    static let wholeExpert = Schema.object(
        expertSummary + [
            .init(
                name: "periods", schema: .list(.object(["period": .code, "from": .time, "until": .time]))),
            .init(
                name: "sanctions",
                schema: .list(.object(["cause": .code, "instrument": .text, "effective": .time]))),
            .init(name: "chance", schema: .object(tally)),
            .init(
                name: "chances",
                schema: .list(
                    .object(tally.map { .init(name: $0, schema: $1) } + [.init(name: "specialty", schema: .code)]))),
            .init(
                name: "answers",
                schema: .object([
                    "called": .count, "direct": .count, "accepted": .count, "excused": .count, "removed": .count,
                    "lapsed": .count, "revoked": .count,
                ])), .init(name: "identity_corrected", schema: .optional(.time)),
            .init(name: "history", schema: .list(.named("HistoryEntry"))),
            .init(name: "identity", schema: .text),
        ])

    // MARK: Designations

    func designation(_ id: DesignationID) throws -> JSON {
        guard let designation = reader.state[id] else {
            switch id {
            case .drawn(let draw, let expert):
                let isKnown = reader.state.draws[draw] != nil
                throw isKnown
                    ? Fault(.notFound, .expert, found: expert.description)
                    : Fault(.notFound, .draw, found: draw.description)
            case .direct(let direct): throw Fault(.notFound, .direct, found: direct.description)
            }
        }
        let history = try reader.history(of: id).filter { $0.place < reader.size }
        var direct: JSON = .null
        if case .direct(let folio) = id, let fact = reader.state.directs[folio]?.fact {
            direct = .object([
                "ground": .string(fact.ground), "reasons": .string(fact.reasons),
                "instrument": .string(fact.instrument), "replaces": fact.follows?.replacement.map(json) ?? .null,
                "adds": fact.follows?.addition.map(json) ?? .null, "tag": .string(fact.tag.value.hex),
                "tag_proof": .optional(fact.tag.proof.map { Hex.encode($0) }),
                "corrections": corrections(of: .direct(folio), in: try reader.history(of: folio)),
            ])
        }
        return json(of: designation, id, DrawEntries.ends(of: history)).with([
            "request": try reader.request(of: id).map(json) ?? .null, "file": file(of: id.lot), "direct": direct,
            "successor": .optional(try reader.successor(of: id)), "history": .array(history.map(json)),
        ])
    }

    func json(of designation: Designation, _ id: DesignationID, _ ends: [DesignationID: Timestamp]) -> JSON {
        var institution: String?
        if case .institution(let name) = designation.designee { institution = name }
        let (isAsked, limit) = (designation.stage.kind == .notified, reader.state.deadline(of: id))
        return .object([
            "designation": .id(id), "expert": .optional(designation.designee.expert?.description),
            "institution": .optional(institution), "stage": .string(designation.stage.kind.rawValue),
            "cause": .optional(designation.stage.cause), "named": .time(designation.named),
            "notified": .optional(designation.notified), "accepted": .optional(designation.accepted),
            "answer_until": .optional(isAsked ? limit : nil), "report_until": .optional(isAsked ? nil : limit),
            "notice": designation.notice.map(json) ?? .null,
            "fees": .array(designation.fees.map(json)), "ended": .optional(ends[id]),
        ])
    }

    private func json(of notice: CourtNotice) -> JSON {
        .object(["medium": .string(notice.medium.rawValue), "on": .string(notice.on.text)])
    }

    private func json(of amount: FeeAmount) -> JSON {
        .object([
            "step": .string(amount.step.rawValue), "centavos": .integer(amount.centavos),
            "payer": .optional(amount.payer?.rawValue),
        ])
    }

    private static let notice = Schema.object([
        "medium": .words(CourtNotice.Medium.allCases.map(\.rawValue)),
        "on": .pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    ])

    private static let fee = Schema.object([
        "step": .words(FeeAmount.Step.allCases.map(\.rawValue)), "centavos": .integer(1...FeeAmount.largest),
        "payer": .optional(.words(FeeAmount.Payer.allCases.map(\.rawValue))),
    ])

    static let designationSummary: [Schema.Property] = [
        .init(name: "designation", schema: .designation), .init(name: "expert", schema: .optional(.expert)),
        .init(name: "institution", schema: .optional(.text)),
        .init(name: "stage", schema: .words(Designation.Stage.Kind.allCases.map(\.rawValue))),
        .init(name: "cause", schema: .optional(.code)), .init(name: "named", schema: .time),
        .init(name: "notified", schema: .optional(.time)), .init(name: "accepted", schema: .optional(.time)),
        .init(name: "answer_until", schema: .optional(.time)), .init(name: "report_until", schema: .optional(.time)),
        .init(name: "notice", schema: .optional(notice)), .init(name: "fees", schema: .list(fee)),
        .init(name: "ended", schema: .optional(.time)),
    ]

    static let wholeDesignation = Schema.object(
        designationSummary + [
            .init(name: "request", schema: .optional(.named("Request"))),
            .init(name: "file", schema: .named("File")),
            .init(
                name: "direct",
                schema: .optional(
                    .object([
                        "ground": .code, "reasons": .text, "instrument": .text,
                        "replaces": .optional(.named("Replacement")), "adds": .optional(.named("Addition")),
                        "tag": .digest, "tag_proof": .optional(.hex), "corrections": .list(.named("Correction")),
                    ]))),
            .init(name: "successor", schema: .optional(.successor)),
            .init(name: "history", schema: .list(.named("HistoryEntry"))),
        ])

    // MARK: Applications

    /// Returns the applications of one call. Applicants, and the experts they became, are not disclosed.
    func applications(_ query: Query) throws -> JSON {
        let (call, after, limit) = (try query.call(), try query.afterApplication(), try query.limit())
        guard let opened = reader.state.applications.calls[call] else {
            throw Fault(.notFound, .call, found: call)
        }
        let found = reader.state.applications.all.lazy.filter { one in
            one.call.call == call && (after.map { $0 < one.id } ?? true)
        }.prefix(limit + 1)
        let applications = Array(found)
        return .object([
            "call": .string(call), "period": .string(opened.period), "opens": .time(opened.opens),
            "closes": .time(opened.closes),
            "applications": .array(
                applications.prefix(limit).map { one in
                    .object([
                        "application": .id(one.id), "districts": .codes(one.districts),
                        "submitted": .time(one.submitted), "stage": .string(one.stage.kind.rawValue),
                        "ended": .optional(one.ended),
                    ])
                }), "next": applications.count > limit ? .id(applications[limit - 1].id) : .null,
        ])
    }

    static let applicationList = Schema.object([
        "call": .code, "period": .code, "opens": .time, "closes": .time,
        "applications": .list(
            .object([
                "application": .application, "districts": .list(.code), "submitted": .time,
                "stage": .words(Application.Stage.Kind.allCases.map(\.rawValue)), "ended": .optional(.time),
            ])), "next": .optional(.application),
    ])
}
