import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Sets up one connection for HTTP/1.1, so that a client that sends much or takes little holds some hundred KiB at most.
struct PortalChannel: HTTPChannelHandler {
    typealias Value = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    struct Crowded: Error {}

    let responder: Responder
    let connections: Connections

    enum Limits {
        /// Bytes that are read from a connection at once.
        static let reading = 16 << 10
        /// Bytes of an answer that wait before the portal makes no more of it.
        static let writing = 32 << 10
        /// Bytes that the kernel keeps for each direction; it doubles them. Its own choice is up to some MiB: the server
        /// would not see for minutes whether a slow client takes any of an answer, and all that a client has sent is
        /// read at once when it ends its side.
        static let kernel = 64 << 10
        /// Bytes of one header line, and of all of a request.
        static let header = (line: 16 << 10, all: 32 << 10)
        /// Header lines of a request.
        static let headerLines = 100
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        guard connections.admit(channel) else {
            channel.close(promise: nil)
            return channel.eventLoop.makeFailedFuture(Crowded())
        }
        return channel.eventLoop.makeCompletedFuture {
            let options = channel.syncOptions
            try options?.setOption(.socketOption(.so_sndbuf), value: numericCast(Limits.kernel))
            try options?.setOption(.socketOption(.so_rcvbuf), value: numericCast(Limits.kernel))
            try options?.setOption(.maxMessagesPerRead, value: 1)
            try options?.setOption(.writeBufferWaterMark, value: .init(low: Limits.writing / 2, high: Limits.writing))
            try options?.setOption(
                .recvAllocator,
                value: AdaptiveRecvByteBufferAllocator(minimum: 1_024, initial: 2_048, maximum: Limits.reading))
            try PortalChannel.configure(channel.pipeline.syncOperations)
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: .init(
                    backPressureStrategy: .init(lowWatermark: 1, highWatermark: 2), isOutboundHalfClosureEnabled: true))
        }
    }

    /// Adds the handlers between the bytes and the parts of requests.
    static func configure(_ pipeline: ChannelPipeline.SynchronousOperations) throws {
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = Limits.header.line
        limits.maxHeaderListSize = Limits.header.all
        limits.maxHeaderFieldCount = Limits.headerLines
        try pipeline.addHandler(HTTPResponseEncoder())
        try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: limits)))
        try pipeline.addHandler(ConnectionRulesHandler())
        // It hands on one request at a time, and does not read while one waits for its answer.
        try pipeline.addHandler(HTTPServerPipelineHandler())
        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try pipeline.addHandler(SlowClientHandler())
    }

    func handle(value: Value, logger: Logger) async { await handleHTTP(asyncChannel: value, logger: logger) }
}
