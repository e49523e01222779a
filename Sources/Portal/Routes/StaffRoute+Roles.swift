import Office

extension StaffRoute {
    /// Whose page it is; `nil` of what is for whoever comes.
    var roles: Set<Role.Kind>? {
        switch self {
        case .signIn, .signOut, .newPassword, .enrolment: nil
        case .queue, .me: StaffRoute.office
        case .matters, .draw, .designation: StaffRoute.office.subtracting([.administration])
        case .request, .preview, .open: Action.openDraw.roles
        case .designationStep(_, let step): step.action.roles.intersection(StaffRoute.office)
        case .direct: Action.designate.roles
        case .applications, .application: Action.readPrivate.roles
        case .document: Action.readPrivate.roles
        case .applicationStep(_, let step): step.action.roles.intersection(StaffRoute.office)
        case .roster, .expert, .proposals: [.registry, .council, .audit]
        case .propose: Action.proposeChange.roles
        case .declare: Action.declareAvailability.roles.intersection(StaffRoute.office)
        case .proposalStep(_, let step): step.action.roles
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
        case .request: StaffDraft.request
        case .direct: StaffDraft.direct
        case .newCall: StaffDraft.call
        case .applicationStep(let id, let step) where step == .object || step == .giveBack || step == .reject:
            "\(id)/\(step.rawValue)"
        case .propose(let id, let change): "\(id)/\(change.rawValue)"
        default: nil
        }
    }
}

/// The names of the long forms that are kept.
enum StaffDraft {
    static let request = "sorteo"
    static let direct = "directa"
    static let call = "convocatoria"
}
