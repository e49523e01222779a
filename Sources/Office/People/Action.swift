/// Every action in the office. The raw values name phrases and are stored in the activity log.
public enum Action: String, CaseIterable, Sendable {
    // The council's registry.
    case adopt
    case importRoster = "import-roster"
    case openCall = "open-call"
    case closeDays = "close-days"
    case proposeRules = "propose-rules"
    case approveRules = "approve-rules"
    case discardRules = "discard-rules"
    // Applications.
    case draft, submit, correct, answer, withdraw
    case review
    case returnForCorrection = "return"
    case list, object, reject, approve, admit
    case lapseApplication = "lapse-application"
    case endDraft = "end-draft"
    // The roster.
    case prepareList = "prepare-list"
    case proposeChange = "propose-change"
    case approveChange = "approve-change"
    case discardChange = "discard-change"
    case declareAvailability = "declare-availability"
    // Draws.
    case openDraw = "open-draw"
    case concludeDraw = "conclude-draw"
    case annul
    case correctCase = "correct-case"
    case approveCorrection = "approve-correction"
    case discardCorrection = "discard-correction"
    case proveTag = "prove-tag"
    case signActa = "sign-acta"
    case readSignature = "read-signature"
    // Designations.
    case notify, accept, excuse, challenge, resolve
    case lapseDesignation = "lapse-designation"
    case setReportDay = "set-report-day"
    case deliver, discharge
    case noteFees = "note-fees"
    case revoke, end, call, designate
    // The office itself.
    case signIn = "sign-in"
    case manageAccounts = "manage-accounts"
    case addAccount = "add-account"
    case disableAccount = "disable-account"
    case enableAccount = "enable-account"
    case beginRecovery = "begin-recovery"
    case confirmRecovery = "confirm-recovery"
    case beginLink = "begin-link"
    case confirmLink = "confirm-link"
    case unlink
    case changePassword = "change-password"
    case changeLanguage = "change-language"
    case enrol
    case endSessions = "end-sessions"
    case confirmFactor = "confirm-factor"
    case addPasskey = "add-passkey"
    case removePasskey = "remove-passkey"
    case bindSigner = "bind-signer"
    case readActivity = "read-activity"
    case noteActivity = "note-activity"
    case manageKeys = "manage-keys"
    case manageMail = "manage-mail"
    case exportPerson = "export-person"
    case erasePerson = "erase-person"
    case readPrivate = "read-private"
    case readContact = "read-contact"
    case issueCode = "issue-code"
    case installTemplate = "install-template"

    /// The roles that may do it. Courts, applicants and experts may do it in their own matters only, which the use case
    /// checks.
    public var roles: Set<Role.Kind> {
        switch self {
        case .adopt, .openCall, .closeDays: [.council]
        case .importRoster: [.council]
        case .proposeRules: [.registry]
        case .approveRules: [.council]
        case .discardRules: [.registry, .council]
        case .draft, .submit, .correct, .answer, .withdraw: [.applicant, .registry]
        case .review, .returnForCorrection, .list: [.registry]
        case .object: [.registry, .council]
        case .reject, .approve: [.council]
        case .admit: [.council]
        case .lapseApplication, .lapseDesignation: [.clock, .registry]
        case .endDraft: [.clock]
        case .prepareList, .proposeChange: [.registry]
        case .approveChange: [.council]
        case .discardChange: [.registry, .council]
        case .declareAvailability: [.expert, .registry]
        case .openDraw, .notify, .deliver, .discharge, .revoke, .end, .resolve, .challenge, .call, .designate: [.court]
        case .setReportDay, .noteFees: [.court]
        case .annul, .correctCase, .signActa: [.court]
        case .readSignature: [.court, .registry, .council, .audit]
        case .approveCorrection: [.registry, .council]
        case .discardCorrection: [.court, .registry, .council]
        case .proveTag: [.court, .audit]
        case .concludeDraw: [.court, .clock]
        case .accept, .excuse: [.court, .expert]
        case .signIn: Set(Role.Kind.allCases)
        case .endSessions, .addPasskey, .removePasskey: Set(Role.Kind.allCases).subtracting([.clock])
        case .manageAccounts, .manageKeys, .installTemplate: [.administration]
        case .addAccount, .disableAccount, .enableAccount, .beginRecovery, .confirmRecovery, .beginLink, .confirmLink,
            .unlink, .bindSigner:
            [.administration]
        case .changePassword, .changeLanguage, .enrol, .confirmFactor:
            [.registry, .court, .council, .administration, .audit]
        case .readActivity: [.council, .administration, .audit]
        case .noteActivity: [.clock]
        case .manageMail: [.administration, .clock]
        case .exportPerson: [.registry, .administration, .applicant, .expert]
        case .erasePerson: [.administration]
        case .readPrivate: [.registry, .council, .audit]
        case .readContact: [.court, .registry]
        case .issueCode: [.registry]
        }
    }
}
