import Support
import TransparencyLog
import WireFormat

/// Writes trust policies.
public struct Trust: Sendable {
    public var text: String

    /// Makes a policy that requires no witness.
    public init(log: VerifierKey = Sample.signer.key) { text = "log \(log.text)\nquorum none\n" }

    /// Makes a policy that requires `threshold` (`all`, `any` or a number) of the witnesses.
    public init(log: VerifierKey = Sample.signer.key, _ threshold: String, of witnesses: [Cosigner]) {
        let names = witnesses.indices.map { "t\($0 + 1)" }
        let lines = zip(names, witnesses).map { "witness \($0) \($1.key.text)\n" }.joined()
        text = "log \(log.text)\n\(lines)group testigos \(threshold) \(names.joined(separator: " "))\nquorum testigos\n"
    }

    public var policy: TrustPolicy { certain { try TrustPolicy(parsing: text.utf8) } }
}

extension Sample {
    /// Returns a witness with its own key.
    public static func witness(_ number: Int) -> Cosigner {
        certain {
            try Cosigner(name: "testigo-\(number).example", privateKey: Fixed.signingKey("witness \(number)"))
        }
    }
}

extension SignedCheckpoint {
    /// Returns the checkpoint with cosignatures by the witnesses at a time.
    public func cosigned(by witnesses: [Cosigner], at time: Timestamp) -> SignedCheckpoint {
        witnesses.reduce(self) { $1.cosign($0, at: time.seconds) }
    }

    /// Returns the same note with other signature lines.
    public func with(signatures: [SignedNote.Signature]) -> SignedCheckpoint {
        certain {
            try SignedCheckpoint(parsing: SignedNote(text: note.text, signatures: signatures).bytes)
        }
    }
}
