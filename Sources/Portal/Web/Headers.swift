/// The headers of all answers.
enum Headers {
    /// Allows nothing from other sites, no inline scripts or styles, and no frames (CSP Level 3).
    static let contentSecurity =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; report-uri \(Route.policyReport.path)"

    /// Returns the answer with the headers that it does not set itself.
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
        // Nothing private stays in a cache.
        case .own, .staff, nil: add("Cache-Control", "no-store")
        default:
            add("Cache-Control", "no-cache")
            // A signed-in user's menu is on public pages too, so caches must distinguish by cookie.
            add("Vary", "Cookie")
        }
        return answer
    }
}
