import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A connection's requests, told to the portal, and its answers, told to the connection.
struct PortalResponder: HTTPResponder {
    struct Context: InitializableFromSource, RequestContext {
        var coreContext: CoreRequestContextStorage
        let peer: IPAddress?

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            peer = source.channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
        }
    }

    let portal: Portal

    /// The bytes that bodies of requests hold in memory.
    private let bodies = ByteBudget(64 << 20)

    init(portal: Portal) { self.portal = portal }

    func respond(to request: Request, context: Context) async throws -> Response {
        let headers = PortalResponder.headers(of: request.headers)
        let client = portal.settings.proxies.client(of: context.peer, forwarded: headers["x-forwarded-for"])
        let reader = RequestBodyReader(request, share: bodies.share(of: client))
        let incoming = Incoming(
            method: request.method.rawValue, path: request.uri.path, query: request.uri.query ?? "", headers: headers,
            client: client
        ) { limit in try await reader.read(limit: limit) }
        var response = try await response(for: await portal.answer(incoming), to: incoming, context)
        // The rest of the body would be taken for the next request.
        if !reader.isWhole { response.headers[.connection] = "close" }
        return response
    }

    /// Joins the lines of each header in their order (RFC 9110 section 5.3; for cookies, RFC 9113 section 8.2.3).
    static func headers(of fields: HTTPFields) -> [String: String] {
        var headers: [String: String] = [:]
        for field in fields {
            let name = field.name.canonicalName
            headers[name] = headers[name].map { $0 + (name == "cookie" ? "; " : ", ") + field.value } ?? field.value
        }
        return headers
    }

    private func response(for answer: Answer, to request: Incoming, _ context: Context) async throws -> Response {
        switch answer.body {
        case .none: return response(answer, Content(ByteBuffer()), to: request)
        case .bytes(let bytes): return response(answer, Content(ByteBuffer(bytes: bytes)), to: request)
        case .file(let path):
            guard let file = Content(file: path) else {
                return try await response(for: await portal.answer(.notFound, to: request), to: request, context)
            }
            guard request.method != "HEAD", !file.isKnown(to: request) else {
                return response(answer, file, to: request)
            }
            let body = try await FileIO().loadFile(path: path, context: context)
            return response(answer, file, to: request, body)
        }
    }

    /// - Parameter body: of a file, as it is read.
    private func response(
        _ answer: Answer, _ content: Content, to request: Incoming, _ body: ResponseBody? = nil
    ) -> Response {
        var fields = HTTPFields()
        for header in answer.headers {
            guard let name = HTTPField.Name(header.name), HTTPField.isValidValue(header.value) else { continue }
            fields.append(HTTPField(name: name, value: header.value))
        }
        guard answer.status == 200 else {
            return Response(status: .init(code: answer.status), headers: fields, body: content.body(of: request))
        }
        fields[.eTag] = content.tag
        guard !content.isKnown(to: request) else { return Response(status: .notModified, headers: fields) }
        return Response(status: .ok, headers: fields, body: body ?? content.body(of: request))
    }
}

/// What an answer carries, with the tag that tells it from what the address had before (RFC 9110 section 8.8.3).
private struct Content {
    private let buffer: ByteBuffer?
    private let length: Int
    let tag: String

    init(_ buffer: ByteBuffer) {
        self.buffer = buffer
        length = buffer.readableBytes
        tag = EntityTag.of(Array(buffer.readableBytesView))
    }

    /// `nil` if there is no such file. Files are replaced whole, never written into: time and size tell one from the next.
    init?(file path: String) {
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
        buffer = nil
        length = Int(info.st_size)
        tag = EntityTag.of(
            Array("\(info.st_ino) \(info.st_size) \(info.st_mtim.tv_sec) \(info.st_mtim.tv_nsec)".utf8))
    }

    func isKnown(to request: Incoming) -> Bool {
        request.headers["if-none-match"].map { EntityTag.matches($0, tag) } ?? false
    }

    /// To `HEAD`, the length alone (RFC 9110 section 9.3.2).
    func body(of request: Incoming) -> ResponseBody {
        if request.method == "HEAD" { return ResponseBody(contentLength: length) { try await $0.finish(nil) } }
        return buffer.map { ResponseBody(byteBuffer: $0) } ?? ResponseBody()
    }
}
