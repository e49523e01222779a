import Accounts
import Draw
import Sodium
import Store
import WireFormat

extension Office {
    /// Seconds that a folio is locked for at most.
    ///
    /// Folios are public and codes have 80 bits: a long wait would stop no guess and let anybody keep an expert out.
    static let longestFolioWait = 900

    /// Makes the access code of a folio, in place of a former one.
    /// - Parameter folio: an `ApplicationID`, an `ExpertID`, or that of a draft (`B-…`).
    /// - Returns: the change that keeps its hash, for the transaction that makes the folio; and the code, which is shown once.
    func issueAccessCode(for folio: some CustomStringConvertible) throws -> (change: Change, code: AccessCode) {
        let code = try AccessCode(random: ports.random)
        let hash = try PasswordHash(hashing: code.text, cost: ports.passwordCost)
        return (.accessCode(AccessCodeRow(hash: hash, lock: .fresh), of: folio.description), code)
    }

    /// Gives a person another access code, in place of a lost one or where there never was one: the office has seen who it is.
    /// - Returns: the code, which is shown once.
    /// - Throws: `unknownPerson`.
    public func renewAccessCode(of person: PersonID, as actor: Actor) throws -> String {
        try perform(.issueCode, on: person.description, as: actor) { deed in
            let isKnown =
                switch person {
                case .expert(let id): reader.state.roster[id] != nil
                case .application(let id): reader.state.applications[id] != nil
                case .draft(let folio): try reader.store.sealed(SealedName(.application, folio)) != nil
                }
            guard isKnown else { throw Refusal(.unknownPerson, ["person": person.description]) }
            let (change, code) = try issueAccessCode(for: person)
            deed.changes = [change, .endSessions(of: person.description, at: .folio)]
            return code.description
        }
    }

    /// Lets in whoever shows a folio and its access code, both as they were typed.
    /// - Throws: `wrongAccessCode`, the same for every reason.
    public func enter(folio: String, code: String) async throws -> Actor {
        let actor = Actor(folio: folio)
        let typed = try? AccessCode(code)
        let known = try actor.flatMap { try beginAttempt(folio: $0.name) }
        defer { if let actor, known != nil { attempts.end(actor.name) } }
        let proof = try await Office.check(typed?.text ?? "", against: known?.hash, cost: ports.passwordCost)
        guard let actor, let known, var row = try reader.store.accessCode(of: actor.name) else {
            throw try refuse(.wrongAccessCode, .signIn, as: actor)
        }
        guard proof.isRight, row.hash == known.hash else {
            row.lock = row.lock.failing(at: try ports.now(), longest: Office.longestFolioWait)
            throw try refuse(.wrongAccessCode, .signIn, as: actor, [.accessCode(row, of: actor.name)])
        }
        row.lock = .fresh
        row.hash = proof.renewed ?? row.hash
        return try perform(.signIn, on: actor.name, as: actor) { deed in
            deed.changes = [.accessCode(row, of: actor.name)]
            return actor
        }
    }

    /// What is kept of the folio's code, an attempt at which is then under way; `nil` if nothing would let anybody in there now.
    private func beginAttempt(folio: String) throws -> AccessCodeRow? {
        guard let row = try reader.store.accessCode(of: folio),
            attempts.begin(folio, row.lock, at: try ports.now(), longest: Office.longestFolioWait)
        else { return nil }
        return row
    }
}

extension Actor {
    /// The applicant or expert of a folio as it was typed; `nil` if it is none.
    init?(folio typed: String) {
        let folio = typed.filter { !$0.isWhitespace }.uppercased()
        if let expert = try? ExpertID(folio) {
            self.init(name: folio, role: .expert(expert))
        } else if (try? ApplicationID(folio)) != nil {
            self.init(name: folio, role: .applicant(folio))
        } else if folio.hasPrefix("B-"), (try? Code.check(folio.dropFirst(2).lowercased())) != nil {
            // A draft's: its token is in lower case.
            let draft = "B-" + folio.dropFirst(2).lowercased()
            self.init(name: draft, role: .applicant(draft))
        } else {
            return nil
        }
    }
}
