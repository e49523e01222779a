import LogBuilder
import Support
import TransparencyLog
import Verification
import WireFormat

/// Proof files altered in transit, or about another log.
extension ProofVector {
    private static let honest = Proved.honest
    private static let text = String(decoding: honest.proof().bytes, as: UTF8.self)

    /// Returns the honest file with the first `old` replaced.
    private static func edited(_ old: String, _ new: String) -> [UInt8] {
        precondition(text.contains(old), old)
        return Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    }

    private static func format(_ name: String, _ bytes: [UInt8]) -> ProofVector {
        ProofVector("format: \(name)", .failed(.format), bytes: bytes)
    }

    private static func failing(_ step: Step, _ name: String, _ edit: LogBuilder.Spoil<ProofFile>) -> ProofVector {
        ProofVector("\(step): \(name)", .failed(step), honest.proof(edit))
    }

    private static let stranger = certain {
        try NoteSigner(name: Sample.origin, privateKey: Fixed.signingKey("stranger"))
    }
    private static let renamed = certain { try NoteSigner(name: "otro.example", privateKey: Sample.logKey) }

    /// Returns the whole proof under another checkpoint.
    private static func under(_ checkpoint: SignedCheckpoint) -> ProofFile {
        honest.log.proof(of: honest.draw, under: checkpoint)
    }

    private static let head = honest.log.checkpoint()

    private static let formats = [
        format("nothing", []),
        format("an empty object", Array("{}".utf8)),
        format("two newlines at the end", honest.proof().bytes + [0x0A]),
        format("carriage return at the end", honest.proof().bytes.dropLast() + [0x0D, 0x0A]),
        format("white space", edited(":", ": ")),
        format("byte order mark", [0xEF, 0xBB, 0xBF] + honest.proof().bytes),
        format("cut short", honest.proof().bytes.dropLast(3)),
        format("another format", edited("insacula-proof/v1", "insacula-proof/v2")),
        format("unknown name", edited("\"pool\":", "\"poo\":0,\"pool\":")),
        format("no pool", edited("\"pool\":", "\"poop\":")),
        format("pool is no string", edited("\"pool\":\"", "\"pool\":0,\"popl\":\"")),
        format("experts is no list", edited("\"experts\":[", "\"experts\":0,\"expertt\":[")),
        format("witnessed is null", edited(",\"policy\":{", ",\"witnessed\":null,\"policy\":{")),
        format("log key with another id", edited("\(Sample.origin)+", "\(Sample.origin)+0")),
        format("log key of a witness", edited(Sample.signer.key.text, Sample.witness(1).key.text)),
        format("proof with an extra line", edited("tlog-proof@v1\\n", "tlog-proof@v1\\nextra AA==\\n")),
        format("proof of another version", edited("tlog-proof@v1\\n", "tlog-proof@v2\\n")),
        format("index with a leading zero", edited("\\nindex ", "\\nindex 0")),
        format("index with a sign", edited("\\nindex ", "\\nindex -")),
        format("path that is no base64", edited("=\\n", "\\n")),
        format("proof without an empty line", edited("\\n\\n\(Sample.origin)", "\\n\(Sample.origin)")),
        format("checkpoint without signatures", edited("\\n\\n— ", "\\n— ")),
        format("checkpoint with a malformed signature line", edited("\\n\\n— ", "\\n\\n- ")),
        format("an empty entry", honest.proof { $0.concluded.entry = [] }.bytes),
        format(
            "an entry of 65,536 bytes",
            honest.proof { $0.concluded.entry = [UInt8](repeating: 0x78, count: 65_536) }.bytes),
        format("checkpoint with an extension line", edited("\\n\\n— ", "\\nextension\\n\\n— ")),
    ]

