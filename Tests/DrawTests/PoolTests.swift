import Draw
import LogBuilder
import Sodium
import Support
import Testing
import TransparencyLog
import WireFormat

@Suite("Pool")
struct PoolTests {
    private static func candidate(_ number: Int, _ designations: Int, _ cause: String? = nil) -> Pool.Candidate {
        Pool.Candidate(expert: Sample.expert(number), cause: cause, designations: designations)
    }

    private static let candidates = [
        candidate(1, 0), candidate(2, 2), candidate(3, 9, "suspendido"), candidate(4, 5), candidate(5, 1),
    ]

    /// The nine designations of the excluded candidate do not affect the others.
    @Test(arguments: [
        (TicketRule.uniform, [1, 1, 0, 1, 1]), (.equity(cap: 1), [1, 1, 0, 1, 1]), (.equity(cap: 3), [3, 3, 0, 1, 3]),
        (.equity(cap: 1_000), [6, 4, 0, 1, 5]), (.rotation, [1, 0, 0, 0, 0]),
    ])
    func tickets(rule: TicketRule, tickets: [Int]) {
        let pool = Pool(of: Self.candidates, by: rule)
        let found = pool.lines.map { if case .eligible(let tickets) = $0.place { tickets } else { 0 } }
        #expect(found == tickets)
        #expect(pool.tickets == tickets.reduce(0, +))
        #expect(pool.eligible == tickets.count { $0 > 0 })
        #expect(tickets.allSatisfy { $0 <= rule.mostTickets })
    }

    @Test func textOfEveryPlace() throws {
        let pool = Pool(of: Self.candidates, by: .rotation)
        let text = "P-000001 1\nP-000002 0 turno\nP-000003 0 suspendido\nP-000004 0 turno\nP-000005 0 turno\n"
        #expect(pool.text == text)
        #expect(try Pool(parsing: text) == pool)
        let leaves = text.split(separator: "\n").map { MerkleTree.leafHash(Array($0.utf8)) }
        #expect(pool.root == MerkleTree.root(of: leaves))
        #expect(pool[Sample.expert(3)]?.place == .excluded(cause: "suspendido"))
        #expect(pool[Sample.expert(6)] == nil)
    }

    @Test func nobodyIsAPoolToo() {
        let pool = Pool(of: [], by: .equity(cap: 3))
        #expect(pool.text.isEmpty && pool.tickets == 0 && pool.root == MerkleTree.emptyRoot)
    }

    @Test(arguments: [
        ("P-000001 1", "", Malformed.Reason.truncated), ("P-000002 1\nP-000001 1\n", "line 2", .notInOrder),
        ("P-000001 1\nP-000001 1\n", "line 2", .notInOrder), ("P-000001 01\n", "line 1", .notDecimal),
        ("P-000001 0\n", "line 1", .syntax), ("P-000001 1 licencia\n", "line 1", .syntax),
        ("P-000001 0 X\n", "line 1", .notCode), ("P-000000 1\n", "line 1", .outOfRange), ("\n", "line 1", .syntax),
        ("P-1 1\n", "line 1", .notIdentifier),
    ])
    func saysWhereAndWhy(text: String, place: String, reason: Malformed.Reason) {
        #expect(throws: Malformed(reason, at: place)) { try Pool(parsing: text) }
    }

    @Test func differencesNameEveryPersonConcerned() throws {
        let right = try Pool(parsing: "P-000001 1\nP-000002 0 turno\nP-000003 2\nP-000005 1\n")
        let other = try Pool(parsing: "P-000002 0 suspendido\nP-000003 1\nP-000004 1\nP-000005 0 turno\n")
        let found = other.differences(from: right).map { "\($0.kind.rawValue) \($0.expert)" }
        #expect(
            found == [
                "pool-person-missing P-000001", "pool-other-cause P-000002", "pool-other-tickets P-000003",
                "pool-person-added P-000004", "pool-other-tickets P-000005",
            ])
        #expect(right.differences(from: right).isEmpty)
    }
}

@Suite("Identifiers, commitment, envelopes")
struct DrawValueTests {
    @Test(arguments: ["P-000001", "P-000010", "P-999999"])
    func expertIDsComeBack(text: String) throws { #expect(try ExpertID(text).description == text) }

    @Test(arguments: ["P-000000", "P-1", "P-0000001", "p-000001", "P000001", "P-00000a", "P-+00001", "P-٠٠٠٠٠١", ""])
    func malformedExpertIDs(text: String) { #expect(throws: Malformed.self) { try ExpertID(text) } }

    @Test(arguments: ["S-1970-000001", "S-2026-999999", "S-9999-000010"])
    func drawIDsComeBack(text: String) throws { #expect(try DrawID(text).description == text) }

    @Test(arguments: [
        "S-2026-000000", "S-1969-000001", "S-02026-000001", "S-226-000001", "S-2026-1", "s-2026-000001",
        "S-2026-000001-",
        "S-2026_000001", "",
    ])
    func malformedDrawIDs(text: String) { #expect(throws: Malformed.self) { try DrawID(text) } }

    @Test func orderOfIdentifiersIsThatOfTheirTexts() throws {
        let ids = try ["S-2027-000001", "S-2026-000010", "S-2026-000009", "S-2026-999999"].map { try DrawID($0) }
        #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted { $0.precedes($1) })
    }

    @Test(arguments: [
        ("a", true), ("a-b", true), ("0-9-z", true), ("", false), ("-a", false), ("a-", false), ("a--b", false),
        ("A", false), ("a_b", false), ("ñ", false), ("a b", false), (String(repeating: "a", count: 64), true),
        (String(repeating: "a", count: 65), false),
    ])
    func codes(text: String, isCode: Bool) { #expect(((try? Code.parse(text)) != nil) == isCode) }

    @Test func commitmentAndSeedAreTheHashesOfTheirLines() {
        let secret = Fixed.bytes("secret")
        let hex = Hex.encode(secret)
        #expect(
            Commitment.digest(draw: Sample.draw(7), secret: secret)
                == SHA256.hash("insacula/v1/commitment\nS-2026-000007\n\(hex)\n"))
        let leaf = Fixed.digest("leaf")
        #expect(
            Seed.digest(leaf: leaf, secret: secret, chain: "quicknet", round: 42, signature: [0, 0xAB])
                == SHA256.hash("insacula/v1/seed\n\(leaf.hex)\n\(hex)\nquicknet 42 00ab\n"))
    }

    @Test func envelopesAreRebuiltAndOpen() throws {
        let custodian = Sample.custodian("colegio")
        for number in 1...20 {
            let secret = Fixed.bytes("secret \(number)")
            let box = try Envelope.box(draw: Sample.draw(number), secret: secret, key: custodian.key)
            #expect(box.count == 80 && box.count == Envelope.size)
            #expect(try Envelope.box(draw: Sample.draw(number), secret: secret, key: custodian.key) == box)
            #expect(try Envelope.box(draw: Sample.draw(number + 1), secret: secret, key: custodian.key) != box)
            #expect(try SealedBox.open(box, with: Sample.custodianKey("colegio")) == secret)
            #expect(throws: SodiumError.notAuthentic) { try SealedBox.open(box, with: Sample.custodianKey("archivo")) }
        }
    }
}
