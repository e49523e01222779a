import Beacon
import LogBuilder
import PublicRecord
import RecordedRounds
import Support
import TransparencyLog
import Verification
import WireFormat

/// Logs with further lots, corrections and published proofs, and the counts and lists of an audit.
extension LogVector {
    // MARK: Counts and lists

    private static let varied: LogBuilder = {
        var log = LogBuilder.founded(policy: Sample.policy(alternates: 0), experts: 20)
        let first = log.draw(Sample.request("412/2026"))
        log.draw(Sample.request("412/2026 bis"), adds: .init(to: log.designation(first), cause: "otra-parte"))
        log.designate(
            nil, Sample.request("412/2026"), adds: .init(to: log.designation(first), cause: "otra-parte"))
        // One typing error away, in number, year and kind of file; and two errors away.
        log.draw(Sample.request("421/2026"))
        log.draw(Sample.request("412/2025"))
        log.draw(Sample.request("exhorto 412/2026"))
        log.draw(Sample.request("431/2026"))
        log.draw(Sample.request("412/2026", court: "juzgado-2"))
        let annulled = log.open(Sample.request("413/2026"))
        log.annul(annulled)
        // Reserved numbers are compared with nothing.
        log.draw(Sample.request(nil), hidden: "414/2026")
        let corrected = log.open(Sample.request("700/2026"))
        log.correct(.draw(corrected), to: "800/2026")
        log.conclude(corrected)
        log.correct(.draw(corrected), to: "8000/2026")
        let direct = log.designate(nil, Sample.request("900/2026"))
        log.correct(.direct(direct), to: "901/2026")
        log.move(.direct(direct), .ended(cause: "convenio"))
        log.designate(nil, Sample.request("8001/2026"))
        log.announce(Fixed.matterKey("new"))
        return log
    }()

    private static var counted: LogVector {
        var vector = LogVector(
            name: "success: further lots, ways out and near numbers", files: varied.published(), findings: [])
        vector.counts = [
            "opened": 10, "concluded": 9, "annulled": 1, "open": 0, "overdue": 0, "replacements": 0, "additions": 2,
            "corrected": 3, "ended": 1, "reserved": 1, "direct": 3, "not_independent": 9, "unknown_beacon": 0,
            "matter_keys": 1, "near_numbers": 11, "proofs_absent": 0,
        ]
        vector.further = [
            .init(
                lot: .draw(Sample.draw(2)), addition: .init(to: varied.designation(Sample.draw(1)), cause: "otra-parte")
            ),
            .init(
                lot: .direct(Sample.direct(1)),
                addition: .init(to: varied.designation(Sample.draw(1)), cause: "otra-parte")),
        ]
        vector.corrections = [
            .init(lot: .draw(Sample.draw(10)), cause: "error-de-captura", isAfterRound: false),
            .init(lot: .draw(Sample.draw(10)), cause: "error-de-captura", isAfterRound: true),
            .init(lot: .direct(Sample.direct(2)), cause: "error-de-captura", isAfterRound: nil),
        ]
        let (file, others) = (
            [LotID.draw(Sample.draw(1)), .draw(Sample.draw(2)), .direct(Sample.direct(1))], [3, 4, 5]
        )
        vector.near =
            others.flatMap { other in file.map { .init(later: .draw(Sample.draw(other)), earlier: $0) } }
            + [
                .init(later: .draw(Sample.draw(6)), earlier: .draw(Sample.draw(3))),
                .init(later: .direct(Sample.direct(3)), earlier: .draw(Sample.draw(10))),
            ]
        return vector
    }

    private static func unknownBeacon(_ name: String, _ draw: RecordedDraw) -> LogVector {
        var (log, folio) = draw.opened
        draw.conclude(folio, in: &log)
        var vector = LogVector(
            name: "success: \(name)", now: utc("2026-08-01T00:00:00Z"), files: log.published(proofs: false),
            findings: [])
        vector.counts = ["unknown_beacon": 1, "not_independent": 0, "proofs_absent": 1]
        return vector
    }

    // MARK: Witnesses

