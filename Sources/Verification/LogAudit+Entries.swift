import Draw
import PublicRecord
import Sodium
import TransparencyLog
import WireFormat

/// Entries, and the files that belong to them.
extension LogAudit {
    mutating func fold(_ bytes: [UInt8], published: Digest, origin: String) throws(SourceError) {
        let index = entries
        let place = "entry \(index)"
        let leaf = MerkleTree.leafHash(bytes)
        if leaf != published { report(.leaf, at: place) }
        frontier.append(leaf)
        entries += 1
        noteEarlier()
        let entry: Entry
        do throws(Malformed) {
            entry = try Entry(parsing: bytes)
        } catch {
            return report(Finding(.rule(.malformed), at: place, ground: .malformed(error)))
        }
        if entry.time > terms.now.advanced(by: LogAudit.clockTolerance) {
            report(.future, at: place, subject: entry.time.text)
        }
        if case .drawConcluded = entry.fact { concludedSeen += 1 }
        let ended = open(endedBy: entry.fact)
        let violation = apply(entry, index: index, leaf: leaf, origin: origin)
        if let violation {
            report(Finding(.rule(violation.rule), at: place, ground: .violation(violation)))
        } else {
            known.note(entry.fact, index: index, leaf: leaf)
            note(index, entry)
        }
        if !terms.tilesOnly {
            try checkFiles(beside: entry, violation: violation)
            if violation == nil {
                try checkProofs(beside: entry, bytes: bytes, index: index, origin: origin, ended: ended)
            }
            compareRoots()
        }
    }

    /// The draw that an entry concludes or annuls, as it is before it.
    private func open(endedBy fact: Fact) -> Draws.Open? {
        switch fact {
        case .drawConcluded(let fact): state.draws.open[fact.draw]
        case .drawAnnulled(let fact): state.draws.open[fact.draw]
        default: nil
        }
    }

    mutating func apply(_ entry: Entry, index: Int, leaf: Digest, origin: String) -> Violation? {
        do throws(Violation) {
            try state.apply(entry, index: index, leaf: leaf, origin: origin)
            return nil
        } catch {
            return error
        }
    }

    /// Checks the published file that belongs to an entry.
    mutating func checkFiles(beside entry: Entry, violation: Violation?) throws(SourceError) {
        switch entry.fact {
        case .drawOpened(let fact) where violation == nil || violation?.rule == .poolMismatch:
            let right =
                state.draws.open[fact.draw]?.pool
                ?? state.policies.inForce.map {
                    state.pool(
                        for: fact.request, tag: fact.tag.value, impediments: fact.impediments, policy: $0,
                        at: entry.time
                    ).pool
                }
            if let right { try checkPoolText(of: fact.draw, against: right) }
        default: break
        }
    }

    mutating func checkPoolText(of draw: DrawID, against right: Pool) throws(SourceError) {
        let path = PublishedFile.pool(draw)
        guard let bytes = try source.read(path, limit: PublishedFile.Limit.pool) else {
            return report(.poolText, at: path, subject: draw.description)
        }
        do throws(Malformed) {
            guard bytes.count <= PublishedFile.Limit.pool else { throw Malformed(.tooLong, at: "") }
            if bytes == right.bytes { return }
            guard let text = String(validating: bytes, as: UTF8.self) else { throw Malformed(.notUTF8, at: "") }
            let published = try Pool(parsing: text)
            for difference in published.differences(from: right) {
                report(Finding(.pool(difference.kind), at: path, subject: difference.expert.description))
            }
        } catch {
            report(.poolText, at: path, ground: .malformed(error), subject: draw.description)
        }
    }

    /// Compares the published identity documents with the digests that hold at the end of the log.
    mutating func checkIdentities() throws(SourceError) {
        for expert in state.roster.experts {
            let path = PublishedFile.identity(expert.id)
            guard let bytes = try source.read(path, limit: PublishedFile.Limit.identity) else {
                identitiesAbsent += 1
                continue
            }
            let document = try? IdentityDocument(parsing: bytes)
            let isTooLong = bytes.count > PublishedFile.Limit.identity
            if isTooLong || SHA256.hash(bytes) != expert.identity || document?.expert != expert.id {
                report(.identity, at: path, subject: expert.id.description)
            }
        }
    }
}
