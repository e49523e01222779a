import Sodium

/// The answer to a request.
struct Answer: Sendable {
    enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// A file of the public folder or of the data sets, after the bytes `prefix`.
        case file(String, prefix: [UInt8] = [])
    }

    var status = 200
    var headers: [(name: String, value: String)] = []
    var body = Body.none

    /// Returns a page of the site.
    static func page(_ html: String, status: Int = 200) -> Answer {
        Answer(status: status, headers: [("Content-Type", "text/html; charset=utf-8")], body: .bytes(Array(html.utf8)))
    }

    static func text(_ bytes: [UInt8], type: String, status: Int = 200) -> Answer {
        Answer(status: status, headers: [("Content-Type", type)], body: .bytes(bytes))
    }

    /// Returns a file for download. It is never displayed, because an uploaded file must not act as a page of this
    /// site.
    static func download(_ bytes: [UInt8], type: String, name: String) -> Answer {
        Answer(
            headers: [("Content-Type", type), ("Content-Disposition", "attachment; filename=\"\(name)\"")],
            body: .bytes(bytes))
    }

    /// Redirects to a page by `GET` (RFC 9110 section 15.4.4), so that going back does not send the form again.
    static func seeOther(_ route: Route, _ query: [String: String] = [:]) -> Answer {
        Answer(status: 303, headers: [("Location", Address(route, query).text)])
    }

    /// Returns the answer with one more header.
    func with(_ name: String, _ value: String) -> Answer {
        var answer = self
        answer.headers.append((name, value))
        return answer
    }

    subscript(name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
