import Sodium
import WireFormat

/// Signs checkpoints as a witness (C2SP tlog-cosignature, `cosignature/v1`, signature type 0x04).
///
/// A cosignature says that at a time the witness had seen no larger tree of this log, and that this one is consistent
/// with all it had seen before. To see to that is the caller's part.
public struct Cosigner: Sendable {
    /// What verifies the cosignatures.
    public let key: VerifierKey
    private let privateKey: Ed25519.PrivateKey

    /// - Throws: `empty` or `syntax` at `name`.
    public init(name: String, privateKey: Ed25519.PrivateKey) throws(Malformed) {
        key = try VerifierKey(name: name, algorithm: .cosignature, keyBytes: privateKey.publicKey.bytes)
        self.privateKey = privateKey
    }

    /// The checkpoint with one more signature line.
    /// - Parameter seconds: the time, since 1970; less than 0 counts as 0.
    public func cosign(_ checkpoint: SignedCheckpoint, at seconds: Int) -> SignedCheckpoint {
        let seconds = max(0, seconds)
        let signature = privateKey.sign(TimestampedSignature.message(at: seconds, text: checkpoint.note.text))
        let bytes = UInt64(seconds).bigEndianBytes + signature
        return checkpoint.adding(SignedNote.Signature(name: key.name, id: key.id, bytes: bytes))
    }
}

/// What a checkpoint says about one witness.
public enum CosignatureState: Equatable, Sendable {
    /// No signature line has the witness's name and id.
    case absent
    /// A signature line with the witness's name and id does not verify: the checkpoint must be refused.
    case invalid
    /// There is a signature line with the witness's name and id, of a kind that is not checked here.
    case unchecked
    /// The witness cosigned at this time, in seconds since 1970; if more than once, first at this time.
    case valid(seconds: Int)
}

extension SignedCheckpoint {
    /// Whether and when a witness cosigned.
    /// - Parameter key: of a witness; one of type 0x01 never cosigns.
    public func cosignature(by key: VerifierKey) -> CosignatureState {
        let lines = note.lines(of: key)
        guard key.algorithm != .ed25519, !lines.isEmpty else { return .absent }
        guard let publicKey = key.publicKey else { return .unchecked }
        let signatures = lines.map { TimestampedSignature($0.bytes) }
        var seconds = Int.max
        for signature in signatures {
            guard let signature, signature.verify(note.text, by: publicKey) else { return .invalid }
            seconds = min(seconds, signature.seconds)
        }
        return .valid(seconds: seconds)
    }
}

/// The bytes of a cosignature: the time in eight bytes, big-endian, and an Ed25519 signature.
struct TimestampedSignature {
    /// Since 1970.
    let seconds: Int
    private let signature: ArraySlice<UInt8>

    /// `nil` if there are not 72 bytes or the time is above 2^63 − 1.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 8 + Ed25519.signatureSize,
            let seconds = Int(exactly: UInt64(bigEndianBytes: bytes.prefix(8)))
        else { return nil }
        self.seconds = seconds
        signature = bytes.dropFirst(8)
    }

    func verify(_ text: String, by key: Ed25519.PublicKey) -> Bool {
        key.verify(signature, of: TimestampedSignature.message(at: seconds, text: text))
    }

    /// What is signed: a line that sets it apart from other signatures, the time, and the text of the note.
    static func message(at seconds: Int, text: String) -> [UInt8] {
        Array("cosignature/v1\ntime \(seconds)\n\(text)".utf8)
    }
}
