import Office
import Wording

/// What a page says once, right after something was done: the part `notice`. The raw values stand in addresses and name
/// phrases.
enum DoneNotice: String, CaseIterable {
    case done = "hecho"
    /// The same form was sent before: this is what it did.
    case again = "ya-hecho"
    /// It could have been done when it was offered.
    case notNow = "ya-no"
    case saved = "guardado"
    // Notices of the office.
    case annulled = "anulado"
    case discarded = "descartado"
    case opened = "abierto"
    case password = "contrasena"
    case proposed = "propuesto"
    case replacedByAlternate = "suplente"
    case account = "cuenta"
    case mail = "correo"
    case enrolled = "segundo-factor"
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
    /// What has just been done, or that the form comes back as it was kept; `nil` on any other visit.
    var notice: String? {
        guard method == .get else { return nil }
        if isFormKept { return say("portal.kept.form") }
        return query[DoneNotice.parameter].flatMap(DoneNotice.init(rawValue:))?.text
    }
}

extension Answer {
    /// Goes on with a page that says what was done.
    static func done(_ notice: DoneNotice, on route: Route) -> Answer {
        .seeOther(route, [DoneNotice.parameter: notice.rawValue])
    }

    static func done(_ notice: DoneNotice, at route: StaffRoute) -> Answer { .done(notice, on: .staff(route)) }
}
