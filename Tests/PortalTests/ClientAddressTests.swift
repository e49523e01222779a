import Testing

@testable import Portal

@Suite("A client is counted by its address, which only a trusted proxy may name")
struct ClientAddressTests {
    private static let proxies = TrustedProxies(parsing: "loopback,10.0.0.0/8,2001:db8:ffff::/48")

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:db8:0:1::7", "2001:db8:0:1::/64"),
        ("2001:db8:0:1:ffff:ffff:ffff:ffff", "2001:db8:0:1::/64"), ("2001:db8:0:2::7", "2001:db8:0:2::/64"),
        ("::1", "0:0:0:0::/64"),
    ]) func anIPv6ClientIsItsNetwork(text: String, client: String) throws {
        #expect(try #require(IPAddress(text)).client == client)
    }

    @Test(arguments: ["", "192.0.2", "192.0.2.256", "192.0.2.01.1", "2001:db8", "unknown", "_hidden", "1"])
    func isNoAddress(text: String) { #expect(IPAddress(text) == nil) }

    @Test(arguments: [
        ("192.0.2.1:443", "192.0.2.1"), ("[2001:db8::1]", "2001:db8:0:0::/64"),
        ("[2001:db8::1]:443", "2001:db8:0:0::/64"),
        ("2001:db8::1", "2001:db8:0:0::/64"),
    ]) func aNodeMayHaveAPort(text: String, client: String) throws {
        #expect(try #require(IPAddress(node: text)).client == client)
    }

    @Test func aNetworkHasTheAddressesWithItsFirstBits() throws {
        let network = try #require(IPNetwork("10.128.0.0/9"))
        #expect(network.contains(try #require(IPAddress("10.200.1.1"))))
        #expect(!network.contains(try #require(IPAddress("10.127.255.255"))))
        #expect(!network.contains(try #require(IPAddress("2001:db8::1"))))
        #expect(try #require(IPNetwork("0.0.0.0/0")).contains(try #require(IPAddress("203.0.113.9"))))
        #expect(IPNetwork("10.0.0.0/33") == nil)
        #expect(IPNetwork("10.0.0.0/8/8") == nil)
    }

    @Test(arguments: ["", ",", "loopback,proxy.example", "10.0.0.0/-1", "10.0.0.0/8/8"])
    func isNoListOfProxies(list: String) { #expect(TrustedProxies(parsing: list) == nil) }

    /// Peer, header, client.
    @Test(
        arguments: [
            // Without a trusted peer, the header is anyone's.
            ("203.0.113.9", "192.0.2.1", "203.0.113.9"),
            ("127.0.0.1", nil, "127.0.0.1"),
            ("127.0.0.1", "192.0.2.1", "192.0.2.1"),
            // The client wrote the first address, the proxy the last one.
            ("127.0.0.1", "7.7.7.7, 192.0.2.1", "192.0.2.1"),
            // Two proxies.
            ("127.0.0.1", "7.7.7.7, 192.0.2.1, 10.1.2.3", "192.0.2.1"),
            ("::1", "7.7.7.7, 2001:db8::1,[2001:db8:ffff::2]:99", "2001:db8:0:0::/64"),
            // What is no address ends the way back.
            ("127.0.0.1", "192.0.2.1, unknown, 10.1.2.3", "10.1.2.3"),
            ("127.0.0.1", String(repeating: "x", count: 15_000), "127.0.0.1"),
            // Nothing but proxies.
            ("127.0.0.1", "10.9.9.9", "10.9.9.9"),
        ] as [(String, String?, String)]) func theWayBackEndsAtTheFirstAddressOfNoProxy(
            peer: String, forwarded: String?, client: String
        ) throws
    {
        let proxies = try #require(ClientAddressTests.proxies)
        #expect(proxies.client(of: IPAddress(peer), forwarded: forwarded) == client)
        #expect(TrustedProxies.none.client(of: IPAddress(peer), forwarded: forwarded) == IPAddress(peer)?.client)
    }

    @Test func allLinesOfAHeaderCount() {
        let headers = PortalResponder.headers(of: [
            .init("X-Forwarded-For")!: "7.7.7.7", .init("X-Forwarded-For")!: "192.0.2.55", .cookie: "a=1",
            .cookie: "b=2",
        ])
        #expect(headers["x-forwarded-for"] == "7.7.7.7, 192.0.2.55")
        #expect(headers["cookie"] == "a=1; b=2")
    }

    @Test func theTableOfBucketsIsBounded() throws {
        let limits = RateLimits(now: { try .init(seconds: 1_000) })
        for number in 0..<(RateLimits.most + RateLimits.most / 2) { try limits.admit("\(number)", as: .signIn) }
        #expect(limits.count <= RateLimits.most)
        // A client that was seen last is still counted.
        let last = "\(RateLimits.most + RateLimits.most / 2 - 1)"
        for _ in 1..<10 { try limits.admit(last, as: .signIn) }
        #expect(throws: Trouble.self) { try limits.admit(last, as: .signIn) }
    }
}
