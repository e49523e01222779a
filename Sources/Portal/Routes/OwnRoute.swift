import Draw
import Office
import PublicRecord

/// The steps of an application, in their order. The raw values stand in addresses.
enum OwnStep: String, CaseIterable, Sendable {
    case data = "datos"
    case practice = "especialidades"
    case documents = "documentos"
    case contact = "contacto"
    case review = "revision"

    /// The one after it; the last one's is itself.
    var next: OwnStep {
        let steps = OwnStep.allCases
        return steps.drop { $0 != self }.dropFirst().first ?? .review
    }
}

/// A matter that an expert was designated in, by its folio.
enum OwnMatter: Hashable, Sendable {
    case draw(DrawID)
    case direct(DirectID)

    init?(_ text: String) {
        if let id = try? DrawID(text) {
            self = .draw(id)
        } else if let id = try? DirectID(text) {
            self = .direct(id)
        } else {
            return nil
        }
    }

    init(_ id: DesignationID) {
        switch id {
        case .drawn(let draw, _): self = .draw(draw)
        case .direct(let direct): self = .direct(direct)
        }
    }

    var folio: String {
        switch self {
        case .draw(let id): id.description
        case .direct(let id): id.description
        }
    }

    /// The designation that an expert has in it.
    func designation(of expert: ExpertID) -> DesignationID {
        switch self {
        case .draw(let draw): .drawn(draw, expert)
        case .direct(let id): .direct(id)
        }
    }

    /// The public page about it.
    var page: Route {
        switch self {
        case .draw(let draw): .draw(draw)
        case .direct(let id): .direct(id)
        }
    }
}

/// The addresses of applicants and experts.
enum OwnRoute: Hashable, Sendable {
    /// What it takes to apply, and the calls that are open.
    case requirements
    case begin(String)
    case signIn
    case signOut
    case home
    // Of an application.
    case step(OwnStep)
    /// The document for a requirement.
    case document(String)
    case receipt
    /// An objection, to be answered.
    case answer(Int)
    case withdraw
    // Of an expert.
    case record
    case availability
    case renewal
    case renew(String)
    case designations
    case designation(OwnMatter)
    case accept(OwnMatter)
    case excuse(OwnMatter)
    /// The draws that the expert was in, or might have been.
    case draws
    case draw(DrawID)
    /// The proof that the own line is in a draw's pool.
    case inclusion(DrawID)
    // Of both.
    /// A document as it was handed in: a folio and a requirement.
    case file(String, String)
    case export

    var segments: [String] {
        switch self {
        case .requirements: ["requisitos"]
        case .begin(let call): ["requisitos", call]
        case .signIn: ["entrar"]
        case .signOut: ["salir"]
        case .home: []
        case .step(let step): ["solicitud", step.rawValue]
        case .document(let requirement): ["solicitud", "documentos", requirement]
        case .receipt: ["comprobante"]
        case .answer(let number): ["tachas", String(number)]
        case .withdraw: ["retiro"]
        case .record: ["ficha"]
        case .availability: ["disponibilidad"]
        case .renewal: ["refrendo"]
        case .renew(let call): ["refrendo", call]
        case .designations: ["designaciones"]
        case .designation(let matter): ["designaciones", matter.folio]
        case .accept(let matter): ["designaciones", matter.folio, "aceptacion"]
        case .excuse(let matter): ["designaciones", matter.folio, "excusa"]
        case .draws: ["sorteos"]
        case .draw(let draw): ["sorteos", draw.description]
        case .inclusion(let draw): ["sorteos", draw.description, "inclusion.json"]
        case .file(let folio, let requirement): ["archivos", folio, requirement]
        case .export: ["mis-datos"]
        }
    }

    init?(_ parts: [String]) {
        let rest = Array(parts.dropFirst())
        switch (parts.first, rest.count) {
        case (nil, _): self = .home
        case ("requisitos", 0): self = .requirements
        case ("requisitos", 1):
            guard (try? Code.check(rest[0])) != nil else { return nil }
            self = .begin(rest[0])
        case ("entrar", 0): self = .signIn
        case ("salir", 0): self = .signOut
        case ("solicitud", 1):
            guard let step = OwnStep(rawValue: rest[0]) else { return nil }
            self = .step(step)
        case ("solicitud", 2):
            guard rest[0] == OwnStep.documents.rawValue, (try? Code.check(rest[1])) != nil else { return nil }
            self = .document(rest[1])
        case ("comprobante", 0): self = .receipt
        case ("tachas", 1):
            guard let number = Int(rest[0]), number > 0 else { return nil }
            self = .answer(number)
        case ("retiro", 0): self = .withdraw
        case ("archivos", 2):
            guard (try? PersonID(rest[0])) != nil, (try? Code.check(rest[1])) != nil else { return nil }
            self = .file(rest[0], rest[1])
        case ("mis-datos", 0): self = .export
        default:
            guard let route = OwnRoute(ofExpert: parts) else { return nil }
            self = route
        }
    }

    private init?(ofExpert parts: [String]) {
        let rest = Array(parts.dropFirst())
        switch (parts.first, rest.count) {
        case ("ficha", 0): self = .record
        case ("disponibilidad", 0): self = .availability
        case ("refrendo", 0): self = .renewal
        case ("refrendo", 1):
            guard (try? Code.check(rest[0])) != nil else { return nil }
            self = .renew(rest[0])
        case ("designaciones", 0): self = .designations
        case ("designaciones", 1), ("designaciones", 2):
            guard let matter = OwnMatter(rest[0]) else { return nil }
            switch rest.dropFirst().first {
            case nil: self = .designation(matter)
            case "aceptacion": self = .accept(matter)
            case "excusa": self = .excuse(matter)
            default: return nil
            }
        case ("sorteos", 0): self = .draws
        case ("sorteos", 1), ("sorteos", 2):
            guard let draw = try? DrawID(rest[0]), rest.count == 1 || rest[1] == "inclusion.json" else { return nil }
            self = rest.count == 1 ? .draw(draw) : .inclusion(draw)
        default: return nil
        }
    }
}

extension OwnRoute {
    /// Whose page it is; `nil` of what is for whoever comes.
    var roles: Set<Role.Kind>? {
        switch self {
        case .requirements, .begin, .signIn, .signOut: nil
        case .home, .file, .export: [.applicant, .expert]
        case .step, .document, .receipt, .answer, .withdraw: [.applicant]
        case .record, .availability, .renewal, .renew, .designations, .designation, .accept, .excuse, .draws, .draw,
            .inclusion:
            [.expert]
        }
    }

    /// Bytes that a body may have: documents have up to 10 MiB, and a practice may name every district of every specialty.
    var largestBody: Int {
        switch self {
        case .document: 11 << 20
        case .step(.practice): 256 << 10
        default: 64 << 10
        }
    }

    /// Where it is shown what a form that was sent here did.
    var placeAfter: OwnRoute {
        switch self {
        case .accept(let matter), .excuse(let matter): .designation(matter)
        default: .home
        }
    }

    /// The name under which the form is kept when a session ends before it is sent; `nil` where there is nothing to keep.
    var draftName: String? {
        switch self {
        case .step(.data), .step(.practice), .step(.contact), .answer, .availability, .excuse:
            segments.joined(separator: "-")
        default: nil
        }
    }
}
