import NIOCore
import NIOHTTP1

/// Keeps the rules of HTTP/1.1 for one connection for which the handlers above have no data: they are not told the version
/// of a request, nor how many `Host` lines it has.
///
/// * A request without exactly one sound `Host` is malformed (RFC 9112 section 3.2). HTTP/1.0 may leave it out.
/// * HTTP/1.0 and `Connection: close` get one answer, and the connection ends (RFC 9112 section 9.3).
/// * Requests that are sent before the answer to the one before wait, but no more than a few of them: after their answers
///   the connection ends, and the client sends the rest again (RFC 9112 section 9.3.2).
///
/// A connection ends in two steps, so that the last answer is not lost to a reset while the client still sends
/// (RFC 9112 section 9.6): this side stops sending, and what still comes is dropped until the other side ends too, its
/// request is over, or `SlowClientHandler` runs out of patience.
final class ConnectionRulesHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// Requests at once that wait for their answers.
    static let most = 16

    private enum Intake {
        case open
        /// The request that is coming in is the last one.
        case last
        case shut
    }

    private var intake = Intake.open
    /// Requests without their answers.
    private var waiting = 0
    /// The answer that is being sent says that the connection ends.
    private var isEnding = false
    private var hasEnded = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        guard intake != .shut else {
            if hasEnded, case .end = part { context.close(promise: nil) }
            return
        }
        switch part {
        case .head(let head): begin(head, context)
        case .body: context.fireChannelRead(data)
        case .end:
            if intake == .last { intake = .shut }
            context.fireChannelRead(data)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        guard waiting < ConnectionRulesHandler.most else {
            intake = .shut
            return
        }
        guard ConnectionRulesHandler.isHostSound(head) else {
            intake = .shut
            context.fireErrorCaught(HTTPParserError.invalidHeaderToken)
            return
        }
        waiting += 1
        var head = head
        if head.version == .http1_0 || !head.isKeepAlive {
            intake = .last
            head.headers.replaceOrAdd(name: "connection", value: "close")
        }
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    private static func isHostSound(_ head: HTTPRequestHead) -> Bool {
        let hosts = head.headers[canonicalForm: "host"]
        if hosts.isEmpty { return head.version == .http1_0 }
        return hosts.count == 1 && hosts[0].wholeMatch(of: /[A-Za-z0-9\[][A-Za-z0-9.:_~%\[\]-]{0,254}/) != nil
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            isEnding = head.headers.contains(name: "connection") || waiting <= 1 && intake != .open
            if isEnding { head.headers.replaceOrAdd(name: "connection", value: "close") }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            waiting = max(0, waiting - 1)
            guard isEnding else { return context.write(data, promise: promise) }
            intake = .shut
            hasEnded = true
            let promise = promise ?? context.eventLoop.makePromise()
            promise.futureResult.assumeIsolated().whenComplete { _ in context.close(mode: .output, promise: nil) }
            context.write(data, promise: promise)
        }
    }
}
