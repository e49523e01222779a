import Console
import Draw
import Office
import PublicRecord
import WireFormat
import Wording

extension Office.Receipt {
    func show(_ reader: RecordReader) throws {
        let names = reader.state.catalogues
        Output.text(
            say(
                "office.opened",
                [
                    "draw": opened.draw.description, "case": caseNumber.phrase(names), "time": time.text,
                    "commitment": opened.commitment.hex, "leaf": leaf.hex, "place": String(place),
                    "candidates": String(opened.pool.candidates), "eligible": String(opened.pool.eligible),
                    "tickets": String(opened.pool.tickets), "round": opened.beacon.text, "due": due.text,
                ]))
        if opened.request.isReserved { Output.text(say("office.opened-reserved", ["draw": opened.draw.description])) }
        if let follows = opened.follows { Output.text("  " + follows.phrase(names)) }
        Pools.showNotes(widened: opened.widened, isNoLot: opened.isNoLot, names)
        Output.list(say("office.excluded"), try pool.excludedLines(reader))
        Output.text(say("office.opened-next", ["draw": opened.draw.description, "due": due.text]))
    }

    var json: JSON {
        .object([
            "draw": .string(opened.draw.description),
            "case": opened.request.caseNumber.map { .string($0.description) } ?? .null,
            "reserved": .bool(opened.request.isReserved), "tag": .string(opened.tag.value.hex),
            "time": .string(time.text), "commitment": .string(opened.commitment.hex), "leaf": .string(leaf.hex),
            "place": .integer(place), "pool": opened.pool.json, "excluded": pool.excludedJSON,
            "beacon": .object(["chain": .string(opened.beacon.chain), "round": .integer(opened.beacon.round)]),
            "due": .string(due.text), "widened": opened.widened.map { .strings($0) },
            "no_lot": .bool(opened.isNoLot), "replaces": opened.follows?.replacement?.json,
            "adds": opened.follows?.addition?.json,
        ])
    }
}

extension Following {
    /// Returns the designation that is replaced or added to, with the cause.
    func phrase(_ names: Catalogues) -> String {
        say(
            addition == nil ? "office.replaces" : "office.adds",
            ["designation": designation.description, "cause": names.name(of: cause, in: .causes)])
    }
}

extension Office.EarlierLot {
    func line(_ names: Catalogues) -> String {
        let holders = designations.map { "\($0.id) [\(say("stage.designation.\($0.stage.rawValue)"))]" }
        let line = say(
            isSameMatter ? "office.earlier-same" : "office.earlier-other",
            [
                "folio": lot.description, "time": opened.text, "state": say("earlier.\(state.rawValue)"),
                "specialty": names.name(of: specialty, in: .specialties), "kind": names.name(of: kind, in: .kinds),
            ])
        return ([line] + holders + [follows?.phrase(names)].compactMap(\.self)).joined(separator: "  ")
    }

    var json: JSON {
        .object([
            "folio": .string(lot.description), "specialty": .string(specialty), "kind": .string(kind),
            "opened_at": .string(opened.text), "state": .string(state.rawValue), "same_matter": .bool(isSameMatter),
            "designations": .array(
                designations.map {
                    .object(["designation": .string($0.id.description), "stage": .string($0.stage.rawValue)])
                }),
            "replaces": follows?.replacement?.json, "adds": follows?.addition?.json,
        ])
    }
}

