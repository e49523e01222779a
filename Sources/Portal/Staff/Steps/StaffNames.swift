import Draw
import Office
import PublicRecord
import WireFormat
import Wording

extension Visit {
    /// Returns the number and the name: `P-000017 Ana Pérez`.
    func named(_ expert: ExpertID) throws -> String { try named([expert])[expert] ?? expert.description }

    /// Returns the number and the name of each expert, read in one query.
    func named(_ experts: some Sequence<ExpertID>) throws -> [ExpertID: String] {
        let documents = try reader.identities(of: Array(experts))
        return Dictionary(
            experts.map { ($0, "\($0) \(documents[$0]?.name ?? say("office.identity-erased"))") },
            uniquingKeysWith: { first, _ in first })
    }

    func named(_ designee: DirectlyDesignated.Designee) throws -> String {
        switch designee {
        case .expert(let id): try named(id)
        case .institution(let name): name
        }
    }

    /// Returns the current file number of a lot, in words. A reserved number is shown to its own court only.
    func caseText(of id: LotID) throws -> String {
        guard let lot = state.lot(id) else { return "" }
        if let number = lot.caseNumber { return number.phrase(names) }
        guard mayReadReserved(of: lot.court), let number = try privateReader.reservedNumber(of: id) else {
            return say("portal.staff.case-reserved")
        }
        return say("portal.staff.case-own", ["case": number.phrase(names)])
    }

    /// Returns the place in the log of the newest entry about a subject, by which an act finds out whether there is a
    /// newer one.
    func newest(of subject: some CustomStringConvertible) throws -> String {
        try reader.history(of: subject).last.map { String($0.place) } ?? ""
    }

    /// Whether the user is of the court, and may read the numbers of its reserved files.
    func mayReadReserved(of court: String?) -> Bool {
        if case .court(let own) = actor?.role { return own == court }
        return false
    }

    /// Refuses a user of another court, because a court sees only its own matters.
    /// - Throws: `Trouble.otherCourt`.
    func requireMatter(of court: String?) throws(Trouble) {
        if case .court(let own) = actor?.role, own != court { throw .otherCourt }
    }

    /// The court of the signed-in user; `nil` for a role without one.
    var ownCourt: String? { if case .court(let code) = actor?.role { code } else { nil } }

    /// Whether the role of the signed-in user may do an action.
    func may(_ action: Action) -> Bool { actor.map { action.roles.contains($0.role.kind) } ?? false }
}
