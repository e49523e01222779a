import WireFormat

/// A column that the reading understands.
public enum ListField: String, CaseIterable, Sendable {
    case name
    case givenNames = "given-names"
    case firstSurname = "first-surname"
    case secondSurname = "second-surname"
    case specialty, telephone, mobile, email, districts, licence, curp
    /// Whether the person is active: never ignored.
    case status
    /// The number of the row on paper; it is nobody's roster number and is not recorded.
    case number

    /// The heading in the council's own lists.
    public var heading: String {
        switch self {
        case .name: "NOMBRE"
        case .givenNames: "NOMBRE(S)"
        case .firstSurname: "APELLIDO PATERNO"
        case .secondSurname: "APELLIDO MATERNO"
        case .specialty: "ESPECIALIDAD"
        case .telephone: "TELÉFONO"
        case .mobile: "CELULAR"
        case .email: "CORREO"
        case .districts: "PARTIDO(S) JUDICIAL(ES)"
        case .licence: "CÉDULA"
        case .curp: "CURP"
        case .status: "ESTATUS"
        case .number: "No."
        }
    }

    /// Returns the field for a heading in one of its usual spellings.
    public init?(heading: String) {
        let spelling = heading.folded
        guard let field = ListField.fields[spelling] else {
            // "#" and "№" have no letter to compare.
            guard ["#", "№"].contains(heading) else { return nil }
            self = .number
            return
        }
        self = field
    }

    /// Returns the field named by `text`: its code or a heading.
    public init?(named text: String) {
        guard let field = ListField(rawValue: text) ?? ListField(heading: text) else { return nil }
        self = field
    }

    private static let fields: [String: ListField] = {
        var fields: [String: ListField] = [:]
        for field in allCases {
            for spelling in [field.heading] + field.spellings { fields[spelling.folded] = field }
        }
        return fields
    }()

    /// Headings seen in lists of Mexican courts, beside the council's own.
    private var spellings: [String] {
        switch self {
        case .name:
            [
                "nombre completo", "nombre del perito", "nombre del perito (a)", "nombre de la persona", "perito",
                "perito(a)", "nombre y apellidos", "nombres y apellidos", "nombre del auxiliar", "auxiliar",
                "nombre completo del perito", "apellidos y nombre", "apellidos y nombre(s)", "persona",
            ]
        case .givenNames: ["nombres", "nombre (s)", "nombre de pila"]
        case .firstSurname:
            ["primer apellido", "paterno", "ap paterno", "a paterno", "apellido 1", "apellidos", "apellido(s)"]
        case .secondSurname: ["segundo apellido", "materno", "ap materno", "a materno", "apellido 2"]
        case .specialty:
            ["especialidades", "especialidad(es)", "materia", "materias", "rama", "área", "ciencia o arte", "ciencia"]
        case .telephone:
            [
                "tel", "teléfonos", "teléfono(s)", "teléfono fijo", "teléfono_fijo", "tel fijo", "teléfono oficina",
                "teléfono de oficina", "tel oficina", "teléfono particular", "tels", "número telefónico",
            ]
        case .mobile:
            [
                "cel", "móvil", "celulares", "teléfono celular", "teléfono_celular", "tel celular", "tel cel",
                "teléfono móvil", "no de celular", "número de celular", "whatsapp",
            ]
        case .email:
            [
                "correo electrónico", "correos", "correo(s)", "correos electrónicos", "email", "e-mail", "mail",
                "correo e", "dirección de correo", "dirección de correo electrónico",
            ]
        case .districts:
            [
                "partido judicial", "partidos judiciales", "partido", "partidos", "distrito", "distritos",
                "distrito judicial", "distritos judiciales", "distrito(s) judicial(es)", "partido (s) judicial (es)",
            ]
        case .licence:
            [
                "cédula profesional", "no. de cédula", "no de cédula profesional", "número de cédula",
                "número de cédula profesional", "num de cédula", "no cédula", "cédula no", "cédulas", "cédula(s)",
                "cédulas profesionales", "cédula prof", "ced prof", "ced profesional", "cédula(s) profesional(es)",
                "no. cédula profesional",
            ]
        case .curp: ["c.u.r.p.", "clave única de registro de población"]
        case .status: ["status", "situación", "estado actual", "renovación", "refrendo", "activo", "vigente"]
        case .number: ["no", "num", "núm", "número", "n°", "nº", "consecutivo", "cons", "núm. progresivo", "no. prog"]
        }
    }
}
