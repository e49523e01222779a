import Draw
import Office
import PublicRecord

extension StaffRoute {
    var segments: [String] {
        switch self {
        case .signIn: ["entrar"]
        case .signOut: ["salir"]
        case .newPassword: ["entrar", "contrasena"]
        case .enrolment: ["entrar", "segundo-factor"]
        case .queue: []
        case .me: ["mi-cuenta"]
        case .matters: ["asuntos"]
        case .request: ["sorteos", "solicitud"]
        case .draft(let id): ["sorteos", "solicitud", id]
        case .preview(let id): ["sorteos", "solicitud", id, "lista"]
        case .open(let id): ["sorteos", "solicitud", id, "abrir"]
        case .draw(let id): ["sorteos", id.description]
        case .lotStep(.draw(let id), let step): ["sorteos", id.description, step.rawValue]
        case .lotStep(.direct(let id), let step): ["designaciones", id.description, step.rawValue]
        case .designation(let id): ["designaciones"] + StaffRoute.parts(of: id)
        case .designationStep(let id, let step): ["designaciones"] + StaffRoute.parts(of: id) + [step.rawValue]
        case .direct: ["designacion-directa"]
        case .applications: ["solicitudes"]
        case .application(let id): ["solicitudes", id.description]
        case .applicationStep(let id, let step): ["solicitudes", id.description, step.rawValue]
        case .document(let id, let requirement): ["solicitudes", id.description, "documentos", requirement]
        case .roster: ["padron"]
        case .expert(let id): ["padron", id.description]
        case .propose(let id, let change): ["padron", id.description, "proponer", change.rawValue]
        case .declare(let id): ["padron", id.description, "disponibilidad"]
        case .proposals: ["propuestas"]
        case .proposalStep(let id, let step): ["propuestas", id, step.rawValue]
        case .corrections: ["correcciones"]
        case .correctionStep(let id, let step): ["correcciones", id, step.rawValue]
        case .persons: ["personas"]
        case .personStep(let id, let step): ["personas", id.description, step.rawValue]
        case .calls: ["convocatorias"]
        case .newCall: ["convocatorias", "nueva"]
        case .rules: ["reglas"]
        case .accounts: ["cuentas"]
        case .newAccount: ["cuentas", "nueva"]
        case .accountStep(let login, let step): ["cuentas", login, step.rawValue]
        case .activity: ["bitacora"]
        case .mail: ["correo"]
        case .retryMail(let id): ["correo", id]
        }
    }

    private static func parts(of id: DesignationID) -> [String] {
        id.description.split(separator: "/").map(String.init)
    }

    init?(_ parts: [String]) {
        let plain: [StaffRoute] = [
            .signIn, .signOut, .newPassword, .enrolment, .queue, .me, .matters, .request, .direct, .applications,
            .roster, .proposals, .corrections, .persons, .calls, .newCall, .rules, .accounts, .newAccount, .activity,
            .mail,
        ]
        if let route = plain.first(where: { $0.segments == parts }) {
            self = route
            return
        }
        guard parts.count >= 2, let route = StaffRoute(below: parts[0], Array(parts.dropFirst())) else { return nil }
        self = route
    }

    /// What is about one thing: its name comes first.
    private init?(below place: String, _ rest: [String]) {
        switch (place, rest.count) {
        case ("sorteos", 1...3):
            guard let route = rest[0] == "solicitud" ? StaffRoute(ofDraft: rest) : StaffRoute(ofDraw: rest) else {
                return nil
            }
            self = route
        case ("designaciones", _):
            if let id = try? DesignationID(rest.joined(separator: "/")) {
                self = .designation(id)
            } else if rest.count == 2, let id = try? DirectID(rest[0]), let step = LotStep(rawValue: rest[1]) {
                guard step != .annul else { return nil }
                self = .lotStep(.direct(id), step)
            } else {
                guard let id = try? DesignationID(rest.dropLast().joined(separator: "/")),
                    let step = rest.last.flatMap(DesignationStep.init(rawValue:))
                else { return nil }
                self = .designationStep(id, step)
            }
        case ("solicitudes", 1...3):
            guard let id = try? ApplicationID(rest[0]), let route = StaffRoute(of: id, rest) else { return nil }
            self = route
        case ("padron", 1...3):
            guard let id = try? ExpertID(rest[0]), let route = StaffRoute(of: id, rest) else { return nil }
            self = route
        case ("propuestas", 2):
            guard rest[0].wholeMatch(of: /[2-9a-z]{8}/) != nil, let step = ProposalStep(rawValue: rest[1]) else {
                return nil
            }
            self = .proposalStep(rest[0], step)
        case ("correcciones", 2):
            guard rest[0].wholeMatch(of: /[2-9a-z]{8}/) != nil, let step = ProposalStep(rawValue: rest[1]) else {
                return nil
            }
            self = .correctionStep(rest[0], step)
        case ("personas", 2):
            guard let id = try? PersonID(rest[0]), let step = PersonStep(rawValue: rest[1]) else { return nil }
            self = .personStep(id, step)
        case ("cuentas", 2):
            guard (try? Code.check(rest[0])) != nil, let step = AccountStep(rawValue: rest[1]) else { return nil }
            self = .accountStep(rest[0], step)
        case ("correo", 1):
            guard rest[0].wholeMatch(of: /[0-9a-f]{16}/) != nil else { return nil }
            self = .retryMail(rest[0])
        default: return nil
        }
    }

    private init?(ofDraft parts: [String]) {
        guard parts.count > 1, parts[1].wholeMatch(of: /[0-9a-f]{32}/) != nil else { return nil }
        switch parts.dropFirst(2).first {
        case nil: self = .draft(parts[1])
        case "lista": self = .preview(parts[1])
        case "abrir": self = .open(parts[1])
        default: return nil
        }
    }

    private init?(ofDraw parts: [String]) {
        guard let id = try? DrawID(parts[0]), parts.count < 3 else { return nil }
        guard parts.count == 2 else {
            self = .draw(id)
            return
        }
        guard let step = LotStep(rawValue: parts[1]) else { return nil }
        self = .lotStep(.draw(id), step)
    }

    private init?(of id: ApplicationID, _ parts: [String]) {
        switch parts.count {
        case 1: self = .application(id)
        case 2:
            guard let step = ApplicationStep(rawValue: parts[1]) else { return nil }
            self = .applicationStep(id, step)
        default:
            guard parts[1] == "documentos", (try? Code.check(parts[2])) != nil else { return nil }
            self = .document(id, parts[2])
        }
    }

    private init?(of id: ExpertID, _ parts: [String]) {
        switch parts.count {
        case 1: self = .expert(id)
        case 2:
            guard parts[1] == "disponibilidad" else { return nil }
            self = .declare(id)
        default:
            guard parts[1] == "proponer", let change = ProposedChange(rawValue: parts[2]) else { return nil }
            self = .propose(id, change)
        }
    }
}
