import Draw
import Office
import PublicRecord
import Store
import WireFormat

/// The rows of draws and designations. Each draw's entries are read once, so that a record of any length takes little memory.
extension RecordReader {
    func writeDraws(
        _ draws: inout Table, _ pools: inout Table, _ designations: inout Table, site: Site
    ) throws {
        for id in state.draws.folios {
            guard let draw = try drawEntries(id) else { throw Refusal(.storeDamaged, ["place": id.description]) }
            try draws.write(row(of: draw, site: site))
            guard let text = try store.pool(of: id) else {
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
            guard let row = try store.entry(.direct, id) else {
                throw Refusal(.storeDamaged, ["place": id.description])
            }
            var institution: String?
            if case .institution(let name) = fact.designee { institution = name }
            try directs.write(
                [.init(id: id)] + cells(of: fact.request) + [
                    .init(id: fact.designee.expert), .init(institution), .text(fact.ground), .text(fact.reasons),
                    .text(fact.instrument), .init(id: fact.replaces?.designation), .init(fact.replaces?.cause),
                    .time(direct.designation.named), .integer(row.place),
                ])
            let ends = DrawEntries.ends(of: try history(of: id).filter { $0.place < size })
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
        try table.write([
            .init(id: id), .init(id: draw), .init(id: designation.designee.expert), .init(institution),
            .text(way.rawValue), .text(stage.kind.rawValue), .init(stage.cause), .time(designation.named),
            .init(designation.notified), .init(designation.accepted), .init(ends[id]),
        ])
    }

    private func cells(of request: Request) -> [Cell] {
        [
            .text(request.court), .text(request.caseNumber.text), .text(request.specialty), .text(request.district),
            .text(request.kind),
        ]
    }

    private func row(of draw: DrawEntries, site: Site) throws -> [Cell] {
        let (opened, concluded) = (draw.opened, draw.concluded?.fact)
        let policy = state.policies[opened.policy]
        let due = policy.map { $0.beacons[0].chain.due(opened.beacon.round) }
        let deadline = policy.flatMap { policy in due.map { $0 + policy.concludeWithin } }
        return [.init(id: opened.draw)] + cells(of: opened.request) + [
            .integer(opened.request.seats), .text(opened.policy), .time(draw.openedAt), .text(opened.beacon.chain),
            .integer(opened.beacon.round), .init(due.flatMap { try? Timestamp(seconds: $0) }),
            .init(deadline.flatMap { try? Timestamp(seconds: $0) }), .init(draw.concluded?.time),
            .init(concluded?.beacon.chain), .init(concluded?.beacon.round),
            .init(concluded.map { Hex.encode($0.signature) }), .integer(opened.pool.candidates),
            .integer(opened.pool.eligible), .integer(opened.pool.tickets), .text(opened.pool.root.hex),
            .text(opened.commitment.hex), .init(concluded.map { Hex.encode($0.secret) }),
            .init(concluded.map { $0.seed(leaf: draw.leaf).hex }), .init(id: opened.replaces?.designation),
            .init(opened.replaces?.cause), .codes(opened.widened ?? []), .integer(draw.openedPlace),
            .init(draw.concluded?.place), .init(concluded.map { site.proof(of: $0.draw) }),
        ]
    }
}
