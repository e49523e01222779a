import Accounts
import Store
import WireFormat

/// The result of the first step of a sign-in.
public enum SignInStep: Sendable {
    case entered(Actor)
    /// The first factor was right, and a second one is awaited: a passkey, or a one-time code if `takesCode`.
    case secondFactor(PasskeyTicket, takesCode: Bool)
    /// The first factor was right, and a one-time code is awaited.
    case code(ticket: String)
    /// The first factor was right, and the account is to get a second one.
    case enrolment(Office.Enrolment, ticket: String)
}

/// The second step of a sign-in.
public enum SecondFactor: Sendable {
    case code(String, ticket: String)
    case passkey(PasskeyAnswer)

    var ticket: String {
        switch self {
        case .code(_, let ticket): ticket
        case .passkey(let answer): answer.ticket
        }
    }
}

extension Office {
    /// Ends a sign-in with its second factor. The ticket is good for one try.
    /// - Parameter site: the site that passkeys are for; `nil` if it can have none.
    /// - Throws: `wrongSignIn`, the same for every reason; `passkeyCopied`, after which the holder is notified.
    public func finishSignIn(
        _ factor: SecondFactor, at site: RelyingParty?, from client: Client
    ) throws -> Actor {
        guard let challenge = try take(factor.ticket, for: .signIn, .directory) else {
            throw try refuse(.wrongSignIn, .signIn, as: nil)
        }
        switch challenge.door {
        case .account: return try finishAccount(factor, challenge, at: site, from: client)
        case .folio: return try finishFolio(factor, challenge, at: site)
        }
    }

    private func finishAccount(
        _ factor: SecondFactor, _ challenge: ChallengeRow, at site: RelyingParty?, from client: Client
    ) throws -> Actor {
        let isAtDirectory = challenge.purpose == .directory
        var row = try reader.accountRow(challenge.holder)
        let actor = try Actor(row)
        let source = try source(of: row.login, client)
        // A password that its holder must change opens nothing; the directory's sign-in does not need it.
        guard !row.isDisabled, isAtDirectory || !row.isTemporary, try maySendSecondFactor(row.login, source) else {
            throw try refuse(.wrongSignIn, .signIn, as: actor)
        }
        var changes = [Change.forgetFailures(of: row.login, from: source)]
        do {
            switch factor {
            case .code(let code, _):
                guard row.totpStep != nil, try useCode(code, of: &row) else { throw Refusal(.wrongCode) }
                changes.append(.account(row))
            case .passkey(let answer): changes.append(try check(answer, to: challenge, at: site))
            }
        } catch let refusal as Refusal {
            var counted = try countFailure(.second, of: row, from: source)
            guard refusal.reason == .passkeyCopied else { throw try refuse(.wrongSignIn, .signIn, as: actor, counted) }
            counted += try letter(.passkeyCopied, toHolderOf: row, about: challenge.until.text, at: ports.now())
            _ = try refuse(.passkeyCopied, .signIn, as: actor, counted)
            throw refusal
        }
        let changed = changes
        return try perform(.signIn, on: row.login, as: actor) { deed in
            deed.detail = isAtDirectory ? Office.atDirectory : ""
            deed.changes = changed
            return actor
        }
    }

    private func finishFolio(
        _ factor: SecondFactor, _ challenge: ChallengeRow, at site: RelyingParty?
    ) throws -> Actor {
        guard let actor = Actor(folio: challenge.holder), case .passkey(let answer) = factor else {
            throw try refuse(.wrongSignIn, .signIn, as: Actor(folio: challenge.holder))
        }
        let change: Change
        do {
            change = try check(answer, to: challenge, at: site)
        } catch let refusal as Refusal {
            let reason: Refusal.Reason = refusal.reason == .passkeyCopied ? .passkeyCopied : .wrongSignIn
            _ = try refuse(reason, .signIn, as: actor)
            throw reason == .passkeyCopied ? refusal : Refusal(reason)
        }
        return try perform(.signIn, on: actor.name, as: actor) { deed in
            deed.changes = [change]
            return actor
        }
    }
}
