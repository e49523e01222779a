import LogBuilder
import Sodium
import Support
import TransparencyLog
import Verification
import WireFormat

/// Honest logs with altered files, and logs whose keeper shows another history.
extension LogVector {
    private static let tile = "tile/0/000.p/\(drawn.entries.count)"
    private static let bundle = "tile/entries/000.p/\(drawn.entries.count)"
    private static let identity = "identities/P-000001.json"

    private static func tampered(
        _ name: String, _ findings: [LogFault], in log: LogBuilder = drawn, _ edit: (inout [String: [UInt8]]) -> Void
    ) -> LogVector {
        var files = log.published(proofs: false)
        edit(&files)
        return LogVector(name: name, files: files, findings: findings.map { .fault($0) })
    }

    private static func signed(_ name: String, _ findings: [LogFault], _ checkpoint: SignedCheckpoint) -> LogVector {
        tampered(name, findings) { $0["checkpoint"] = checkpoint.bytes }
    }

    /// Returns the bundle with one entry rewritten.
    private static func rewritten(_ index: Int, _ edit: (String) -> String) -> [UInt8] {
        var entries = drawn.entries
        entries[index] = Array(edit(drawn.text(index)).utf8)
        return certain { try EntryBundle.encode(entries) }
    }

    private static func head(origin: String = Sample.origin, size: Int = drawn.entries.count, root: Digest? = nil)
        -> Checkpoint
    {
        Checkpoint(origin: origin, size: size, root: root ?? drawn.checkpoint().checkpoint.root)
    }

    private static let stranger = certain {
        try NoteSigner(name: Sample.origin, privateKey: Fixed.signingKey("stranger"))
    }
    private static let otherLog = LogBuilder.founded(
        experts: 3,
        signer: certain { try NoteSigner(name: "otro.example", privateKey: Fixed.signingKey("other log")) })

    /// The same log with another draw: another history of the same length.
    private static let otherHistory: LogBuilder = {
        var log = founded
        log.draw(Sample.request("13/2026"))
        return log
    }()

    private static let checkpoints = [
        tampered("checkpoint: none", [.checkpoint]) { $0["checkpoint"] = nil },
        tampered("checkpoint: empty", [.checkpoint]) { $0["checkpoint"] = [] },
        tampered("checkpoint: malformed", [.checkpoint]) { $0["checkpoint"]?.removeLast() },
        signed("checkpoint: of another log", [.checkpoint], otherLog.checkpoint()),
        signed(
            "checkpoint: signed by another key", [.checkpoint], SignedCheckpoint(head(), signedBy: stranger)),
        signed(
            "checkpoint: of another origin", [.checkpoint],
            SignedCheckpoint(head(origin: "otro.example"), signedBy: Sample.signer)),
        signed(
            "checkpoint: signature of another text", [.checkpoint],
            SignedCheckpoint(head(size: drawn.entries.count - 1), signedBy: Sample.signer).with(
                signatures: drawn.checkpoint().note.signatures)),
        tampered("checkpoint: extension line", [.checkpoint]) {
            let text = head().noteText + "extension\n"
            $0["checkpoint"] = SignedNote(text: text, signatures: [Sample.signer.sign(text)]).bytes
        },
        signed(
            "root: another one, signed", [.root],
            SignedCheckpoint(head(root: Fixed.digest("")), signedBy: Sample.signer)
        ),
        signed("root: the checkpoint of another history", [.root], otherHistory.checkpoint()),
        signed(
            "missing: the checkpoint promises one entry more", [.missing],
            SignedCheckpoint(head(size: drawn.entries.count + 1), signedBy: Sample.signer)),
    ]

    private static let witnesses = [Sample.witness(1), Sample.witness(2)]

    private static func witnessed(_ name: String, _ fault: LogFault, _ checkpoint: SignedCheckpoint) -> LogVector {
        var vector = signed(name, [fault], checkpoint)
        vector.trust = Trust("all", of: witnesses)
        vector.files[openingOfDrawn.path] = openingOfDrawn.proof
        return vector
    }

    /// The published proof that both witnesses saw the opening of the draw in `drawn`.
    static let openingOfDrawn: (path: String, proof: [UInt8]) = {
        let draw = Sample.draw(1)
        let index = drawn.opening(of: draw).index
        let head = drawn.checkpoint(index + 1).cosigned(by: witnesses, at: drawn.due(draw).advanced(by: -1))
        return (PublishedFile.witnessedOpening(draw), Array(drawn.entryProof(index, under: head).text.utf8))
    }()

    private static let wrongCosignatures = drawn.checkpoint().with(
        signatures: drawn.checkpoint().note.signatures
            + otherHistory.checkpoint().cosigned(by: witnesses, at: drawn.clock).note.signatures.dropFirst())

    /// A policy that names the witnesses and requires none.
    private static let noQuorum: Trust = {
        var trust = Trust("all", of: witnesses)
        trust.text = trust.text.replacingOnly("quorum testigos", with: "quorum none")
        return trust
    }()

    private static let quorums = [
        witnessed("witnesses: none", .witnesses, drawn.checkpoint()),
        witnessed(
            "witnesses: one of two", .witnesses, drawn.checkpoint().cosigned(by: [witnesses[0]], at: drawn.clock)),
        witnessed("witnesses: cosignatures of another checkpoint", .witnesses, wrongCosignatures),
        LogVector(
            name: "success: cosignatures of another checkpoint, no witness asked for", trust: noQuorum,
            files: drawn.published(wrongCosignatures, proofs: false), findings: []),
    ]

