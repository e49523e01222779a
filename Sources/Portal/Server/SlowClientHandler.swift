import NIOCore
import NIOHTTPTypes

/// Ends a connection on which the client makes no progress. Only the client's time counts:
///
/// * while a request's head is due, from the connection's begin or the end of the answer before, `Limits.head` for all of
///   it, because a byte every few seconds would hold a place otherwise;
/// * while the portal reads a body, `Limits.silence` from each KiB to the next, however long the whole takes;
/// * while bytes of an answer wait to be taken, `Limits.silence` from each chunk to the next.
///
/// The time in which the portal itself is at work is not limited.
final class SlowClientHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    enum Limits {
        /// The time for a head, and for what is left of a request that was answered before its end.
        static let head = TimeAmount.seconds(20)
        /// The time without progress.
        static let silence = TimeAmount.seconds(30)
        /// Bytes of a body that are progress.
        static let progress = 1_024
    }

    /// A body does not come in. The answer can still say so.
    struct Stalled: Error {}

    private enum Wait { case nothing, head, body, taking }

    private var isRequestOpen = false
    private var isReading = false
    private var isTold = false
    private var answersDue = 0
    private var writes = 0
    private var received = 0
    /// The client's part, and since when it is due.
    private var wait = Wait.nothing
    private var since = NIODeadline.uptimeNanoseconds(0)
    /// How long the portal has already waited for the next KiB of a body: it waits in parts, from one byte to the next.
    private var waited = TimeAmount.zero
    private var alarm: Scheduled<Void>?
    private var alarmTime = NIODeadline.distantFuture

    // MARK: What happens on the connection

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { update(context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        update(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        alarm?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { alarm?.cancel() }

    func read(context: ChannelHandlerContext) {
        isReading = true
        update(context)
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isReading = false
        switch unwrapInboundIn(data) {
        case .head:
            isRequestOpen = true
            answersDue += 1
            received = 0
            waited = .zero
        case .body(let bytes): received += bytes.readableBytes
        case .end: isRequestOpen = false
        }
        let isProgress = received >= Limits.progress
        if isProgress { received = 0 }
        update(context, isProgress: isProgress)
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let isEnd = if case .end = unwrapOutboundIn(data) { true } else { false }
        writes += 1
        update(context)
        let promise = promise ?? context.eventLoop.makePromise()
        promise.futureResult.assumeIsolated().whenComplete { _ in
            self.writes -= 1
            // A head that cannot be read is answered without having come in.
            if isEnd { self.answersDue = max(0, self.answersDue - 1) }
            self.update(context, isProgress: true)
        }
        context.write(data, promise: promise)
    }

    // MARK: The clock

    private var due: Wait {
        if writes > 0 { return .taking }
        if answersDue == 0 { return .head }
        return isRequestOpen && isReading ? .body : .nothing
    }

    private var deadline: NIODeadline {
        switch wait {
        case .nothing: .distantFuture
        case .head: since + Limits.head
        case .body, .taking: since + Limits.silence
        }
    }

    /// - Parameter isProgress: the client did something of what is due.
    private func update(_ context: ChannelHandlerContext, isProgress: Bool = false) {
        let (due, now) = (due, context.eventLoop.now)
        if isProgress {
            waited = .zero
        } else if wait == .body, due != .body {
            waited = now - since
        }
        if due != wait || isProgress && due != .head {
            wait = due
            since = due == .body ? now - waited : now
        }
        // An alarm that comes too early looks again.
        guard deadline < alarmTime, context.channel.isActive else { return }
        alarm?.cancel()
        alarmTime = deadline
        alarm = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.ring(context) }
    }

    private func ring(_ context: ChannelHandlerContext) {
        alarmTime = .distantFuture
        guard deadline <= context.eventLoop.now else { return update(context) }
        guard wait == .body, !isTold else { return context.close(promise: nil) }
        isTold = true
        (since, waited) = (context.eventLoop.now, .zero)
        update(context)
        context.fireErrorCaught(Stalled())
    }
}
