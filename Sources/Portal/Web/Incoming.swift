import Foundation

/// A request as it comes in.
struct Incoming: Sendable {
    var method: String
    /// As it was sent, percent-encoded, without the query.
    var path: String
    /// As it was sent, without the question mark.
    var query: String
    /// By their names in lower case; lines with the same name are joined.
    var headers: [String: String]
    /// The text by which limits count the client: its IPv4 address, or its IPv6 network.
    var client: String
    /// Reads the body, or gives up if it is larger than allowed, stalls, or finds no memory.
    var body: @Sendable (_ limit: Int) async throws -> [UInt8]

    init(
        method: String, path: String, query: String = "", headers: [String: String] = [:], client: String = "127.0.0.1",
        body: @escaping @Sendable (Int) async throws -> [UInt8] = { _ in [] }
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.client = client
        self.body = body
    }

    /// Bytes that a form without files may have.
    private static let largestText = 256 << 10

    /// `nil` if it is not UTF-8.
    var decodedPath: String? {
        guard let path = path.removingPercentEncoding, !path.contains("\0") else { return nil }
        return path
    }

    /// The value of a cookie; `nil` if there is none.
    func cookie(_ name: String) -> String? {
        headers["cookie"]?.split(separator: ";").lazy
            .map { $0.drop { $0 == " " } }
            .first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }

    /// Refuses what another site has a browser send (OWASP, Cross-Site Request Forgery Prevention, Fetch Metadata).
    ///
    /// A browser says where a request comes from in `Sec-Fetch-Site` or at least in `Origin`. What says neither is not taken: everything
    /// that is sent here may act for whoever is in.
    func checkOrigin(site: String) throws(Trouble) {
        if let origin = headers["origin"], origin != site { throw .foreign }
        switch headers["sec-fetch-site"] {
        case "same-origin": return
        case nil: if headers["origin"] == nil { throw .foreign }
        default: throw .foreign
        }
    }

    func form(limit: Int) async throws -> Form {
        let type = headers["content-type"] ?? ""
        if let multipart = Multipart(type: type) {
            guard let form = multipart.form(try await body(limit)) else { throw Trouble.unreadable }
            return form
        }
        guard type.hasPrefix("application/x-www-form-urlencoded") else { throw Trouble.unreadable }
        let largest = min(limit, Incoming.largestText)
        guard let text = String(validating: try await body(largest), as: UTF8.self),
            let form = Form(encoded: text)
        else { throw Trouble.unreadable }
        return form
    }
}
