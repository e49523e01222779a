import Beacon
import Draw
import LogBuilder
import PublicRecord
import Sodium
import TransparencyLog
import Verification
import WireFormat

/// A proof file and a trust policy, with the outcome by protocol section 10.2. The outcome is stated here, not computed
/// by a verifier.
struct ProofVector: Sendable {
    enum Expectation: Sendable {
        case success([Warning])
        case failed(Step)
    }

    var name: String
    var trust: Trust
    var proof: [UInt8]
    var expect: Expectation

    init(_ name: String, _ expect: Expectation, trust: Trust = Trust(), _ proof: ProofFile) {
        self.init(name, expect, trust: trust, bytes: proof.bytes)
    }

    init(_ name: String, _ expect: Expectation, trust: Trust = Trust(), bytes: [UInt8]) {
        self.name = name
        self.trust = trust
        self.proof = bytes
        self.expect = expect
    }

    var outcome: String {
        switch expect {
        case .success: "success"
        case .failed(let step): step.rawValue
        }
    }

    var warnings: [String]? {
        if case .success(let warnings) = expect { warnings.map(\.rawValue).sorted() } else { nil }
    }

    var json: JSON {
        .object([
            "name": .string(name), "trust": .string(trust.text),
            "proof": .string(String(decoding: proof, as: UTF8.self)), "expect": .string(outcome),
            "warnings": warnings.map { .array($0.map { .string($0) }) },
        ])
    }

    static let all =
        sound + spoiledFiles + spoiledEntries + spoiledDraws + spoiledPeople + correctedPeople
        + publicBeacons + matters

    /// The warnings for every proof here on the local beacon and without witnesses.
    static let usual: [Warning] = [.noWitnesses, .notIndependent]
}

/// A record with one draw to be proved.
struct Proved: Sendable {
    var log: LogBuilder
    var draw: DrawID

    /// Makes a record with one draw.
    /// - Parameters:
    ///   - hidden, key, adds, pool: as in `LogBuilder.open`.
    ///   - opening: spoils the entry of the opening.
    ///   - time: the time of the opening, an hour after the record began.
    ///   - before: appends entries before the draw.
    init(
        policy: PolicyAdopted = Sample.policy(), experts: Int = 5, request: Request = Sample.request("12/2026"),
        hidden: String? = nil, key: VRF.PrivateKey = Sample.matterKey, adds: Addition? = nil,
        impediments: [DrawOpened.Impediment] = [], pool: ((String) -> String)? = nil,
        opening: LogBuilder.Spoil<DrawOpened>? = nil, at time: Timestamp? = nil,
        before: (inout LogBuilder) -> Void = { _ in }
    ) {
        log = LogBuilder.founded(policy: policy, experts: experts, at: time?.advanced(by: -3_600) ?? Sample.start)
        before(&log)
        draw = log.open(
            request, hidden: hidden, key: key, at: time, impediments: impediments, adds: adds, pool: pool,
            spoil: opening)
    }

    /// Returns the record with the draw concluded, whether or not a rule is broken.
    func concluded(
        after seconds: Int = 2, beacon: String? = nil, _ spoil: LogBuilder.Spoil<DrawConcluded>? = nil,
        speak: ((Int) -> SignedRound)? = nil
    ) -> Proved {
        var proved = self
        let time = log.due(draw).advanced(by: seconds)
        proved.log.conclude(draw, at: time, beacon: beacon, speak: speak, unchecked: true, spoil: spoil)
        return proved
    }

    /// Returns the proof, changed by `edit`.
    func proof(_ edit: LogBuilder.Spoil<ProofFile> = { _ in }) -> ProofFile {
        var proof = log.proof(of: draw)
        edit(&proof)
        return proof
    }

    static let honest = Proved().concluded()
}

/// The same draw in a log with two witnesses.
struct WitnessedDraw: Sendable {
    static let witnesses = [Sample.witness(1), Sample.witness(2)]
    static let trust = Trust("all", of: witnesses)

    let proved: Proved
    /// The checkpoint right after the opening.
    let early: SignedCheckpoint
    let now: SignedCheckpoint
    let due: Timestamp

    init() {
        let opened = Proved()
        early = opened.log.checkpoint()
        due = opened.log.due(opened.draw)
        proved = opened.concluded()
        now = proved.log.checkpoint().cosigned(by: WitnessedDraw.witnesses, at: proved.log.clock)
    }

    func proof(_ early: SignedCheckpoint?, now: SignedCheckpoint? = nil) -> ProofFile {
        proved.log.proof(of: proved.draw, under: now ?? self.now, witnessed: early)
    }

    /// Returns the checkpoint cosigned in time, by default one second before the round is due.
    func early(_ witnesses: [Cosigner] = WitnessedDraw.witnesses, before due: Int = 1) -> SignedCheckpoint {
        early.cosigned(by: witnesses, at: self.due.advanced(by: -due))
    }
}
