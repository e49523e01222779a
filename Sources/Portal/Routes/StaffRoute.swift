import Draw
import Office
import PublicRecord

/// The addresses of the office.
enum StaffRoute: Hashable, Sendable {
    // The way in.
    case signIn
    case signOut
    /// The page that replaces a temporary password.
    case newPassword
    case enrolment
    /// The way to the council's directory, and the way back.
    case directory
    case directoryReturn
    // Pages for all roles.
    case queue
    /// The time limits of the queue for calendar programs.
    case calendar
    case me
    /// The own passkeys.
    case passkeys
    /// The own sessions.
    case sessions
    // Draws and designations.
    case matters
    /// A new draw request. The pages of a saved one are its form, the preview of its pool, and the confirmation.
    case request
    /// A saved draw request, by the id of its form.
    case draft(String)
    case preview(String)
    case open(String)
    case draw(DrawID)
    /// The actas of the own court that nobody signed.
    case actas
    case signatures(DrawID)
    /// The statement that a certificate signs.
    case statement(DrawID)
    /// The files of a signature, by its digest.
    case signatureFile(DrawID, String)
    /// A step for a draw or direct designation as a whole.
    case lotStep(LotID, LotStep)
    case designation(DesignationID)
    /// A document of a draw, or of a designation, for the court's file.
    case drawDocument(DrawID, CourtDocument)
    case designationDocument(DesignationID, CourtDocument)
    /// How to reach the designated person.
    case contact(DesignationID)
    case designationStep(DesignationID, DesignationStep)
    case direct
    // The registry.
    case applications
    case application(ApplicationID)
    case applicationStep(ApplicationID, ApplicationStep)
    case document(ApplicationID, String)
    case roster
    case expert(ExpertID)
    case expertContact(ExpertID)
    case propose(ExpertID, ProposedChange)
    case declare(ExpertID)
    case proposals
    case proposalStep(String, ProposalStep)
    /// The councils' lists in preparation.
    case lists
    case newList
    case list(String)
    case listColumns(String)
    case listDoubts(String)
    /// The doubts as a workbook.
    case listSheet(String)
    case proposeList(String)
    case discardList(String)
    case listProposal(String)
    case listProposalStep(String, ProposalStep)
    /// The proposed corrections of file numbers.
    case corrections
    case correctionStep(String, ProposalStep)
    case persons
    case personStep(PersonID, PersonStep)
    // The council and the administration.
    case calls
    case newCall
    case rules
    /// Proposes days to be closed.
    case closeDays
    /// Proposes what a file of reference data would change.
    case proposeRules(ReferenceFile)
    case rulesProposal(String)
    case rulesProposalStep(String, ProposalStep)
    case accounts
    case newAccount
    case accountStep(String, AccountStep)
    case activity
    case mail
    case retryMail(String)
}

// The steps for single things. The raw values appear in addresses.

/// The steps for a designation.
enum DesignationStep: String, CaseIterable, Sendable {
    case notify = "notificar"
    case accept = "aceptar"
    case excuse = "excusar"
    case challenge = "recusar"
    case resolve = "resolver"
    case setReportDay = "plazo"
    case deliver = "dictamen"
    case noteFees = "honorarios"
    case discharge = "concluir"
    case revoke = "revocar"
    case end = "terminar"
    case replace = "sustituir"

    var action: Action {
        switch self {
        case .notify: .notify
        case .accept: .accept
        case .excuse: .excuse
        case .challenge: .challenge
        case .resolve: .resolve
        case .setReportDay: .setReportDay
        case .deliver: .deliver
        case .noteFees: .noteFees
        case .discharge: .discharge
        case .revoke: .revoke
        case .end: .end
        case .replace: .call
        }
    }
}

/// The steps for a draw or direct designation as a whole.
enum LotStep: String, CaseIterable, Sendable {
    case annul = "anular"
    case correct = "corregir"
    /// The tag with its proof, for the parties.
    case tag = "etiqueta"

    var action: Action {
        switch self {
        case .annul: .annul
        case .correct: .correctCase
        case .tag: .proveTag
        }
    }
}

/// The steps for an application.
enum ApplicationStep: String, CaseIterable, Sendable {
    case review = "revisar"
    case giveBack = "devolver"
    case list = "listar"
    case object = "tachar"
    case approve = "aprobar"
    case reject = "rechazar"
    case admit = "incorporar"

    var action: Action {
        switch self {
        case .review: .review
        case .giveBack: .returnForCorrection
        case .list: .list
        case .object: .object
        case .approve: .approve
        case .reject: .reject
        case .admit: .admit
        }
    }
}

/// A change that can be proposed for an expert.
enum ProposedChange: String, CaseIterable, Sendable {
    case suspend = "suspension"
    case reinstate = "reincorporacion"
    case remove = "baja"
    case sanction = "sancion"
    case practice = "especialidades"
    case renew = "refrendo"
    case identity = "identidad"
    case annul = "anulacion"

    /// The name in phrase keys.
    var name: String {
        switch self {
        case .suspend: "suspend"
        case .reinstate: "reinstate"
        case .remove: "remove"
        case .sanction: "sanction"
        case .practice: "practice"
        case .renew: "renew"
        case .identity: "identity"
        case .annul: "annul"
        }
    }
}

/// The decisions about a proposal.
enum ProposalStep: String, CaseIterable, Sendable {
    case approve = "aprobar"
    case discard = "descartar"

    var action: Action { self == .approve ? .approveChange : .discardChange }

    /// The same decision about a corrected file number.
    var correction: Action { self == .approve ? .approveCorrection : .discardCorrection }

    /// The same decision about a change of the rules.
    var rules: Action { self == .approve ? .approveRules : .discardRules }
}

/// The steps for a person at the counter.
enum PersonStep: String, CaseIterable, Sendable {
    case code = "clave"
    case export = "datos"
    case erase = "borrado"

    var action: Action {
        switch self {
        case .code: .issueCode
        case .export: .exportPerson
        case .erase: .erasePerson
        }
    }
}

/// The steps for an account.
enum AccountStep: String, CaseIterable, Sendable {
    case disable = "deshabilitar"
    case enable = "habilitar"
    case beginRecovery = "recuperar"
    case confirmRecovery = "confirmar"
    case link = "enlazar"
    case confirmLink = "confirmar-enlace"
    case unlink = "desenlazar"
    case signer = "firmante"

    var action: Action {
        switch self {
        case .disable: .disableAccount
        case .enable: .enableAccount
        case .beginRecovery: .beginRecovery
        case .confirmRecovery: .confirmRecovery
        case .link: .beginLink
        case .confirmLink: .confirmLink
        case .unlink: .unlink
        case .signer: .bindSigner
        }
    }
}
