import Beacon
import Draw
import LogBuilder
import PublicRecord
import Sodium
import Support
import Verification
import WireFormat

/// Proofs from a log that validly signed wrong entries: the policy, the pool, the secret.
extension ProofVector {
    private static func failing(_ step: Step, _ name: String, _ proof: ProofFile) -> ProofVector {
        ProofVector("\(step): \(name)", .failed(step), proof)
    }

    private static func policy(_ name: String, _ proof: ProofFile) -> ProofVector { failing(.policy, name, proof) }

    /// Returns a proof from the honest record with one more entry, which the proof uses.
    private static func proof(
        with entry: [UInt8], _ edit: (inout ProofFile, ProofFile.ProvedEntry) -> Void
    ) -> ProofFile {
        var proved = Proved.honest
        proved.log.appendUnchecked(entry)
        let added = proved.log.proved(proved.log.entries.count - 1, under: proved.log.checkpoint())
        return proved.proof { edit(&$0, added) }
    }

    private static let custodians = Sample.policy(custodians: ["colegio", "archivo"])

    private static let otherDraw: ProofFile = {
        var proved = Proved.honest
        let other = proved.log.draw(Sample.request("99/2026"))
        let proof = proved.log.proof(of: other)
        return proved.proof { $0.concluded = proof.concluded }
    }()

    private static let wrongHash: ProofFile = {
        var chain = Sample.beacon("local-2").chain
        chain.hash = Fixed.digest("")
        let policy = Sample.policy(
            "acuerdo-2", beacons: [.init(chain: Sample.beacon("local-1").chain), .init(chain: chain, after: 600)])
        var log = LogBuilder.founded()
        log.appendUnchecked(.policyAdopted(policy))
        let draw = log.open(Sample.request("12/2026"), under: policy, spoil: { _ in })
        log.conclude(draw, unchecked: true)
        return log.proof(of: draw)
    }()

    private static let policies = [
        policy("a period in its place", Proved.honest.proof { $0.policy = entry(9, &$0) }),
        policy("a conclusion in the opening's place", Proved.honest.proof { $0.opened = $0.concluded }),
        policy("an opening in the conclusion's place", Proved.honest.proof { $0.concluded = $0.opened }),
        policy(
            "an entry that is no JSON",
            proof(with: Array("no entry".utf8)) { $0.concluded = $1 }),
        policy(
            "an entry with an unknown name",
            proof(
                with: Array(
                    String(decoding: Proved.honest.proof().concluded.entry, as: UTF8.self)
                        .replacingOnly("{\"alternates\":", with: "{\"a\":0,\"alternates\":").utf8)
            ) { $0.concluded = $1 }),
        policy(
            "policy adopted after the opening",
            proof(with: Proved.honest.log.entries[8]) { $0.policy = $1 }),
        policy(
            "opening after the conclusion",
            proof(with: Proved.honest.proof().opened.entry) { $0.opened = $1 }),
        policy("concluded before it was opened, by its time", Proved().concluded(after: -3_600).proof()),
        policy("the opening names another policy", Proved { $0.policy = "acuerdo-9" }.concluded().proof()),
        policy("the conclusion of another draw", otherDraw),
        policy(
            "envelopes in another order", Proved(policy: custodians) { $0.envelopes.reverse() }.concluded().proof()),
        policy("an envelope is missing", Proved(policy: custodians) { $0.envelopes.removeLast() }.concluded().proof()),
        policy(
            "an envelope of nobody",
            Proved { $0.envelopes = [.init(custodian: "x", box: Fixed.bytes("x", count: 80))] }
                .concluded().proof()),
        policy("local chain of another hash", wrongHash),
        policy("the folio of another year", Proved { $0.draw = Sample.draw(1, 2025) }.concluded().proof()),
    ]

    private static func entry(_ index: Int, _ proof: inout ProofFile) -> ProofFile.ProvedEntry {
        Proved.honest.log.proved(index, under: proof.opened.proof.checkpoint)
    }

    // MARK: - Pool

    private static func pool(_ name: String, _ proof: ProofFile) -> ProofVector { failing(.pool, name, proof) }

    private static func editedPool(_ old: String, _ new: String) -> ProofFile {
        Proved.honest.proof { $0.pool = $0.pool.replacingOnly(old, with: new) }
    }

    private static let impediment = DrawOpened.Impediment(expert: Sample.expert(2), cause: "parentesco")

    private static func impeded(_ new: String) -> ProofFile {
        Proved(impediments: [impediment], pool: { $0.replacingOnly("P-000002 0 parentesco\n", with: new) })
            .concluded().proof()
    }

