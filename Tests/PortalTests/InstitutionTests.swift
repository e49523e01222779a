import Foundation
import Office
import Phrases
import Testing
import WireFormat

@testable import Portal

@Suite("The institution at the foot of every page")
struct InstitutionTests {
    /// Fictional.
    static let file = """
        # Quién y dónde
        address Calle Ficticia 100, Guadalajara, Jalisco
        telephone (33) 5550-0001 ext. 4
        email registro@ejemplo.invalid
        hours es Lunes a viernes, de 9:00 a 15:00
        hours en Monday to Friday, 9:00 to 15:00
        responsible Unidad ficticia de Transparencia
        purposes es Llevar el padrón de peritos y sortear designaciones.
        arco es Escriba a la Unidad ficticia de Transparencia.
        notice https://ejemplo.invalid/aviso
        """

    private func notice(_ text: String) throws(Malformed) -> InstitutionNotice {
        try InstitutionNotice(parsing: Array(text.utf8), standard: "es")
    }

    @Test func everyPageSaysIt() async throws {
        let fixture = try await PortalFixture()
        let absent = await fixture.get("/sorteos").text
        #expect(absent.contains(Phrases.text("portal.institution.absent", in: .es)))
        var settings = fixture.portal.settings
        settings.institution = try notice(InstitutionTests.file)
        let clock = fixture.clock
        let portal = try Portal(fixture.office, settings: settings, now: { try clock.now })
        for path in ["/", "/sorteos", "/mi/entrar", "/despacho/entrar", "/no-hay"] {
            let text = await portal.answer(Incoming(method: "GET", path: path)).text
            #expect(text.contains("Calle Ficticia 100") && text.contains("tel:+523355500001"), "\(path)")
            #expect(text.contains("Lunes a viernes"), "\(path)")
        }
        let english = await portal.answer(Incoming(method: "GET", path: "/en/ayuda/privacidad")).text
        #expect(english.contains("Monday to Friday") && english.contains("Unidad ficticia de Transparencia"))
        #expect(english.contains("Llevar el padrón"))
    }

    @Test(arguments: [
        ("telephone 12", "line 1", Malformed.Reason.unknownValue), ("email sin-arroba", "line 1", .unknownValue),
        ("fax 33", "line 1", .unknownValue), ("address", "line 1", .missing), ("hours es", "line 1", .missing),
        ("address a\naddress b", "line 2", .duplicateName), ("hours es a\nhours es b", "line 2", .duplicateName),
        ("notice http://ejemplo.invalid", "line 1", .unknownValue), ("", "address", .missing),
    ]) func whatIsWrongIsNamed(text: String, place: String, reason: Malformed.Reason) {
        let fault = #expect(throws: Malformed.self) { try notice(text) }
        #expect(fault?.reason == reason && fault?.place == place)
    }

    @Test func theFileIsReadWholeOrNotAtAll() async throws {
        let fixture = try await PortalFixture()
        #expect(try fixture.folder.institution(standard: "es") == nil)
        let path = fixture.folder.path + "/institution.conf"
        try Data(InstitutionTests.file.utf8).write(to: URL(fileURLWithPath: path))
        #expect(try fixture.folder.institution(standard: "es") == (try notice(InstitutionTests.file)))
        try Data("address sola".utf8).write(to: URL(fileURLWithPath: path))
        let refusal = #expect(throws: Refusal.self) { try fixture.folder.institution(standard: "es") }
        #expect(refusal?.reason == .institutionFile)
    }
}
