import Draw
import Office
import Phrases
import Testing

@testable import Portal

@Suite("The addresses of the office")
struct StaffRouteTests {
    static let paths = [
        "/despacho", "/despacho/entrar", "/despacho/entrar/contrasena", "/despacho/entrar/segundo-factor",
        "/despacho/mi-cuenta", "/despacho/mi-cuenta/sesiones", "/despacho/mi-cuenta/llaves", "/despacho/asuntos",
        "/despacho/sorteos/solicitud",
        "/despacho/sorteos/solicitud/0123456789abcdef0123456789abcdef",
        "/despacho/sorteos/solicitud/0123456789abcdef0123456789abcdef/lista",
        "/despacho/sorteos/solicitud/0123456789abcdef0123456789abcdef/abrir", "/despacho/sorteos/S-2026-000001",
        "/despacho/sorteos/S-2026-000001/anular", "/despacho/sorteos/S-2026-000001/corregir",
        "/despacho/sorteos/S-2026-000001/etiqueta", "/despacho/designaciones/D-2026-000001/corregir",
        "/despacho/designaciones/D-2026-000001/etiqueta", "/despacho/designaciones/S-2026-000001/P-000001/terminar",
        "/despacho/sorteos/S-2026-000001/documentos/acta", "/despacho/sorteos/S-2026-000001/documentos/apertura",
        "/despacho/designaciones/S-2026-000001/P-000001/documentos/notificacion",
        "/despacho/designaciones/D-2026-000001/documentos/registro",
        "/despacho/actas", "/despacho/sorteos/S-2026-000001/firmas",
        "/despacho/sorteos/S-2026-000001/firmas/cadena",
        "/despacho/sorteos/S-2026-000001/firmas/" + String(repeating: "0a", count: 32),
        "/despacho/cuentas/ana-paz/firmante",
        "/despacho/plazos.ics", "/despacho/designaciones/S-2026-000001/P-000001/contacto",
        "/despacho/padron/P-000001/contacto", "/despacho/correcciones", "/despacho/correcciones/23456789/aprobar",
        "/despacho/correcciones/23456789/descartar",
        "/despacho/designaciones/S-2026-000001/P-000001", "/despacho/designaciones/D-2026-000001",
        "/despacho/designaciones/S-2026-000001/P-000001/notificar", "/despacho/designaciones/D-2026-000001/revocar",
        "/despacho/designaciones/S-2026-000001/P-000001/plazo", "/despacho/designaciones/D-2026-000001/honorarios",
        "/despacho/designacion-directa", "/despacho/solicitudes", "/despacho/solicitudes/A-2026-000001",
        "/despacho/solicitudes/A-2026-000001/aprobar", "/despacho/solicitudes/A-2026-000001/documentos/cedula",
        "/despacho/padron", "/despacho/padron/P-000001", "/despacho/padron/P-000001/proponer/baja",
        "/despacho/padron/P-000001/disponibilidad", "/despacho/propuestas", "/despacho/propuestas/23456789/aprobar",
        "/despacho/personas", "/despacho/personas/B-23456789/clave", "/despacho/personas/P-000001/datos",
        "/despacho/convocatorias", "/despacho/convocatorias/nueva", "/despacho/reglas", "/despacho/reglas/suspension",
        "/despacho/reglas/proponer/calendar", "/despacho/reglas/proponer/specialties",
        "/despacho/reglas/propuestas/23456789", "/despacho/reglas/propuestas/23456789/aprobar",
        "/despacho/cuentas",
        "/despacho/cuentas/nueva", "/despacho/cuentas/ana-paz/deshabilitar", "/despacho/cuentas/ana-paz/enlazar",
        "/despacho/entrar/directorio", "/despacho/entrar/directorio/regreso", "/despacho/bitacora", "/despacho/correo",
        "/despacho/correo/0123456789abcdef", "/despacho/listas", "/despacho/listas/nueva", "/despacho/listas/23456789",
        "/despacho/listas/23456789/columnas", "/despacho/listas/23456789/dudas",
        "/despacho/listas/23456789/dudas.xlsx", "/despacho/listas/23456789/proponer",
        "/despacho/listas/23456789/descartar", "/despacho/listas/propuestas/23456789",
        "/despacho/listas/propuestas/23456789/aprobar",
    ]

