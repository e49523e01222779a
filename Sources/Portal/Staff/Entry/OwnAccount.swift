import Office
import Phrases
import PublicRecord
import Wording

/// The settings that users can change in their own account.
extension Portal {
    /// Shows the own account, or changes its language or its password.
    func ownAccount(_ visit: Visit) async throws -> Answer {
        let actor = try visit.signedIn
        let account = try visit.privateReader.ownAccount(as: actor)
        guard visit.method == .post else { return show(OwnAccountPage(visit, account, directory), in: visit) }
        do {
            if let language = visit.form["idioma"].flatMap(Language.init(rawValue:)) {
                try await office.act { try await $0.setLanguage(language, as: actor) }
                return .done(.saved, at: .me)
            }
            let new = visit.form.secret("nueva")
            guard new == visit.form.secret("otra-vez") else {
                throw FormFault("otra-vez", say("portal.staff.password-differs"))
            }
            let credentials = Credentials(
                login: actor.name, password: visit.form.secret("contrasena"), code: visit.form["codigo"],
                from: visit.signInClient)
            try await office.act { try await $0.setPassword(new, credentials) }
            // The change ended all sessions of the account, so the user, who has just typed the password, gets a new
            // one.
            return try await begin(actor, in: visit, then: .done(.password, at: .me))
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return show(OwnAccountPage(visit, account, directory, complaint), in: visit)
        }
    }
}

/// The page of the own account.
struct OwnAccountPage: Page {
    static let template = "staff-me"
    var title = say("portal.staff.me")
    var status: Int
    var notice: String?
    var facts: [FactRow]
    var passkeys: Link
    var sessions: Link
    var language: FormModel
    /// `nil` if the account enters by the directory only.
    var password: FormModel?
    /// The sentence in place of the password's form.
    var withoutPassword: String?

    init(_ visit: Visit, _ account: Account, _ directory: Directory?, _ complaint: Complaint? = nil) {
        status = complaint == nil ? 200 : 422
        notice = visit.notice
        facts = [
            FactRow("portal.staff.login", account.login), FactRow("portal.staff.account.name", account.name),
            FactRow("portal.staff.account.role", account.role.phrase(visit.names)),
            FactRow("portal.staff.account.email", account.email),
        ]
        if let person = account.directory {
            facts.append(FactRow("portal.staff.account.subject", person.subject, isCode: true))
        }
        passkeys = Link(text: say("portal.passkeys"), .staff(.passkeys))
        sessions = Link(text: say("portal.sessions"), .staff(.sessions))
        language = FormModel(
            to: .staff(.me),
            [
                Field(
                    "idioma", .select, label: "portal.staff.language",
                    options: Language.allCases.map { language in
                        .init(
                            value: language.rawValue, text: language.name, isChosen: language == account.language)
                    }, hint: "portal.staff.language-hint")
            ], submit: "portal.staff.save")
        if let directory, !directory.keepsPasswords, account.directory?.issuer == directory.issuer {
            withoutPassword = say("portal.directory.without-password", ["directory": directory.name])
        } else {
            password = FormModel(
                to: .staff(.me), [.password()] + Field.newPassword() + [.code()],
                submit: "portal.staff.change-password", complaint: complaint)
        }
    }
}

extension Role {
    /// Returns the role in words, with the court's name.
    func phrase(_ names: Catalogues) -> String {
        let role = say("role.\(kind.rawValue)")
        if case .court(let code) = self { return "\(role): \(names.name(of: code, in: .courts))" }
        return role
    }
}
