/// The topics of the help pages. The raw values appear in addresses and name phrases.
enum HelpTopic: String, CaseIterable, Sendable {
    /// How a draw works, with a small worked example.
    case draw = "como-funciona"
    /// How to verify without trusting this site.
    case verify = "como-verificar"
    /// The rule of one lot for a file: reserved files, further lots, annulments, corrections, and verification by a
    /// party.
    case matters = "expedientes"
    /// The guides: for the public and journalists, for courts, for applicants and experts.
    case visitors = "publico"
    case courts = "juzgados"
    case experts = "peritos"
    /// What to do when something looks wrong.
    case problems = "algo-parece-mal"
    case glossary = "glosario"
    case privacy = "privacidad"
    case accessibility = "accesibilidad"
}
