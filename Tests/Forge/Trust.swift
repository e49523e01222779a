import TransparencyLog
import WireFormat

/// Writes trust policies.
public struct Trust: Sendable {
    public var text: String

    /// A policy that asks for no witness.
    public init(log: VerifierKey = World.signer.key) { text = "log \(log.text)\nquorum none\n" }

    /// A policy that asks for `threshold` (`all`, `any` or a number) of some witnesses.
    public init(log: VerifierKey = World.signer.key, _ threshold: String, of witnesses: [Cosigner]) {
        let names = witnesses.indices.map { "t\($0 + 1)" }
        let lines = zip(names, witnesses).map { "witness \($0) \($1.key.text)\n" }.joined()
        text = "log \(log.text)\n\(lines)group testigos \(threshold) \(names.joined(separator: " "))\nquorum testigos\n"
    }

    public var policy: TrustPolicy { certain { try TrustPolicy(parsing: text.utf8) } }
}

extension World {
    /// A witness with its own key.
    public static func witness(_ number: Int) -> Cosigner {
        certain {
            try Cosigner(name: "testigo-\(number).example", privateKey: Fixed.signingKey("witness \(number)"))
        }
    }
}

extension SignedCheckpoint {
    /// Cosigned by each of the witnesses at a second.
    public func cosigned(by witnesses: [Cosigner], at time: Timestamp) -> SignedCheckpoint {
        witnesses.reduce(self) { $1.cosign($0, at: time.seconds) }
    }

    /// The same note with other signature lines.
    public func with(signatures: [SignedNote.Signature]) -> SignedCheckpoint {
        certain {
            try SignedCheckpoint(parsing: SignedNote(text: note.text, signatures: signatures).bytes)
        }
    }
}
