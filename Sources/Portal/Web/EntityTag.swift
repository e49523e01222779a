import Sodium

/// What tells one content of an address from another (RFC 9110 section 8.8.3).
enum EntityTag {
    static func of(_ bytes: [UInt8]) -> String { "\"" + SHA256.hash(bytes).hex.prefix(32) + "\"" }

    /// Whether `If-None-Match` names it, by weak comparison.
    static func matches(_ header: String, _ tag: String) -> Bool {
        header == "*"
            || header.split(separator: ",").contains { part in
                let part = part.drop { $0 == " " }
                return (part.hasPrefix("W/") ? part.dropFirst(2) : part).trimmingSuffix { $0 == " " } == tag
            }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(where isTrimmed: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return text
    }
}

extension Portal {
    /// The answer where a file is not there.
    func absent(_ request: Incoming) async -> Answer {
        Headers.complete(trouble(Trouble.notFound, request, nil), for: nil, isSecure: settings.isSecure)
    }
}