    @Test(arguments: paths) func isParsedAndWritten(path: String) throws {
        let route = try #require(Route(path: path))
        guard case .staff = route else {
            Issue.record("\(path) is not the office's")
            return
        }
        #expect(route.path == path)
    }

    @Test(arguments: [
        "/despacho/otra", "/despacho/sorteos", "/despacho/sorteos/S-1", "/despacho/designaciones",
        "/despacho/sorteos/solicitud/lista", "/despacho/sorteos/solicitud/abrir",
        "/despacho/sorteos/solicitud/0123456789ABCDEF0123456789abcdef",
        "/despacho/sorteos/solicitud/0123456789abcdef0123456789abcdef/otra",
        "/despacho/sorteos/solicitud/0123456789abcdef0123456789abcdef/lista/otra",
        "/despacho/sorteos/S-2026-000001/documentos/notificacion", "/despacho/sorteos/S-2026-000001/documentos",
        "/despacho/designaciones/D-2026-000001/documentos/acta", "/despacho/sorteos/S-2026-000001/documentos/otro",
        "/despacho/sorteos/S-2026-000001/firmas/otra", "/despacho/designaciones/D-2026-000001/firmas",
        "/despacho/sorteos/S-2026-000001/otra", "/despacho/sorteos/S-2026-000001/anular/otra",
        "/despacho/designaciones/D-2026-000001/anular", "/despacho/designaciones/S-2026-000001/corregir",
        "/despacho/correcciones/0O1l0O1l/aprobar", "/despacho/correcciones/23456789/otra",
        "/despacho/designaciones/S-2026-000001", "/despacho/designaciones/S-2026-000001/P-000001/otra",
        "/despacho/solicitudes/A-2026-000001/documentos", "/despacho/solicitudes/A-2026-000001/documentos/../../keys",
        "/despacho/solicitudes/A-2026-000001/otra", "/despacho/padron/P-000001/proponer/otra",
        "/despacho/propuestas/23456789", "/despacho/propuestas/0O1l0O1l/aprobar", "/despacho/personas/otra/clave",
        "/despacho/cuentas/Ana/deshabilitar", "/despacho/correo/0123", "/despacho/mi-cuenta/",
    ]) func isNoAddress(path: String) { #expect(Route(path: path) == nil) }

    /// Every page offered to a role is one that the role may see, and has a name.
    @Test(arguments: [Role.registry, .court("juzgado"), .council, .administration, .audit])
    func aRoleIsOfferedItsOwnPages(role: Role) {
        let pages = StaffRoute.table.menu(of: role.kind)
        #expect(pages.first?.0 == .queue)
        for (page, key) in pages {
            #expect(page.roles?.contains(role.kind) == true)
            for language in Language.allCases { #expect(Phrases.catalogue(in: language)[key] != nil, "\(key)") }
        }
    }

    /// Every step has phrases for its button and for its consequence.
    @Test func everyStepIsExplained() {
        let actions =
            DesignationStep.allCases.map(\.action) + ApplicationStep.allCases.map(\.action)
            + ProposalStep.allCases.map(\.action) + PersonStep.allCases.map(\.action)
            + AccountStep.allCases.map(\.action) + ProposalStep.allCases.map(\.correction)
            + ProposalStep.allCases.map(\.rules)
        for language in Language.allCases {
            let phrases = Phrases.catalogue(in: language)
            for action in actions {
                #expect(phrases["portal.staff.step.\(action.rawValue)"] != nil, "\(action)")
                #expect(phrases["portal.staff.remark.\(action.rawValue)"] != nil, "\(action)")
            }
            for change in ProposedChange.allCases { #expect(phrases["portal.staff.propose.\(change.name)"] != nil) }
            for notice in DoneNotice.allCases { #expect(phrases["portal.notice.\(notice.rawValue)"] != nil) }
        }
    }
}
