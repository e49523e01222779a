import Office
import Wording

/// A notice that a page shows once, right after an act: the part `notice`. The raw values appear in addresses and name
/// phrases.
enum DoneNotice: String, CaseIterable {
    case done = "hecho"
    /// The same form was sent before; the page shows its result.
    case again = "ya-hecho"
    /// The act was possible when its page was shown, and is no longer.
    case notNow = "ya-no"
    case saved = "guardado"
    // Notices of the office.
    case annulled = "anulado"
    case discarded = "descartado"
    case opened = "abierto"
    case password = "contrasena"
    case proposed = "propuesto"
    case signed = "firmada"
    case decided = "decidido"
    case replacedByAlternate = "suplente"
    case account = "cuenta"
    case mail = "correo"
    case enrolled = "segundo-factor"
    case passkeyAdded = "llave"
    case passkeyRemoved = "llave-quitada"
    case sessionEnded = "sesion"
    case sessionsEnded = "sesiones"
    // Notices of applicants and experts.
    case attached = "documento"
    case corrected = "corregida"
    case answered = "contestada"
    case withdrawn = "retirada"
    case accepted = "aceptada"
    case excused = "excusada"
    case unavailable = "no-disponible"
    case available = "disponible"

    static let parameter = "aviso"

    var text: String { say("portal.notice.\(rawValue)") }
}

extension Visit {
    /// The notice on the act done just now, on a restored form, or on refused sign-ins before this session; `nil` on any
    /// other visit.
    var notice: String? {
        guard method == .get else { return nil }
        if isFormKept { return say("portal.kept.form") }
        if let notice = query[DoneNotice.parameter].flatMap(DoneNotice.init(rawValue:)) { return notice.text }
        switch route {
        case .staff(.queue), .own(.home): return refused > 0 ? say("portal.refused-before", count: refused) : nil
        default: return nil
        }
    }
}

extension Answer {
    /// Redirects to a page with a notice.
    static func done(_ notice: DoneNotice, on route: Route) -> Answer {
        .seeOther(route, [DoneNotice.parameter: notice.rawValue])
    }

    static func done(_ notice: DoneNotice, at route: StaffRoute) -> Answer { .done(notice, on: .staff(route)) }
}
