import NIOCore
import NIOHTTP1

/// One connection of a replay relay.
final class RelayHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// The size in bytes at which even an endless answer ends: no client should read that many.
    static let mostToPour = 64 << 20
    private static let pause = TimeAmount.milliseconds(20)

    private let desk: Desk
    private var path = ""

    init(_ desk: Desk) { self.desk = desk }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): path = head.uri
        case .body: break
        case .end:
            perform(desk.reply(to: path), on: context.channel)
            desk.heard()
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func perform(_ reply: Reply, on channel: any Channel) {
        switch reply {
        case .answer(let answer): RelayHandler.send(answer, on: channel)
        case .close: channel.close(promise: nil)
        case .length(let count):
            let headers: HTTPHeaders = ["Content-Type": "application/json", "Content-Length": String(count)]
            channel.writeAndFlush(HTTPServerResponsePart.head(.init(version: .http1_1, status: .ok, headers: headers)))
                .whenFailure { _ in }
        case .silence(let answer): desk.withhold { RelayHandler.send(answer, on: channel) }
        case .breakOff(let answer):
            channel.write(RelayHandler.head(of: answer), promise: nil)
            channel.writeAndFlush(RelayHandler.part(answer.text.utf8.prefix(answer.text.utf8.count / 2)))
                .whenComplete { _ in channel.close(promise: nil) }
        case .drip(let answer):
            let head = HTTPResponseHead(
                version: .http1_1, status: .init(statusCode: answer.status), headers: ["Content-Type": answer.type])
            channel.writeAndFlush(HTTPServerResponsePart.head(head), promise: nil)
            RelayHandler.drip(answer.text.utf8.dropLast(), on: channel)
        case .endless:
            channel.writeAndFlush(
                HTTPServerResponsePart.head(.init(version: .http1_1, status: .ok)), promise: nil)
            RelayHandler.pour(desk, on: channel)
        }
    }

    private static func send(_ answer: Reply.Answer, on channel: any Channel) {
        channel.write(head(of: answer), promise: nil)
        channel.write(part(answer.text.utf8[...]), promise: nil)
        channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
    }

    private static func head(of answer: Reply.Answer) -> HTTPServerResponsePart {
        var headers: HTTPHeaders = ["Content-Type": answer.type, "Content-Length": String(answer.text.utf8.count)]
        if let location = answer.location { headers.add(name: "Location", value: location) }
        return .head(.init(version: .http1_1, status: .init(statusCode: answer.status), headers: headers))
    }

    private static func part(_ text: Substring.UTF8View) -> HTTPServerResponsePart {
        .body(.byteBuffer(ByteBuffer(bytes: text)))
    }

    /// Sends one byte after each pause, and then spaces: the client never gets a complete answer, however long it
    /// waits.
    private static func drip(_ rest: Substring.UTF8View, on channel: any Channel) {
        guard channel.isActive else { return }
        channel.writeAndFlush(part(rest.isEmpty ? " ".utf8[...] : rest.prefix(1)), promise: nil)
        channel.eventLoop.scheduleTask(in: pause) { drip(rest.dropFirst(), on: channel) }
    }

    private static func pour(_ desk: Desk, on channel: any Channel) {
        let piece = ByteBuffer(repeating: UInt8(ascii: "0"), count: 16 << 10)
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(piece))).whenSuccess {
            desk.pour(piece.readableBytes)
            if desk.poured < mostToPour { pour(desk, on: channel) } else { channel.close(promise: nil) }
        }
    }
}
