import LogBuilder
import Foundation
import Sodium
import Support
import Testing
import TransparencyLog
import Verification
import WireFormat

/// Protocol section 3.1.
@Suite("How much of a file is read")
struct LimitTests {
    private typealias Limit = PublishedFile.Limit

    private struct Kind {
        var pattern: String
        var limit: Int
        var finding: String

        func has(_ path: String) -> Bool { path.hasPrefix(pattern) || path.hasSuffix(pattern) }
    }

    /// The kinds of file, by the beginning or the end of their paths.
    private static let kinds = [
        Kind(pattern: "checkpoint", limit: Limit.checkpoint, finding: "checkpoint"),
        Kind(pattern: "tile/entries/", limit: Limit.bundle, finding: "truncated"),
        Kind(pattern: "tile/", limit: Limit.tile, finding: "truncated"),
        Kind(pattern: ".pool.txt", limit: Limit.pool, finding: "pool-text"),
        Kind(pattern: ".opened.tlog-proof", limit: Limit.entryProof, finding: "not-witnessed"),
        Kind(pattern: ".proof.json", limit: Limit.proof, finding: "proof-text"),
        Kind(pattern: "identities/", limit: Limit.identity, finding: "identity"),
    ]

    /// A source that records its requests.
    private final class Recorder: LogSource {
        private(set) var limits: [String: Int] = [:]

        func read(_ path: String, limit: Int) throws(SourceError) -> [UInt8]? {
            limits[path] = limit
            return Proofs.files[path]
        }
    }

    @Test func limitsFitTheFormats() {
        #expect(Limit.checkpoint == SignedNote.maxSize)
        #expect(Limit.tile == Tile.fullWidth * SHA256.hash([]).bytes.count)
        #expect(Limit.bundle == Tile.fullWidth * (2 + EntryBundle.maxEntrySize))
        #expect(Limit.proof == ProofFile.maxSize + 1)
    }

    @Test func eachFileIsReadUpToTheLimitOfItsKind() {
        let recorder = Recorder()
        #expect(LogAudit(of: recorder, terms: Proofs.terms).outcome == .success)
        for kind in Self.kinds { #expect(recorder.limits.keys.contains(where: kind.has)) }
        for (path, limit) in recorder.limits {
            #expect(Self.kinds.first { $0.has(path) }?.limit == limit, "\(path)")
        }
    }

    @Test(arguments: kinds.indices)
    func aFileThatIsTooLongIsMalformed(index: Int) throws {
        let kind = Self.kinds[index]
        var files = Proofs.files
        let path = try #require(files.keys.sorted().last(where: kind.has))
        files[path]?.append(contentsOf: [UInt8](repeating: 0, count: kind.limit))
        let audit = LogAudit(of: MemorySource(files), terms: Proofs.terms)
        #expect(audit.outcome == .failed(kind.finding) && audit.interruption == nil)
        #expect(audit.findings.first?.place == path)
        if ["checkpoint", "pool-text"].contains(kind.finding) {
            #expect(audit.findings.first?.ground == .malformed(Malformed(.tooLong, at: "")))
        }
    }

    @Test func folderReadsNoMoreThanOneByteBeyond() throws {
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let folder = try TemporaryFolder(["file": bytes, "empty": []])
        let source = FolderSource(folder.path)
        for limit in [200_000, 100_000] { #expect(try source.read("file", limit: limit) == bytes) }
        for limit in [99_999, 65_536, 65_535, 1, 0] {
            #expect(try source.read("file", limit: limit) == Array(bytes.prefix(limit + 1)))
        }
        #expect(try source.read("empty", limit: 10) == [])
        #expect(try source.read("absent", limit: 10) == nil)
        #expect(try source.read("file/absent", limit: 10) == nil)
    }

    /// A file may report size zero and still have contents.
    @Test func theSizeThatAFileStatesIsNotTrusted() throws {
        let source = FolderSource("/proc/self")
        let bytes = try #require(try source.read("status", limit: 1 << 20))
        #expect(bytes.count > 100)
        #expect(try source.read("status", limit: 9)?.count == 10)
    }

    @Test func whatIsNoRegularFileIsUnavailable() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let source = FolderSource(folder.path)
        let error = SourceError(path: "pipe", reason: String(cString: strerror(EISDIR)))
        #expect(throws: error) { try source.read("pipe", limit: 10) }
        // With a writer at the other end, a read would block.
        let writer = open(pipe, O_RDWR)
        defer { close(writer) }
        #expect(throws: error) { try source.read("pipe", limit: 10) }
        #expect(throws: SourceError.self) { try source.read(".", limit: 10) }
        #expect(throws: SourceError.self) { try FolderSource("/dev").read("null", limit: 10) }
    }

    @Test func aPipeInThePlaceOfAnyFileEndsTheAudit() throws {
        for kind in Self.kinds {
            let folder = try TemporaryFolder(Proofs.files)
            let path = try #require(
                Proofs.files.keys.sorted().last(where: kind.has))
            let place = "\(folder.path)/\(path)"
            #expect(unlink(place) == 0 && mkfifo(place, 0o600) == 0)
            let audit = LogAudit(of: FolderSource(folder.path), terms: Proofs.terms)
            #expect(audit.outcome == .unavailable && audit.interruption?.path == path)
        }
    }
}
