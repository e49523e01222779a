import Beacon
import Draw
import Office
import PublicRecord
import Sodium
import TransparencyLog
import Verification
import WireFormat

/// The operations for draws and their pools.
extension API {
    func draws(_ query: Query) throws -> JSON {
        let names = reader.state.catalogues
        let filter = Draws.Filter(
            specialty: try query.code(.specialty, in: .specialties, of: names),
            district: try query.code(.district, in: .districts, of: names),
            court: try query.code(.court, in: .courts, of: names), state: try query.state())
        let after = try query.afterDraw()
        if let after, reader.state.draws[after] == nil {
            throw Fault(.notFound, .afterDraw, found: after.description)
        }
        let limit = try query.limit()
        let found = reader.state.draws.newest(limit + 1, matching: filter, before: after, at: now.seconds)
        return .object([
            "draws": .array(found.prefix(limit).map(json)),
            "next": found.count > limit ? .id(found[limit - 1].record.id) : .null,
        ])
    }

    private func json(of draw: Draws.Listed) -> JSON {
        let record = draw.record
        return .object([
            "draw": .id(record.id), "court": .string(record.court), "specialty": .string(record.specialty),
            "district": .string(record.district), "policy": .string(record.policy), "opened": .time(record.opened),
            "state": .string(state(of: record.id).rawValue), "concluded": .optional(draw.concluded),
            "case": reader.state.lot(.draw(record.id))?.caseNumber.map(json) ?? .null,
            "designated": .array(draw.designated.map { .id($0) }),
        ])
    }

    private func state(of draw: DrawID) -> Draws.Filter.State {
        guard let open = reader.state.draws.open[draw] else {
            return reader.state.draws[draw]?.isAnnulled == true ? .annulled : .concluded
        }
        return open.deadline < now.seconds ? .overdue : .open
    }

    static let listedDraw = Schema.object([
        "draw": .draw, "court": .code, "specialty": .code, "district": .code, "policy": .code, "opened": .time,
        "state": .words(Draws.Filter.State.allCases.map(\.rawValue)), "concluded": .optional(.time),
        "case": .optional(.named("FileNumber")), "designated": .list(.expert),
    ])

    // MARK: One draw

    /// Returns everything needed to recompute the draw, and its outcome.
    func draw(_ id: DrawID) throws -> JSON {
        guard let entries = try reader.drawEntries(id), let story = try reader.draw(id) else {
            throw Fault(.notFound, .draw, found: id.description)
        }
        let opened = story.opened
        return .object([
            "draw": .id(id), "state": .string(state(of: id).rawValue), "request": json(of: opened.request),
            "file": file(of: .draw(id)), "tag": .string(opened.tag.value.hex),
            "tag_proof": .optional(opened.tag.proof.map { Hex.encode($0) }),
            "corrections": corrections(of: .draw(id), in: entries.history),
            "policy": .string(opened.policy), "opened": .time(story.openedAt), "entry": .integer(story.place),
            "leaf": .string(story.leaf.hex), "commitment": .string(opened.commitment.hex),
            "envelopes": .array(
                opened.envelopes.map {
                    .object(["custodian": .string($0.custodian), "box": .string(Hex.encode($0.box))])
                }),
            "impediments": .array(
                opened.impediments.map { .object(["expert": .id($0.expert), "cause": .string($0.cause)]) }),
            "widened": .codes(opened.widened ?? []), "replaces": opened.follows?.replacement.map(json) ?? .null,
            "adds": opened.follows?.addition.map(json) ?? .null,
            "beacon": beacon(opened.beacon, under: opened.policy),
            "due": .optional(try? Timestamp(seconds: story.due)),
            "deadline": .optional(try? Timestamp(seconds: story.deadline)),
            "pool": .object([
                "candidates": .integer(opened.pool.candidates), "eligible": .integer(opened.pool.eligible),
                "tickets": .integer(opened.pool.tickets), "root": .string(opened.pool.root.hex),
                "lines": .array(story.pool.lines.map(json)),
            ]),
            "conclusion": story.conclusion.map { json(of: $0, under: opened.policy) } ?? .null,
            "annulment": entries.annulled.map { annulled in
                .object([
                    "annulled": .time(annulled.time), "entry": .integer(annulled.place),
                    "cause": .string(annulled.fact.cause),
                ])
            } ?? .null,
            "designations": .array(
                (reader.state.draws.designated(by: id) ?? []).compactMap { expert in
                    reader.state[.drawn(id, expert)].map { json(of: $0, .drawn(id, expert), entries.ends) }
                }),
            "history": .array(entries.history.map(json)),
            "proof": story.conclusion == nil ? .null : .string(site.proof(of: id)),
        ])
    }

