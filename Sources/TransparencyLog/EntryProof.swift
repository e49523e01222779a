import Sodium
import WireFormat

/// That an entry is in a log, in one text: its index, its inclusion proof and a checkpoint (C2SP tlog-proof).
///
///     c2sp.org/tlog-proof@v1
///     index <decimal>
///     <base64 of a hash>         the path, no line or more
///
///     <the checkpoint>           verbatim, a signed note
///
/// The `extra` line is not accepted (protocol section 3).
public struct EntryProof: Equatable, Sendable {
    private static let header = "c2sp.org/tlog-proof@v1"

    public var proof: InclusionProof
    public var checkpoint: SignedCheckpoint

    public init(proof: InclusionProof, checkpoint: SignedCheckpoint) {
        self.proof = proof
        self.checkpoint = checkpoint
    }

    /// Reads a proof, the whole of it or nothing.
    /// - Throws: `truncated` if no empty line ends the proof; at `line N`, counted from 1, `syntax`, or what is wrong
    ///   with the index or a hash; at `checkpoint` what `SignedCheckpoint` throws.
    public init(parsing text: String) throws(Malformed) {
        let lines = text.cut(at: "\n")
        guard lines[0].isVerbatim(EntryProof.header) else { throw Malformed(.syntax, at: "line 1") }
        guard let end = lines.firstIndex(where: \.isEmpty), end < lines.count - 1 else {
            throw Malformed(.truncated, at: "")
        }
        guard let decimal = lines[1].dropping(prefix: "index ") else { throw Malformed(.syntax, at: "line 2") }
        let index = try at("line 2") { () throws(Malformed) in try Decimal.decode(decimal) }
        var path: [Digest] = []
        for number in 2..<end {
            path.append(
                try at("line \(number + 1)") { () throws(Malformed) in try Digest(Base64.decode(lines[number])) })
        }
        let note = lines[(end + 1)...].joined(separator: "\n")
        let checkpoint = try at("checkpoint") { () throws(Malformed) in try SignedCheckpoint(parsing: note.utf8) }
        self.init(proof: InclusionProof(index: index, path: path), checkpoint: checkpoint)
    }

    /// Reads a file that holds a proof.
    /// - Throws: `notUTF8`, and what `init(parsing:)` of a text throws.
    public init(parsing bytes: [UInt8]) throws(Malformed) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
        try self.init(parsing: text)
    }

    public var text: String {
        let path = proof.path.map { "\(Base64.encode($0.bytes))\n" }.joined()
        let note = String(decoding: checkpoint.bytes, as: UTF8.self)
        return "\(EntryProof.header)\nindex \(proof.index)\n\(path)\n\(note)"
    }

    /// Whether the checkpoint's tree has this entry at the proof's index. Who signed the checkpoint is another
    /// question.
    public func includes(_ entry: [UInt8]) -> Bool {
        let head = checkpoint.checkpoint
        return proof.root(leaf: MerkleTree.leafHash(entry), size: head.size) == head.root
    }
}
