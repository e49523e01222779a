import DocumentTemplates

/// A document of a court's file, made from a template. The raw values name its template's file, and appear in addresses.
public enum CourtDocument: String, CaseIterable, Sendable {
    // Documents of a draw.
    /// The court's order that a draw be made.
    case request = "solicitud"
    /// The receipt of a draw's opening: the facts that were fixed before its result existed.
    case opening = "apertura"
    /// The record of a concluded draw.
    case record = "acta"
    // Documents of a designation.
    /// The letter that tells the designated person.
    case notification = "notificacion"
    /// The designated person's acceptance and oath.
    case acceptance = "aceptacion"
    /// The end of a designation: discharge, vacancy or replacement.
    case end = "conclusion"
    /// The letter to the registry of experts about a designation.
    case registry = "registro"

    /// Whether the document is of a draw, and not of one designation.
    public var isOfDraw: Bool { [.request, .opening, .record].contains(self) }

    /// The name of the template's file.
    public var file: String { rawValue + ".docx" }

    /// The fields that a template of this document may name.
    public var fields: [TemplateField] {
        let names = CourtDocument.common + (isOfDraw ? CourtDocument.draw : CourtDocument.designation) + ownFields
        return names.map { TemplateField($0) } + [TemplateField("qr", .picture)] + lists
    }

    /// Fields of every document.
    private static let common = [
        "institucion", "juzgado", "sede", "expediente", "especialidad", "partido", "tipo", "folio", "fecha", "acuerdo",
        "direccion", "codigo", "entrada", "huella", "ficticio",
    ]

    private static let draw = [
        "designar", "apertura", "ronda", "baliza", "hora-ronda", "candidatas", "elegibles", "boletos", "raiz",
        "compromiso", "ampliado", "sigue", "anulacion",
    ]

    private static let designation = [
        "perito", "numero", "cedula", "origen", "nombramiento", "etapa", "plazo", "notificado", "limite", "aceptado",
    ]

    private var ownFields: [String] {
        switch self {
        case .record: ["concluido", "semilla"]
        case .notification: ["telefonos", "correos"]
        case .end, .registry: ["desenlace", "causa", "sucesor"]
        case .request, .opening, .acceptance: []
        }
    }

    private var lists: [TemplateField] {
        switch self {
        case .request: [TemplateField("impedidos", .list(["numero", "nombre", "causa"]))]
        case .record:
            [
                TemplateField("designados", .list(["lugar", "numero", "nombre", "cedula"])),
                TemplateField("suplentes", .list(["lugar", "numero", "nombre", "cedula"])),
            ]
        case .registry: [TemplateField("pasos", .list(["fecha", "hecho", "firma"]))]
        case .opening, .notification, .acceptance, .end: []
        }
    }
}
