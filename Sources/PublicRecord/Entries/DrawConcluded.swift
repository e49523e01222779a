import Beacon
import Draw
import WireFormat

/// A draw ends: the beacon has spoken, the secret is shown, and the order follows (protocol section 4.9).
public struct DrawConcluded: Equatable, Sendable {
    static let type = "draw.concluded"
    /// A list longer than this is not read.
    public static let mostExperts = 100

    public var draw: DrawID
    public var beacon: DrawOpened.Round
    public var signature: [UInt8]
    /// What the signature covers, where the scheme has it.
    public var signed: [UInt8]?
    public var secret: [UInt8]
    public var designated: [ExpertID]
    public var alternates: [ExpertID]

    public init(
        draw: DrawID, beacon: DrawOpened.Round, signature: [UInt8], signed: [UInt8]? = nil, secret: [UInt8],
        designated: [ExpertID], alternates: [ExpertID]
    ) {
        self.draw = draw
        self.beacon = beacon
        self.signature = signature
        self.signed = signed
        self.secret = secret
        self.designated = designated
        self.alternates = alternates
    }

    init(_ fields: inout Fields) throws(Malformed) {
        draw = try fields.draw("draw")
        (beacon, signature, signed) = try fields.object("beacon") { (fields) throws(Malformed) in
            (
                try DrawOpened.Round(&fields), try fields.hex("signature", count: 1...1_024),
                try fields.optional("signed") { (fields) throws(Malformed) in
                    try fields.hex("signed", count: 1...2_048)
                }
            )
        }
        secret = try fields.hex("secret", count: Commitment.secretSize...Commitment.secretSize)
        designated = try DrawConcluded.experts("designated", &fields)
        alternates = try DrawConcluded.experts("alternates", &fields)
    }

    private static func experts(_ name: String, _ fields: inout Fields) throws(Malformed) -> [ExpertID] {
        try fields.array(name, count: 0...mostExperts) { (json) throws(Malformed) in
            guard case .string(let text) = json else { throw Malformed(.wrongType, at: "") }
            return try ExpertID(text)
        }
    }

    /// What the beacon said.
    public var spoken: SignedRound { SignedRound(round: beacon.round, signature: signature, signed: signed) }

    var json: JSON {
        .object([
            "draw": .id(draw),
            "beacon": .object([
                "chain": .string(beacon.chain), "round": .integer(beacon.round),
                "signature": .string(Hex.encode(signature)), "signed": signed.map { .string(Hex.encode($0)) },
            ]),
            "secret": .string(Hex.encode(secret)), "designated": .array(designated.map { .id($0) }),
            "alternates": .array(alternates.map { .id($0) }),
        ])
    }
}
