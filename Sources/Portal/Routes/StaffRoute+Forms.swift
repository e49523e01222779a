import Draw
import Office
import PublicRecord

extension StaffRoute {
    /// The roles that may see the page; `nil` if everybody may.
    var roles: Set<Role.Kind>? { StaffRoute.table.row(of: self)?.roles(self) }

    /// The name under which a form is saved when its session expires before it is sent; `nil` if nothing is saved.
    var draftName: String? { StaffRoute.table.row(of: self)?.draft(self) }

    /// Returns the page that shows the result of a form sent to this route.
    /// - Parameter result: the result at the office, in most cases a folio.
    func place(of result: String) -> StaffRoute {
        switch self {
        case .correctionStep, .lotStep(_, .correct): return .corrections
        case .proposalStep: return .proposals
        case .newList: return .list(result)
        case .proposeList, .discardList, .listProposalStep: return .lists
        case .propose(let id, _), .declare(let id): return .expert(id)
        case .accountStep, .newAccount: return .accounts
        case .newCall: return .calls
        case .closeDays, .proposeRules: return .rulesProposal(result)
        case .rulesProposalStep: return .rules
        default: break
        }
        if let draw = try? DrawID(result) { return .draw(draw) }
        if let id = try? DesignationID(result) { return .designation(id) }
        if let id = try? ApplicationID(result) { return .application(id) }
        if let id = try? ExpertID(result) { return .expert(id) }
        return .queue
    }
}

/// The names under which draw requests are saved.
enum StaffDraft {
    /// The prefix of the names. The id of the request's form follows it, so that an account can have several requests.
    static let requests = "sorteo/"
    /// The largest number of saved requests of an account.
    static let most = 30
    /// The name under which the answers of the last opened request are saved.
    static let last = "ultimo-sorteo"
    /// The fields that a request has as the last one.
    static let shared = ["especialidad", "partido", "tipo", "lugares"]

    static func name(of request: String) -> String { requests + request }
}
