import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import Testing

@testable import Portal

@Suite("A connection is answered one request at a time, by the rules of HTTP/1.1")
struct ConnectionRulesTests {
    /// A connection from its bytes to the parts of requests, with every handler of the portal.
    private final class Line {
        let channel = EmbeddedChannel()
        private let collector = Collector()

        init() throws {
            try PortalChannel.configure(channel.pipeline.syncOperations)
            try channel.pipeline.syncOperations.addHandler(collector)
            try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        }

        deinit { _ = try? channel.finish(acceptAlreadyClosed: true) }

        func send(_ text: String) throws { try channel.writeInbound(ByteBuffer(string: text)) }

        func answer(_ body: String = "") {
            let head = HTTPResponse(status: .ok, headerFields: [.contentLength: String(body.utf8.count)])
            channel.write(HTTPResponsePart.head(head), promise: nil)
            if !body.isEmpty { channel.write(HTTPResponsePart.body(ByteBuffer(string: body)), promise: nil) }
            channel.writeAndFlush(HTTPResponsePart.end(nil), promise: nil)
        }

        /// What was sent back since the last time.
        func sent() throws -> String {
            var text = ""
            while let part = try channel.readOutbound(as: ByteBuffer.self) { text += String(buffer: part) }
            return text
        }

        var heads: [HTTPRequest] { collector.heads }
        var ends: Int { collector.ends }
        var errors: [any Error] { collector.errors }
    }

    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = HTTPRequestPart
        var heads: [HTTPRequest] = []
        var ends = 0
        var errors: [any Error] = []

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head): heads.append(head)
            case .body: break
            case .end: ends += 1
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { errors.append(error) }
    }

    private static let get = "GET /sorteos HTTP/1.1\r\nHost: x\r\n\r\n"

    @Test func aSecondRequestWaitsForTheFirstAnswer() throws {
        let line = try Line()
        try line.send(ConnectionRulesTests.get + ConnectionRulesTests.get)
        #expect(line.heads.count == 1)
        line.answer()
        #expect(line.heads.count == 2)
        #expect(try !line.sent().lowercased().contains("connection: close"))
    }

    /// As many requests as a read takes, of which all but a few are dropped, and the client is told.
    @Test func manyRequestsAtOnceAreNotKept() throws {
        let line = try Line()
        try line.send(String(repeating: ConnectionRulesTests.get, count: 400))
        for count in 1...ConnectionRulesHandler.most {
            #expect(line.heads.count == count)
            line.answer()
        }
        #expect(line.heads.count == ConnectionRulesHandler.most)
        let answers = try line.sent().lowercased().split(separator: "http/1.1 200").map {
            $0.contains("connection: close")
        }
        #expect(answers == Array(repeating: false, count: ConnectionRulesHandler.most - 1) + [true])
        try line.send(ConnectionRulesTests.get)
        #expect(line.heads.count == ConnectionRulesHandler.most)
        #expect(!line.channel.isActive)
    }

    @Test(arguments: [
        "", "Host: x\r\nHost: x\r\n", "Host: x\r\nHost: y\r\n", "Host:\r\n", "Host: a b\r\n", "Host: x/y\r\n",
        "Host: u@x\r\n", "Host: x, y\r\n",
    ]) func aRequestHasExactlyOneHost(lines: String) throws {
        let line = try Line()
        #expect(throws: Never.self) { try? line.send("GET / HTTP/1.1\r\n\(lines)\r\n") }
        #expect(line.heads.isEmpty)
        #expect(line.errors.contains { $0 is HTTPParserError })
    }

    @Test(arguments: ["x", "peritos.ejemplo.mx", "127.0.0.1:8080", "[::1]:8080", "xn--a_b.mx"])
    func aHostIsANameOrAnAddress(host: String) throws {
        let line = try Line()
        try line.send("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
        #expect(line.heads.first?.authority == host)
        #expect(line.errors.isEmpty)
    }

    @Test(arguments: [
        "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nConnection: x, close\r\n\r\n",
    ]) func theConnectionEndsAfterTheAnswer(request: String) throws {
        let line = try Line()
        try line.send(request + ConnectionRulesTests.get)
        #expect(line.heads.count == 1)
        #expect(line.heads.first?.headerFields[.connection] == "close")
        line.answer("the answer")
        let sent = try line.sent()
        #expect(sent.lowercased().contains("connection: close"))
        #expect(sent.hasSuffix("the answer"))
        try line.send(ConnectionRulesTests.get)
        #expect(line.heads.count == 1)
    }

    /// The rest of a body comes after its answer: it is dropped, and is not taken for another request.
    @Test func theRestOfARefusedBodyIsDropped() throws {
        let line = try Line()
        try line.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 70\r\n\r\n0123456789")
        let head = HTTPResponse(status: .forbidden, headerFields: [.contentLength: "0", .connection: "close"])
        line.channel.write(HTTPResponsePart.head(head), promise: nil)
        line.channel.writeAndFlush(HTTPResponsePart.end(nil), promise: nil)
        try line.send(String(repeating: "x", count: 60) + ConnectionRulesTests.get)
        #expect(line.heads.count == 1)
        #expect(line.ends == 0)
        #expect(!line.channel.isActive)
    }
}
