import Beacon
import PublicRecord
import WireFormat

/// The reason why the office does not do what it was asked. The raw values name phrases.
public struct Refusal: Error, Equatable, Sendable {
    public enum Reason: String, CaseIterable, Sendable {
        case dataFolderExists = "data-folder-exists"
        case dataFolderAbsent = "data-folder-absent"
        case dataFolderUnfinished = "data-folder-unfinished"
        case permissionsTooOpen = "permissions-too-open"
        case otherWriter = "other-writer"
        case storeDamaged = "store-damaged"
        case clockBehind = "clock-behind"
        case entryTooLong = "entry-too-long"
        case registryFile = "registry-file"
        case registryColumn = "registry-column"
        case registryRow = "registry-row"
        case unreadableFile = "unreadable-file"
        case unwritableFile = "unwritable-file"
        case fileAbsent = "file-absent"
        case fileExists = "file-exists"
        case notText = "not-text"
        case listEmpty = "list-empty"
        case listColumn = "list-column"
        case unclosedQuote = "unclosed-quote"
        case badRows = "bad-rows"
        case unknownName = "unknown-name"
        case ambiguousName = "ambiguous-name"
        case badCase = "bad-case"
        case foreignCharacter = "foreign-character"
        case changedSinceShown = "changed-since-shown"
        case unknownLot = "unknown-lot"
        case unknownCorrection = "unknown-correction"
        case drawAnnulled = "draw-annulled"
        case unknownBeacon = "unknown-beacon"
        case badSeats = "bad-seats"
        case badKey = "bad-key"
        case noPolicy = "no-policy"
        case policyChanged = "policy-changed"
        case unknownPeriod = "unknown-period"
        case unknownDraw = "unknown-draw"
        case unknownExpert = "unknown-expert"
        case notDue = "not-due"
        case notConcluded = "not-concluded"
        case alreadyConcluded = "already-concluded"
        case noBeacon = "no-beacon"
        case awaitsNothing = "awaits-nothing"
        case otherRound = "other-round"
        case badRound = "bad-round"
        case secretLost = "secret-lost"
        case matterKeyStays = "matter-key-stays"
        case matterKeyLost = "matter-key-lost"
        case tagOfLostKey = "tag-of-lost-key"
        case previousKeyStays = "previous-key-stays"
        case noPreviousKey = "no-previous-key"
        case noLocalBeacon = "no-local-beacon"
        case drawsOpen = "draws-open"
        case sealedDamaged = "sealed-damaged"
        case keysProtected = "keys-protected"
        case keysNotProtected = "keys-not-protected"
        case noPassphraseFile = "no-passphrase-file"
        case mailIncomplete = "mail-incomplete"
        case unknownMessage = "unknown-message"
        case messageSent = "message-sent"
        case notABackup = "not-a-backup"
        case notDemonstration = "not-demonstration"
        case wouldFork = "would-fork"
        case notAllowed = "not-allowed"
        case notYours = "not-yours"
        case unknownProposal = "unknown-proposal"
        case proposalOwn = "proposal-own"
        case notDeclared = "not-declared"
        case noAlternate = "no-alternate"
        case unknownApplication = "unknown-application"
        case unknownCall = "unknown-call"
        case callClosed = "call-closed"
        case unknownDesignation = "unknown-designation"
        case notDraft = "not-draft"
        case incomplete = "incomplete-application"
        case alreadyApplied = "already-applied"
        case unknownRequirement = "unknown-requirement"
        case documentType = "document-type"
        case documentSize = "document-size"
        case documentsSize = "documents-size"
        case draftsFull = "drafts-full"
        case formSize = "form-size"
        case diskNearlyFull = "disk-nearly-full"
        case badField = "bad-field"
        case fileErased = "file-erased"
        case stillNeeded = "still-needed"
        case unknownPerson = "unknown-person"
        // Accounts and persons.
        case notFirstAdministrator = "not-first-administrator"
        case lastAdministrator = "last-administrator"
        case badLogin = "bad-login"
        case loginTaken = "login-taken"
        case badAccountRole = "bad-account-role"
        case badPersonName = "bad-person-name"
        case badEmail = "bad-email"
        case passwordShort = "password-short"
        case passwordLong = "password-long"
        case passwordGuessable = "password-guessable"
        case passwordNamed = "password-named"
        case passwordSame = "password-same"
        case unknownAccount = "unknown-account"
        case accountDisabled = "account-disabled"
        case wrongSignIn = "wrong-sign-in"
        case passwordTemporary = "password-temporary"
        case secondFactorAbsent = "second-factor-absent"
        case secondFactorPresent = "second-factor-present"
        case wrongCode = "wrong-code"
        case notAnAdministrator = "not-an-administrator"
        case ownRecovery = "own-recovery"
        case sameAdministrator = "same-administrator"
        case recoveryAbsent = "recovery-absent"
        case wrongAccessCode = "wrong-access-code"
        case unknownSession = "unknown-session"
        case wrongFactor = "wrong-factor"
        case wrongPasskey = "wrong-passkey"
        case passkeyCopied = "passkey-copied"
        case passkeyKnown = "passkey-known"
        case passkeyTitle = "passkey-title"
        case tooManyPasskeys = "too-many-passkeys"
        case unknownPasskey = "unknown-passkey"
        case lastSecondFactor = "last-second-factor"
    }

    public var reason: Reason
    /// The values of the phrase's placeholders.
    public var values: [String: Value]
    /// The faults of a list, one for each bad row.
    public var rows: [RowFault]

    public init(_ reason: Reason, _ values: [String: Value], rows: [RowFault] = []) {
        self.reason = reason
        self.values = values
        self.rows = rows
    }

    public init(_ reason: Reason, _ values: [String: String] = [:], rows: [RowFault] = []) {
        self.init(reason, values.mapValues { .text($0) }, rows: rows)
    }
}

extension Refusal {
    /// One value of a refusal. It stays a value until it is worded for a reader.
    public enum Value: Equatable, Sendable {
        /// A code, folio, path or name, or what was typed.
        case text(String)
        case number(Int)
        case time(Timestamp)
        /// Names or codes, in order.
        case list([String])
        case action(Action)
        case role(Role.Kind)
        /// One of the council's catalogues.
        case catalogue(Catalogue)
        /// Names that are similar to the unknown one.
        case similar([String])
        case parts([ApplicationPart])
        /// The field of the office's forms in which a text was typed.
        case typed(RecordText.Field)
        case caseFault(CaseFault)
        case roundFault(RoundFault)
    }
}

/// The fault of one row of a list.
public struct RowFault: Error, Equatable, Sendable {
    public enum Reason: String, CaseIterable, Sendable {
        case cells = "row-cells"
        case empty = "row-empty"
        case text = "row-text"
        case character = "row-character"
        case specialty = "row-specialty"
        case district = "row-district"
        case email = "row-email"
        case licence = "row-licence"
        case licenceOfAnother = "row-licence-of-another"
        case ambiguousPerson = "row-ambiguous-person"
        case alreadyOnRoster = "row-already-on-roster"
    }

    /// The line of the file on which the row begins, from 1.
    public var line: Int
    public var reason: Reason
    /// The column and the value at fault.
    public var column: String
    public var value: String

    public init(line: Int, _ reason: Reason, column: String, value: String) {
        self.line = line
        self.reason = reason
        self.column = column
        self.value = value
    }
}
