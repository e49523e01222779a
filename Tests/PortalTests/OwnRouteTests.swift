import Draw
import Testing

@testable import Portal

@Suite("Every address of applicants and experts has one spelling")
struct OwnRouteTests {
    static let paths = [
        "/mi", "/mi/requisitos", "/mi/requisitos/convocatoria-2025", "/mi/solicitud/datos",
        "/mi/solicitud/especialidades", "/mi/solicitud/documentos", "/mi/solicitud/documentos/titulo",
        "/mi/solicitud/contacto", "/mi/solicitud/revision", "/mi/comprobante", "/mi/tachas/1", "/mi/retiro",
        "/mi/ficha", "/mi/disponibilidad", "/mi/refrendo", "/mi/refrendo/convocatoria-2025", "/mi/designaciones",
        "/mi/designaciones/S-2026-000001", "/mi/designaciones/D-2026-000001/aceptacion",
        "/mi/designaciones/S-2026-000001/excusa", "/mi/sorteos", "/mi/sorteos/S-2026-000001",
        "/mi/sorteos/S-2026-000001/inclusion.json", "/mi/archivos/A-2026-000001/titulo", "/mi/mis-datos",
        "/mi/sesiones", "/mi/llaves", "/mi/plazos.ics",
    ]

    @Test(arguments: paths) func isParsedAndWritten(path: String) throws {
        #expect(try #require(Route(path: path)).path == path)
    }

    @Test(arguments: [
        "/mi/solicitud", "/mi/solicitud/otra", "/mi/solicitud/datos/titulo", "/mi/solicitud/documentos/../datos",
        "/mi/tachas/0", "/mi/tachas/-1", "/mi/tachas/01", "/mi/designaciones/P-000001",
        "/mi/designaciones/S-2026-000001/otra", "/mi/sorteos/S-2026-000001/inclusion", "/mi/sorteos/D-2026-000001",
        "/mi/archivos/../titulo", "/mi/archivos/A-2026-000001", "/mi/archivos/A-2026-000001/../x", "/mi/ficha/P-000001",
    ]) func isNoAddress(path: String) { #expect(Route(path: path) == nil) }

    @Test func onlyUploadsMayBeLarge() {
        #expect(Route.own(.document("titulo")).largestBody == 11 << 20)
        for route in [OwnRoute.step(.data), .step(.review), .answer(1), .export, .signIn, .begin("una")] {
            #expect(Route.own(route).largestBody == 64 << 10)
        }
    }

    /// Drafts are kept only for pages with typed values: not for uploads, and not for irreversible acts.
    @Test func onlyWhatIsTypedIsKept() {
        let kept: [OwnRoute] = [.step(.data), .step(.practice), .step(.contact), .answer(2), .availability]
        #expect(Set(kept.compactMap(\.draftName)).count == kept.count)
        for route in [OwnRoute.signIn, .home, .document("titulo"), .step(.review), .withdraw, .export] {
            #expect(route.draftName == nil)
        }
    }
}
