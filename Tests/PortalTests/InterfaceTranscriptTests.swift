import Foundation
import Support
import Testing

@testable import Portal

/// The answers to programs, header by header and byte by byte. `INSACULA_UPDATE_TRANSCRIPTS=1` writes the files again:
/// read the difference before you commit it.
@Suite("Programs are sent what the transcripts say")
struct InterfaceTranscriptTests {
    private static let requests: [(name: String, paths: [String])] = [
        ("record", ["/api/v1/log", "/api/v1/entries/0", "/api/v1/entries/999999", "/api/v1/catalogues/kinds"]),
        (
            "draws",
            [
                "/api/v1/draws?limit=2", "/api/v1/draws?limit=1&after=S-2025-000003", "/api/v1/draws?limit=0",
                "/api/v1/draws?especialidad=x", "/en/api/v1/draws?limit=many", "/api/v1/draws/S-2025-000001",
                "/api/v1/draws/S-2025-999999", "/api/v1/draws/nada",
            ]
        ),
        (
            "experts",
            [
                "/api/v1/experts?limit=1", "/api/v1/experts?name=%25", "/api/v1/experts/P-000001",
                "/api/v1/experts/P-999999",
            ]
        ),
        ("nothing", ["/api/v1", "/api/v1/nada", "/api/v2/draws"]),
        ("files", ["/registro/checkpoint", "/registro/log.policy", "/registro/tile/0/000", "/datos/SHA256SUMS"]),
    ]

    @Test(arguments: requests.map(\.name)) func areAsWrittenDown(name: String) async throws {
        let fixture = try await PortalFixture()
        let paths = try #require(InterfaceTranscriptTests.requests.first { $0.name == name }).paths
        var text = ""
        for path in paths {
            let answer = await fixture.get(path)
            text += "> GET \(path)\n< \(answer.status)\n"
            text += answer.headers.map { "< \($0.name): \($0.value)\n" }.joined()
            text += "\n\(InterfaceTranscriptTests.body(of: answer, in: fixture))\n\n"
        }
        let file = StoredFile("Tests/PortalTests/transcripts/\(name).txt", updatedBy: "INSACULA_UPDATE_TRANSCRIPTS")
        #expect(try file.text(updatedTo: text) == text)
    }

    /// Returns a page's title, or a file's path in the installation.
    private static func body(of answer: Answer, in fixture: PortalFixture) -> String {
        switch answer.body {
        case .none: return ""
        case .file(let path, _): return "(file \(path.replacingOccurrences(of: fixture.folder.path, with: "")))"
        case .bytes:
            guard answer["Content-Type"]?.hasPrefix("text/html") == true else { return answer.text }
            return answer.text.firstMatch(of: /<title>(.*)<\/title>/).map { "(page: \($0.output.1))" } ?? "(page)"
        }
    }
}
