import Draw
import PublicRecord
import Store
import WireFormat

extension Office {
    /// The successor of a vacant designation.
    public enum Successor: Sendable {
        case called(DesignationID)
        case opened(Receipt)
    }

    /// Fills a vacancy: calls the next alternate, or opens a draw for the same request if there is none.
    ///
    /// The impediments that the court found in this matter before still apply to the experts who are candidates.
    /// - Parameters:
    ///   - impediments: those found since.
    ///   - form: the id of the request's form; when it is sent again, the first result is returned.
    public func replace(
        _ id: DesignationID, impediments: [DrawOpened.Impediment] = [], form: String? = nil, as actor: Actor
    ) throws -> Successor {
        try perform(.call, on: id.description, as: actor, form: form, again: { try self.successor($0) }) { deed in
            guard let designation = reader.state[id] else {
                throw Refusal(.unknownDesignation, ["designation": id.description])
            }
            guard case .vacant(let cause) = designation.stage else {
                throw Violation(.stage, .designationStage(designation.stage.kind))
            }
            if case .drawn(let draw, _) = id, reader.state.callableAlternate(in: draw, at: deed.time) != nil {
                return .called(try callingAlternate(for: id, &deed))
            }
            deed.action = .openDraw
            try actor.require(.openDraw)
            let petition = try petition(replacing: id, cause: cause, impediments, at: deed.time)
            return .opened(try opening(petition, shown: nil, &deed))
        } appended: { successor, entries in
            guard case .opened(var receipt) = successor else { return }
            receipt.complete(with: entries)
            successor = .opened(receipt)
        }
    }

    /// Returns the successor that a form named when it was sent before.
    private func successor(_ result: String) throws -> Successor {
        if let draw = try? DrawID(result) { return .opened(try receipt(of: draw)) }
        return .called(try DesignationID(result))
    }

    private func petition(
        replacing id: DesignationID, cause: String, _ impediments: [DrawOpened.Impediment], at time: Timestamp
    ) throws -> Petition {
        guard let request = try reader.request(of: id), let lot = reader.state.lot(id.lot) else {
            throw Refusal(.unknownDesignation, ["designation": id.description])
        }
        var petition = Petition(
            court: request.court, caseNumber: try privateReader.caseNumber(of: lot).description,
            reserved: lot.caseNumber == nil,
            specialty: request.specialty, district: request.district, kind: request.kind,
            follows: .replaces(Replacement(id, cause: cause)))
        petition.impediments = impediments
        guard case .drawn(let draw, _) = id else { return petition }
        let candidates = try privateReader.preview(petition, at: time).pool
        let named = Set(impediments.map(\.expert))
        petition.impediments += (try reader.opening(of: draw)?.impediments ?? [])
            .filter { candidates[$0.expert] != nil && !named.contains($0.expert) }
        return petition
    }
}
