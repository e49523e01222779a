/// The headers that every answer has.
enum Headers {
    /// Nothing from elsewhere, nothing inline, nobody frames it (CSP Level 3).
    static let contentSecurity =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    static func complete(_ answer: Answer, for route: Route?, isSecure: Bool) -> Answer {
        var answer = answer
        func add(_ name: String, _ value: String) {
            if answer[name] == nil { answer.headers.append((name, value)) }
        }
        add("Content-Security-Policy", contentSecurity)
        add("X-Content-Type-Options", "nosniff")
        add("Referrer-Policy", "same-origin")
        add("Cross-Origin-Opener-Policy", "same-origin")
        add("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
        if isSecure { add("Strict-Transport-Security", "max-age=31536000") }
        switch route {
        case .own, .staff, nil: add("Cache-Control", "no-store")
        default:
            add("Cache-Control", "no-cache")
            // What is public is for everybody's programs too; cookies are not sent along (Fetch, CORS protocol).
            add("Vary", "Cookie")
        }
        return answer
    }
}
