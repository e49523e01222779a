import WireFormat

/// A person's standing as a column of a list puts it.
enum Activity {
    case active, inactive

    /// Returns `nil` for a text that says neither.
    init?(_ text: String) {
        let word = text.folded
        if Activity.activeWords.contains(word) || ["✓", "✔", "x"].contains(text.lowercased()) && word != "x" {
            self = .active
        } else if Activity.mentionsInactive(text) || ["no", "inactivo", "inactiva", "n"].contains(word) {
            self = .inactive
        } else {
            return nil
        }
    }

    /// Whether a text has a word that says that somebody is not active.
    static func mentionsInactive(_ text: String) -> Bool {
        text.folded.split(separator: " ").contains { inactiveWords.contains(String($0)) }
    }

    private static let activeWords: Set = [
        "activo", "activa", "vigente", "alta", "habilitado", "habilitada", "si", "refrendo", "refrendado",
        "refrendada", "renovado", "renovada", "renueva", "renovacion", "autorizado", "autorizada", "en activo", "ok",
        "nuevo", "nueva", "nuevo ingreso", "a", "s", "v",
    ]

    private static let inactiveWords: Set = [
        "baja", "suspendido", "suspendida", "suspension", "inactivo", "inactiva", "inhabilitado", "inhabilitada",
        "cancelado", "cancelada", "renuncia", "renuncio", "finado", "finada", "fallecido", "fallecida", "fallecio",
        "fallecimiento", "licencia", "vencido", "vencida", "revocado", "revocada", "excluido", "excluida", "removido",
        "removida", "defuncion",
    ]
}
