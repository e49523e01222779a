import Draw
import Office
import PublicRecord
import WireFormat

/// The rows for draws and designations. Each draw's entries are read once, so that memory does not grow with the
/// record.
extension RecordReader {
    func writeDraws(
        _ draws: inout Table, _ pools: inout Table, _ designations: inout Table, site: Site
    ) throws {
        for id in state.draws.folios {
            guard let draw = try drawEntries(id) else { throw Refusal(.storeDamaged, ["place": id.description]) }
            try draws.write(row(of: draw, site: site))
            guard let text = try pool(of: id) else {
                throw Refusal(.storeDamaged, ["place": String(draw.openedPlace)])
            }
            for line in try Pool(parsing: text).lines {
                switch line.place {
                case .eligible(let tickets):
                    try pools.write([.init(id: id), .init(id: line.expert), .integer(tickets), .none])
                case .excluded(let cause):
                    try pools.write([.init(id: id), .init(id: line.expert), .integer(0), .text(cause)])
                }
            }
            for expert in state.draws.designated(by: id) ?? [] {
                let isFirst = draw.concluded?.fact.designated.contains(expert) == true
                try write(.drawn(id, expert), way: isFirst ? .lot : .alternate, ends: draw.ends, to: &designations)
            }
        }
    }

    func writeDirects(_ directs: inout Table, _ designations: inout Table) throws {
        for direct in state.directs.all {
            let (fact, id) = (direct.fact, direct.fact.designation)
            guard let place = try place(of: id) else {
                throw Refusal(.storeDamaged, ["place": id.description])
            }
            var institution: String?
            if case .institution(let name) = fact.designee { institution = name }
            let entries = try history(of: id).filter { $0.place < size }
            let corrections = entries.count { $0.entry.fact.corrects(.direct(id)) }
            try directs.write(
                [.init(id: id)] + cells(of: fact.request, of: .direct(id), corrections: corrections) + [
                    .init(id: fact.designee.expert), .init(institution), .text(fact.ground), .text(fact.reasons),
                    .text(fact.instrument),
                ] + cells(of: fact.follows) + [.time(direct.designation.named), .integer(place)])
            let ends = DrawEntries.ends(of: entries)
            try write(.direct(id), way: .direct, ends: ends, to: &designations)
        }
    }

    private func write(
        _ id: DesignationID, way: Way, ends: [DesignationID: Timestamp], to table: inout Table
    ) throws {
        guard let designation = state[id] else { return }
        var institution: String?
        if case .institution(let name) = designation.designee { institution = name }
        var draw: DrawID?
        if case .drawn(let id, _) = id { draw = id }
        let stage = designation.stage
        try table.write(
            [
                .init(id: id), .init(id: draw), .init(id: designation.designee.expert), .init(institution),
                .text(way.rawValue), .text(stage.kind.rawValue), .init(stage.cause), .time(designation.named),
                .init(designation.notified), .init(designation.accepted), .init(ends[id]),
                .init(designation.notice?.medium.rawValue), .init(designation.notice?.on.text),
                .init(designation.reportDay?.text),
            ] + cells(of: designation.fees))
    }

    /// Returns the public amounts, in centavos, and the payers.
    private func cells(of fees: [FeeAmount]) -> [Cell] {
        let payers = Set(fees.compactMap { $0.payer?.rawValue }).sorted { $0.precedes($1) }
        return FeeAmount.Step.allCases.map { .init(FeeAmount.total($0, of: fees)) }
            + [.codes(payers)]
    }

    /// Returns the cells for the court, the case file as last corrected, and the rest of the request.
    private func cells(of request: Request, of lot: LotID, corrections: Int) -> [Cell] {
        let file = state.lot(lot)
        return [.text(request.court)] + Cell.file(file?.caseNumber) + [
            .init(file?.tag.hex), .integer(corrections), .text(request.specialty), .text(request.district),
            .text(request.kind),
        ]
    }

    private func cells(of follows: Following?) -> [Cell] {
        let (replacement, addition) = (follows?.replacement, follows?.addition)
        return [
            .init(id: replacement?.designation), .init(replacement?.cause), .init(id: addition?.to),
            .init(addition?.cause),
        ]
    }

    private func row(of draw: DrawEntries, site: Site) throws -> [Cell] {
        let (opened, concluded) = (draw.opened, draw.concluded?.fact)
        let policy = state.policies[opened.policy]
        let due = policy.map { $0.beacons[0].chain.due(opened.beacon.round) }
        let deadline = policy.flatMap { policy in due.map { $0 + policy.concludeWithin } }
        let deciding = concluded.flatMap { policy?.beacon(named: $0.beacon.chain)?.chain }
        let standing = concluded.flatMap { deciding?.standing(ofRound: $0.beacon.round) }
        let file = cells(of: opened.request, of: .draw(opened.draw), corrections: draw.corrections)
        let beacon: [Cell] = [
            .integer(opened.request.seats), .text(opened.policy), .time(draw.openedAt), .text(opened.beacon.chain),
            .init(policy?.beacons[0].chain.hash.hex), .integer(opened.beacon.round),
            .init(due.flatMap { try? Timestamp(seconds: $0) }),
            .init(deadline.flatMap { try? Timestamp(seconds: $0) }), .init(draw.concluded?.time),
            .init(concluded?.beacon.chain), .init(deciding?.hash.hex), .init(concluded?.beacon.round),
            .init(standing?.rawValue), .init(concluded.map { Hex.encode($0.signature) }),
            .init(draw.annulled?.time), .init(draw.annulled?.fact.cause),
        ]
        let lot: [Cell] = [
            .integer(opened.pool.candidates), .integer(opened.pool.eligible), .integer(opened.pool.tickets),
            .text(opened.pool.root.hex), .text(opened.commitment.hex), .init(concluded.map { Hex.encode($0.secret) }),
            .init(concluded.map { $0.seed(leaf: draw.leaf).hex }),
        ]
        let places: [Cell] = [
            .codes(opened.widened ?? []), .integer(draw.openedPlace), .init(draw.concluded?.place),
            .init(draw.annulled?.place), .init(concluded.map { site.proof(of: $0.draw) }),
        ]
        let state = draw.annulled != nil ? "annulled" : concluded == nil ? "open" : "concluded"
        return [.init(id: opened.draw), .text(state)] + file + beacon + lot + cells(of: opened.follows) + places
    }
}
