import Accounts
import Draw
import Office
import PublicRecord
import WireFormat

/// The accounts of a demonstration: one of each kind, an expert who is asked for an answer, and an applicant.
extension DemoYear {
    /// Makes them, and writes into the folder how to enter with them.
    func addAccounts(seed: UInt64, _ randomness: DemoRandomness, in folder: DataFolder) async throws {
        var roles: [(login: String, role: Role, name: String)] = [
            ("registro-demo", .registry, "Registradora Ficticia"),
            ("consejo-demo", .council, "Consejera Ficticia"),
            ("admin-demo", .administration, "Administradora Ficticia"),
            ("admin-dos-demo", .administration, "Administrador Ficticio"),
            ("contraloria-demo", .audit, "Contralora Ficticia"),
        ]
        if let court = await busiestCourt() { roles.append(("juzgado-demo", .court(court), "Secretario Ficticio")) }
        let new = roles.map { login, role, name in
            NewAccount(login: login, name: "\(name) (demostración)", role: role, email: "\(login)@ejemplo.invalid")
        }
        // The first administrator makes the other accounts.
        let isAdministrator = { (account: NewAccount) in account.role == .administration }
        var actor = Actor.administratorAtTheMachine
        var enrolled: [String: DemoAccount] = [:]
        for account in new.filter(isAdministrator) + new.filter({ !isAdministrator($0) }) {
            randomness.follow("\(seed)\n\(account.login)")
            enrolled[account.login] = try await enrol(account, by: actor, randomness)
            if actor == .administratorAtTheMachine { actor = Actor(name: account.login, role: .administration) }
        }
        var accounts = new.compactMap { enrolled[$0.login] }
        for person in [await askedExpert(), await applicant()].compactMap(\.self) {
            randomness.follow("\(seed)\n\(person)")
            let code = try await office.renewAccessCode(of: person, as: People.registry)
            accounts.append(DemoAccount(person: person, code: code))
        }
        randomness.follow(nil)
        try DemoAccount.write(accounts, to: folder)
    }

    /// Makes an account as the office does: its holder replaces the password and enrols the second factor.
    private func enrol(_ new: NewAccount, by actor: Actor, _ randomness: DemoRandomness) async throws -> DemoAccount {
        var credentials = Credentials(login: new.login, password: try AccessCode(random: randomness.source).description)
        try await office.addAccount(new, password: credentials.password, as: actor)
        let own = try AccessCode(random: randomness.source).description
        try await office.setPassword(own, credentials)
        credentials.password = own
        let account = DemoAccount(new, password: own, secret: try await office.beginTOTP(credentials).secret)
        credentials.code = account.code(at: try clock.now)
        try await office.confirmTOTP(credentials)
        return account
    }

    // MARK: - The people for whom something waits

    /// The court with the most designations that have not ended, first of their codes.
    func busiestCourt() async -> String? {
        let state = await office.reader.state
        var counts: [String: Int] = [:]
        for id in state.designations(where: { !$0.stage.isEnded }) {
            if let court = state.court(of: id) { counts[court, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
            ?? state.catalogues.rows(of: .courts).first?.code
    }

    /// The expert with the most time left for an answer, of the newest draw; else one who serves.
    private func askedExpert() async -> PersonID? {
        let state = await office.reader.state
        let asked = state.designations { $0.stage.kind == .notified && $0.designee.expert != nil }.reversed()
            .max { (state.deadline(of: $0) ?? .last) < (state.deadline(of: $1) ?? .last) }
        let serving = state.designations { $0.stage.kind == .accepted }
        return ((asked ?? serving.last).flatMap { state[$0]?.designee.expert } ?? state.roster.experts.first?.id)
            .map { .expert($0) }
    }

    /// An application that was sent back and can be corrected; else the newest.
    private func applicant() async -> PersonID? {
        let all = await office.reader.state.applications.all
        return (all.last { $0.stage.kind == .returned } ?? all.last).map { .application($0.id) }
    }
}
