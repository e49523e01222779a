import Beacon
import PublicRecord
import Sodium
import Store
import TransparencyLog

/// Replacements of keys (docs/keys.md).
extension Office {
    /// Seals all private data under a new key, and removes the old key.
    /// - Throws: `Refusal.sealedDamaged` if a value does not open under the old key; then nothing is changed.
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
        // An open read transaction pins old WAL pages; SQLite's next checkpoint removes them.
        try? reader.store.forgetOverwritten()
    }

    /// Signs checkpoints with a new key, and with the old one too until `retireLogKey`.
    /// - Parameter instrument: the legal act that announces the key.
    /// - Returns: the new key.
    public func rotateLogKey(instrument: String, as actor: Actor) throws -> VerifierKey {
        try actor.require(.manageKeys)
        let instrument = try RecordText.line(instrument, of: .instrument)
        // At most two keys sign at a time. An auditor who trusts the older one must have time to notice the new one.
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

    /// Retires the log's former key: it no longer signs, and proofs that name it are issued again.
    /// - Returns: the retired key.
    public func retireLogKey(as actor: Actor) throws -> VerifierKey {
        try actor.require(.manageKeys)
        guard let former = publisher.keys.dropFirst().first else { throw Refusal(.noPreviousKey) }
        // The proofs come first: while the former key still signs, a proof under either key verifies.
        try publisher.reissueProofs()
        try keys.remove(.log, .previous)
        try loadKeys()
        try publisher.publish()
        return former
    }

    /// Gives the installation's own beacon a new key. The policy contains the beacon, so the policy in force is adopted
    /// again, with the new chain, under a new code.
    /// - Parameters:
    ///   - code: the code of the new policy.
    ///   - instrument: the legal act that adopts it.
    /// - Throws: `Refusal.drawsOpen` while a draw awaits a round of the old key.
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

    /// Announces a new matter key in place of a lost one. Every file has another tag from then on, and every verdict
    /// says so.
    /// - Parameters:
    ///   - cause: a code of scope `matter-key`.
    ///   - instrument: the legal act that announces the key.
    ///   - force: replaces a key that is not lost, on the council's decision.
    /// - Returns: the new public key, in hex.
    /// - Throws: `Refusal.matterKeyStays` while the key exists, unless forced.
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

    /// Returns `local-2` after `local`, and `local-3` after `local-2`.
    private static func successor(of name: String) -> String {
        guard let dash = name.lastIndex(of: "-"), let number = Int(name[dash...].dropFirst()) else {
            return name + "-2"
        }
        return name[...dash] + String(number + 1)
    }

    /// Replaces a key: the new one is written beside the old one, `commit` stores its id together with everything that
    /// depends on it, and the files are moved. After a kill, the next start goes by the stored id.
    private func rotate(_ key: KeyFolder.Key, commit: (_ key: [UInt8], _ setting: Change) throws -> Void) throws {
        let new = try key.made(random: ports.random)
        try keys.add(next: new, key, random: ports.random)
        do {
            try commit(new, .set(.key(key), to: KeyFolder.id(of: new, key)))
        } catch {
            // The error may come from publishing, after the commit, so the stored id decides here too.
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
