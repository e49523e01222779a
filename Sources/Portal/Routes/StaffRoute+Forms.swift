import Draw
import Office
import PublicRecord

extension StaffRoute {
    /// The roles that may see the page; `nil` if everybody may.
    var roles: Set<Role.Kind>? { StaffRoute.table.row(of: self)?.roles(self) }

    /// The name under which the form is kept when a session ends before it is sent; `nil` where there is nothing to
    /// keep.
    var draftName: String? { StaffRoute.table.row(of: self)?.draft(self) }

    /// Where it is shown what a form that was sent here did.
    /// - Parameter result: what the office gave for it: a folio, mostly.
    func place(of result: String) -> StaffRoute {
        switch self {
        case .correctionStep, .lotStep(_, .correct): return .corrections
        case .proposalStep: return .proposals
        case .propose(let id, _), .declare(let id): return .expert(id)
        case .accountStep, .newAccount: return .accounts
        case .newCall: return .calls
        default: break
        }
        if let draw = try? DrawID(result) { return .draw(draw) }
        if let id = try? DesignationID(result) { return .designation(id) }
        if let id = try? ApplicationID(result) { return .application(id) }
        if let id = try? ExpertID(result) { return .expert(id) }
        return .queue
    }
}

/// The names of the long forms that are kept.
enum StaffDraft {
    /// Requests for a draw: several, each under the id of its form.
    static let requests = "sorteo/"
    /// No account has more of them at once.
    static let most = 30

    static func name(of request: String) -> String { requests + request }
}
