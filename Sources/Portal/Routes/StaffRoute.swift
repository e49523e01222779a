import Draw
import Office
import PublicRecord

/// The addresses of the people of the office.
enum StaffRoute: Hashable, Sendable {
    // The way in.
    case signIn
    case signOut
    /// In place of a password that somebody else made.
    case newPassword
    case enrolment
    // Everybody's.
    case queue
    case me
    // Draws and designations.
    case matters
    /// What a court asks for, the pool that it would get, and the last look before it is opened.
    case request
    /// One of the requests that are being written, by the id of its form.
    case draft(String)
    case preview(String)
    case open(String)
    case draw(DrawID)
    /// What can be done about a draw or a direct designation as a whole.
    case lotStep(LotID, LotStep)
    case designation(DesignationID)
    case designationStep(DesignationID, DesignationStep)
    case direct
    // The registry.
    case applications
    case application(ApplicationID)
    case applicationStep(ApplicationID, ApplicationStep)
    case document(ApplicationID, String)
    case roster
    case expert(ExpertID)
    case propose(ExpertID, ProposedChange)
    case declare(ExpertID)
    case proposals
    case proposalStep(String, ProposalStep)
    /// File numbers to be corrected.
    case corrections
    case correctionStep(String, ProposalStep)
    case persons
    case personStep(PersonID, PersonStep)
    // The council and the administration.
    case calls
    case newCall
    case rules
    case accounts
    case newAccount
    case accountStep(String, AccountStep)
    case activity
    case mail
    case retryMail(String)
}

// What can be done to one thing. The raw values stand in addresses.

enum DesignationStep: String, CaseIterable, Sendable {
    case notify = "notificar"
    case accept = "aceptar"
    case excuse = "excusar"
    case challenge = "recusar"
    case resolve = "resolver"
    case deliver = "dictamen"
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
        case .deliver: .deliver
        case .discharge: .discharge
        case .revoke: .revoke
        case .end: .end
        case .replace: .call
        }
    }
}

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

/// What may be proposed of an expert.
enum ProposedChange: String, CaseIterable, Sendable {
    case suspend = "suspension"
    case reinstate = "reincorporacion"
    case remove = "baja"
    case sanction = "sancion"
    case practice = "especialidades"
    case renew = "refrendo"

    /// The name that phrases have it by.
    var name: String {
        switch self {
        case .suspend: "suspend"
        case .reinstate: "reinstate"
        case .remove: "remove"
        case .sanction: "sanction"
        case .practice: "practice"
        case .renew: "renew"
        }
    }
}

enum ProposalStep: String, CaseIterable, Sendable {
    case approve = "aprobar"
    case discard = "descartar"

    var action: Action { self == .approve ? .approveChange : .discardChange }

    /// The same of a file number.
    var correction: Action { self == .approve ? .approveCorrection : .discardCorrection }
}

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

enum AccountStep: String, CaseIterable, Sendable {
    case disable = "deshabilitar"
    case enable = "habilitar"
    case beginRecovery = "recuperar"
    case confirmRecovery = "confirmar"

    var action: Action {
        switch self {
        case .disable: .disableAccount
        case .enable: .enableAccount
        case .beginRecovery: .beginRecovery
        case .confirmRecovery: .confirmRecovery
        }
    }
}
