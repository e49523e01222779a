import ActaSignatures
import Beacon
import CouncilLists
import DocumentTemplates
import Identifiers
import PublicRecord
import Spreadsheets
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
        case badTable = "bad-table"
        case listEmpty = "list-empty"
        case badList = "bad-list"
        case unknownList = "unknown-list"
        case noDecisions = "no-decisions"
        case badDecision = "bad-decision"
        case listsFull = "lists-full"
        case listInDoubt = "list-in-doubt"
        case listChangesNothing = "list-changes-nothing"
        case admittedSince = "admitted-since"
        case noRemovalCause = "no-removal-cause"
        case licencesFull = "licences-full"
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
        case periodChanged = "period-changed"
        case calendarChanged = "calendar-changed"
        case rulesUnchanged = "rules-unchanged"
        case identityUnchanged = "identity-unchanged"
        case identityErased = "identity-erased-before"
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
        // Signed actas.
        case badSignature = "bad-signature"
        case noSigner = "no-signer"
        case alreadySigned = "already-signed"
        case unknownSignature = "unknown-signature"
        case badCURP = "bad-curp"
        case authoritiesFile = "authorities-file"
        case revocationFile = "revocation-file"
        // How to reach the institution.
        case institutionFile = "institution-file"
        // The council's directory.
        case directoryFile = "directory-file"
        case noDirectory = "no-directory"
        case badSubject = "bad-subject"
        case subjectTaken = "subject-taken"
        case linkAbsent = "link-absent"
        case notLinked = "not-linked"
        case lastLocalAdministrator = "last-local-administrator"
        case notAdmitted = "not-admitted"
        case notConfirmed = "not-confirmed"
        // Documents of a court's file.
        case noTemplate = "no-template"
        case badTemplate = "bad-template"
    }

    public var reason: Reason
    /// The values of the phrase's placeholders.
    public var values: [String: Value]

    public init(_ reason: Reason, _ values: [String: Value]) {
        self.reason = reason
        self.values = values
    }

    public init(_ reason: Reason, _ values: [String: String] = [:]) {
        self.init(reason, values.mapValues { .text($0) })
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
        case spreadsheetFault(SpreadsheetFault)
        case listFault(ListFault)
        case identifier(IdentifierFault)
        case document(DocumentFault)
        case courtDocument(CourtDocument)
        case templateFault(TemplateFault)
        case signature(SignatureFault)
        case malformed(Malformed)
    }
}
