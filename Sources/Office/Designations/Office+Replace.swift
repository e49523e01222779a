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
        if let form = form ?? SentForm.current?.id {
            if let called = try result(of: form, .call, actor) { return .called(try DesignationID(called)) }
            if let draw = try result(of: form, .openDraw, actor) { return .opened(try receipt(of: DrawID(draw))) }
        }
        guard let designation = reader.state[id], let request = try reader.request(of: id),
            let lot = reader.state.lot(id.lot)
        else { throw Refusal(.unknownDesignation, ["designation": id.description]) }
        guard case .vacant(let cause) = designation.stage else {
            throw Violation(.stage, "designation.\(designation.stage.kind.rawValue)")
        }
        if case .drawn(let draw, _) = id, reader.state.callableAlternate(in: draw, at: try now()) != nil {
            return .called(try callAlternate(for: id, form: form, as: actor))
        }
        var petition = Petition(
            court: request.court, caseNumber: try privateReader.caseNumber(of: lot).description,
            reserved: lot.caseNumber == nil,
            specialty: request.specialty, district: request.district, kind: request.kind,
            follows: .replaces(Replacement(id, cause: cause)))
        petition.impediments = impediments
        let candidates = try privateReader.previewDraw(petition).pool
        if case .drawn(let draw, _) = id {
            let named = Set(impediments.map(\.expert))
            petition.impediments += (try reader.opening(of: draw)?.impediments ?? [])
                .filter { candidates[$0.expert] != nil && !named.contains($0.expert) }
        }
        return .opened(try openDraw(petition, form: form, as: actor))
    }
}
