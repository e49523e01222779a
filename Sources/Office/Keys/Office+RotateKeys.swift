import Beacon
import PublicRecord
import Sodium
import Store
import TransparencyLog

/// New keys in place of old ones (docs/keys.md).
extension Office {
    /// Seals everything that is private under a new key, and lets the old key go.
    /// - Throws: `Refusal.sealedDamaged` if something does not open under the old key; then nothing is changed.
    public func rotateDataKey(as actor: Actor) throws {
        try actor.require(.manageKeys)
        try rotate(.data) { key, setting in
            let (old, new, random) = (secrets, try SecretBox(key: key), ports.random)
            let reseal = Change.reseal { box, context in
                guard let text = try? old.open(box, context: context) else {
                    throw Refusal(.sealedDamaged, ["name": context])
                }
                return try new.seal(text, context: context, random: random)
            }
            try perform(.manageKeys, on: "data", as: actor) { $0.changes = [reseal, setting] }
        }
        // A reader at work keeps what it reads; the next checkpoint of SQLite's own takes that out.
        try? reader.store.forgetOverwritten()
    }

    /// Signs checkpoints with a new key, and with the old one too until `retireLogKey`.
    /// - Parameter instrument: the legal act that announces the key.
    /// - Returns: the new key.
    public func rotateLogKey(instrument: String, as actor: Actor) throws -> VerifierKey {
        try actor.require(.manageKeys)
        let instrument = try RecordText.line(instrument, of: .instrument)
        // Only two keys sign at a time: whoever trusts an older one has had long to notice.
        guard !keys.has(.log, .previous) else { throw Refusal(.previousKeyStays) }
        _ = try now()
        let former = publisher.log
        try rotate(.log) { key, setting in
            let signer = try NoteSigner(name: former.name, privateKey: .init(seed: key))
            let old = try NoteSigner(name: former.name, privateKey: .init(seed: keys.read(.log)))
            publisher.sign(with: signer, and: [old])
            try perform(.manageKeys, on: "log", as: actor) { deed in
                deed.facts = [.keyAnnounced(KeyAnnounced(signer.key, instrument: instrument))]
                deed.changes = [setting]
            }
        }
        return publisher.log
    }

    /// Lets the log's former key go: from now on it signs nothing, and proofs that name it are issued anew.
    /// - Returns: the key that went.
    public func retireLogKey(as actor: Actor) throws -> VerifierKey {
        try actor.require(.manageKeys)
        guard let former = publisher.keys.dropFirst().first else { throw Refusal(.noPreviousKey) }
        // First the proofs: while the former key signs, a proof under either verifies.
        try publisher.reissueProofs()
        try keys.remove(.log, .previous)
        try loadKeys()
        try publisher.publish()
        return former
    }

    /// Runs the installation's own beacon on with a new key. The beacon is part of the policy, so that the policy in force is
    /// adopted again, with the new chain, under a new code.
    /// - Parameters:
    ///   - code: of the new policy.
    ///   - instrument: the legal act that adopts it.
    /// - Throws: `Refusal.drawsOpen` while a draw waits for a round of the old key.
    public func rotateBeaconKey(policy code: String, instrument: String, as actor: Actor) throws -> PolicyAdopted {
        try actor.require(.manageKeys)
        let instrument = try RecordText.line(instrument, of: .instrument)
        let time = try now()
        guard var policy = reader.state.policies.inForce else { throw Refusal(.noPolicy) }
        let own = { (chain: Chain) in chain.scheme == .local && chain.publicKey == self.beaconKey.publicKey.bytes }
        guard let place = policy.beacons.firstIndex(where: { own($0.chain) }) else { throw Refusal(.noLocalBeacon) }
        let waiting = reader.state.draws.open.values.filter { open in
            reader.state.policies[open.opened.policy]?.beacons.contains { own($0.chain) } ?? false
        }
        guard waiting.isEmpty else {
            throw Refusal(
                .drawsOpen, ["draws": waiting.map(\.opened.draw).sorted().map(\.description).joined(separator: ", ")])
        }
        let old = policy.beacons[place].chain
        try rotate(.beacon) { key, setting in
            policy.beacons[place].chain =
                LocalBeacon(
                    name: Office.successor(of: old.name), key: try .init(seed: key), period: old.period,
                    genesis: time.seconds
                ).chain
            policy.policy = code
            policy.instrument = instrument
            try perform(.manageKeys, on: "beacon", as: actor) { deed in
                deed.facts = [.policyAdopted(policy)]
                deed.changes = [setting]
            }
        }
        return policy
    }

    /// Announces a new matter key in the place of one that is lost. A file has another tag from now on, and every verdict says so.
    /// - Parameters:
    ///   - cause: a code of scope `matter-key`.
    ///   - instrument: the legal act that announces the key.
    ///   - force: although the key is there, on the council's decision.
    /// - Returns: the new public key, in hex.
    /// - Throws: `Refusal.matterKeyStays` while the key is there.
    public func renewMatterKey(
        cause: String, instrument: String, force: Bool = false, as actor: Actor
    ) throws -> String {
        try actor.require(.manageKeys)
        let instrument = try RecordText.line(instrument, of: .instrument)
        let isThere = try privateKeys.matter(of: reader.store).map { $0.publicKey == reader.state.matterKeys.last }
        guard force || isThere != true else { throw Refusal(.matterKeyStays) }
        _ = try now()
        try rotate(.matter) { key, setting in
            let announced = MatterKeyAnnounced(
                matterKey: try VRF.PrivateKey(scalar: key).publicKey, cause: cause, instrument: instrument,
                proposedBy: DefaultOffice.roster)
            try perform(.manageKeys, on: "matter", as: actor) { deed in
                deed.facts = [.matterKeyAnnounced(announced)]
                deed.changes = [setting]
            }
        }
        return try privateKeys.matter(of: reader.store)?.publicKey.hex ?? ""
    }

    /// `local` is followed by `local-2`, `local-2` by `local-3`.
    private static func successor(of name: String) -> String {
        guard let dash = name.lastIndex(of: "-"), let number = Int(name[dash...].dropFirst()) else {
            return name + "-2"
        }
        return name[...dash] + String(number + 1)
    }

    /// The one way to a new key: it is written beside the old one, `commit` stores its id together with all that depends on it,
    /// and the files follow. Where the process is killed, the next start goes by the id.
    private func rotate(_ key: KeyFolder.Key, commit: (_ key: [UInt8], _ setting: Change) throws -> Void) throws {
        let new = try key.made(random: ports.random)
        try keys.add(next: new, key, random: ports.random)
        do {
            try commit(new, .set(.key(key), to: KeyFolder.id(of: new, key)))
        } catch {
            // What failed may have been the publishing, after the commit: that too is for the store to say.
            try? loadKeys()
            throw error
        }
        try loadKeys()
    }

    private func loadKeys() throws {
        let ring = try KeyRing(settling: keys, of: reader.store, origin: publisher.log.name)
        secrets = ring.secrets
        beaconKey = ring.beacon
        publisher.sign(with: ring.signer, and: ring.otherSigners)
    }
}
