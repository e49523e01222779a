import Draw
import Office
import PublicRecord
import WireFormat
import Wording

extension Visit {
    /// `P-000017 Ana Pérez`.
    func named(_ expert: ExpertID) throws -> String { try named([expert])[expert] ?? expert.description }

    /// Each with number and name; asked for at once.
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

    /// A text with its times as people read them.
    func spoken(_ text: String) -> String {
        text.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z/) { match in
            (try? Timestamp(match.output)).map { moment($0).text } ?? String(match.output)
        }
    }

    /// What a lot's file is called: the number as it was last corrected or, where it is reserved, for this court's own eyes.
    func caseText(of id: LotID) throws -> String {
        guard let lot = state.lot(id) else { return "" }
        if let number = lot.caseNumber { return number.phrase(names) }
        guard mayReadReserved(of: lot.court), let number = try privateReader.reservedNumber(of: id) else {
            return say("portal.staff.case-reserved")
        }
        return say("portal.staff.case-own", ["case": number.phrase(names)])
    }

    /// The place in the log of the newest entry about something: what it shows is older than none of it.
    func newest(of subject: some CustomStringConvertible) throws -> String {
        try reader.history(of: subject).last.map { String($0.place) } ?? ""
    }

    /// Whether who is in may look into a matter of a court.
    func mayReadReserved(of court: String?) -> Bool {
        if case .court(let own) = actor?.role { return own == court }
        return false
    }

    /// A court sees its own matters only.
    func requireMatter(of court: String?) throws(Trouble) {
        if case .court(let own) = actor?.role, own != court { throw Trouble.notYours }
    }

    /// The court of who is in.
    var ownCourt: String? { if case .court(let code) = actor?.role { code } else { nil } }

    /// Whether the role of who is in may do it.
    func may(_ action: Action) -> Bool { actor.map { action.roles.contains($0.role.kind) } ?? false }
}
