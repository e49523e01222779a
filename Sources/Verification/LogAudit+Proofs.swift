import Draw
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// Published proofs, compared with the record (protocol section 10.3).
extension LogAudit {
    /// - Parameters:
    ///   - bytes: the entry's.
    ///   - ended: the draw that the entry concludes or annuls, as it was before.
    mutating func checkProofs(
        beside entry: Entry, bytes: [UInt8], index: Int, origin: String, ended: Draws.Open?
    ) throws(SourceError) {
        switch (entry.fact, ended) {
        case (.drawOpened(let fact), _):
            guard let due = state.draws.open[fact.draw]?.due else { return }
            let path = PublishedFile.witnessedOpening(fact.draw)
            try checkWitnessed(fact.draw, path, entry: bytes, at: index, origin: origin, due: due)
        case (.drawAnnulled(let fact), let ended?):
            let path = PublishedFile.witnessedAnnulment(fact.draw)
            try checkWitnessed(fact.draw, path, entry: bytes, at: index, origin: origin, due: ended.due)
        case (.drawConcluded(let fact), let ended?):
            let conclusion = ProvedEntries.Place(index: index, leaf: MerkleTree.leafHash(bytes))
            try checkProofFile(of: ended, fact, at: conclusion, origin: origin)
        default: return
        }
    }

    // MARK: Witnessed entries

    /// Notes what is wrong with the published proof that witnesses saw an entry before the draw's round.
    private mutating func checkWitnessed(
        _ draw: DrawID, _ path: String, entry: [UInt8], at index: Int, origin: String, due: Int
    ) throws(SourceError) {
        guard terms.trust.requiresWitnesses, due <= terms.now.seconds else { return }
        known.unwitnessed[draw] = nil
        let file = try source.read(path, limit: PublishedFile.Limit.entryProof)
        do throws(Ground) {
            guard let file else { throw .failure(.witnessedMissing, found: "") }
            guard file.count <= PublishedFile.Limit.entryProof else {
                throw .malformed(Malformed(.tooLong, at: ""))
            }
            let proof = try Ground.of { try EntryProof(parsing: file) }
            let head = proof.checkpoint
            expect(head, of: path, origin: origin)
            guard isOwn(head, origin: origin) else {
                throw .failure(.checkpointSignature, found: head.checkpoint.origin)
            }
            guard proof.proof.index == index, proof.includes(entry) else {
                throw .failure(.notIncluded, found: String(index))
            }
            if let ground = terms.trust.quorum(of: head, before: due).ground(else: .witnessedTooLate) { throw ground }
        } catch {
            if case .failure(.quorumUnchecked, _) = error {
                hangsOnUnchecked = true
            } else {
                known.unwitnessed[draw] = (path, error)
            }
        }
    }

    /// Draws whose round is due and of which no quorum saw in time that they were opened, or annulled.
    mutating func reportUnwitnessed() {
        for (draw, found) in known.unwitnessed.sorted(by: { $0.key < $1.key }) {
            report(
                Finding(.fault(.notWitnessed), at: found.path, ground: found.ground, subject: draw.description))
        }
    }

    // MARK: Proof files

    private mutating func checkProofFile(
        of draw: Draws.Open, _ fact: DrawConcluded, at conclusion: ProvedEntries.Place, origin: String
    ) throws(SourceError) {
        let path = PublishedFile.proof(fact.draw)
        guard let bytes = try source.read(path, limit: PublishedFile.Limit.proof) else {
            proofsAbsent += 1
            return
        }
        let subject = fact.draw.description
        do throws(Malformed) {
            let file = try ProofFile(parsing: bytes)
            if let ground = difference(of: file, from: draw, fact, at: conclusion, origin: origin) {
                report(Finding(.fault(.proofMismatch), at: path, ground: ground, subject: subject))
            }
            for head in [file.opened.proof.checkpoint, file.witnessed?.checkpoint].compactMap({ $0 }) {
                expect(head, of: path, origin: origin)
            }
        } catch {
            report(Finding(.fault(.proofText), at: path, ground: .malformed(error), subject: subject))
        }
    }

    /// In what a proof file is not of this log or of these entries.
    private func difference(
        of file: ProofFile, from draw: Draws.Open, _ fact: DrawConcluded, at conclusion: ProvedEntries.Place,
        origin: String
    ) -> Ground? {
        let head = file.opened.proof.checkpoint
        // A former key of the log made the proofs of its time: what they must agree with is the log itself.
        guard file.log.name.utf8.elementsEqual(origin.utf8) else {
            return .failure(.logNotTrusted, found: file.log.text)
        }
        guard head.isSigned(by: file.log) else {
            return .failure(.checkpointSignature, found: head.checkpoint.origin)
        }
        let expected = known.expected(of: draw, fact, at: conclusion)
        guard file.entries.count == expected.count else {
            return .failure(.otherExperts, found: String(file.experts.count))
        }
        for (found, right) in zip(file.entries, expected) {
            guard found.proved.proof.checkpoint == head else {
                return .failure(.checkpointsDiffer, found: found.name)
            }
            guard right.place?.isProved(by: found.proved) == true else {
                return .failure(.otherEntry, found: found.name)
            }
        }
        for (name, proved) in file.corrections {
            guard proved.proof.checkpoint == head else { return .failure(.checkpointsDiffer, found: name) }
            guard proved.proof.includes(proved.entry) else { return .failure(.notIncluded, found: name) }
        }
        guard file.pool.utf8.elementsEqual(draw.pool.bytes) else {
            return .failure(.otherPool, found: fact.draw.description)
        }
        return nil
    }

    // MARK: Checkpoints of published proofs

    private func isOwn(_ head: SignedCheckpoint, origin: String) -> Bool {
        head.checkpoint.origin.utf8.elementsEqual(origin.utf8) && isSignedByTrustedLog(head)
    }

    /// Remembers the root of a published proof's checkpoint, whatever else is wrong with the proof, until the log has
    /// been read to its size. A smaller one is not compared: no roots of the past are kept.
    private mutating func expect(_ head: SignedCheckpoint, of path: String, origin: String) {
        let size = head.checkpoint.size
        guard size >= frontier.size, isOwn(head, origin: origin) else { return }
        known.roots[size, default: []].append((head.checkpoint.root, path))
    }

    /// Compares the roots that published proofs give for the log as far as it has been read.
    mutating func compareRoots() {
        for (root, path) in known.roots.removeValue(forKey: frontier.size) ?? [] where root != frontier.root {
            report(Finding(.fault(.inconsistent), at: path, subject: String(frontier.size)))
        }
    }
}
