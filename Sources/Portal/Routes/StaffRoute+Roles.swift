import Draw
import Office
import PublicRecord

extension StaffRoute {
    /// Whose page it is; `nil` of what is for whoever comes.
    var roles: Set<Role.Kind>? {
        switch self {
        case .signIn, .signOut, .newPassword, .enrolment: nil
        case .queue, .me: StaffRoute.office
        case .matters, .draw, .designation: StaffRoute.office.subtracting([.administration])
        case .request, .draft, .preview, .open: Action.openDraw.roles
        case .lotStep(_, let step): step.action.roles
        case .designationStep(_, let step): step.action.roles.intersection(StaffRoute.office)
        case .direct: Action.designate.roles
        case .applications, .application: Action.readPrivate.roles
        case .document: Action.readPrivate.roles
        case .applicationStep(_, let step): step.action.roles.intersection(StaffRoute.office)
        case .roster, .expert, .proposals: [.registry, .council, .audit]
        case .propose: Action.proposeChange.roles
        case .declare: Action.declareAvailability.roles.intersection(StaffRoute.office)
        case .proposalStep(_, let step): step.action.roles
        case .corrections: [.registry, .council, .court, .audit]
        case .correctionStep(_, let step): step.correction.roles
        case .persons: [.registry, .administration]
        case .personStep(_, let step): step.action.roles.intersection(StaffRoute.office)
        case .calls, .rules: [.registry, .council, .audit]
        case .newCall: Action.openCall.roles
        case .accounts: Action.manageAccounts.roles
        case .newAccount: Action.addAccount.roles
        case .accountStep(_, let step): step.action.roles
        case .activity: Action.readActivity.roles
        case .mail, .retryMail: Action.manageMail.roles.intersection(StaffRoute.office)
        }
    }

    /// Everybody who has an account.
    static let office: Set<Role.Kind> = [.registry, .court, .council, .administration, .audit]

    /// The name under which the form is kept when a session ends before it is sent; `nil` where there is nothing to keep.
    var draftName: String? {
        switch self {
        case .draft(let id): StaffDraft.name(of: id)
        case .direct: StaffDraft.direct
        case .newCall: StaffDraft.call
        case .applicationStep(let id, let step) where step == .object || step == .giveBack || step == .reject:
            "\(id)/\(step.rawValue)"
        case .propose(let id, let change): "\(id)/\(change.rawValue)"
        default: nil
        }
    }
}

extension StaffRoute {
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

    static let direct = "directa"
    static let call = "convocatoria"
}
