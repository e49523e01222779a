import Foundation
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOEmbedded
import Support
import Synchronization
import Testing
import WireFormat

@testable import Portal

@Suite("Answers go out in small chunks and hold what they say")
struct AnswerContentTests {
    /// Keeps the chunks that are written.
    private final class Writer: ResponseBodyWriter, Sendable {
        let chunks = Mutex<[[UInt8]]>([])
        let isFinished = Mutex(false)

        func write(_ buffer: ByteBuffer) { chunks.withLock { $0.append(Array(buffer.readableBytesView)) } }

        func finish(_ trailingHeaders: HTTPFields?) { isFinished.withLock { $0 = true } }
    }

    private func sent(_ content: AnswerContent) async throws -> [[UInt8]] {
        let writer = Writer()
        let loop = NIOAsyncTestingEventLoop()
        // The loop runs what is submitted to it at once.
        async let running: Void = {
            while !writer.isFinished.withLock({ $0 }) {
                await loop.run()
                await Task.yield()
            }
        }()
        try await content.body(share: nil, on: loop).write(writer)
        await running
        return writer.chunks.withLock { $0 }
    }

    @Test(arguments: [0, 1, AnswerContent.chunk, AnswerContent.chunk + 1, 300_000])
    func bytesAndFilesComeWhole(length: Int) async throws {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        let folder = try TemporaryFolder()
        let path = try folder.write("content", bytes)
        let file = try #require(AnswerContent(file: path))
        #expect(file.length == length)
        #expect(file.held == 0)
        for content in [AnswerContent(bytes), file] {
            let chunks = try await sent(content)
            #expect(Array(chunks.joined()) == bytes)
            #expect(chunks.allSatisfy { $0.count <= AnswerContent.chunk })
        }
    }

    @Test(arguments: [0, 1, AnswerContent.chunk, 100_000])
    func aPrefixComesBeforeAFile(length: Int) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("content", [UInt8](repeating: 7, count: length))
        let content = try #require(AnswerContent(file: path, after: [1, 2, 3]))
        #expect(Array(try await sent(content).joined()) == [1, 2, 3] + Array(repeating: 7, count: length))
        #expect(content.length == length + 3 && content.tag != AnswerContent(file: path)?.tag)
    }

    @Test func aFileThatIsReplacedMeanwhileIsSentAsItWas() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("content", [UInt8](repeating: 1, count: 100_000))
        let content = try #require(AnswerContent(file: path))
        try Data(repeating: 2, count: 10).write(to: URL(fileURLWithPath: path), options: .atomic)
        #expect(try await sent(content).joined().allSatisfy { $0 == 1 })
        #expect(AnswerContent(file: path)?.tag != content.tag)
    }

    @Test func aFolderIsNoFile() {
        #expect(AnswerContent(file: Repository.tests) == nil)
        #expect(AnswerContent(file: "/nowhere/at/all") == nil)
    }

    @Test func whatIsHeldInMemoryCountsUntilItIsSent() throws {
        #expect(AnswerContent([UInt8](repeating: 0, count: AnswerContent.chunk)).held == 0)
        #expect(AnswerContent([UInt8](repeating: 0, count: 100_000)).held == 100_000)
        let budget = ByteBudget(1_000_000)
        var body: ResponseBody? = {
            let share = budget.share(of: "a")
            #expect(share.take(100_000))
            return AnswerContent([UInt8](repeating: 0, count: 100_000)).body(share: share, on: EmbeddedEventLoop())
        }()
        #expect(budget.count == 100_000)
        #expect(body?.contentLength == 100_000)
        body = nil
        #expect(budget.count == 0)
    }

    /// Queries without meaning make a page each.
    @Test func theCacheOfPagesIsBoundedInBytes() throws {
        let cache = PageCache()
        let time = try Timestamp(seconds: 1_000)
        let page = Answer.page(String(repeating: "x", count: 150_000))
        for number in 0..<500 { cache.keep(page, for: "/verificar?x=\(number)", size: 7, at: time) }
        #expect(cache.count <= PageCache.most)
        #expect(cache.answer(for: "/verificar?x=499", size: 7, at: time) != nil)
        for _ in 0..<500 { cache.keep(page, for: "/verificar", size: 7, at: time) }
        #expect(cache.answer(for: "/verificar?x=499", size: 7, at: time) != nil)
    }
}
