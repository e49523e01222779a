import Accounts
import Draw
import Sodium
import Store
import WireFormat

extension Office {
    /// Makes the access code of a folio, in place of a former one.
    /// - Parameter folio: an `ApplicationID`, an `ExpertID`, or that of a draft (`B-…`).
    /// - Returns: the change that keeps its digest, for the transaction that makes the folio; and the code, which is shown once.
    func issueAccessCode(for folio: some CustomStringConvertible) throws -> (change: Change, code: AccessCode) {
        let code = try AccessCode(random: ports.random)
        return (.accessCode(code.digest, of: folio.description), code)
    }

    /// Makes a new access code for a person whom the office has identified. The person's passkeys are removed, because
    /// they may be lost with the code.
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
            deed.changes = [
                change, .endSessions(of: person.description, at: .folio),
                .forgetDevices(of: person.description, at: .folio),
                .removePasskeys(of: person.description, at: .folio),
            ]
            return code.description
        }
    }

    /// Admits the holder of a folio by its access code, both as they were typed.
    ///
    /// Wrong codes lock nothing. Folios are public, so a lock would let strangers keep an expert out until a designation lapses; and no
    /// number of attempts finds 80 random bits.
    /// - Throws: `wrongAccessCode`, the same for every reason.
    public func enter(folio: String, code: String) throws -> Actor {
        guard case .entered(let actor) = try beginEntry(folio: folio, code: code, at: nil) else {
            throw Refusal(.wrongAccessCode)
        }
        return actor
    }

    /// The same, or asks for the second factor after the right code, if the holder has passkeys.
    /// - Parameter site: the site that passkeys are for; `nil` if it can have none.
    public func beginEntry(folio: String, code: String, at site: RelyingParty?) throws -> SignInStep {
        let actor = Actor(folio: folio)
        // Digests are compared, not codes: how long a comparison takes says nothing about a code.
        guard let actor, let code = try? AccessCode(code), try reader.store.accessCode(of: actor.name) == code.digest
        else { throw try refuse(.wrongAccessCode, .signIn, as: actor) }
        guard try !reader.store.passkeys(of: actor.name, at: .folio).isEmpty else {
            return .entered(try perform(.signIn, on: actor.name, as: actor) { _ in actor })
        }
        guard let site else { throw try refuse(.wrongAccessCode, .signIn, as: actor) }
        return .secondFactor(try askForPasskey(of: actor, at: site), takesCode: false)
    }
}

extension Actor {
    /// Returns the applicant or expert of a typed folio; `nil` if it is no folio.
    init?(folio typed: String) {
        let folio = typed.filter { !$0.isWhitespace }.uppercased()
        if let expert = try? ExpertID(folio) {
            self.init(name: folio, role: .expert(expert))
        } else if (try? ApplicationID(folio)) != nil {
            self.init(name: folio, role: .applicant(folio))
        } else if folio.hasPrefix("B-"), (try? Code.check(folio.dropFirst(2).lowercased())) != nil {
            // A draft's token is in lower case.
            let draft = "B-" + folio.dropFirst(2).lowercased()
            self.init(name: draft, role: .applicant(draft))
        } else {
            return nil
        }
    }
}
