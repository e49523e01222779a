/// The help pages. The raw values stand in addresses and name phrases.
enum HelpTopic: String, CaseIterable, Sendable {
    /// How a draw works, with a small worked example.
    case draw = "como-funciona"
    /// How to verify without trusting this site.
    case verify = "como-verificar"
    /// One file has one lot; reserved files, further lots, annulment, correction, and how a party checks.
    case matters = "expedientes"
    /// For the public and journalists, for courts, for applicants and experts.
    case visitors = "publico"
    case courts = "juzgados"
    case experts = "peritos"
    /// What to do when something looks wrong.
    case problems = "algo-parece-mal"
    case glossary = "glosario"
    case privacy = "privacidad"
    case accessibility = "accesibilidad"
}
