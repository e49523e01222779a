import Accounts
import Draw
import PublicRecord
import Sodium
import Store

/// The accounts of a demonstration: one of each role, an expert with a designation to answer, and an applicant.
extension Office {
    func addDemoAccounts(seed: UInt64) throws {
        var roles: [(login: String, role: Role, name: String)] = [
            ("registro-demo", .registry, "Registradora Ficticia"),
            ("consejo-demo", .council, "Consejera Ficticia"),
            ("admin-demo", .administration, "Administradora Ficticia"),
            ("admin-dos-demo", .administration, "Administrador Ficticio"),
            ("contraloria-demo", .audit, "Contralora Ficticia"),
        ]
        if let court = busiestCourt() { roles.append(("juzgado-demo", .court(court), "Secretario Ficticio")) }
        let accounts = try roles.map { try DemoAccount($0.login, $0.role, seed: seed) }
        for (account, role) in zip(accounts, roles) { try add(account, named: role.name + " (demostración)") }
        let folios: [Role] = [askedExpert().map { .expert($0) }, applicant().map { .applicant($0.description) }]
            .compactMap(\.self)
        let persons = try folios.map { role in
            switch role {
            case .expert(let id): try DemoAccount(id.description, role, seed: seed)
            case .applicant(let folio): try DemoAccount(folio, role, seed: seed)
            default: throw Refusal(.badAccountRole, ["role": role.kind.rawValue])
            }
        }
        try reader.store.write(try persons.map { try change(for: $0) } + [.demonstration(accounts + persons)])
    }

    private func add(_ account: DemoAccount, named name: String) throws {
        try perform(.addAccount, on: account.login, as: DemoYear.People.administration) { deed in
            let row = AccountRow(
                login: account.login, name: name, role: account.role.rawValue, court: account.court, language: "es",
                password: try PasswordHash(hashing: account.password, cost: ports.passwordCost), isTemporary: false,
                totpStep: 0, created: deed.time)
            deed.changes = [
                .account(row),
                try seal(Array("\(account.login)@ejemplo.invalid".utf8), as: SealedName(.accountEmail, row.login)),
                try seal(account.totp ?? [], as: SealedName(.totp, row.login)),
            ]
        }
    }

    private func change(for person: DemoAccount) throws -> Change {
        .accessCode(try AccessCode(person.password).digest, of: person.login)
    }

    // MARK: - Holders with pending tasks

    /// Returns the court with the most designations that have not ended; among equals, the first code.
    func busiestCourt() -> String? {
        var counts: [String: Int] = [:]
        for id in reader.designations({ state, id in state[id].map { !$0.stage.isEnded } ?? false }) {
            if let court = reader.state.court(of: id) { counts[court, default: 0] += 1 }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
            ?? reader.state.catalogues.rows(of: .courts).first?.code
    }

    /// Returns the expert with the most time left to answer; otherwise one who serves.
    private func askedExpert() -> ExpertID? {
        let state = reader.state
        let asked = reader.designations { state, id in state.deadline(of: id) != nil }
            .max { (state.deadline(of: $0) ?? .last) < (state.deadline(of: $1) ?? .last) }
        let serving = reader.designations { state, id in state[id]?.stage.kind == .accepted }
        return (asked ?? serving.last).flatMap { state[$0]?.designee.expert } ?? state.roster.experts.first?.id
    }

    /// Returns a returned application that can be corrected; otherwise the newest.
    private func applicant() -> ApplicationID? {
        let all = reader.state.applications.all
        return (all.last { $0.stage.kind == .returned } ?? all.last)?.id
    }
}
