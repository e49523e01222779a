import LogBuilder
import Foundation
import Support
import Testing
import Verification

/// Limits apply to a server's answer while it arrives (protocol section 3.1).
@Suite("insacula-verify log, from a server of ill will", .enabled(if: Tool.python.isPresent))
struct HostileLogTests {
    private static let program = Repository.root + "/Tests/Interop/hostile-log"
    /// More memory than an audit needs, and less than the hostile servers try to make it use.
    private static let mostMemory = 200_000_000

    private let files: [String: [UInt8]]
    private let folder: TemporaryFolder

    init() throws {
        files = LogBuilder.full.published(proofs: false)
        folder = try TemporaryFolder(files)
    }

    /// Returns the first file whose path has a prefix.
    private func first(_ prefix: String) -> String? { files.keys.sorted().first { $0.hasPrefix(prefix) } }

    /// The output of the program in `Tests/Interop`.
    private struct Run: Decodable {
        var exitCode: Int32
        var wasKilled: Bool
        var output: String
        var errors: String
        /// The verifier's peak memory in bytes.
        var peak: Int
        var connections: Int
        /// The number of bytes that the server could send in place of the file.
        var sent: Int
        /// The lines of each request.
        var requests: [[String]]

        var report: Report? { try? JSONDecoder().decode(Report.self, from: Data(output.utf8)) }
        var paths: [String] {
            requests.compactMap { $0.first?.split(separator: " ").dropFirst().first.map(String.init) }
        }
    }

    private struct Report: Decodable {
        var outcome: String
    }

    private func audit(_ misbehaviour: String, at path: String = "checkpoint") throws -> Run {
        let arguments = [
            Self.program, folder.path, path, misbehaviour, Tool.verifier.path, "log",
            "--trust", folder.path + "/log.policy", "--lang", "en", "--json",
        ]
        let run = try Command.run(Tool.python.path, arguments)
        return try JSONDecoder().decode(Run.self, from: Data(run.output.utf8))
    }

    private static func expectBounded(_ run: Run, _ name: String) {
        #expect(!run.wasKilled, "\(name)")
        #expect(run.peak < mostMemory, "\(name)")
        // The system's buffers for a reader that is gone add to the largest file.
        #expect(run.sent < 64 << 20, "\(name)")
    }

    @Test func anHonestServerIsAskedOverOneConnection() throws {
        let run = try audit("honest")
        #expect(run.exitCode == 0 && run.report?.outcome == "success", "\(run.output)\(run.errors)")
        #expect(run.connections == 1 && run.requests.count > 10)
        for request in run.requests {
            #expect(request.first?.hasPrefix("GET /") == true && request.first?.hasSuffix(" HTTP/1.1") == true)
            let headers = request.dropFirst().map { $0.lowercased() }
            #expect(headers.filter { $0.hasPrefix("accept-encoding:") } == ["accept-encoding: identity"])
            #expect(!headers.contains { $0.hasPrefix("content-length:") || $0.hasPrefix("transfer-encoding:") })
        }
    }

    @Test func anEncodingThatSaysThatThereIsNone() throws {
        let run = try audit("identity")
        #expect(run.exitCode == 0 && run.report?.outcome == "success", "\(run.errors)")
    }

    /// Evidence that is unavailable, and the reason.
    @Test(arguments: [
        ("gzip_bomb", "compressed"), ("gzip_bomb_in_transfer", "compressed"), ("deflate", "compressed"),
        ("endless_continue", "status 100"), ("switching", "status 101"), ("early_hints", "status 103"),
        ("redirect", "status 302"), ("moved", "status 301"), ("status_203", "status 203"),
        ("status_204", "status 204"), ("status_206", "status 206"), ("status_500", "status 500"),
        ("short_body", "broke off"), ("short_chunks", "broke off"), ("nothing", "broke off"), ("no_http", "HTTP"),
        ("header_flood", "headers"), ("endless_header", "headers"), ("trailer_flood", "headers"),
    ])
    func evidenceThatCannotBeHad(misbehaviour: String, words: String) throws {
        let run = try audit(misbehaviour)
        Self.expectBounded(run, misbehaviour)
        #expect(run.exitCode == 2 && run.report?.outcome == "unavailable", "\(run.output)")
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(run.paths == ["/checkpoint"])
    }

    /// A file that is too long is not read to its end, and is malformed.
    @Test(
        arguments: ["endless_body", "endless_chunks", "huge_length"],
        [
            "checkpoint", "tile/0/", "tile/entries/", "draws/", "identities/",
        ])
    func aFileThatIsTooLong(misbehaviour: String, prefix: String) throws {
        let findings = [
            "checkpoint": "checkpoint", "tile/0/": "truncated", "tile/entries/": "truncated", "draws/": "pool-text",
            "identities/": "identity",
        ]
        let path = try #require(first(prefix))
        let run = try audit(misbehaviour, at: path)
        Self.expectBounded(run, path)
        #expect(run.exitCode == 1 && run.report?.outcome == findings[prefix], "\(run.output.prefix(300))\(run.errors)")
    }

    /// An erased identity document is counted, with either status for an absent file.
    @Test(arguments: ["status_404", "status_410", "endless_404"])
    func aFileThatIsNotThere(misbehaviour: String) throws {
        let run = try audit(misbehaviour, at: try #require(first("identities/")))
        Self.expectBounded(run, misbehaviour)
        #expect(run.exitCode == 0 && run.report?.outcome == "success", "\(run.errors)")
        let checkpoint = try audit(misbehaviour)
        #expect(checkpoint.exitCode == 1 && checkpoint.report?.outcome == "checkpoint")
    }
}
