import Draw
import LogBuilder
import PublicRecord
import Sodium
import Support
import Verification
import WireFormat

/// Proofs about the matter of a draw.
extension ProofVector {
    private static func failing(_ name: String, _ proof: ProofFile) -> ProofVector {
        ProofVector("matter: \(name)", .failed(.matter), proof)
    }

    private static let newKey = Fixed.matterKey("new")

    private static let rekeyed = Proved(key: newKey, before: { $0.announce(newKey) }).concluded()

    private static let addition: ProofFile = {
        var log = LogBuilder.founded()
        let first = log.draw(Sample.request("12/2026"))
        let draw = log.draw(
            Sample.request("12/2026 bis", kind: "rebeldia"),
            adds: Addition(to: log.designation(first), cause: "otra-parte"))
        return log.proof(of: draw)
    }()

    private static func tagged(_ spoil: @escaping @Sendable (inout MatterTag) -> Void) -> ProofFile {
        Proved(opening: { spoil(&$0.tag) }).concluded().proof()
    }

    /// Returns a proof whose member `matter` is another entry of the log.
    private static func announced(by index: Int, in proved: Proved = Proved.honest) -> ProofFile {
        proved.proof { $0.matter = proved.log.proved(index, under: proved.log.checkpoint()) }
    }

    private static let openedAndThenRekeyed: Proved = {
        var proved = Proved()
        proved.log.announce(newKey)
        return proved.concluded()
    }()

    static let matters: [ProofVector] = [
        ProofVector("addition", .success(usual + [.addition]), addition),
        ProofVector("another matter key", .success(usual + [.matterKeyChanged]), rekeyed.proof()),
        ProofVector(
            "another matter key, reserved", .success(usual + [.matterKeyChanged, .reserved]),
            Proved(request: Sample.request(nil), hidden: "12/2026", key: newKey, before: { $0.announce(newKey) })
                .concluded().proof()),
        ProofVector(
            "another matter key, announced later", .success(usual), openedAndThenRekeyed.proof()),
        failing("the tag of another file", tagged { $0 = Sample.tag(Sample.number("13/2026")) }),
        failing("the tag of another kind of file", tagged { $0 = Sample.tag(Sample.number("exhorto 12/2026")) }),
        failing("the tag of another court", tagged { $0 = Sample.tag(Sample.number("12/2026"), court: "juzgado-2") }),
        failing("another tag with the right proof", tagged { $0.value = Fixed.digest("tag") }),
        failing("one bit of the proof", tagged { $0.proof?[70] ^= 1 }),
        failing("under the former key", announced(by: 0, in: rekeyed)),
        failing(
            "under a key announced after the opening",
            announced(by: openedAndThenRekeyed.log.matterKeys[1], in: openedAndThenRekeyed)),
        failing("an entry that announces no key", announced(by: 1)),
        failing(
            "a reserved matter under no key",
            {
                let proved = Proved(request: Sample.request(nil), hidden: "12/2026").concluded()
                return announced(by: 2, in: proved)
            }()),
        failing(
            "an announced key that is none",
            {
                let forged = Proved(before: { log in
                    var fact = MatterKeyAnnounced(
                        matterKey: newKey.publicKey, cause: "llave-perdida", instrument: "Acta de prueba",
                        proposedBy: Sample.registry)
                    fact.matterKey = [UInt8](repeating: 0, count: 32)
                    log.appendUnchecked(.matterKeyAnnounced(fact))
                }).concluded()
                return announced(by: forged.log.matterKeys[1], in: forged)
            }()),
        ProofVector(
            "format: without the matter's entry", .failed(.format),
            bytes: Array(
                String(decoding: Proved.honest.proof().bytes, as: UTF8.self)
                    .replacingOnly("\"matter\":{", with: "\"mater\":{").utf8)),
    ]
}