    private func json(of line: Pool.Line) -> JSON {
        switch line.place {
        case .eligible(let tickets):
            .object(["expert": .id(line.expert), "tickets": .integer(tickets), "cause": .null])
        case .excluded(let cause):
            .object(["expert": .id(line.expert), "tickets": .integer(0), "cause": .string(cause)])
        }
    }

    /// Returns a round with the hash of its chain and the standing of its beacon.
    private func beacon(_ round: DrawOpened.Round, under policy: String) -> JSON {
        let chain = reader.state.policies[policy]?.beacon(named: round.chain)?.chain
        return .object([
            "chain": .string(round.chain), "hash": .optional(chain?.hash.hex), "round": .integer(round.round),
            "standing": .optional(chain?.standing(ofRound: round.round).rawValue),
        ])
    }

    private static let round: KeyValuePairs<String, Schema> = [
        "chain": .code, "hash": .optional(.digest), "round": .integer(1...JSON.largestInteger),
        "standing": .optional(.words(Chain.Standing.allCases.map(\.rawValue))),
    ]

    private func json(of conclusion: RecordReader.DrawStory.Conclusion, under policy: String) -> JSON {
        let fact = conclusion.concluded
        return .object([
            "concluded": .time(conclusion.time), "entry": .integer(conclusion.place),
            "beacon": beacon(fact.beacon, under: policy).with([
                "signature": .string(Hex.encode(fact.signature)),
                "signed": fact.signed.map { .string(Hex.encode($0)) } ?? .null,
            ]),
            "secret": .string(Hex.encode(fact.secret)), "seed": .string(conclusion.seed.hex),
            "designated": .array(fact.designated.map { .id($0) }),
            "alternates": .array(fact.alternates.map { .id($0) }),
            "numbers": .array(
                conclusion.order.map { .object(["expert": .id($0.expert), "number": .string($0.number.hex)]) }),
        ])
    }

    static let wholeDraw = Schema.object([
        "draw": .draw, "state": .words(Draws.Filter.State.allCases.map(\.rawValue)), "request": .named("Request"),
        "file": .named("File"), "tag": .digest, "tag_proof": .optional(.hex),
        "corrections": .list(.named("Correction")), "policy": .code, "opened": .time, "entry": .count, "leaf": .digest,
        "commitment": .digest,
        "envelopes": .list(.object(["custodian": .code, "box": .hex])),
        "impediments": .list(.object(["expert": .expert, "cause": .code])), "widened": .list(.code),
        "replaces": .optional(.named("Replacement")), "adds": .optional(.named("Addition")),
        "beacon": .object(round), "due": .optional(.time),
        "deadline": .optional(.time),
        "pool": .object([
            "candidates": .count, "eligible": .count, "tickets": .count, "root": .digest,
            "lines": .list(.object(["expert": .expert, "tickets": .count, "cause": .optional(.code)])),
        ]),
        "conclusion": .optional(.named("Conclusion")),
        "annulment": .optional(.object(["annulled": .time, "entry": .count, "cause": .code])),
        "designations": .list(.named("Designation")),
        "history": .list(.named("HistoryEntry")), "proof": .optional(.text),
    ])

    static let conclusion = Schema.object([
        "concluded": .time, "entry": .count,
        "beacon": .object(
            round.map { .init(name: $0, schema: $1) } + [
                .init(name: "signature", schema: .hex), .init(name: "signed", schema: .optional(.hex)),
            ]),
        "secret": .digest, "seed": .digest, "designated": .list(.expert), "alternates": .list(.expert),
        "numbers": .list(.object(["expert": .expert, "number": .digest])),
    ])

    // MARK: One line of a pool

    /// Returns an expert's line in a pool, eligible or excluded with the cause, and the Merkle path from it to the root
    /// in the opening's entry.
    func inclusion(of expert: ExpertID, in draw: DrawID) throws -> JSON {
        guard reader.state.draws[draw] != nil, let text = try reader.pool(of: draw) else {
            throw Fault(.notFound, .draw, found: draw.description)
        }
        guard let inclusion = try Pool(parsing: text).inclusion(of: expert) else {
            throw Fault(.notFound, .expert, found: expert.description)
        }
        return inclusion.json(in: draw)
    }

    static let inclusion = Schema.object([
        "draw": .draw, "expert": .expert, "line": .pattern("P-[0-9]{6} (0 [a-z0-9-]+|[1-9][0-9]*)"), "leaf": .digest,
        "index": .count, "size": .count, "path": .list(.digest), "root": .digest,
    ])
}
