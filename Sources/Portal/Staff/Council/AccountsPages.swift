import Office
import Phrases
import PublicRecord
import WireFormat
import Wording

/// Manages accounts, for the administration.
extension Portal {
    func listAccounts(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let accounts = try visit.privateReader.listAccounts(as: actor)
        return show(AccountsPage(accounts, hasDirectory: directory != nil, visit), in: visit)
    }

    /// Shows the form for a new account, or adds the account.
    func addAccount(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let step = Act(
            route: .staff(.newAccount), title: say("portal.staff.new-account"),
            back: Link(text: say("portal.staff.accounts"), .staff(.accounts)),
            remarks: [say("portal.staff.new-account.remark")], fields: newAccountFields(visit),
            submit: "portal.staff.new-account.submit")
        return try await take(step, in: visit) { form in
            let role: Role
            switch Role.Kind(rawValue: try form.need("funcion")) {
            case .registry: role = .registry
            case .court: role = .court(try form.need("juzgado"))
            case .council: role = .council
            case .administration: role = .administration
            case .audit: role = .audit
            default: throw FormFault("funcion")
            }
            let new = NewAccount(
                login: try form.need("usuario"), name: try form.need("nombre"), role: role,
                email: try form.need("correo"), language: form["idioma"].flatMap(Language.init(rawValue:)) ?? .standard,
                subject: form[Field.subjectName])
            let password = form.secret("nueva")
            _ = try await office.act { try await $0.addAccount(new, password: password, as: actor) }
            return .done(.account, at: .accounts)
        }
    }

    private func newAccountFields(_ visit: Visit) -> [Field] {
        let roles: [Role.Kind] = [.registry, .court, .council, .administration, .audit]
        var fields: [Field] = [
            Field("usuario", label: "portal.staff.login", hint: "portal.staff.login-hint"),
            Field("nombre", label: "portal.staff.account.name"),
            Field("correo", .input("email"), label: "portal.staff.account.email"),
            Field(
                "funcion", .select, label: "portal.staff.account.role",
                options: [.init(value: "", text: say("portal.staff.choose"))]
                    + roles.map { .init(value: $0.rawValue, text: say("role.\($0.rawValue)")) }),
            .code("juzgado", label: "portal.staff.account.court", of: .courts, in: visit, isRequired: false),
            Field(
                "idioma", .select, label: "portal.staff.language",
                options: Language.allCases.map {
                    .init(value: $0.rawValue, text: $0.name)
                }),
            Field(
                "nueva", .input("password"), label: "portal.staff.temporary-password",
                hint: "portal.staff.new-password-hint", autocomplete: "new-password"),
        ]
        if directory != nil { fields.append(.subject(isRequired: false)) }
        return fields
    }

    /// Shows the page of an account's step, or does the step.
    func act(_ step: AccountStep, onAccount login: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let name = step.action.rawValue
        var facts = [FactRow("portal.staff.login", login)]
        let proposal = step == .confirmLink ? try visit.privateReader.linkProposal(of: login) : nil
        facts += proposal?.facts ?? []
        let page = Act(
            route: .staff(.accountStep(login, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: say("portal.staff.accounts"), .staff(.accounts)), facts: facts,
            remarks: [say("portal.staff.remark.\(name)")], fields: step.fields,
            submit: "portal.staff.step.\(name)", needsConfirmation: true, needsFreshFactor: step.letsSomebodyIn)
        return try await take(page, in: visit) { form in
            switch step {
            case .disable: try await office.act { try await $0.disableAccount(login, as: actor) }
            case .enable: try await office.act { try await $0.enableAccount(login, as: actor) }
            case .beginRecovery: try await office.act { try await $0.beginRecovery(of: login, as: actor) }
            case .confirmRecovery:
                let password = try await office.act { try await $0.confirmRecovery(of: login, as: actor) }
                return show(RecoveredPage(login, password), in: visit)
            case .link:
                let subject = try form.need(Field.subjectName)
                try await office.act { try await $0.beginLink(of: login, to: subject, as: actor) }
            case .confirmLink:
                let subject = proposal?.identity.subject ?? ""
                try await office.act { try await $0.confirmLink(of: login, to: subject, as: actor) }
            case .unlink: try await office.act { try await $0.unlink(login, as: actor) }
            case .signer:
                let curp = form[Field.signerName] ?? ""
                try await office.act { try await $0.bindSigner(of: login, to: curp, as: actor) }
            }
            return .done(.done, at: .accounts)
        }
    }
}

extension AccountStep {
    /// Whether it opens an account to somebody, so that an unlocked screen must not be enough.
    fileprivate var letsSomebodyIn: Bool {
        switch self {
        case .beginRecovery, .confirmRecovery, .link, .confirmLink, .signer: true
        case .disable, .enable, .unlink: false
        }
    }

