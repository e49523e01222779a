import Sodium
import WireFormat

/// How and when a court notified a designated person (protocol section 4.13).
public struct CourtNotice: Equatable, Sendable {
    public enum Medium: String, CaseIterable, Sendable {
        /// Served by the court's actuary.
        case actuary
        /// By e-mail or in an electronic system.
        case electronic
        /// To the person, who came to the court.
        case inPerson = "in-person"
        case post
    }

    public var medium: Medium
    /// The local day on which it was served or sent; by post, received.
    public var on: Day
    /// The digest of its private proof, which is salted; `nil` if no proof is kept.
    public var proof: Digest?

    public init(_ medium: Medium, on day: Day, proof: Digest? = nil) {
        self.medium = medium
        on = day
        self.proof = proof
    }

    init(_ fields: inout Fields) throws(Malformed) {
        guard let medium = Medium(rawValue: try fields.string("medium")) else {
            throw Malformed(.unknownValue, at: "medium")
        }
        self.medium = medium
        on = try fields.day("on")
        proof = try fields.optional("proof") { (fields) throws(Malformed) in try fields.digest("proof") }
    }

    /// Reads court days by medium, as a policy has them.
    public static func days(_ fields: inout Fields) throws(Malformed) -> [Medium: Int] {
        var days: [Medium: Int] = [:]
        for medium in Medium.allCases { days[medium] = try fields.integer(medium.rawValue, in: 0...30) }
        return days
    }

    var json: JSON {
        .object([
            "medium": .string(medium.rawValue), "on": .string(on.text), "proof": proof.map { .string($0.hex) },
        ])
    }
}
