/// The address of a server: `https://host[:port][/path]`, or `http://` for one on this machine.
public struct ServerAddress: Hashable, Sendable {
    /// The longest address in bytes.
    public static let longest = 500

    /// With the host in lower case and without a trailing slash.
    public let text: String

    /// A fault of an address. The raw value names it in the catalogues of phrases.
    public enum Fault: String, Error, CaseIterable, Sendable {
        /// Empty, or longer than `longest`.
        case length
        /// A space, a control character, a character outside ASCII, or one that these addresses do not use.
        case character
        /// Neither `https://` nor `http://`.
        case scheme
        /// `http://` to another machine: an attacker on the way could read and change everything.
        case insecure
        case host
        case port
        /// A user name or password before the host.
        case userInfo = "user-info"
        case query
        case fragment
        /// An empty segment, `.` or `..`.
        case path
    }

    public init(_ text: String) throws(Fault) {
        guard 1...ServerAddress.longest ~= text.utf8.count else { throw .length }
        guard text.utf8.allSatisfy({ 0x21...0x7e ~= $0 }) else { throw .character }
        guard let colon = text.firstRange(of: "://") else { throw .scheme }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { throw .scheme }
        let rest = text[colon.upperBound...]
        guard !rest.contains("#") else { throw .fragment }
        guard !rest.contains("?") else { throw .query }
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        let (host, port) = try ServerAddress.hostAndPort(rest[..<end])
        guard scheme == "https" || ServerAddress.isLoopback(host) else { throw .insecure }
        self.text = "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") + (try ServerAddress.path(rest[end...]))
    }

    private static func hostAndPort(_ authority: Substring) throws(Fault) -> (host: String, port: Int?) {
        guard !authority.contains("@") else { throw .userInfo }
        // The colons of an IPv6 address stand in brackets.
        let hostEnd =
            authority.hasPrefix("[")
            ? authority.firstIndex(of: "]").map(authority.index(after:)) ?? authority.endIndex
            : authority.firstIndex(of: ":") ?? authority.endIndex
        let host = authority[..<hostEnd].lowercased()
        guard isHost(host) else { throw .host }
        guard hostEnd < authority.endIndex else { return (host, nil) }
        let digits = authority[hostEnd...].dropFirst()
        guard authority[hostEnd] == ":", 1...5 ~= digits.count, digits.utf8.allSatisfy(isDigit), let port = Int(digits),
            1...65_535 ~= port
        else { throw .port }
        return (host, port)
    }

    private static func isHost(_ host: String) -> Bool {
        if host.hasPrefix("[") {
            return host.hasSuffix("]") && host.utf8.count > 3
                && host.dropFirst().dropLast().utf8.allSatisfy {
                    isDigit($0) || "abcdef:.".utf8.contains($0)
                }
        }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return host.utf8.count <= 253
            && labels.allSatisfy { label in
                1...63 ~= label.utf8.count && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "-") }
            }
    }

    /// Whether a host is this machine: `localhost` (RFC 6761 section 6.3), `127.0.0.0/8` and `::1`.
    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        // Only the full decimal spelling: others, such as `127.1` or octal numbers, are ambiguous.
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0).map(String.init) == String($0) }
    }

    private static func path(_ text: Substring) throws(Fault) -> String {
        var segments = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        if segments.last == "" { segments.removeLast() }
        for segment in segments {
            guard !segment.isEmpty, segment != ".", segment != ".." else { throw .path }
            guard segment.utf8.allSatisfy({ isDigit($0) || isLetter($0) || "-._~".utf8.contains($0) }) else {
                throw .character
            }
        }
        return segments.map { "/" + $0 }.joined()
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
}
