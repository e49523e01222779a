import Foundation

/// An address of the internet protocol. An IPv6 address that only wraps an IPv4 address is that IPv4 address
/// (RFC 4291 section 2.5.5.2).
struct IPAddress: Hashable, Sendable {
    /// 4 or 16 bytes, in network order.
    let bytes: [UInt8]

    /// - Parameter text: as `inet_pton` reads it. `nil` for anything else.
    init?(_ text: some StringProtocol) {
        var version4 = in_addr()
        var version6 = in6_addr()
        let text = String(text)
        if inet_pton(AF_INET, text, &version4) == 1 {
            bytes = withUnsafeBytes(of: version4) { Array($0) }
        } else if inet_pton(AF_INET6, text, &version6) == 1 {
            let all = withUnsafeBytes(of: version6) { Array($0) }
            let wrapping = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
            bytes = all.starts(with: wrapping) ? Array(all.suffix(4)) : all
        } else {
            return nil
        }
    }

    /// - Parameter text: a node of `X-Forwarded-For`, with a port or without one: `192.0.2.1`, `192.0.2.1:80`,
    ///   `2001:db8::1`, `[2001:db8::1]:80`.
    init?(node text: some StringProtocol) {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            self.init(text.dropFirst()[..<end])
        } else if text.filter({ $0 == ":" }).count == 1 {
            self.init(text.prefix { $0 != ":" })
        } else {
            self.init(text)
        }
    }

    /// Returns the text by which limits count a client: an IPv4 address, or the 64 bits of an IPv6 network, which a
    /// provider gives to one subscriber as a whole (RFC 6177).
    var client: String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 8, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }
}

/// The addresses that begin with the same bits (RFC 4632).
struct IPNetwork: Hashable, Sendable {
    private let address: IPAddress
    private let length: Int

    /// - Parameter text: `10.0.0.0/8`, `2001:db8::/32`, or one address. `nil` for anything else.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(parts[0]) else { return nil }
        let whole = address.bytes.count * 8
        guard let length = parts.count == 2 ? Int(parts[1]) : whole, (0...whole).contains(length) else { return nil }
        self.address = address
        self.length = length
    }

    func contains(_ other: IPAddress) -> Bool {
        guard other.bytes.count == address.bytes.count else { return false }
        return zip(address.bytes, other.bytes).enumerated().allSatisfy { place, pair in
            let bits = min(8, max(0, length - 8 * place))
            let mask = UInt8(truncatingIfNeeded: 0xFF << (8 - bits))
            return pair.0 & mask == pair.1 & mask
        }
    }
}

/// The proxies whose `X-Forwarded-For` is believed.
public struct TrustedProxies: Sendable {
    /// Any client could write the header, so that without a proxy it is not read.
    public static let none = TrustedProxies([])
    /// The spelling of `loopback`.
    public static let loopbackName = "loopback"

    private let networks: [IPNetwork]

    private init(_ networks: [IPNetwork]) { self.networks = networks }

    /// - Parameter list: addresses and networks, separated by commas; `loopback` stands for `127.0.0.0/8` and `::1`.
    ///   `nil` if it has anything else or nothing.
    public init?(parsing list: String) {
        let words = list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
        let networks = words.flatMap { $0 == TrustedProxies.loopbackName ? ["127.0.0.0/8", "::1"] : [$0] }
            .map { IPNetwork($0) }
        guard !networks.isEmpty, !networks.contains(nil) else { return nil }
        self.networks = networks.compactMap { $0 }
    }

    func contains(_ address: IPAddress) -> Bool { networks.contains { $0.contains(address) } }

    /// Returns the text by which limits count the client of a request (`IPAddress.client`).
    ///
    /// Each proxy appends the address that it was called from, so only the end of the list is sure: it is followed from
    /// the last address on, as long as the address before is a trusted proxy's.
    /// - Parameters:
    ///   - peer: the other end of the connection; `nil` if it has no address.
    ///   - forwarded: every line of `X-Forwarded-For`, joined by commas in their order (RFC 9110 section 5.3).
    func client(of peer: IPAddress?, forwarded: String?) -> String {
        guard var address = peer else { return "?" }
        var nodes = (forwarded ?? "").split(separator: ",")
        while contains(address), let node = nodes.popLast(),
            let before = IPAddress(node: node.filter { !$0.isWhitespace })
        {
            address = before
        }
        return address.client
    }
}
