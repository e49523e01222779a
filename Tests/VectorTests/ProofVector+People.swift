import LogBuilder
import PublicRecord
import Support
import Verification
import WireFormat

/// Proofs that name the right experts with the wrong documents.
extension ProofVector {
    private static func failing(_ name: String, _ proof: ProofFile) -> ProofVector {
        ProofVector("identities: \(name)", .failed(.identities), proof)
    }

    /// Returns a proof from a record in which every identity document has other bytes, with their digest in its entry.
    private static func documents(_ bytes: (Int) -> [UInt8]) -> ProofFile {
        var log = LogBuilder.founded(experts: 1)
        for number in 2...6 { log.admit(number, identity: bytes(number)) }
        // The first expert's document is right, so that expert is impeded.
        let draw = log.open(
            Sample.request("12/2026"), impediments: [.init(expert: Sample.expert(1), cause: "parentesco")])
        log.conclude(draw)
        return log.proof(of: draw)
    }

    /// Returns the honest proof with another entry in place of its first expert's.
    private static func entry(_ bytes: (ProofFile) -> [UInt8]) -> ProofFile {
        var proved = Proved.honest
        let entry = bytes(proved.proof())
        proved.log.appendUnchecked(entry)
        return proved.proof {
            $0.experts[0].admitted = proved.log.proved(
                proved.log.entries.count - 1, under: proved.log.checkpoint())
        }
    }

    /// The first expert's practice changed before the draw: the right person, another entry.
    private static let changed: ProofFile = {
        var index = 0
        let proved = Proved(before: { log in
            index = log.entries.count
            for number in 1...5 {
                log.change(number, to: Sample.practice)
            }
        }).concluded()
        return proved.proof { proof in
            let number = Int(proved.log.designated(proved.draw).number)
            proof.experts[0].admitted = proved.log.proved(
                index + number - 1, under: proved.log.checkpoint())
        }
    }()

    private static func otherText(_ document: [UInt8]?, _ old: String, _ new: String) -> [UInt8] {
        Array(String(decoding: document ?? [], as: UTF8.self).replacingOnly(old, with: new).utf8)
    }

    static let spoiledPeople =
        [
            failing("an expert is missing", Proved.honest.proof { $0.experts.removeLast() }),
            failing("no experts", Proved.honest.proof { $0.experts = [] }),
            failing("an expert too many", Proved.honest.proof { $0.experts.append($0.experts[0]) }),
            failing("two experts exchanged", Proved.honest.proof { $0.experts.swapAt(0, 1) }),
            failing("the same expert twice", Proved.honest.proof { $0.experts[1] = $0.experts[0] }),
            failing("an entry of another type about the expert", changed),
            failing("admitted after the opening", entry { $0.experts[0].admitted.entry }),
            failing("an entry that is no JSON", entry { _ in Array("no entry".utf8) }),
            failing(
                "another name in a document",
                Proved.honest.proof {
                    $0.experts[0].identity = otherText($0.experts[0].identity, "Ficticia Nº", "Inventada Nº")
                }),
            failing(
                "the other expert's document",
                Proved.honest.proof { $0.experts[0].identity = $0.experts[1].identity }),
            failing("an empty document", Proved.honest.proof { $0.experts[0].identity = [] }),
            failing(
                "a newline after a document", Proved.honest.proof { $0.experts[0].identity? += Array("\n".utf8) }),
            failing("documents about other experts, by their digests", documents { Sample.identity($0 + 1).bytes }),
            failing(
                "documents that are not canonical, by their digests", documents { Sample.identity($0).bytes + [0x20] }),
            failing(
                "documents without salt, by their digests",
                documents { Array("{\"expert\":\"\(Sample.expert($0))\",\"name\":\"Persona Ficticia\"}".utf8) }),
        ] + spoiledCorrections

    /// A draw before which every expert's identity was corrected, and a document each from before.
    private static let corrected = Proved(before: { log in for number in 1...5 { log.correctIdentity(number) } })
        .concluded()

    /// The proof made before the corrections, and the one made after them.
    private static let correctedLater: (before: ProofFile, after: ProofFile) = {
        var proved = Proved.honest
        let before = proved.proof()
        for number in 1...5 { proved.log.correctIdentity(number) }
        return (before, proved.proof())
    }()

    private static func formerIdentity(_ proof: inout ProofFile) {
        let number = Int(corrected.log.designated(corrected.draw).number)
        proof.experts[0].identity = Sample.identity(number).bytes
    }

    static let correctedPeople = [
        ProofVector("identities: corrected before the draw", .success(usual), corrected.proof()),
        ProofVector("identities: corrected, the proof from before", .success(usual), correctedLater.before),
        ProofVector("identities: corrected, the proof from after", .success(usual), correctedLater.after),
        ProofVector(
            "identities: corrected, and the document of before without the correction", .success(usual),
            corrected.proof {
                $0.experts[0].corrected = nil
                formerIdentity(&$0)
            }),
        ProofVector(
            "identities: corrected, the document absent", .success(usual + [.identityAbsent]),
            corrected.proof { $0.experts[0].identity = nil }),
    ]

    private static let spoiledCorrections = [
        failing("corrected, the document of before with the correction", corrected.proof(formerIdentity)),
        failing(
            "corrected, without the correction", corrected.proof { $0.experts[0].corrected = nil }),
        failing(
            "another expert's correction",
            corrected.proof {
                $0.experts[0].corrected = $0.experts[1].corrected
                $0.experts[0].identity = nil
            }),
        failing(
            "an admission in the place of the correction",
            corrected.proof { $0.experts[0].corrected = $0.experts[0].admitted }),
        failing(
            "the correction in the place of the admission",
            corrected.proof { proof in
                guard let correction = proof.experts[0].corrected else { return }
                proof.experts[0].admitted = correction
            }),
        ProofVector(
            "checkpoint: another one of the correction", .failed(.checkpoint),
            correctedLater.after.with { proof in
                let log = corrected.log
                proof.experts[0].corrected = log.proved(log.entries.count - 1, under: log.checkpoint())
            }),
        ProofVector(
            "inclusion: the correction with one letter changed", .failed(.inclusion),
            corrected.proof { $0.experts[0].corrected?.entry[20] ^= 1 }),
        ProofVector(
            "format: an empty correction", .failed(.format), corrected.proof { $0.experts[0].corrected?.entry = [] }),
    ]
}

extension ProofFile {
    fileprivate func with(_ edit: (inout ProofFile) -> Void) -> ProofFile {
        var proof = self
        edit(&proof)
        return proof
    }
}
