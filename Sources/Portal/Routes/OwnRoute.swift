import Draw
import Office
import PublicRecord

/// The steps of an application, in their order. The raw values appear in addresses.
enum OwnStep: String, CaseIterable, Sendable {
    case data = "datos"
    case practice = "especialidades"
    case documents = "documentos"
    case contact = "contacto"
    case review = "revision"

    /// The next step; the last one is its own next step.
    var next: OwnStep {
        let steps = OwnStep.allCases
        return steps.drop { $0 != self }.dropFirst().first ?? .review
    }
}

/// A matter in which an expert was designated, by its folio.
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

    /// Returns the designation of an expert in the matter.
    func designation(of expert: ExpertID) -> DesignationID {
        switch self {
        case .draw(let draw): .drawn(draw, expert)
        case .direct(let id): .direct(id)
        }
    }

    /// The public page of the matter.
    var page: Route {
        switch self {
        case .draw(let draw): .draw(draw)
        case .direct(let id): .direct(id)
        }
    }
}

/// The addresses of applicants and experts.
enum OwnRoute: Hashable, Sendable {
    /// The requirements for applying, and the open calls.
    case requirements
    case begin(String)
    case signIn
    case signOut
    case home
    // Pages of an application.
    case step(OwnStep)
    /// The document for a requirement.
    case document(String)
    case receipt
    /// The answer to an objection, by its number.
    case answer(Int)
    case withdraw
    // Pages of an expert.
    case record
    case availability
    case renewal
    case renew(String)
    case designations
    /// The time limits for calendar programs.
    case calendar
    case designation(OwnMatter)
    case accept(OwnMatter)
    case excuse(OwnMatter)
    /// The draws that the expert was in, or could have been in.
    case draws
    case draw(DrawID)
    /// The proof that the expert's line is in a draw's pool.
    case inclusion(DrawID)
    // Pages of both.
    /// A submitted document: a folio and a requirement.
    case file(String, String)
    case export
    /// The own passkeys.
    case passkeys
    /// The own sessions.
    case sessions
}

extension OwnRoute {
    /// The roles that may see the page; `nil` if everybody may.
    var roles: Set<Role.Kind>? { OwnRoute.table.row(of: self)?.roles(self) }

    /// The name under which a form is saved when its session expires before it is sent; `nil` if nothing is saved.
    var draftName: String? { OwnRoute.table.row(of: self)?.draft(self) }

    /// The largest body of a request, in bytes: a document has up to 10 MiB, and a practice may name every district of
    /// every specialty.
    var largestBody: Int {
        switch self {
        case .document: 11 << 20
        case .step(.practice): 256 << 10
        default: 64 << 10
        }
    }

    /// The page that shows the result of a form sent to this route.
    var placeAfter: OwnRoute {
        switch self {
        case .accept(let matter), .excuse(let matter): .designation(matter)
        case .passkeys, .sessions: self
        default: .home
        }
    }
}
