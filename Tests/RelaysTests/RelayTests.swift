import Beacon
import Sodium
import Testing

@testable import Relays

@Suite("Addresses of relays")
struct RelayTests {
    @Test(arguments: [
        ("https://api.drand.sh", "https://api.drand.sh"), ("https://api.drand.sh/", "https://api.drand.sh"),
        ("HTTPS://API.Drand.SH:8443/", "https://api.drand.sh:8443"),
        ("https://api.drand.sh/v2/", "https://api.drand.sh/v2"),
        ("https://espejo.example.mx/drand/~copia_1", "https://espejo.example.mx/drand/~copia_1"),
        ("http://127.0.0.1:41234", "http://127.0.0.1:41234"), ("http://127.1.2.3", "http://127.1.2.3"),
        ("http://localhost:80", "http://localhost:80"), ("http://[::1]:9", "http://[::1]:9"),
        ("https://[2001:db8::7]/a", "https://[2001:db8::7]/a"), ("https://192.0.2.1", "https://192.0.2.1"),
    ])
    func isTaken(text: String, address: String) throws {
        let relay = try Relay(text)
        #expect(relay.address == address)
        let again = try Relay(address)
        #expect(relay == again)
    }

    @Test(arguments: [
        ("", Relay.AddressFault.length), ("https://" + String(repeating: "a", count: 500), .length),
        ("https://api.drand.sh ", .character), ("https://api.drand.sh\n", .character),
        ("https://é.example", .character),
        ("https://api.drand.sh/a%2fb", .character), ("https://api.drand.sh/a\\b", .character),
        ("api.drand.sh", .scheme), ("ftp://api.drand.sh", .scheme), ("://api.drand.sh", .scheme),
        ("file:///etc/passwd", .scheme), ("unix://socket", .scheme),
        ("http://api.drand.sh", .insecure), ("http://127.0.0.1.example.org", .insecure), ("http://127.1", .insecure),
        ("http://0127.0.0.1", .insecure), ("http://128.0.0.1", .insecure), ("http://localhost.example", .insecure),
        ("http://127.0.0.256", .insecure), ("http://[::2]", .insecure), ("http://0x7f.0.0.1", .insecure),
        ("https://", .host), ("https:///path", .host), ("https://:443", .host), ("https://a..b", .host),
        ("https://-a.b", .host), ("https://a_b.example", .host), ("https://a.b.", .host), ("https://[]", .host),
        ("https://[::1", .host), ("https://[::g]", .host),
        ("https://a:", .port), ("https://a:0", .port), ("https://a:65536", .port), ("https://a:+1", .port),
        ("https://a:1:2", .port), ("https://[::1]9", .port), ("https://::1", .host),
        ("https://user@api.drand.sh", .userInfo), ("https://user:word@api.drand.sh", .userInfo),
        ("https://api.drand.sh@elsewhere.example", .userInfo),
        ("https://api.drand.sh?x=1", .query), ("https://api.drand.sh/?", .query),
        ("https://api.drand.sh/#top", .fragment),
        ("https://api.drand.sh//a", .path), ("https://api.drand.sh/../a", .path), ("https://api.drand.sh/./a", .path),
    ])
    func isRefused(text: String, fault: Relay.AddressFault) {
        #expect(throws: fault) { try Relay(text) }
    }

    @Test func isAskedOnTheRoutesOfItsKind() throws {
        let quicknet = try #require(Chain.known.first { $0.name == "quicknet" })
        let nist = try #require(Chain.known.first { $0.name == "nist-2" })
        let hash = quicknet.hash.hex
        let first = try Relay("https://api.drand.sh")
        #expect(first.address(of: 42, of: quicknet) == "https://api.drand.sh/\(hash)/public/42")
        #expect(first.newestAddress(of: quicknet) == "https://api.drand.sh/\(hash)/public/latest")
        let second = try Relay("https://api.drand.sh/v2")
        #expect(second.address(of: 42, of: quicknet) == "https://api.drand.sh/v2/chains/\(hash)/rounds/42")
        #expect(second.newestAddress(of: quicknet) == "https://api.drand.sh/v2/chains/\(hash)/rounds/latest")
        let third = try Relay("https://beacon.nist.gov")
        #expect(third.address(of: 2, of: nist) == "https://beacon.nist.gov/beacon/2.0/pulse/time/60000")
        #expect(third.newestAddress(of: nist) == "https://beacon.nist.gov/beacon/2.0/pulse/last")
    }
}