    private static let witnesses = WitnessedDraw.witnesses
    private static let opening = "draws/S-2026-000001.opened.tlog-proof"
    private static let annulment = "draws/S-2026-000001.annulled.tlog-proof"
    private static let openedOnly: LogBuilder = {
        var log = founded
        log.open(Sample.request("12/2026"))
        return log
    }()

    /// Returns the proof of the log's last entry, cosigned.
    private static func witnessed(_ log: LogBuilder, by witnesses: [Cosigner] = witnesses, before seconds: Int = 1)
        -> [UInt8]
    {
        let time = log.due(Sample.draw(1)).advanced(by: -seconds)
        let checkpoint = log.checkpoint().cosigned(by: witnesses, at: time)
        return Array(log.entryProof(log.entries.count - 1, under: checkpoint).text.utf8)
    }

    private static let good = witnessed(openedOnly)

    private static func watched(
        _ name: String, _ findings: [LogFault], in log: LogBuilder = drawn, proof: [UInt8]?, annulled: [UInt8]? = nil,
        now: Timestamp = utc("2026-06-01T00:00:00Z")
    ) -> LogVector {
        let head = log.checkpoint().cosigned(by: witnesses, at: log.clock)
        var files = log.published(head, proofs: false).filter { !$0.key.hasPrefix("identities/") }
        files[opening] = proof
        files[annulment] = annulled
        return LogVector(
            name: name, trust: WitnessedDraw.trust, now: now, files: files, findings: findings.map { .fault($0) })
    }

    private static let annulledLog: LogBuilder = {
        var log = openedOnly
        log.annul(Sample.draw(1))
        return log
    }()

    private static let openings = [
        watched("success: witnessed", [], proof: good),
        watched("success: round not yet due", [], in: openedOnly, proof: nil, now: openedOnly.clock),
        watched("not-witnessed: no proof", [.notWitnessed], proof: nil),
        watched("not-witnessed: not even of an open draw", [.notWitnessed], in: openedOnly, proof: nil),
        watched("not-witnessed: malformed", [.notWitnessed], proof: good.dropLast()),
        watched("not-witnessed: one of two", [.notWitnessed], proof: witnessed(openedOnly, by: [Sample.witness(1)])),
        watched("not-witnessed: at the second of the round", [.notWitnessed], proof: witnessed(openedOnly, before: 0)),
        watched(
            "not-witnessed: of another entry", [.notWitnessed],
            proof: Array(
                openedOnly.entryProof(
                    0, under: openedOnly.checkpoint().cosigned(by: witnesses, at: openedOnly.clock)
                ).text.utf8)),
        watched(
            "inconsistent: witnessed in another history", [.inconsistent],
            proof: {
                var other = LogBuilder.founded(experts: 5)
                other.appendUnchecked(Array(drawn.entries[openedOnly.entries.count - 1]))
                var entries = other
                entries.appendUnchecked(founded.entries[1])
                let head = entries.checkpoint().cosigned(
                    by: witnesses, at: openedOnly.due(Sample.draw(1)).advanced(by: -1))
                return Array(entries.entryProof(openedOnly.entries.count - 1, under: head).text.utf8)
            }()),
        watched(
            "success: annulled in time", [], in: annulledLog, proof: nil, annulled: witnessed(annulledLog)),
        watched(
            "not-witnessed: annulled at the second of the round", [.notWitnessed], in: annulledLog, proof: good,
            annulled: witnessed(annulledLog, before: 0)),
        watched("not-witnessed: annulled, and no proof", [.notWitnessed], in: annulledLog, proof: good),
    ]

    // MARK: Published proof files

    private static let path = "draws/S-2026-000001.proof.json"

    private static func published(
        _ name: String, _ findings: [LogFault], in log: LogBuilder = drawn, _ edit: (inout ProofFile) -> Void = { _ in }
    ) -> LogVector {
        var proof = log.proof(of: Sample.draw(1))
        edit(&proof)
        return publishing(name, findings, in: log, proof.bytes)
    }

