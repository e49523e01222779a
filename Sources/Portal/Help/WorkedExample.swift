import Draw
import Sodium
import TransparencyLog
import WireFormat

/// A small draw from fixed inputs, computed like every draw, with the shell commands that reproduce it.
struct WorkedExample {
    /// The tickets of all eligible experts; the smallest number is marked.
    struct Table {
        var rows: [Row]
    }

    struct Row {
        var expert: String
        var ticket: String
        var number: String
        var isSmallest: Bool
    }

    let pool: Pool
    let commitment: Digest
    let seed: Digest
    let table: Table
    let designated: ExpertID
    let alternate: ExpertID

    static let folio = "S-2026-000001"
    /// A stand-in for the entry that opens a draw.
    static let entry = "apertura de ejemplo"
    static let chain = "quicknet"
    static let round = 1_000
    /// The signature by drand's quicknet for that round.
    static let signature =
        "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
    static let secret: [UInt8] = Array(1...UInt8(Commitment.secretSize))

    private let leaf: Digest

    init() throws {
        pool = try Pool(parsing: "P-000001 1\nP-000002 2\nP-000003 0 no-disponible\nP-000004 1\n")
        commitment = Commitment.digest(draw: try DrawID(WorkedExample.folio), secret: WorkedExample.secret)
        leaf = MerkleTree.leafHash(Array(WorkedExample.entry.utf8))
        let seed = Seed.digest(
            leaf: leaf, secret: WorkedExample.secret, chain: WorkedExample.chain, round: WorkedExample.round,
            signature: try Hex.decode(WorkedExample.signature))
        self.seed = seed
        let first = Order(of: pool, seed: seed).first(2).map(\.expert)
        (designated, alternate) = (first[0], first[1])
        let urn = Urn(seed: seed)
        let numbers = pool.holders.flatMap { holder in
            (1...holder.tickets).map { (holder.expert, $0, urn.ticket($0, of: holder.expert)) }
        }
        let smallest = numbers.map(\.2).min()
        table = Table(
            rows: numbers.map { expert, ticket, number in
                Row(
                    expert: expert.description, ticket: String(ticket), number: number.hex,
                    isSmallest: number == smallest)
            })
    }

    private var secretText: String { Hex.encode(WorkedExample.secret) }

    /// The command that computes the commitment, with its output on the next line; the commands below have the same
    /// form.
    var commitmentCommand: String {
        command("insacula/v1/commitment\\n\(WorkedExample.folio)\\n\(secretText)\\n", gives: commitment)
    }

    /// The leaf hash is SHA-256 of a zero byte and the entry (RFC 6962, section 2.1).
    var leafCommand: String { command("\\000\(WorkedExample.entry)", gives: leaf) }

    var seedCommand: String {
        let round = "\(WorkedExample.chain) \(WorkedExample.round) \(WorkedExample.signature)"
        return command("insacula/v1/seed\\n\(leaf.hex)\\n\(secretText)\\n\(round)\\n", gives: seed)
    }

    var ticketCommand: String {
        let row = table.rows.first { $0.isSmallest } ?? table.rows[0]
        return WorkedExample.ticketCommand("\(row.expert) \(row.ticket)", seed: seed.hex) + "\n" + row.number
    }

    /// Returns the command that computes a ticket's number: the HMAC of the ticket under the seed.
    static func ticketCommand(_ ticket: String, seed: String) -> String {
        "printf '\(ticket)' | openssl dgst -sha256 -mac HMAC -macopt hexkey:\(seed)"
    }

    private func command(_ text: String, gives digest: Digest) -> String {
        "printf '\(text)' | openssl dgst -sha256\n\(digest.hex)"
    }
}
