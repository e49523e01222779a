import Draw
import Phrases
import Testing

@testable import Portal

@Suite("Every address has one spelling")
struct RouteTests {
    static let paths = [
        "/", "/padron", "/padron/P-000001", "/sorteos", "/sorteos/S-2026-000001", "/sorteos/S-2026-000001/acta",
        "/designaciones-directas", "/designaciones-directas/D-2026-000001", "/convocatorias",
        "/convocatorias/convocatoria-2025", "/estadisticas", "/registro-publico", "/registro-publico/entradas/0",
        "/registro-publico/entradas/3825", "/verificar", "/datos-abiertos", "/ayuda", "/ayuda/glosario",
        "/ayuda/expedientes", "/buscar", "/compromiso-3", "/avisos/convocatorias", "/avisos/juzgado/juzgado-01-civil",
        "/avisos/especialidad/grafoscopia", "/avisos/perito/P-000001", "/robots.txt", "/sitemap.xml",
        Route.asset(.style).path, "/registro/checkpoint", "/registro/log.policy", "/registro/tile/0/000",
        "/registro/tile/0/x001/234",
        "/registro/tile/0/014.p/240", "/registro/tile/entries/014.p/240", "/registro/identities/P-000001.json",
        "/registro/draws/S-2026-000001.pool.txt", "/registro/draws/S-2026-000001.proof.json", "/datos/sorteos.csv",
        "/api/v1", "/api/v1/draws/S-2026-000001", "/mi", "/mi/entrar", "/mi/salir", "/mi/requisitos", "/despacho",
        "/despacho/entrar", "/despacho/salir", "/metricas", "/.well-known/security.txt", "/informes/politica",
    ]

    @Test(arguments: paths) func isParsedAndWritten(path: String) throws {
        let route = try #require(Route(path: path))
        #expect(route.path == path)
        let address = try #require(Address(path: path))
        #expect(address == Address(route, in: .es))
        let english = Address(route, in: .en)
        #expect(Address(path: english.text) == english)
        #expect(english.text == (path == "/" ? "/en" : "/en" + path))
    }

    @Test(arguments: [
        "", "padron", "//", "/padron/", "/padron//", "/padron/p-000001", "/padron/P-1", "/sorteos/S-2026-1",
        "/sorteos/S-2026-000001/acta/", "/sorteos/S-2026-000001/otra", "/registro", "/registro/..",
        "/registro/../keys/log.key",
        "/registro/tile/0/../../../keys", "/registro/tile/6/000", "/registro/tile/0/0", "/registro/tile/0/000.p/",
        "/registro/draws/..proof.json", "/registro/draws/S-2026-000001.proof.json.bak", "/registro/insacula.sqlite",
        "/datos/../keys/log.key", "/datos/.htaccess", "/datos/a/b", "/api/v2", "/api", "/api/v1/",
        "/recursos/estilo.css", "/avisos", "/avisos/otro",
        "/avisos/perito/P-1", "/avisos/juzgado", "/avisos/convocatorias/x",
        "/registro-publico/entradas/-1", "/registro-publico/entradas/01", "/registro-publico/entradas/+1", "/en", "/EN",
        "/padron/P-000001\u{0}", "/convocatorias/Mal escrita", "/ayuda/otra", "/mi/", "/despacho//",
        "/" + String(repeating: "a", count: 600),
    ]) func isNoAddress(path: String) { #expect(Route(path: path) == nil) }

    /// No row is without an address that is tried, by `routes.txt` or here.
    @Test func everyRowIsTried() throws {
        let written = try RouteRoleTests.addresses().map { path in
            path.replacing("{designation}", with: "S-2026-000001/P-000001").replacing("{draw}", with: "S-2026-000001")
                .replacing("{direct}", with: "D-2026-000001").replacing("{expert}", with: "P-000001")
        }
        let paths = written + RouteTests.paths + OwnRouteTests.paths + StaffRouteTests.paths
        let routes = paths.compactMap { Route(path: $0) }
        let own = routes.compactMap { if case .own(let route) = $0 { route } else { nil } }
        let staff = routes.compactMap { if case .staff(let route) = $0 { route } else { nil } }
        for row in Route.table.rows { #expect(routes.contains { row.write($0) != nil }, "\(row.pattern)") }
        for row in OwnRoute.table.rows { #expect(own.contains { row.write($0) != nil }, "\(row.pattern)") }
        for row in StaffRoute.table.rows { #expect(staff.contains { row.write($0) != nil }, "\(row.pattern)") }
    }

    @Test func aLinkHasTheLanguageOfItsTask() {
        #expect(
            Language.$asked.withValue(.en) { Route.roster.link(["nombre": "Peña & Cía"]) }
                == "/en/padron?nombre=Pe%C3%B1a%20%26%20C%C3%ADa")
        #expect(Language.$asked.withValue(.es) { Route.home.link } == "/")
        #expect(Language.$asked.withValue(.en) { Route.home.link } == "/en")
    }
}
