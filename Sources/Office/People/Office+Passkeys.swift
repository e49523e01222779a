import Accounts
import PublicRecord
import Sodium
import Store
import WireFormat

/// A passkey as its holder sees it.
public struct Passkey: Equatable, Sendable {
    /// The first 16 hex digits of SHA-256 of the credential's id.
    public let name: String
    /// The holder's name for it.
    public let title: String
    public let created: Timestamp
    /// The time of its last sign-in.
    public let used: Timestamp?
}

/// A challenge for a passkey, and what the browser needs to answer it.
public struct PasskeyTicket: Equatable, Sendable {
    /// The random id by which the answer names the challenge. It is good for one answer.
    public let id: String
    /// The options of `navigator.credentials`, as JSON with bytes in Base64url.
    public let options: String
}

/// The answer of a passkey, as the browser sends it.
public struct PasskeyAnswer: Sendable {
    /// The id of the ticket.
    public var ticket: String
    public var credential: [UInt8]
    public var clientData: [UInt8]
    /// The attestation object of a registration; empty for a sign-in.
    public var attestation: [UInt8]
    /// The authenticator data and the signature of a sign-in; empty for a registration.
    public var data: [UInt8]
    public var signature: [UInt8]

    public init(
        ticket: String, credential: [UInt8], clientData: [UInt8], attestation: [UInt8] = [], data: [UInt8] = [],
        signature: [UInt8] = []
    ) {
        self.ticket = ticket
        self.credential = credential
        self.clientData = clientData
        self.attestation = attestation
        self.data = data
        self.signature = signature
    }
}

extension PasskeyRow {
    /// The name by which a page tells the holder's passkeys apart.
    var shortName: String { String(SHA256.hash(id).hex.prefix(16)) }
}

extension PrivateReader {
    /// One's own passkeys, the oldest first.
    public func ownPasskeys(of actor: Actor) throws -> [Passkey] {
        try store.passkeys(of: actor.name, at: actor.door).map {
            Passkey(name: $0.shortName, title: $0.name, created: $0.created, used: $0.used)
        }
    }
}

extension Office {
    /// The seconds within which a challenge is to be answered.
    public static let challengeTime = 300
    /// The most passkeys of a holder.
    static let mostPasskeys = 10

    /// Makes the challenge for a new passkey of a signed-in holder.
    /// - Parameter session: the id of the session, to which the challenge is bound.
    /// - Throws: `notAllowed`; `tooManyPasskeys`.
    public func beginPasskey(at site: RelyingParty, in session: String, as actor: Actor) throws -> PasskeyTicket {
        try actor.require(.addPasskey)
        let known = try reader.store.passkeys(of: actor.name, at: actor.door)
        guard known.count < Office.mostPasskeys else {
            throw Refusal(.tooManyPasskeys, ["most": String(Office.mostPasskeys)])
        }
        let made = try newChallenge(.register, of: actor, in: SessionID.hash(of: session))
        try reader.store.write(made.changes)
        // The id of the user is stored on the authenticator, so it names nobody.
        let user = SHA256.hash("insacula/v1/passkey-user\n\(actor.door.rawValue) \(actor.name)\n").bytes
        let options = JSON.object([
            "attestation": .string("none"),
            "authenticatorSelection": .object([
                "residentKey": .string("discouraged"), "userVerification": .string("preferred"),
            ]),
            "challenge": .string(Base64URL.encode(made.challenge)),
            "excludeCredentials": .array(known.map { PasskeyTicket.descriptor(of: $0) }),
            "pubKeyCredParams": .array(
                COSEKey.Algorithm.allCases.map {
                    .object(["alg": .integer($0.rawValue), "type": .string("public-key")])
                }),
            "rp": .object(["id": .string(site.id), "name": .string(institution)]),
            "timeout": .integer(Office.challengeTime * 1000),
            "user": .object([
                "displayName": .string(actor.name), "id": .string(Base64URL.encode(user)), "name": .string(actor.name),
            ]),
        ])
        return PasskeyTicket(id: made.ticket, options: options.text)
    }

    /// Registers a passkey.
    /// - Parameter title: what the holder calls it, 1 to 60 characters.
    /// - Throws: `notAllowed`; `passkeyTitle`; `wrongPasskey` for every fault of the answer; `passkeyKnown`.
    public func addPasskey(
        _ title: String, _ answer: PasskeyAnswer, at site: RelyingParty, in session: String, as actor: Actor
    ) throws {
        let challenge = try take(answer.ticket, for: .register)
        try perform(.addPasskey, on: actor.name, as: actor) { deed in
            let title = title.normalized
            guard title.unicodeScalars.count <= 60, (try? Text.parse(title)) != nil else {
                throw Refusal(.passkeyTitle)
            }
            guard let challenge, challenge.holder == actor.name, challenge.door == actor.door,
                challenge.session == (try? SessionID.hash(of: session)),
                let (key, count) = try? site.register(
                    clientData: answer.clientData, attestation: answer.attestation, challenge: challenge.challenge),
                key.id == answer.credential
            else { throw Refusal(.wrongPasskey) }
            guard try reader.store.passkey(key.id) == nil else { throw Refusal(.passkeyKnown) }
            deed.changes = [
                .passkey(
                    PasskeyRow(
                        id: key.id, door: actor.door, holder: actor.name, name: title, key: key.bytes, count: count,
                        created: deed.time))
            ]
        }
    }

