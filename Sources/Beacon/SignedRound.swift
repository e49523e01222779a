/// What a beacon says in one round.
public struct SignedRound: Hashable, Sendable {
    /// From 1.
    public var round: Int
    public var signature: [UInt8]
    /// The bytes that the signature covers, of schemes where the round's number does not determine them (protocol
    /// section 8).
    public var signed: [UInt8]?

    public init(round: Int, signature: [UInt8], signed: [UInt8]? = nil) {
        self.round = round
        self.signature = signature
        self.signed = signed
    }

    /// A round of a chained beacon of drand.
    /// - Parameter previous: the signature of the round before; for the first, the hash of the group.
    public init(round: Int, signature: [UInt8], after previous: [UInt8]) {
        self.init(round: round, signature: signature, signed: Drand.signed(round: round, after: previous))
    }
}

/// Why a round is not what its chain says. The raw value names the reason in the catalogues of phrases.
public enum RoundFault: String, Error, CaseIterable, Sendable {
    /// The chain's public key is none of its scheme.
    case key
    /// Not a signature of the scheme at all: another length, not reduced, not a point of the right group.
    case signatureForm = "signature-form"
    /// What was signed is missing or superfluous, not of the scheme's form, or of another round.
    case signed
    /// A signature, but not of this round under this key.
    case mismatch
}

extension Chain {
    /// Checks that the chain signed a round (protocol section 8).
    public func check(_ spoken: SignedRound) throws(RoundFault) {
        guard spoken.round >= 1, (spoken.signed != nil) == scheme.hasSigned else { throw .signed }
        switch scheme {
        case .local: try LocalBeacon.check(spoken, publicKey: publicKey)
        case .quicknet: try Drand.checkUnchained(spoken, publicKey: publicKey)
        case .chained: try Drand.checkChained(spoken, publicKey: publicKey, groupHash: groupHash)
        case .nist: try NISTPulse.check(spoken, on: self)
        }
    }

    /// Whether the chain signed a round.
    public func verifies(_ spoken: SignedRound) -> Bool {
        do {
            try check(spoken)
            return true
        } catch {
            return false
        }
    }
}
