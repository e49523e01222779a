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
        return show(AccountsPage(accounts, visit), in: visit)
    }

    /// Shows the form for a new account, or adds the account.
    func addAccount(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let roles: [Role.Kind] = [.registry, .court, .council, .administration, .audit]
        let step = Act(
            route: .staff(.newAccount), title: say("portal.staff.new-account"),
            back: Link(text: say("portal.staff.accounts"), .staff(.accounts)),
            remarks: [say("portal.staff.new-account.remark")],
            fields: [
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
            ], submit: "portal.staff.new-account.submit")
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
                email: try form.need("correo"), language: form["idioma"].flatMap(Language.init(rawValue:)) ?? .standard)
            let password = form.secret("nueva")
            _ = try await office.act { try await $0.addAccount(new, password: password, as: actor) }
            return .done(.account, at: .accounts)
        }
    }

    /// Shows the page of an account's step, or does the step.
    func act(_ step: AccountStep, onAccount login: String, _ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let name = step.action.rawValue
        let page = Act(
            route: .staff(.accountStep(login, step)), title: say("portal.staff.step.\(name)"),
            back: Link(text: say("portal.staff.accounts"), .staff(.accounts)),
            facts: [FactRow("portal.staff.login", login)], remarks: [say("portal.staff.remark.\(name)")],
            submit: "portal.staff.step.\(name)", needsConfirmation: true,
            needsFreshFactor: step == .beginRecovery || step == .confirmRecovery)
        return try await take(page, in: visit) { _ in
            switch step {
            case .disable: try await office.act { try await $0.disableAccount(login, as: actor) }
            case .enable: try await office.act { try await $0.enableAccount(login, as: actor) }
            case .beginRecovery: try await office.act { try await $0.beginRecovery(of: login, as: actor) }
            case .confirmRecovery:
                let password = try await office.act { try await $0.confirmRecovery(of: login, as: actor) }
                return show(RecoveredPage(login, password), in: visit)
            }
            return .done(.done, at: .accounts)
        }
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
        var steps: [Link]
    }

    var title = say("portal.staff.accounts")
    var notice: String?
    var newLink: String
    var rows: [Row]

    init(_ accounts: [Account], _ visit: Visit) {
        notice = visit.notice
        newLink = Route.staff(.newAccount).link
        rows = accounts.map { account in
            // Administrators cannot recover their own account (`Refusal.ownRecovery`).
            let steps: [AccountStep] =
                account.isDisabled
                ? [.enable]
                : [.disable] + (account.isLocked(at: visit.time) ? [.enable] : [])
                    + (account.login == visit.actor?.name ? [] : [.beginRecovery, .confirmRecovery])
            return Row(
                login: account.login, name: account.name, role: account.role.phrase(visit.names), email: account.email,
                state: say("portal.staff.account.\(account.state(at: visit).rawValue)"),
                steps: steps.map {
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

    fileprivate func state(at visit: Visit) -> State {
        if isDisabled { return .disabled }
        if isLocked(at: visit.time) { return .locked }
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