    /// Removes a passkey of one's own.
    /// - Parameter name: `Passkey.name`.
    /// - Throws: `notAllowed`; `unknownPasskey`; `lastSecondFactor` if an account would be left without one.
    public func removePasskey(_ name: String, as actor: Actor) throws {
        try perform(.removePasskey, on: actor.name, as: actor) { deed in
            let known = try reader.store.passkeys(of: actor.name, at: actor.door)
            guard let row = known.first(where: { $0.shortName == name }) else { throw Refusal(.unknownPasskey) }
            if actor.door == .account, known.count == 1, try reader.accountRow(actor.name).totpStep == nil {
                throw Refusal(.lastSecondFactor)
            }
            deed.changes = [.removePasskey(row.id)]
        }
    }

    /// Makes the challenge for a sign-in whose first factor was right.
    /// - Parameter purpose: `.directory` if the first factor was the directory's.
    func askForPasskey(
        of actor: Actor, at site: RelyingParty, after purpose: ChallengeRow.Purpose = .signIn
    ) throws -> PasskeyTicket {
        let known = try reader.store.passkeys(of: actor.name, at: actor.door)
        let made = try newChallenge(purpose, of: actor, in: nil)
        try reader.store.write(made.changes)
        let options = JSON.object([
            "allowCredentials": .array(known.map { PasskeyTicket.descriptor(of: $0) }),
            "challenge": .string(Base64URL.encode(made.challenge)), "rpId": .string(site.id),
            "timeout": .integer(Office.challengeTime * 1000), "userVerification": .string("preferred"),
        ])
        return PasskeyTicket(id: made.ticket, options: options.text)
    }

    /// Checks the answer to a challenge.
    /// - Returns: the change that stores the passkey's use.
    /// - Throws: `wrongPasskey` for an answer by none of the holder's passkeys; `passkeyCopied` for a number of
    ///   signatures that went back.
    func check(_ answer: PasskeyAnswer, to challenge: ChallengeRow, at site: RelyingParty?) throws -> Change {
        guard let site, let row = try reader.store.passkey(answer.credential), row.holder == challenge.holder,
            row.door == challenge.door, let key = try? COSEKey(CBOR(parsing: row.key))
        else { throw Refusal(.wrongPasskey) }
        do {
            let count = try site.verify(
                clientData: answer.clientData, data: answer.data, signature: answer.signature, of: key,
                count: row.count, challenge: challenge.challenge)
            return .passkeyUsed(row.id, count: count, at: try ports.now())
        } catch RelyingParty.Fault.countWentBack {
            throw Refusal(.passkeyCopied, ["key": row.name])
        } catch is RelyingParty.Fault {
            throw Refusal(.wrongPasskey)
        }
    }

    /// Returns a challenge and ends it; `nil` if it is not known, was answered, or is too old.
    func take(_ ticket: String, for purposes: ChallengeRow.Purpose...) throws -> ChallengeRow? {
        guard let hash = try? SessionID.hash(of: ticket), let row = try reader.store.challenge(hash) else { return nil }
        try reader.store.write([.endChallenge(hash)])
        guard purposes.contains(row.purpose), try ports.now() < row.until else { return nil }
        return row
    }

    func newChallenge(
        _ purpose: ChallengeRow.Purpose, of actor: Actor, in session: Digest?
    ) throws -> (ticket: String, challenge: [UInt8], changes: [Change]) {
        let now = try ports.now()
        let ticket = Hex.encode(try ports.random.bytes(SessionID.size))
        let row = ChallengeRow(
            purpose: purpose, door: actor.door, holder: actor.name, session: session,
            challenge: try ports.random.bytes(32), until: now.advanced(by: Office.challengeTime))
        return (
            ticket, row.challenge,
            [.forgetChallenges(before: now), .challenge(row, of: try SessionID.hash(of: ticket))]
        )
    }
}

extension PasskeyTicket {
    fileprivate static func descriptor(of row: PasskeyRow) -> JSON {
        .object(["id": .string(Base64URL.encode(row.id)), "type": .string("public-key")])
    }
}
