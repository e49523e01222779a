import Beacon
import WireFormat

/// A server that serves a beacon's rounds: one of drand's relays, NIST's own, or any copy. It is not trusted.
///
/// The address decides the protocol. drand's version 1 interface, which every relay has, is under the address itself;
/// an address that ends in `/v2`, such as `https://api.drand.sh/v2`, has version 2. The operator chooses, so a relay is
/// never asked twice for one round.
public struct Relay: Hashable, Sendable {
    /// The longest address in bytes.
    public static let longestAddress = 500

    /// The base address, with the host in lower case and without a trailing slash.
    public let address: String

    /// A fault of an address. The raw value names it in the catalogues of phrases.
    public enum AddressFault: String, Error, CaseIterable, Sendable {
        /// Empty, or longer than `longestAddress`.
        case length
        /// A space, a control character, a character outside ASCII, or one that these addresses do not use.
        case character
        /// Neither `https://` nor `http://`.
        case scheme
        /// `http://` to another machine: an attacker on the way could withhold rounds from this office alone.
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

    /// - Parameter text: `https://host[:port][/path]`, or `http://` for a relay on this machine.
    public init(_ text: String) throws(AddressFault) {
        guard 1...Relay.longestAddress ~= text.utf8.count else { throw .length }
        guard text.utf8.allSatisfy({ 0x21...0x7e ~= $0 }) else { throw .character }
        guard let colon = text.firstRange(of: "://") else { throw .scheme }
        let scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { throw .scheme }
        let rest = text[colon.upperBound...]
        guard !rest.contains("#") else { throw .fragment }
        guard !rest.contains("?") else { throw .query }
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        let (host, port) = try Relay.hostAndPort(rest[..<end])
        guard scheme == "https" || Relay.isLoopback(host) else { throw .insecure }
        address = "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") + (try Relay.path(rest[end...]))
    }

    private static func hostAndPort(_ authority: Substring) throws(AddressFault) -> (host: String, port: Int?) {
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

    private static func path(_ text: Substring) throws(AddressFault) -> String {
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

extension Relay: CustomStringConvertible {
    public var description: String { address }
}

extension Relay {
    /// Returns the address of a round.
    func address(of round: Int, of chain: Chain) -> String {
        speaksVersion2(of: chain)
            ? "\(address)/chains/\(chain.hash.hex)/rounds/\(round)" : "\(address)/\(chain.roundPath(round))"
    }

    /// Returns the address of the newest round.
    func newestAddress(of chain: Chain) -> String {
        speaksVersion2(of: chain)
            ? "\(address)/chains/\(chain.hash.hex)/rounds/latest" : "\(address)/\(chain.newestRoundPath)"
    }

    private func speaksVersion2(of chain: Chain) -> Bool { address.hasSuffix("/v2") && chain.scheme != .nist }
}
