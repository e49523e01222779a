import Draw
import PublicRecord
import Store
import WireFormat

extension Office {
    /// What takes the place of a vacant designation.
    public enum Successor: Sendable {
        case called(DesignationID)
        case opened(Receipt)
    }

    /// Fills a vacancy: calls the next alternate; where there is none, opens a draw for the same request.
    ///
    /// What the court found against experts in this matter goes on to hold, of those who are candidates still.
    /// - Parameter impediments: found since.
    public func replace(
        _ id: DesignationID, impediments: [DrawOpened.Impediment] = [], as actor: Actor
    ) throws -> Successor {
        guard let designation = reader.state[id], let request = try reader.request(of: id) else {
            throw Refusal(.unknownDesignation, ["designation": id.description])
        }
        guard case .vacant(let cause) = designation.stage else {
            throw Violation(.stage, "designation.\(designation.stage.kind.rawValue)")
        }
        if case .drawn(let draw, _) = id, reader.state.callableAlternate(in: draw, at: try now()) != nil {
            return .called(try callAlternate(for: id, as: actor))
        }
        var petition = Petition(
            court: request.court, caseNumber: request.caseNumber.text, sealed: request.caseNumber.isSealed,
            specialty: request.specialty, district: request.district, kind: request.kind,
            replaces: Replacement(id, cause: cause))
        if petition.sealed { petition.caseNumber = try reservedNumber(of: id) }
        petition.impediments = impediments
        let candidates = try previewDraw(petition).pool
        if case .drawn(let draw, _) = id {
            let named = Set(impediments.map(\.expert))
            petition.impediments += (try reader.opening(of: draw)?.impediments ?? [])
                .filter { candidates[$0.expert] != nil && !named.contains($0.expert) }
        }
        return .opened(try openDraw(petition, as: actor))
    }

    private func reservedNumber(of id: DesignationID) throws -> String {
        let name: SealedName =
            switch id {
            case .drawn(let draw, _): SealedName(.caseNumber, draw)
            case .direct(let direct): SealedName(.caseNumber, direct)
            }
        guard let number = try open(name) else {
            throw Refusal(.fileErased, ["folio": id.description])
        }
        return String(decoding: number, as: UTF8.self)
    }
}
