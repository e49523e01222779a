import Draw
import Foundation
import Store
import Testing

@testable import Office

@Suite("Erasure")
struct ErasureTests {
    /// Erased values are in no file, although the store is open and readers are active: not in its pages, not in the
    /// write-ahead log, and not in the search index.
    @Test func anErasedNameStandsInNoFile() async throws {
        let fixture = try await OfficeFixture()
        let list = """
            NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA
            Irene Zamora Quijano,Contabilidad,33 5550 0001,,irene@ejemplo.invalid,Guadalajara,00000001
            Benito Ruiz Mora,Contabilidad,33 5550 0002,,benito@ejemplo.invalid,Guadalajara,00000002
            """
        _ = try await fixture.office.importRoster(Array(list.utf8))
        let reader = try RecordReader(fixture.folder)
        #expect(try reader.store.experts(named: "quijano").count == 1)
        #expect(try !files(of: fixture, with: "Irene Zamora Quijano").isEmpty)
        fixture.clock.advance(by: 2 * 365 * 86_400)
        try await fixture.office.erase(
            .expert(ExpertID(number: 1)), force: true, as: Actor(name: "jefa", role: .administration))
        #expect(try files(of: fixture, with: "Irene Zamora Quijano") == [])
        #expect(try files(of: fixture, with: "quijano") == [])
        #expect(try files(of: fixture, with: "Benito Ruiz Mora").contains("public/identities/P-000002.json"))
        #expect(try reader.store.experts(named: "quijano").isEmpty)
        #expect(try reader.store.experts(named: "benito").count == 1)
    }

    /// A process was killed when the erasure was in its database only: the next process removes the name from the
    /// files.
    @Test func anErasureThatWasCutShortIsFinished() async throws {
        let fixture = try await OfficeFixture()
        let list = """
            NOMBRE,ESPECIALIDAD,TELÉFONO,CELULAR,CORREO,PARTIDO(S) JUDICIAL(ES),CÉDULA
            Irene Zamora Quijano,Contabilidad,33 5550 0001,,irene@ejemplo.invalid,Guadalajara,00000001
            """
        _ = try await fixture.office.importRoster(Array(list.utf8))
        let expert = try ExpertID(number: 1)
        let line = Activity(
            at: try fixture.clock.now, actor: "jefa", role: "administration", action: Action.erasePerson.rawValue,
            subject: expert.description, outcome: .done)
        try await fixture.office.reader.store.write([.eraseIdentity(of: expert), .activity(line)])
        let copy = DataFolder(fixture.temporary.path + "/copy")
        try FileManager.default.copyItem(atPath: fixture.folder.path, toPath: copy.path)
        #expect(try files(in: copy, with: "Irene Zamora Quijano").contains("public/identities/P-000001.json"))
        // A reader has the database open, so that SQLite does not truncate the log when the last connection closes.
        let reader = try RecordReader(copy)
        let next = try Office(copy, ports: fixture.clock.ports())
        #expect(try files(in: copy, with: "Irene Zamora Quijano") == [])
        #expect(try await next.check().faults.isEmpty)
        #expect(reader.size > 0)
    }

    private func files(of fixture: OfficeFixture, with text: String) throws -> [String] {
        try files(in: fixture.folder, with: text)
    }

    private func files(in folder: DataFolder, with text: String) throws -> [String] {
        let path = folder.path
        return try FileManager.default.subpathsOfDirectory(atPath: path).filter { file in
            FileManager.default.contents(atPath: "\(path)/\(file)")?.range(of: Data(text.utf8)) != nil
        }
    }
}
