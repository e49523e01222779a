import Demonstration
import Draw
import Foundation
import Office
import PublicRecord
import Testing

@testable import Portal

@Suite("A planted contact is on the pages that may show it, and nowhere else")
struct PlantedContactTests {
    /// Fictional values that stand nowhere else in the installation.
    private static let telephones = ["33 7777 0003", "33 7777 0004"]
    private static let email = "plantada.padron@ejemplo.invalid"
    /// The same as pages, links and files may spell them.
    private static let values = telephones + telephones.map { $0.filter(\.isNumber) } + [email]

    /// Gives an expert the planted contact, as a list of additions does.
    private func plant(for expert: ExpertID, in fixture: PortalFixture) async throws {
        let state = fixture.state
        let document = try #require(try fixture.office.record.reader.identities(of: [expert])[expert])
        let practice = try #require(state.roster[expert]?.practice(at: fixture.clock.now).first)
        let district = try #require(practice.districts.first)
        let cells =
            [document.name, state.catalogues.name(of: practice.specialty, in: .specialties)] + Self.telephones + [
                Self.email, state.catalogues.name(of: district, in: .districts),
                document.licences.joined(separator: " "),
            ]
        let head = "NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA\n"
        let row = cells.map { "\"\($0)\"" }.joined(separator: ",")
        var choices = ListChoices()
        choices.isAddition = true
        let trial = try fixture.office.privateReader.trial(of: Array("\(head)\(row)\n".utf8), choices)
        #expect(trial.doubts.isEmpty)
        _ = try await fixture.office.act {
            try await $0.importRoster(trial, as: .atTheMachine(for: DefaultOffice.council))
        }
    }

    /// Returns a session for a clerk of a court that has nothing to do with the expert's matter.
    private func otherCourt(in fixture: PortalFixture) async throws -> String {
        let own = try fixture.demoCourt()
        let other = try #require(fixture.state.catalogues.rows(of: .courts).first { $0.code != own }).code
        try await fixture.office.act {
            _ = try await $0.addAccount(
                NewAccount(
                    login: "otro-juzgado", name: "Persona Ficticia", role: .court(other),
                    email: "otro.juzgado@ejemplo.invalid"),
                password: "una montaña de luz", as: Actor(name: "admin-demo", role: .administration))
        }
        return try await fixture.session(of: Actor(name: "otro-juzgado", role: .court(other)))
    }

    @Test func noOtherPageOrFileHasIt() async throws {
        let fixture = try await PortalFixture()
        let things = try RouteRoleTests.Things(in: fixture)
        let expert = try ExpertID(things.fill("{expert}"))
        try await plant(for: expert, in: fixture)
        let own = try DemoAccount.all(in: fixture.folder).contains { $0.login == expert.description }
        let allowed = [
            "court": things.fill("/despacho/designaciones/{designation}/contacto"),
            "registry": things.fill("/despacho/padron/{expert}/contacto"),
        ]
        var visitors = try await RouteRoleTests.visitors(of: fixture)
        visitors.append(("otro juzgado", try await otherCourt(in: fixture)))
        let lists = ["/padron", "/sorteos", "/despacho/padron", "/despacho/asuntos"].map { $0 + "?archivo=csv" }
        var shown: [String] = []
        for visitor in visitors {
            for path in try RouteRoleTests.addresses().map(things.fill) + lists {
                if own, visitor.name == "expert", path.hasPrefix("/mi") { continue }
                let text = await fixture.get(path, as: visitor.session).text
                if allowed[visitor.name] == path {
                    #expect(Self.telephones.allSatisfy(text.contains) && text.contains(Self.email), "\(path)")
                    shown.append(path)
                } else {
                    #expect(!Self.values.contains(where: text.contains), "\(path) as \(visitor.name)")
                }
            }
        }
        #expect(shown.count == allowed.count)
        // The open data are written, and then everything that the installation has on the disk is searched.
        try await fixture.portal.writeDataSets()
        let files = try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path)
        #expect(files.contains { $0.hasPrefix("datos/") } && files.contains { $0.hasPrefix("public/") })
        for file in files {
            guard let bytes = FileManager.default.contents(atPath: "\(fixture.folder.path)/\(file)") else { continue }
            for value in Self.values { #expect(bytes.range(of: Data(value.utf8)) == nil, "\(file): \(value)") }
        }
    }
}