    private static func excluded(_ cause: String) -> ProofFile {
        Proved(pool: { $0.replacingOnly("P-000002 1\n", with: "P-000002 0 \(cause)\n") }).concluded().proof()
    }

    private static func tickets(_ rule: TicketRule, _ count: Int) -> ProofFile {
        Proved(
            policy: Sample.policy(tickets: rule),
            pool: { $0.replacingOnly("P-000003 1\n", with: "P-000003 \(count)\n") }
        ).concluded().proof()
    }

    private static let pools = [
        pool("last line not ended", Proved.honest.proof { $0.pool.removeLast() }),
        pool("ids out of order", editedPool("P-000001 1\nP-000002 1\n", "P-000002 1\nP-000001 1\n")),
        pool("tickets with a leading zero", editedPool("P-000003 1", "P-000003 01")),
        pool("no tickets and no cause", editedPool("P-000003 1", "P-000003 0")),
        pool("more tickets than anyone may have", editedPool("P-000003 1", "P-000003 1000001")),
        pool("a person taken out", editedPool("P-000003 1\n", "")),
        pool("a person put in", editedPool("P-000005 1\n", "P-000005 1\nP-000006 1\n")),
        pool("other tickets", editedPool("P-000003 1", "P-000003 2")),
        pool("empty", Proved.honest.proof { $0.pool = "" }),
        pool("candidates miscounted", Proved { $0.pool.candidates += 1 }.concluded().proof()),
        pool("eligible miscounted", Proved { $0.pool.eligible -= 1 }.concluded().proof()),
        pool("tickets miscounted", Proved { $0.pool.tickets += 1 }.concluded().proof()),
        pool("another root", Proved { $0.pool.root = Fixed.digest("") }.concluded().proof()),
        pool("impediment without effect", impeded("P-000002 1\n")),
        pool("impediment with another cause", impeded("P-000002 0 otra\n")),
        pool("impediment behind a cause that comes later", impeded("P-000002 0 designado\n")),
        pool("impediment of nobody in the pool", impeded("")),
        pool("excluded by an impediment that the opening does not have", excluded("parentesco")),
        pool("excluded as designated, though nothing is replaced", excluded("designado")),
        pool("excluded by turn under uniform", excluded("turno")),
        pool("excluded by an unknown cause", excluded("x")),
        pool("two tickets under uniform", tickets(.uniform, 2)),
        pool("two tickets under rotation", tickets(.rotation, 2)),
        pool("tickets above the cap", tickets(.equity(cap: 3), 4)),
    ]

    // MARK: - Commitment

    private static let weak: ProofFile = {
        var policy = custodians
        policy.custodians[1].key = [UInt8](repeating: 0, count: 32)
        return Proved(policy: policy).concluded().proof()
    }()

    private static let commitments = [
        failing(.commitment, "another commitment", Proved { $0.commitment = Fixed.digest("") }.concluded().proof()),
        failing(.commitment, "another secret", Proved().concluded { $0.secret[31] ^= 1 }.proof()),
        failing(
            .commitment, "an envelope with another tag",
            Proved(policy: custodians) { $0.envelopes[1].box[40] ^= 1 }.concluded().proof()),
        failing(
            .commitment, "an envelope of another secret",
            Proved(policy: custodians) { opening in
                opening.envelopes[0].box = certain {
                    try Envelope.box(
                        draw: opening.draw, secret: Fixed.bytes("other"), key: custodians.custodians[0].key)
                }
            }.concluded().proof()),
        failing(
            .commitment, "the boxes of two custodians exchanged",
            Proved(policy: custodians) { opening in
                let box = opening.envelopes[0].box
                opening.envelopes[0].box = opening.envelopes[1].box
                opening.envelopes[1].box = box
            }.concluded().proof()),
        failing(
            .commitment, "a box that opens but was sealed with a random key",
            Proved(policy: custodians) { opening in
                opening.envelopes[0].box = certain {
                    try SealedBox.seal(
                        Fixed.bytes("secret \(opening.draw)"), to: custodians.custodians[0].key,
                        ephemeral: Fixed.digest("random"))
                }
            }.concluded().proof()),
        failing(.commitment, "a custodian's key of low order", weak),
    ]

    static let spoiledEntries = policies + pools + commitments
}

extension Proved {
    /// Makes a record whose opening is spoiled.
    init(policy: PolicyAdopted = Sample.policy(), _ spoil: @escaping LogBuilder.Spoil<DrawOpened>) {
        self.init(policy: policy, opening: spoil)
    }
}
