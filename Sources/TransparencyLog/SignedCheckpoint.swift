import WireFormat

/// A checkpoint and the note that carries it, with the signatures of its log and of witnesses (C2SP tlog-checkpoint).
///
/// Two are equal if their notes are, byte for byte.
public struct SignedCheckpoint: Equatable, Sendable {
    public let checkpoint: Checkpoint
    /// Its text is the checkpoint's.
    public let note: SignedNote

    /// Reads a note whose text is a checkpoint. Signatures are read, not verified.
    /// - Throws: what `SignedNote` and `Checkpoint` throw.
    public init(parsing bytes: some Collection<UInt8>) throws(Malformed) {
        let note = try SignedNote(parsing: bytes)
        checkpoint = try Checkpoint(noteText: note.text)
        self.note = note
    }

    /// - Parameters:
    ///   - signer: the log's signer, whose name is the checkpoint's origin.
    ///   - others: while the log's key changes, signers of the same name whose signatures are wanted too.
    public init(_ checkpoint: Checkpoint, signedBy signer: NoteSigner, and others: [NoteSigner] = []) {
        let text = checkpoint.noteText
        self.init(checkpoint, note: SignedNote(text: text, signatures: ([signer] + others).map { $0.sign(text) }))
    }

    private init(_ checkpoint: Checkpoint, note: SignedNote) {
        self.checkpoint = checkpoint
        self.note = note
    }

    /// The same with one more signature line.
    func adding(_ signature: SignedNote.Signature) -> SignedCheckpoint {
        SignedCheckpoint(checkpoint, note: SignedNote(text: note.text, signatures: note.signatures + [signature]))
    }

    /// The same, signed by these signers of the log and no others of its name. The lines of witnesses stay.
    public func signedAnew(by signer: NoteSigner, and others: [NoteSigner] = []) -> SignedCheckpoint {
        let witnesses = note.signatures.filter { !$0.name.isVerbatim(checkpoint.origin) }
        return witnesses.reduce(SignedCheckpoint(checkpoint, signedBy: signer, and: others)) { $0.adding($1) }
    }

    /// The note.
    public var bytes: [UInt8] { note.bytes }

    /// Whether this is a checkpoint of the log whose key this is: the origin is the key's name, and the key signed,
    /// with no signature line of its own that does not verify. A witness's key (type 0x04) signs no checkpoint of its
    /// own.
    public func isSigned(by key: VerifierKey) -> Bool {
        key.algorithm == .ed25519 && checkpoint.origin.isVerbatim(key.name) && note.signature(of: key) == .valid
    }
}