    private static let checkpoints = [
        ProofVector(
            "checkpoint: another log is trusted", .failed(.checkpoint), trust: Trust(log: stranger.key), honest.proof()),
        ProofVector(
            "checkpoint: the log's key under another name is trusted", .failed(.checkpoint),
            trust: Trust(log: renamed.key), honest.proof()),
        failing(.checkpoint, "the file names another log") { $0.log = stranger.key },
        failing(.checkpoint, "the policy under an earlier checkpoint") {
            $0.policy = honest.log.proved(8, under: honest.log.checkpoint(12))
        },
        failing(.checkpoint, "an expert under the same checkpoint with one signature more") {
            $0.experts[0].admitted.proof.checkpoint = Sample.witness(1).cosign(head, at: 0)
        },
        ProofVector(
            "checkpoint: signature of another key", .failed(.checkpoint),
            under(SignedCheckpoint(head.checkpoint, signedBy: stranger))),
        ProofVector(
            "checkpoint: signature that does not verify", .failed(.checkpoint),
            under(
                SignedCheckpoint(
                    Checkpoint(origin: Sample.origin, size: head.checkpoint.size, root: Fixed.digest("")),
                    signedBy: Sample.signer
                ).with(signatures: head.note.signatures))),
        ProofVector(
            "checkpoint: another origin", .failed(.checkpoint),
            under(
                SignedCheckpoint(
                    Checkpoint(origin: "otro.example", size: head.checkpoint.size, root: head.checkpoint.root),
                    signedBy: Sample.signer))),
        failing(.checkpoint, "witnessed signed by another key") {
            $0.witnessed = honest.log.entryProof(
                $0.opened.proof.proof.index, under: SignedCheckpoint(head.checkpoint, signedBy: stranger))
        },
    ]

    private static let inclusions = [
        failing(.inclusion, "the opening's text changed") { $0.opened.entry = changed($0.opened.entry) },
        failing(.inclusion, "the policy's text changed") { $0.policy.entry = changed($0.policy.entry) },
        failing(.inclusion, "the conclusion's text changed") { $0.concluded.entry = changed($0.concluded.entry) },
        failing(.inclusion, "an admission's text changed") {
            $0.experts[1].admitted.entry = changed($0.experts[1].admitted.entry)
        },
        failing(.inclusion, "an entry that is no JSON and not in the log") { $0.opened.entry = Array("x".utf8) },
        failing(.inclusion, "index one less") { $0.concluded.proof.proof.index -= 1 },
        failing(.inclusion, "index beyond the tree") { $0.concluded.proof.proof.index = head.checkpoint.size },
        failing(.inclusion, "largest index") { $0.concluded.proof.proof.index = .max },
        failing(.inclusion, "path with another hash") { $0.opened.proof.proof.path[0] = Fixed.digest("") },
        failing(.inclusion, "path one shorter") { $0.opened.proof.proof.path.removeLast() },
        failing(.inclusion, "path one longer") { $0.opened.proof.proof.path.append(Fixed.digest("")) },
        failing(.inclusion, "witnessed with another path") {
            $0.witnessed = $0.opened.proof
            $0.witnessed?.proof.path[0] = Fixed.digest("")
        },
        ProofVector("inclusion: witnessed at another index", .failed(.inclusion), witnessedElsewhere),
        ProofVector(
            "inclusion: the checkpoint of an empty tree", .failed(.inclusion),
            honest.proof { proof in
                let empty = SignedCheckpoint(
                    Checkpoint(origin: Sample.origin, size: 0, root: MerkleTree.emptyRoot), signedBy: Sample.signer)
                proof.matter.proof.checkpoint = empty
                proof.policy.proof.checkpoint = empty
                proof.opened.proof.checkpoint = empty
                proof.concluded.proof.checkpoint = empty
                for index in proof.experts.indices { proof.experts[index].admitted.proof.checkpoint = empty }
            }),
    ]

    /// The log contains the same opening twice: one place is witnessed, the other one proved.
    private static let witnessedElsewhere: ProofFile = {
        var proved = honest
        let opened = proved.log.opening(of: proved.draw).index
        proved.log.appendUnchecked(proved.log.entries[opened])
        return proved.proof {
            $0.witnessed = proved.log.entryProof(proved.log.entries.count - 1, under: proved.log.checkpoint())
        }
    }()

    /// Returns an entry with one letter added to its office.
    private static func changed(_ entry: [UInt8]) -> [UInt8] {
        Array(String(decoding: entry, as: UTF8.self).replacing("\"by\":\"", with: "\"by\":\"x").utf8)
    }

    static let spoiledFiles = formats + checkpoints + inclusions
}
