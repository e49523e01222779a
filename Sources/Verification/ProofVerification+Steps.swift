import Draw
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// The steps, each on what the earlier ones showed (protocol section 10.2).
extension ProofVerification {
    static func checkCheckpoints(_ file: ProofFile, _ trust: TrustPolicy) throws(Ground) -> SignedCheckpoint {
        guard trust.accepts(file.log) else { throw .failure(.logNotTrusted, found: file.log.text) }
        let checkpoint = file.opened.proof.checkpoint
        for (_, entry) in file.entries + file.corrections where entry.proof.checkpoint != checkpoint {
            throw .failure(.checkpointsDiffer, found: entry.proof.checkpoint.checkpoint.origin)
        }
        for signed in [checkpoint, file.witnessed?.checkpoint].compactMap({ $0 }) where !signed.isSigned(by: file.log) {
            throw .failure(.checkpointSignature, found: signed.checkpoint.origin)
        }
        return checkpoint
    }

    static func checkInclusion(_ file: ProofFile) throws(Ground) {
        for (name, item) in file.entries + file.corrections where !item.proof.includes(item.entry) {
            throw .failure(.notIncluded, found: name)
        }
        if let witnessed = file.witnessed,
            witnessed.proof.index != file.opened.proof.proof.index || !witnessed.includes(file.opened.entry)
        {
            throw .failure(.notIncluded, found: "opened.witnessed")
        }
    }

    static func readEntries(_ file: ProofFile) throws(Ground) -> Entries {
        let first = try Ground.of("policy.entry") { try Entry(parsing: file.policy.entry) }
        let second = try Ground.of("opened.entry") { try Entry(parsing: file.opened.entry) }
        let third = try Ground.of("concluded.entry") { try Entry(parsing: file.concluded.entry) }
        guard case .policyAdopted(let policy) = first.fact else { throw .failure(.wrongEntryType, found: "policy") }
        guard case .drawOpened(let opened) = second.fact else { throw .failure(.wrongEntryType, found: "opened") }
        guard case .drawConcluded(let concluded) = third.fact else {
            throw .failure(.wrongEntryType, found: "concluded")
        }
        let indexes = [file.policy, file.opened, file.concluded].map(\.proof.proof.index)
        guard indexes[0] < indexes[1], indexes[1] < indexes[2], first.time <= second.time, second.time <= third.time
        else { throw .failure(.entriesNotInOrder, found: indexes.map(String.init).joined(separator: " ")) }
        guard opened.policy == policy.policy else { throw .failure(.otherPolicy, found: opened.policy) }
        guard concluded.draw == opened.draw, Int(opened.draw.year) == second.time.year else {
            throw .failure(.otherDraw, found: concluded.draw.description)
        }
        try Ground.of {
            try opened.checkEnvelopes(under: policy)
            try policy.checkChains()
        }
        return Entries(
            policy: policy, opened: opened, openedAt: second.time,
            openedLeaf: MerkleTree.leafHash(file.opened.entry), concluded: concluded, concludedAt: third.time)
    }

    /// The key under which the opening's tag was made.
    static func readMatterKey(
        _ file: ProofFile, _ entries: Entries
    ) throws(Ground) -> (key: VRF.PublicKey, isOfCreation: Bool) {
        let entry = try Ground.of("matter.entry") { try Entry(parsing: file.matter.entry) }
        let index = file.matter.proof.proof.index
        let checkpoint = file.matter.proof.checkpoint.checkpoint
        let (key, isOfCreation): ([UInt8], Bool)
        switch entry.fact {
        case .recordCreated(let fact) where index == 0 && fact.origin.utf8.elementsEqual(checkpoint.origin.utf8):
            (key, isOfCreation) = (fact.matterKey, true)
        case .matterKeyAnnounced(let fact): (key, isOfCreation) = (fact.matterKey, false)
        default: throw .failure(.wrongEntryType, found: "matter")
        }
        guard index < file.opened.proof.proof.index, entry.time <= entries.openedAt else {
            throw .failure(.entriesNotInOrder, found: "matter")
        }
        return (try Ground.of("matter.entry.matter_key") { try VRF.PublicKey(key) }, isOfCreation)
    }

    static func checkPool(_ text: String, _ entries: Entries) throws(Ground) -> Pool {
        let pool = try Ground.of("pool") { try Pool(parsing: text) }
        guard DrawOpened.PoolSummary(pool) == entries.opened.pool else {
            throw .failure(.poolSummary, found: pool.root.hex)
        }
        let causes = Dictionary(uniqueKeysWithValues: entries.opened.impediments.map { ($0.expert, $0.cause) })
        for (expert, cause) in causes where pool[expert] == nil {
            throw .failure(.impedimentNotInPool, found: "\(expert) \(cause)")
        }
        for line in pool.lines where !entries.explain(line, impediment: causes[line.expert]) {
            throw .failure(causes[line.expert] == nil ? .causeUnexplained : .impedimentNotInPool, found: line.text)
        }
        for holder in pool.holders where holder.tickets > entries.policy.tickets.mostTickets {
            throw .failure(.ticketsAgainstPolicy, found: "\(holder.expert) \(holder.tickets)")
        }
        return pool
    }

    static func checkPeople(_ file: ProofFile, _ entries: Entries) throws(Ground) -> [Person] {
        let ids = entries.concluded.designated + entries.concluded.alternates
        guard file.experts.count == ids.count else {
            throw .failure(.otherExperts, found: String(file.experts.count))
        }
        var people: [Person] = []
        for (index, (id, proved)) in zip(ids, file.experts).enumerated() {
            let place = "experts[\(index)]"
            let entry = try Ground.of(place + ".entry") { try Entry(parsing: proved.admitted.entry) }
            guard case .expertAdmitted(let admitted) = entry.fact, admitted.expert == id,
                proved.admitted.proof.proof.index < file.opened.proof.proof.index
            else { throw .failure(.otherExperts, found: id.description) }
            let identity = try corrected(proved, of: id, at: place) ?? admitted.identity
            let document = try proved.identity.map { (bytes) throws(Ground) in
                guard SHA256.hash(bytes) == identity else {
                    throw .failure(.identityDigest, found: id.description)
                }
                let document = try Ground.of(place + ".identity") { try IdentityDocument(parsing: bytes) }
                guard document.expert == id else { throw .failure(.identityDigest, found: id.description) }
                return document
            }
            people.append(
                Person(expert: id, isDesignated: index < entries.concluded.designated.count, identity: document))
        }
        return people
    }

    /// The digest of the identity document by the correction that a proof has.
    private static func corrected(
        _ proved: ProofFile.ProvedExpert, of expert: ExpertID, at place: String
    ) throws(Ground) -> Digest? {
        guard let corrected = proved.corrected else { return nil }
        let entry = try Ground.of(place + ".corrected.entry") { try Entry(parsing: corrected.entry) }
        guard case .identityCorrected(let fact) = entry.fact, fact.expert == expert,
            corrected.proof.proof.index > proved.admitted.proof.proof.index
        else { throw .failure(.otherExperts, found: expert.description) }
        return fact.identity
    }
}

extension TrustPolicy.QuorumState {
    /// Why the quorum is not met; `nil` if it is, or none is asked for.
    func ground(else failure: Failure) -> Ground? {
        switch self {
        case .met, .notRequired: nil
        case .notMet: .failure(failure, found: "")
        case .unchecked: .failure(.quorumUnchecked, found: "")
        case .invalid(let witness): .failure(.cosignatureInvalid, found: witness)
        }
    }
}
