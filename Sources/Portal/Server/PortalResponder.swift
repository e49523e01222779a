import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A connection's requests, told to the portal, and its answers, told to the connection.
struct PortalResponder: HTTPResponder {
    struct Context: InitializableFromSource, RequestContext {
        var coreContext: CoreRequestContextStorage
        let client: String

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            client = source.channel.remoteAddress?.ipAddress ?? "?"
        }
    }

    let portal: Portal

    func respond(to request: Request, context: Context) async throws -> Response {
        var headers: [String: String] = [:]
        for field in request.headers {
            let name = field.name.canonicalName
            if headers[name] == nil { headers[name] = field.value }
        }
        let body = request.body
        let incoming = Incoming(
            method: request.method.rawValue, path: request.uri.path, query: request.uri.query ?? "", headers: headers,
            client: client(headers, context)
        ) { limit in try await PortalResponder.read(body, limit: limit) }
        let answer = await portal.answer(incoming)
        let response = try await response(for: answer, to: incoming)
        // What was sent and not read would be taken for the next request.
        if request.method != .get, request.method != .head, answer.status >= 400 {
            var closing = response
            closing.headers[.connection] = "close"
            return closing
        }
        return response
    }

    /// Who asks: behind a proxy, the last address that the proxy has written down.
    private func client(_ headers: [String: String], _ context: Context) -> String {
        guard portal.settings.isBehindProxy, let forwarded = headers["x-forwarded-for"] else { return context.client }
        return forwarded.split(separator: ",").last.map { $0.filter { !$0.isWhitespace } } ?? context.client
    }

    /// - Throws: `Trouble.tooLarge`, `Trouble.tooSlow`.
    private static func read(_ body: RequestBody, limit: Int) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await buffer in body {
                    bytes += buffer.readableBytesView
                    if bytes.count > limit { throw Trouble.tooLarge }
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: .seconds(PortalServer.Limits.body))
                throw Trouble.tooSlow
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    private func response(for answer: Answer, to request: Incoming) async throws -> Response {
        var answer = answer
        var bytes: [UInt8] = []
        switch answer.body {
        case .none: break
        case .bytes(let content): bytes = content
        case .file(let path):
            if let content = FileManager.default.contents(atPath: path) {
                bytes = Array(content)
            } else {
                answer = await portal.absent(request)
                if case .bytes(let content) = answer.body { bytes = content }
            }
        }
        var fields = HTTPFields()
        for header in answer.headers {
            guard let name = HTTPField.Name(header.name), HTTPField.isValidValue(header.value) else { continue }
            fields.append(HTTPField(name: name, value: header.value))
        }
        var status = answer.status
        if status == 200 {
            let tag = EntityTag.of(bytes)
            fields[.eTag] = tag
            if request.headers["if-none-match"].map({ EntityTag.matches($0, tag) }) ?? false {
                status = 304
                bytes = []
            }
        }
        return Response(
            status: .init(code: status), headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: request.method == "HEAD" ? [] : bytes)))
    }
}