    private static let tiles = [
        tampered("missing: tile", [.missing]) { $0[tile] = nil },
        tampered("missing: entry bundle", [.missing]) { $0[bundle] = nil },
        tampered("missing: tile of level 1", [.missing], in: long) { $0["tile/1/000.p/1"] = nil },
        tampered("truncated: tile one byte short", [.truncated]) { $0[tile]?.removeLast() },
        tampered("truncated: tile one hash short", [.truncated]) { $0[tile]?.removeLast(32) },
        tampered("truncated: tile one hash long", [.truncated]) { $0[tile]? += [UInt8](repeating: 0, count: 32) },
        tampered("truncated: tile empty", [.truncated]) { $0[tile] = [] },
        tampered("truncated: bundle one byte short", [.truncated]) { $0[bundle]?.removeLast() },
        tampered("truncated: bundle one entry short", [.truncated]) {
            $0[bundle] = certain { try EntryBundle.encode(drawn.entries.dropLast()) }
        },
        tampered("truncated: bundle one entry long", [.truncated]) {
            $0[bundle] = certain { try EntryBundle.encode(drawn.entries + [[1]]) }
        },
        tampered("truncated: bundle one byte long", [.truncated]) { $0[bundle]?.append(0) },
        tampered("truncated: bundle empty", [.truncated]) { $0[bundle] = [] },
        tampered("truncated: bundle with an empty entry", [.truncated]) { $0[bundle] = [0, 0] + ($0[bundle] ?? []) },
        tampered("leaf: a hash of a tile changed", [.leaf]) { $0[tile]?[33] ^= 1 },
        tampered("leaf: and so the level above", [.leaf, .node], in: long) { $0["tile/0/000"]?[33] ^= 1 },
        tampered("node: a hash of level 1 changed", [.node], in: long) { $0["tile/1/000.p/1"]?[0] ^= 0x80 },
        tampered("leaf, root: an entry rewritten", [.leaf, .root]) {
            $0[bundle] = rewritten(drawn.admissions[Sample.expert(1)] ?? 0) {
                $0.replacingOnly("Acta de prueba", with: "Acta de Prueba")
            }
        },
        LogVector(
            name: "leaf, order, root: the conclusion rewritten",
            files: drawn.published(proofs: false).merging([
                bundle: rewritten(drawn.entries.count - 1, swapped)
            ]) { $1 }, findings: [.fault(.leaf), .rule(.order), .fault(.root)]),
        LogVector(
            name: "leaf, malformed, root: an entry that is no JSON",
            files: drawn.published(proofs: false).merging([bundle: rewritten(drawn.entries.count - 1) { _ in "x" }]) {
                $1
            },
            findings: [.fault(.leaf), .rule(.malformed), .fault(.root)]),
    ]

    /// Returns a conclusion with the designated expert and the alternate exchanged.
    private static func swapped(_ text: String) -> String {
        guard let fact = drawn.conclusions[Sample.draw(1)]?.fact else { return text }
        let (one, other) = (fact.designated[0].description, fact.alternates[0].description)
        return text.replacing(one, with: "?").replacing(other, with: one).replacing("?", with: other)
    }

    private static func earlier(
        _ name: String, _ fault: LogFault, _ checkpoint: SignedCheckpoint
    ) -> LogVector {
        LogVector(
            name: "\(fault.rawValue): \(name)", files: drawn.published(proofs: false), earlier: checkpoint,
            findings: [.fault(fault)])
    }

    private static let others = [
        earlier(
            "an earlier checkpoint of another history", .inconsistent,
            otherHistory.checkpoint(drawn.entries.count - 1)),
        earlier("an earlier checkpoint of the same size", .inconsistent, otherHistory.checkpoint()),
        earlier("an earlier checkpoint of a longer log", .inconsistent, eventful.checkpoint()),
        earlier(
            "an earlier checkpoint of the empty log with another root", .inconsistent,
            SignedCheckpoint(head(size: 0, root: Fixed.digest("")), signedBy: Sample.signer)),
        earlier("an earlier checkpoint of another log", .checkpoint, otherLog.checkpoint(3)),
        earlier(
            "an earlier checkpoint signed by another key", .checkpoint,
            SignedCheckpoint(drawn.checkpoint(9).checkpoint, signedBy: stranger)),
        tampered("identity: one letter", [.identity]) { $0[identity]?[30] ^= 1 },
        tampered("identity: another expert's", [.identity]) { $0[identity] = $0["identities/P-000002.json"] },
        tampered("identity: empty", [.identity]) { $0[identity] = [] },
        tampered("identity: a newline more", [.identity]) { $0[identity]?.append(0x0A) },
        LogVector(
            name: "future: newest entry 301 seconds ahead of the clock", now: drawn.clock.advanced(by: -301),
            files: drawn.published(proofs: false), findings: [.fault(.future)]),
        LogVector(
            name: "future and unknown-office", now: Sample.start.advanced(by: 200),
            files: {
                var log = founded
                log.change(.suspended, 1, at: Sample.start.advanced(by: 501), by: "nadie", spoil: { _ in })
                return log.published(proofs: false)
            }(), findings: [.fault(.future), .rule(.unknownOffice)]),
        broken("identity: the document from before a correction", [.fault(.identity)]) {
            $0.admit(6)
            $0.correctIdentity(6)
            $0.files["identities/P-000006.json"] = Sample.identity(6).bytes
        },
        broken("identity: corrected to another's document, by the digest of the entry", [.fault(.identity)]) {
            $0.admit(6)
            $0.correctIdentity(6, to: Sample.corrected(2))
        },
        broken("identity: not of its expert, by the digest of the entry", [.fault(.identity)]) {
            $0.admit(6, identity: Sample.identity(7).bytes)
        },
        broken("identity: not canonical, by the digest of the entry", [.fault(.identity)]) {
            $0.admit(6, identity: Sample.identity(6).bytes + [0x0A])
        },
    ]

    static let tamperedLogs = checkpoints + quorums + tiles + others
}
