import Draw
import PublicRecord
import Sodium
import TransparencyLog

/// What an audit remembers of entries in order to compare published proofs with them.
struct ProvedEntries {
    /// An entry by its place and its leaf hash: enough to tell whether another's bytes are the same.
    struct Place {
        let index: Int
        let leaf: Digest

        /// Whether a proof is of this entry, at its place, under the proof's own checkpoint.
        func isProved(by proved: ProofFile.ProvedEntry) -> Bool {
            proved.proof.proof.index == index && MerkleTree.leafHash(proved.entry) == leaf
                && proved.proof.includes(proved.entry)
        }
    }

    private var matterKeys: [Place] = []
    private var policies: [String: Place] = [:]
    private var admissions: [ExpertID: Place] = [:]
    /// Roots of checkpoints of published proofs, by the size of their tree, until the log has been read to there.
    var roots: [Int: [(root: Digest, path: String)]] = [:]
    /// Draws whose opening or annulment was not witnessed, with what is wrong.
    var unwitnessed: [DrawID: (path: String, ground: Ground)] = [:]

    mutating func note(_ fact: Fact, index: Int, leaf: Digest) {
        let place = Place(index: index, leaf: leaf)
        switch fact {
        case .recordCreated, .matterKeyAnnounced: matterKeys.append(place)
        case .policyAdopted(let fact): policies[fact.policy] = place
        case .expertAdmitted(let fact): admissions[fact.expert] = place
        default: break
        }
    }

    /// Each entry that the proof file of a draw must have, by the name of its member.
    func expected(of draw: Draws.Open, _ fact: DrawConcluded, at conclusion: Place) -> [(name: String, place: Place?)] {
        [
            ("matter", matterKeys.last { $0.index < draw.index }), ("policy", policies[draw.opened.policy]),
            ("opened", Place(index: draw.index, leaf: draw.leaf)), ("concluded", conclusion),
        ]
            + (fact.designated + fact.alternates).enumerated().map { ("experts[\($0.offset)]", admissions[$0.element]) }
    }
}
