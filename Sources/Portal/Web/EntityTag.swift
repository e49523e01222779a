import Sodium

/// The tag that distinguishes the contents that an address has over time (RFC 9110 section 8.8.3).
enum EntityTag {
    static func of(_ bytes: [UInt8]) -> String { "\"" + SHA256.hash(bytes).hex.prefix(32) + "\"" }

    /// Whether an `If-None-Match` header names the tag, by weak comparison.
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