extension Office.Preview {
    func show(_ reader: RecordReader) throws {
        let names = reader.state.catalogues
        Output.text(
            say(
                request.isReserved ? "office.preview-reserved" : "office.preview",
                [
                    "court": names.name(of: request.court, in: .courts), "case": caseNumber.phrase(names),
                    "specialty": names.name(of: request.specialty, in: .specialties),
                    "district": names.name(of: request.district, in: .districts),
                    "kind": names.name(of: request.kind, in: .kinds), "seats": String(request.seats),
                    "policy": policy.policy, "candidates": String(pool.lines.count),
                    "eligible": String(pool.eligible), "tickets": String(pool.tickets),
                ]))
        Output.list(say("office.earlier"), earlier.map { $0.line(names) })
        if let refusal { Output.text(say("office.preview-refused", ["reason": refusal.phrase])) }
        Pools.showNotes(widened: widened, isNoLot: isNoLot && canBeOpened, names)
        Output.list(say("office.excluded"), try pool.excludedLines(reader))
        Output.list(
            say("office.eligible"),
            try pool.holders.map { holder in
                say(
                    "office.eligible-line",
                    [
                        "expert": holder.expert.description, "name": try reader.name(of: holder.expert),
                        "tickets": String(holder.tickets),
                    ])
            })
        let values = ["eligible": String(pool.eligible), "least": String(least)]
        if refusal == nil {
            Output.text(say(canBeOpened ? "office.preview-next" : "office.preview-too-small", values))
        }
    }

    var json: JSON {
        .object([
            "court": .string(request.court), "case": request.caseNumber.map { .string($0.description) } ?? .null,
            "case_read": .string(caseNumber.description), "reserved": .bool(request.isReserved),
            "tag": .string(tag.value.hex), "specialty": .string(request.specialty),
            "district": .string(request.district), "kind": .string(request.kind), "seats": .integer(request.seats),
            "policy": .string(policy.policy), "pool": DrawOpened.PoolSummary(pool).json,
            "excluded": pool.excludedJSON, "earlier": .array(earlier.map(\.json)),
            "refused": refusal.map {
                .object(["rule": .string($0.rule.rawValue), "found": .string($0.found.description)])
            },
            "eligible": .array(
                pool.holders.map {
                    .object(["expert": .string($0.expert.description), "tickets": .integer($0.tickets)])
                }),
            "widened": widened.map { .strings($0) }, "no_lot": .bool(isNoLot),
            "can_open": .bool(canBeOpened && refusal == nil), "shown": .string(digest.hex),
        ])
    }
}

enum Pools {
    /// Prints the notes on an unusual pool.
    static func showNotes(widened: [String]?, isNoLot: Bool, _ names: Catalogues) {
        if let widened {
            Output.text(say("office.widened", ["districts": names.list(widened, in: .districts)]))
        }
        if isNoLot { Output.text(say("warning.no-lot")) }
    }
}

extension Pool {
    /// Returns the excluded experts, each with the cause.
    func excludedLines(_ reader: RecordReader) throws -> [String] {
        try lines.compactMap { line in
            guard case .excluded(let cause) = line.place else { return nil }
            return say(
                "office.excluded-line",
                [
                    "expert": line.expert.description, "name": try reader.name(of: line.expert),
                    "cause": reader.state.catalogues.name(of: cause, in: .causes), "code": cause,
                ])
        }
    }

    var excludedJSON: JSON {
        .array(
            lines.compactMap { line in
                guard case .excluded(let cause) = line.place else { return nil }
                return .object(["expert": .string(line.expert.description), "cause": .string(cause)])
            })
    }
}

extension DrawOpened.PoolSummary {
    var json: JSON {
        .object([
            "candidates": .integer(candidates), "eligible": .integer(eligible), "tickets": .integer(tickets),
            "root": .string(root.hex),
        ])
    }
}

extension RecordReader {
    /// Returns an expert's name, or the phrase for an erased identity.
    func name(of expert: ExpertID) throws -> String {
        try self.expert(expert)?.identity?.name ?? say("office.identity-erased")
    }

    /// Returns the experts' ids with their names.
    func names(of experts: [ExpertID]) throws -> [String] {
        try experts.map { "\($0)  \(try name(of: $0))" }
    }

    /// Returns the experts' ids with their names and, for holders of a designation by the draw, its stage.
    func names(of experts: [ExpertID], in draw: DrawID) throws -> [String] {
        try experts.map { expert in
            let stage = state.draws.designation(of: expert, by: draw)?.stage.kind.rawValue
            let mark = stage.map { "  [\(say("stage.designation.\($0)"))]" } ?? ""
            return "\(expert)  \(try name(of: expert))" + mark
        }
    }
}

extension JSON {
    static func experts(_ ids: [ExpertID]) -> JSON { .array(ids.map { .string($0.description) }) }
}
