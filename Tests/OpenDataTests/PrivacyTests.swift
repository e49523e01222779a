import Foundation
import Office
import PublicRecord
import Support
import Testing
import WireFormat

@testable import OpenData

@Suite("Open data hold nothing private")
struct PrivacyTests {
    /// Parts that the values of all persons in the fictional year have in common, and the numbers of a reserved file.
    static let marks = [
        "@ejemplo.invalid", "33 555", "XEXX", "Calle Inexistente", "Documento ficticio", "1980-01-01",
        "Objeción ficticia", "Respuesta ficticia", OpenDataFixture.reservedCase, OpenDataFixture.correctedCase,
    ]

    /// Whether a text contains one of the numbers as a word of its own; as part of a hash they may occur by chance.
    static func hasNumber(_ text: String) -> Bool { text.contains(/\b7788[89]\b/) }

    @Test func noFileAndNoAnswerHasOne() async throws {
        let fixture = try await OpenDataFixture.year.value
        let (folder, files) = try await fixture.write()
        for file in files {
            let text = String(decoding: try [UInt8](contentsOfFile: "\(folder)/\(file.name)"), as: UTF8.self)
            for mark in Self.marks { #expect(!text.contains(mark), "\(file.name): \(mark)") }
            #expect(!Self.hasNumber(text), "\(file.name)")
        }
        for (name, _, answer) in try await AnswerTests.answers(fixture) {
            for mark in Self.marks { #expect(!answer.text.contains(mark), "\(name): \(mark)") }
            #expect(!Self.hasNumber(answer.text), "\(name)")
        }
    }

    @Test func anErasedIdentityIsNamedNowhere() async throws {
        let fixture = try await OpenDataFixture(requests: 12, applications: 1) { $0.contains(",Topografía,") }
        let state = await fixture.office.reader.state
        // An expert with valid membership cannot be erased yet.
        let former = state.chances.totals.filter { expert, tally in
            tally.drawn > 0 && state.roster[expert]?.isValid(at: state.time ?? .last) == false
        }
        let drawn = try #require(former.keys.min())
        let summary = try await fixture.office.reader.expert(drawn)
        let name = try #require(summary?.identity?.name)
        func found() async throws -> [String] {
            let (folder, files) = try await fixture.write()
            let named = try files.map(\.name).filter {
                String(decoding: try [UInt8](contentsOfFile: "\(folder)/\($0)"), as: UTF8.self).contains(name)
            }
            let answers = try await AnswerTests.answers(fixture).filter { $0.answer.text.contains(name) }.map(\.name)
            return named + answers
        }
        #expect(try await found().contains(DataSet.experts.csv))
        try await fixture.office.erase(
            .expert(drawn), force: true, as: Actor(name: "sistemas", role: .administration))
        #expect(try await found() == [])
        let (folder, _) = try await fixture.write()
        let lines = String(decoding: try [UInt8](contentsOfFile: "\(folder)/\(DataSet.experts.csv)"), as: UTF8.self)
        #expect(lines.contains("\r\n\(drawn),,,"))
    }
}