    fileprivate var fields: [Field] {
        switch self {
        case .link: [.subject()]
        case .signer:
            [
                Field(
                    Field.signerName, label: "portal.staff.account.signer",
                    hint: "portal.staff.account.signer-hint", isRequired: false)
            ]
        default: []
        }
    }
}

extension LinkProposal {
    fileprivate var facts: [FactRow] {
        [
            FactRow("portal.staff.account.issuer", identity.issuer),
            FactRow("portal.staff.account.subject", identity.subject, isCode: true),
            FactRow("portal.staff.account.asked-by", begunBy),
        ]
    }
}

extension Field {
    static let subjectName = "identificador"
    static let signerName = "curp"

    /// Returns the field for a person's subject identifier at the council's directory.
    fileprivate static func subject(isRequired: Bool = true) -> Field {
        Field(
            subjectName, label: "portal.staff.account.subject", hint: "portal.staff.account.subject-hint",
            isRequired: isRequired)
    }
}

/// The accounts with the possible steps.
struct AccountsPage: Page {
    static let template = "staff-accounts"

    struct Row {
        var login: String
        var name: String
        var role: String
        var email: String
        var state: String
        /// The person of the directory, and a link that waits, a sentence each.
        var links: [String]
        var steps: [Link]
    }

    var title = say("portal.staff.accounts")
    var notice: String?
    var newLink: String
    var rows: [Row]

    init(_ accounts: [Account], hasDirectory: Bool, _ visit: Visit) {
        notice = visit.notice
        newLink = Route.staff(.newAccount).link
        rows = accounts.map { account in
            return Row(
                login: account.login, name: account.name, role: account.role.phrase(visit.names), email: account.email,
                state: say("portal.staff.account.\(account.state(at: visit).rawValue)"), links: account.links,
                steps: account.steps(hasDirectory: hasDirectory, visit).map {
                    Link(
                        text: say("portal.staff.step.\($0.action.rawValue)"),
                        href: Route.staff(.accountStep(account.login, $0)).link)
                })
        }
    }
}

extension Account {
    /// Whether a client that guessed is kept out at this time.
    fileprivate func isLocked(at time: Timestamp) -> Bool { lockedUntil.map { time < $0 } ?? false }

    fileprivate enum State: String {
        case disabled, locked, temporary, bare, ready
    }

    /// The steps that the page offers.
    fileprivate func steps(hasDirectory: Bool, _ visit: Visit) -> [AccountStep] {
        if isDisabled { return [.enable] }
        var steps: [AccountStep] = [.disable]
        if isLocked(at: visit.time) { steps.append(.enable) }
        // Administrators neither recover nor link their own account (`Refusal.ownRecovery`).
        if login != visit.actor?.name {
            steps += [.beginRecovery, .confirmRecovery]
            if case .court = role { steps.append(.signer) }
            if hasDirectory { steps.append(linkProposal == nil ? .link : .confirmLink) }
        }
        if directory != nil || linkProposal != nil { steps.append(.unlink) }
        return steps
    }

    fileprivate var links: [String] {
        [
            directory.map { say("portal.staff.account.linked", ["subject": $0.subject]) },
            linkProposal.map {
                say(
                    "portal.staff.account.link-asked", ["subject": $0.identity.subject, "login": $0.begunBy])
            },
        ].compactMap(\.self)
    }

    fileprivate func state(at visit: Visit) -> State {
        if isDisabled { return .disabled }
        if isLocked(at: visit.time) { return .locked }
        // A person of the directory may need neither password nor second factor here.
        if directory != nil { return .ready }
        if mustChangePassword { return .temporary }
        return hasSecondFactor ? .ready : .bare
    }
}

/// A temporary password. It is shown only once, because the store has only its hash.
struct RecoveredPage: Page {
    static let template = "staff-code"
    var title = say("portal.staff.recovered")
    var facts: [FactRow]
    var backLink = Route.staff(.accounts).link

    init(_ login: String, _ password: String) {
        facts = [
            FactRow("portal.staff.login", login),
            FactRow("portal.staff.temporary-password", password, isCode: true),
        ]
    }
}
