import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Portal

/// Time passes when the test says so.
@Suite("Only a client without progress is cut off")
struct SlowClientTests {
    /// One connection, up to the parts of requests.
    private final class Line {
        let channel = EmbeddedChannel()
        let errors = ErrorCatcher()

        init() throws {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(Outlet())
            try pipeline.addHandler(SlowClientHandler())
            try pipeline.addHandler(errors)
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        }

        deinit { _ = try? channel.finish(acceptAlreadyClosed: true) }

        var isOpen: Bool { channel.isActive }

        func pass(_ seconds: Int64) { channel.embeddedEventLoop.advanceTime(by: .seconds(seconds)) }

        func head(_ method: HTTPRequest.Method = .get) throws {
            try channel.writeInbound(
                HTTPRequestPart.head(.init(method: method, scheme: "http", authority: "x", path: "/")))
        }

        func body(_ count: Int) throws {
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 0, count: count)))
        }

        func end() throws { try channel.writeInbound(HTTPRequestPart.end(nil)) }

        func send(_ part: HTTPResponsePart) { channel.writeAndFlush(part, promise: nil) }
    }

    /// Holds what is written until the other side takes it.
    private final class Outlet: ChannelOutboundHandler {
        typealias OutboundIn = HTTPResponsePart
        var isStuck = false
        private var waiting: [EventLoopPromise<Void>] = []

        func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
            guard let promise else { return }
            if isStuck { waiting.append(promise) } else { promise.succeed() }
        }

        func takeOne() { waiting.removeFirst().succeed() }
    }

    private final class ErrorCatcher: ChannelInboundHandler {
        typealias InboundIn = HTTPRequestPart
        var caught: [any Error] = []

        func errorCaught(context: ChannelHandlerContext, error: any Error) { caught.append(error) }
    }

    private func outlet(_ line: Line) throws -> Outlet {
        try line.channel.pipeline.syncOperations.handler(type: Outlet.self)
    }

    @Test func aHeadIsDueInTime() throws {
        let line = try Line()
        line.pass(19)
        #expect(line.isOpen)
        line.pass(1)
        #expect(!line.isOpen)
    }

    @Test func theNextHeadIsDueFromTheEndOfTheAnswer() throws {
        let line = try Line()
        line.pass(15)
        try line.head()
        try line.end()
        line.pass(15)
        line.send(.head(.init(status: .ok)))
        line.send(.end(nil))
        line.pass(19)
        #expect(line.isOpen)
        line.pass(1)
        #expect(!line.isOpen)
    }

    /// A head that is too large or malformed gets an answer, and is no request. What the client leaves open is closed.
    @Test func anAnswerWithoutARequestEndsInTime() throws {
        let line = try Line()
        line.send(.head(.init(status: .badRequest)))
        line.send(.end(nil))
        line.pass(19)
        #expect(line.isOpen)
        line.pass(1)
        #expect(!line.isOpen)
    }

    @Test func theTimeThatThePortalNeedsDoesNotCount() throws {
        let line = try Line()
        try line.head(.post)
        try line.body(100)
        try line.end()
        line.pass(600)
        #expect(line.isOpen)
        line.send(.head(.init(status: .ok)))
        line.send(.body(ByteBuffer(string: "x")))
        // The rest is still being made.
        line.pass(600)
        #expect(line.isOpen)
        line.send(.end(nil))
        #expect(line.isOpen)
    }

    /// 10 MB at 20 kB/s: more than eight minutes.
    @Test func aSlowBodyComesIn() throws {
        let line = try Line()
        try line.head(.post)
        for _ in 0..<500 {
            line.channel.read()
            line.pass(1)
            try line.body(20_000)
        }
        try line.end()
        #expect(line.isOpen)
        #expect(line.errors.caught.isEmpty)
    }

    @Test func aBodyThatStallsIsToldOnceAndThenCutOff() throws {
        let line = try Line()
        try line.head(.post)
        line.channel.read()
        try line.body(20_000)
        line.channel.read()
        line.pass(29)
        #expect(line.errors.caught.isEmpty)
        line.pass(1)
        #expect(line.errors.caught.count == 1)
        #expect(line.errors.caught.first is SlowClientHandler.Stalled)
        #expect(line.isOpen)
        line.pass(30)
        #expect(!line.isOpen)
    }

    @Test func aByteNowAndThenIsNoProgress() throws {
        let line = try Line()
        try line.head(.post)
        for second in 1...30 {
            #expect(line.errors.caught.isEmpty, "\(second)")
            line.channel.read()
            line.pass(1)
            try line.body(1)
        }
        #expect(line.errors.caught.count == 1)
    }

    @Test func aBodyThatThePortalDoesNotReadIsNotDue() throws {
        let line = try Line()
        try line.head(.post)
        line.pass(600)
        #expect(line.isOpen)
        #expect(line.errors.caught.isEmpty)
    }

    /// 30 MB in chunks of 16 KiB, one each 20 seconds.
    @Test func anAnswerThatIsTakenSlowlyGoesOn() throws {
        let line = try Line()
        let outlet = try outlet(line)
        try line.head()
        try line.end()
        outlet.isStuck = true
        line.send(.head(.init(status: .ok)))
        outlet.takeOne()
        for _ in 0..<(30_000_000 / AnswerContent.chunk) {
            line.send(.body(ByteBuffer(string: "a chunk")))
            line.pass(20)
            outlet.takeOne()
        }
        #expect(line.isOpen)
    }

    @Test func anAnswerThatIsNotTakenEnds() throws {
        let line = try Line()
        let outlet = try outlet(line)
        try line.head()
        try line.end()
        outlet.isStuck = true
        line.send(.head(.init(status: .ok)))
        line.send(.body(ByteBuffer(string: "a chunk")))
        line.pass(29)
        outlet.takeOne()
        line.pass(29)
        #expect(line.isOpen)
        line.pass(1)
        #expect(!line.isOpen)
    }

    @Test func theRestOfARefusedBodyHasTheTimeOfAHead() throws {
        let line = try Line()
        try line.head(.post)
        try line.body(1_000)
        line.send(.head(.init(status: .forbidden)))
        line.send(.end(nil))
        for _ in 0..<19 {
            line.channel.read()
            line.pass(1)
            try line.body(100_000)
        }
        #expect(line.isOpen)
        line.pass(1)
        #expect(!line.isOpen)
    }
}
