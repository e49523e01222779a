import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Passes the requests of connections to the portal, and its answers to the connections.
struct PortalResponder: HTTPResponder {
    struct Context: InitializableFromSource, RequestContext {
        var coreContext: CoreRequestContextStorage
        let peer: IPAddress?
        let eventLoop: any EventLoop

        init(source: ApplicationRequestContextSource) {
            coreContext = .init(source: source)
            peer = source.channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
            eventLoop = source.channel.eventLoop
        }
    }

    let portal: Portal
    /// The bytes that bodies of requests, and answers on their way, hold in memory.
    private let bodies = ByteBudget(64 << 20)
    private let answers = ByteBudget(64 << 20)

    init(portal: Portal) { self.portal = portal }

    func respond(to request: Request, context: Context) async throws -> Response {
        let headers = PortalResponder.headers(of: request.headers)
        let client = portal.settings.proxies.client(of: context.peer, forwarded: headers["x-forwarded-for"])
        let reader = RequestBodyReader(request, share: bodies.share(of: client))
        let incoming = Incoming(
            method: request.method.rawValue, path: request.uri.path, query: request.uri.query ?? "", headers: headers,
            client: client
        ) { limit in try await reader.read(limit: limit) }
        var response = await response(for: portal.answer(incoming), to: incoming, context)
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

    /// - Parameter isCounted: whether the budget for answers limits this one.
    private func response(
        for answer: Answer, to request: Incoming, _ context: Context, isCounted: Bool = true
    ) async -> Response {
        let content: AnswerContent
        switch answer.body {
        case .none: content = AnswerContent([])
        case .bytes(let bytes): content = AnswerContent(bytes)
        case .file(let path, let prefix):
            guard let file = AnswerContent(file: path, after: prefix) else {
                return await response(for: portal.answer(.notFound, to: request), to: request, context)
            }
            content = file
        }
        let share = answers.share(of: request.client)
        guard !isCounted || share.take(content.held) else {
            // This page is short enough to be sent whatever else is held.
            return await response(for: portal.answer(.overloaded, to: request), to: request, context, isCounted: false)
        }
        var fields = HTTPFields()
        for header in answer.headers {
            guard let name = HTTPField.Name(header.name), HTTPField.isValidValue(header.value) else { continue }
            fields.append(HTTPField(name: name, value: header.value))
        }
        if answer.status == 200 {
            fields[.eTag] = content.tag
            let isKnown = request.headers["if-none-match"].map { EntityTag.matches($0, content.tag) } ?? false
            guard !isKnown else { return Response(status: .notModified, headers: fields) }
        }
        if request.method == "HEAD" {
            // The length alone (RFC 9110 section 9.3.2).
            let empty = ResponseBody(contentLength: content.length) { try await $0.finish(nil) }
            return Response(status: .init(code: answer.status), headers: fields, body: empty)
        }
        return Response(
            status: .init(code: answer.status), headers: fields,
            body: content.body(share: share, on: context.eventLoop))
    }
}