@Suite("Whom to ask, and whom to leave alone")
struct StandingsTests {
    private let relays: [Relay]
    private let limits = RelayLimits()

    init() throws {
        relays = try ["https://a.example", "https://b.example", "https://c.example"].map { try Relay($0) }
    }

    @Test func oneConfiguredTwiceIsOne() { #expect(Standings(relays + relays).relays == relays) }

    @Test func whoAnsweredLastIsFirst() {
        var standings = Standings(relays)
        #expect(standings.ready(at: 0) == relays)
        standings.answered(relays[2])
        #expect(standings.ready(at: 0) == [relays[2], relays[0], relays[1]])
        standings.failed(relays[2], with: .timeOut, at: 0, under: limits)
        #expect(standings.ready(at: 0) == [relays[0], relays[1]])
        #expect(standings.ready(at: 1) == [relays[2], relays[0], relays[1]])
        standings.failed(relays[2], with: .otherRound(1), at: 1, under: limits)
        #expect(standings.ready(at: 10_000) == relays)
    }

    @Test(arguments: [RelayFault.connection, .timeOut, .status(500), .notYet])
    func lateOnesAreLeftAloneTwiceAsLongEachTime(fault: RelayFault) {
        #expect(
            waits(after: [RelayFault](repeating: fault, count: 12)) == [
                1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300,
            ])
    }

    @Test(arguments: [
        RelayFault.notSecure, .redirected(""), .tooLarge, .otherRound(1), .wrongSignature(.mismatch),
        .malformed(.init(.syntax, at: "")),
    ])
    func liarsLonger(fault: RelayFault) {
        #expect(
            waits(after: [RelayFault](repeating: fault, count: 9)) == [
                60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600,
            ])
    }

    /// Returns the back-off in seconds after each of a relay's faults in a row.
    private func waits(after faults: [RelayFault]) -> [Int] {
        var standings = Standings([relays[0]])
        var second = 1_000
        return faults.map { fault in
            standings.failed(relays[0], with: fault, at: second, under: limits)
            let until = standings.nextReady ?? 0
            #expect(standings.ready(at: until - 1).isEmpty && standings.ready(at: until) == [relays[0]])
            defer { second = until }
            return until - second
        }
    }

    @Test func anAnswerMakesUpForAllFailures() {
        var standings = Standings(relays)
        for _ in 0..<5 { standings.failed(relays[0], with: .connection, at: 0, under: limits) }
        standings.answered(relays[0])
        #expect(standings.ready(at: 0) == relays)
        standings.failed(relays[0], with: .connection, at: 0, under: limits)
        #expect(standings.ready(at: 1) == relays)
    }

    @Test func aClockThatIsSetBackHoldsNobody() {
        var standings = Standings(relays)
        standings.failed(relays[0], with: .tooLarge, at: 1_000_000, under: limits)
        #expect(standings.ready(at: 999_999) == relays)
    }

    @Test func untilWhenIsTheFirstThatIsReady() {
        var standings = Standings(relays)
        #expect(standings.nextReady == 0)
        standings.failed(relays[0], with: .tooLarge, at: 100, under: limits)
        standings.failed(relays[1], with: .notYet, at: 100, under: limits)
        #expect(standings.nextReady == 0)
        standings.failed(relays[2], with: .tooLarge, at: 101, under: limits)
        #expect(standings.nextReady == 101)
        #expect(Standings([]).nextReady == nil)
    }

    @Test func noNumberOfFailuresIsTooMany() {
        #expect(RelayLimits.BackOff(first: 60, longest: 3_600).seconds(after: 1_000) == 3_600)
        #expect(RelayLimits.BackOff(first: .max, longest: 7).seconds(after: 2) == 7)
    }
}
