import Draw
import Foundation
import PublicRecord
import Store
import Support
import Testing
import WireFormat

@testable import Office

@Suite struct RosterImportTests {
    static let header = "NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA\n"

    private func people(_ text: String) async throws -> CouncilList {
        let fixture = try await OfficeFixture()
        return try CouncilList(Array(text.utf8), catalogues: await fixture.office.reader.state.catalogues)
    }

    @Test func onePersonOnSeveralRowsAndDistrictsInOneCell() async throws {
        let list = try await people(
            Self.header + """
                Ana Muñoz,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,"Guadalajara; Puerto Vallarta",00012345
                ANA MUNOZ,psicología,33 5550 0002,,ana@ejemplo.invalid,1 Guadalajara y Ameca,
                """)
        #expect(list.faults.isEmpty)
        let person = try #require(list.people.first)
        #expect(list.people.count == 1)
        #expect(person.licence == "12345")
        #expect(person.practice["contabilidad"] == ["guadalajara", "puerto-vallarta"])
        #expect(person.practice["psicologia"] == ["guadalajara", "ameca"])
        #expect(person.contact.telephones == ["33 5550 0001", "33 5550 0002"])
        #expect(person.contact.emails == ["ana@ejemplo.invalid"])
    }

    @Test func windows1252SemicolonsCarriageReturnsAndQuotedNewlines() async throws {
        let text =
            "NOMBRE;ESPECIALIDAD;TELÉFONO;CELULAR;CORREO;PARTIDO(S) JUDICIAL(ES)\r\n"
            + "\"Íñigo \"\"Nacho\"\" Peña\r\nGüemes\";Contabilidad;;;;\"Guadalajara\r\nSayula\"\r\n"
        let bytes = try #require(text.data(using: .windowsCP1252))
        let fixture = try await OfficeFixture()
        let list = try CouncilList([UInt8](bytes), catalogues: await fixture.office.reader.state.catalogues)
        #expect(list.faults.isEmpty)
        #expect(list.people.map(\.name) == ["Íñigo \"Nacho\" Peña Güemes"])
        #expect(list.people.first?.practice["contabilidad"] == ["guadalajara", "sayula"])
    }

    @Test func everyBadRowIsNamedWithItsLineAndNothingIsImported() async throws {
        let fixture = try await OfficeFixture()
        let text =
            Self.header + """
                Uno,Contabilidad,,,,Guadalajara,1
                ,Contabilidad,,,,Guadalajara,2
                "Tres
                Renglones",Alquimia,,,,Guadalajara,3
                Cuatro,Contabilidad,,,,Atlántida,4
                Cinco,Contabilidad,,,sin arroba,Guadalajara,5
                Seis,Contabilidad,,,,,6
                Siete,Contabilidad,,,,Guadalajara,1
                Ocho,Contabilidad,,,,Guadalajara,8,sobra
                """
        let error = await #expect(throws: Refusal.self) { try await fixture.office.importRoster(Array(text.utf8)) }
        #expect(error?.reason == .badRows)
        #expect(error?.rows.map(\.line) == [3, 4, 6, 7, 8, 9, 10])
        #expect(
            error?.rows.map(\.reason)
                == [.empty, .specialty, .district, .email, .empty, .licenceOfAnother, .cells])
        #expect(await fixture.office.reader.state.roster.experts.isEmpty)
    }

    @Test(arguments: [
        ("", Refusal.Reason.listEmpty), (RosterImportTests.header, .listEmpty),
        ("NOMBRE,CORREO\nAna,x@y.invalid\n", .listColumn),
        (RosterImportTests.header + "\"Ana,Contabilidad\n", .unclosedQuote), ("NOMBRE\0", .notText),
    ])
    func whatIsNoListIsRefused(text: String, reason: Refusal.Reason) async throws {
        let fixture = try await OfficeFixture()
        let error = await #expect(throws: Refusal.self) { try await fixture.office.importRoster(Array(text.utf8)) }
        #expect(error?.reason == reason)
    }

    @Test func aLicenceIsFoundWithAndWithoutLeadingZeros() async throws {
        let fixture = try await OfficeFixture()
        let rows = "Ana Paz,Contabilidad,,,,Guadalajara,00025203\nEva Luz,Contabilidad,,,,Guadalajara,EN TRÁMITE\n"
        let error = await #expect(throws: Refusal.self) {
            try await fixture.office.importRoster(Array((Self.header + rows).utf8))
        }
        #expect(error?.rows.map(\.reason) == [.licence])
        let good = rows.replacing("EN TRÁMITE", with: "252")
        let imported = try await fixture.office.importRoster(Array((Self.header + good).utf8)).experts
        let reader = try RecordReader(fixture.folder)
        for text in ["25203", "00025203", "ana 025203"] {
            #expect(try reader.experts(named: text) == Set(imported.prefix(1)), "\(text)")
        }
        #expect(try reader.experts(named: "252") == Set(imported))
    }

    @Test func aPersonIsNotAdmittedTwice() async throws {
        let fixture = try await OfficeFixture()
        let roster = try Repository.sampleRoster()
        _ = try await fixture.office.importRoster(roster)
        let error = await #expect(throws: Refusal.self) { try await fixture.office.importRoster(roster) }
        #expect(error?.rows.count == 370)
        #expect(error?.rows.allSatisfy { $0.reason == .alreadyOnRoster } == true)
        #expect(await fixture.office.reader.state.roster.experts.count == 370)
    }

    /// The list decides who can be drawn for which district, so an ambiguous name of a district is refused.
    @Test func aNameThatTwoRowsShareIsRefused() async throws {
        let fixture = try await OfficeFixture()
        var registry = try Registry(folder: Repository.registry)
        let place = try #require(registry.catalogues.firstIndex { $0.catalogue == .districts })
        registry.catalogues[place].rows.append(
            CatalogueRow(code: "guadalajara-2", name: "Guadalajara", source: "Prueba"))
        _ = try await fixture.office.adopt(registry, as: .atTheMachine(for: DefaultOffice.council))
        let byName = Self.header + "Ana Paz,Contabilidad,,,ana@ejemplo.invalid,Guadalajara,1\n"
        let error = await #expect(throws: Refusal.self) { try await fixture.office.importRoster(Array(byName.utf8)) }
        #expect(error?.rows.map(\.reason) == [.district])
    }

    @Test func contactDataIsSealedAndNotPublished() async throws {
        let fixture = try await OfficeFixture()
        _ = try await fixture.office.importRoster(
            Array((Self.header + "Ana Paz,Contabilidad,33 5550 0001,,ana@ejemplo.invalid,Guadalajara,1\n").utf8))
        let id = try ExpertID("P-000001")
        let opened = try #require(try await fixture.office.open(SealedName(.contact, id)))
        #expect(String(decoding: opened, as: UTF8.self).contains("ana@ejemplo.invalid"))
        for path in try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path) {
            let contents = FileManager.default.contents(atPath: fixture.folder.path + "/" + path) ?? Data()
            #expect(contents.range(of: Data("ana@ejemplo".utf8)) == nil, "\(path)")
        }
    }
}