    private static func publishing(
        _ name: String, _ findings: [LogFault], in log: LogBuilder = drawn, _ proof: [UInt8]?
    ) -> LogVector {
        var files = log.published(proofs: false).filter { !$0.key.hasPrefix("identities/") }
        files[path] = proof
        var vector = LogVector(name: name, files: files, findings: findings.map { .fault($0) })
        if findings.isEmpty, log.entries.count == drawn.entries.count {
            vector.counts = ["proofs_absent": proof == nil ? 1 : 0]
        }
        return vector
    }

    private static let twoDraws: LogBuilder = {
        var log = drawn
        log.draw(Sample.request("13/2026"))
        return log
    }()

    /// The same expert admitted again, which breaks a rule, with another identity document.
    private static let admittedTwice: LogBuilder = {
        var log = drawn
        let designated = log.designated(Sample.draw(1))
        var fact = Sample.admission(Int(designated.number))
        fact.identity = Fixed.digest("another person")
        log.appendUnchecked(.expertAdmitted(fact))
        return log
    }()

    private static let proofFiles = [
        published("success: the proof file", []), publishing("success: no proof file", [], nil),
        published(
            "success: a proof under an earlier checkpoint", [], in: twoDraws,
            { $0 = twoDraws.proof(of: Sample.draw(1), under: twoDraws.checkpoint(drawn.entries.count)) }),
        publishing("proof-text: empty", [.proofText], []),
        publishing("proof-text: cut short", [.proofText], Array(drawn.proof(of: Sample.draw(1)).bytes.dropLast(9))),
        publishing(
            "proof-mismatch: of another draw", [.proofMismatch], in: twoDraws, twoDraws.proof(of: Sample.draw(2)).bytes),
        published("proof-mismatch: another policy's entry", [.proofMismatch]) { proof in
            proof.policy = drawn.proved(1, under: drawn.checkpoint())
        },
        published("proof-mismatch: another opening", [.proofMismatch], in: twoDraws) { proof in
            proof.opened = twoDraws.proof(of: Sample.draw(2)).opened
        },
        published("proof-mismatch: another key's announcement", [.proofMismatch]) { proof in
            proof.matter = drawn.proved(1, under: drawn.checkpoint())
        },
        published("proof-mismatch: another pool", [.proofMismatch]) { $0.pool += "P-000009 1\n" },
        published("proof-mismatch: an alternate fewer", [.proofMismatch]) { $0.experts.removeLast() },
        published("proof-mismatch: experts in another order", [.proofMismatch]) { $0.experts.swapAt(0, 1) },
        published("proof-mismatch: two checkpoints", [.proofMismatch], in: twoDraws) { proof in
            proof.policy = twoDraws.proved(
                LogVector.indexOfPolicy, under: twoDraws.checkpoint(drawn.entries.count))
        },
        published("proof-mismatch: of another log", [.proofMismatch]) { proof in
            proof.log = certain {
                try NoteSigner(name: Sample.origin, privateKey: Fixed.signingKey("stranger")).key
            }
        },
        LogVector(
            name: "proof-mismatch: of another person",
            files: {
                var proof = admittedTwice.proof(of: Sample.draw(1))
                let last = admittedTwice.entries.count - 1
                proof.experts[0].admitted = admittedTwice.proved(last, under: admittedTwice.checkpoint())
                proof.experts[0].identity = nil
                var files = admittedTwice.published(proofs: false).filter { !$0.key.hasPrefix("identities/") }
                files[path] = proof.bytes
                return files
            }(), findings: [.fault(.proofMismatch), .rule(.expertGap)]),
    ]

    private static let indexOfPolicy = drawn.policies["acuerdo-1"]?.index ?? 0

    private static let quicknet = RecordedDraw("quicknet", 1_000)

    static let matters =
        [
            broken("corrected to what it is", .nothingChanged, in: drawn) {
                $0.correct(.draw(Sample.draw(1)), to: "12/2026", spoil: { _ in })
            },
            counted, unknownBeacon("quicknet's key under another name", quicknet.on { $0.name = "red-rapida" }),
            unknownBeacon("quicknet's key with another genesis", quicknet.on { $0.genesis += 3_000_000 }),
        ] + openings + proofFiles
}
