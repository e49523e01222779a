import Console
import PublicRecord
import Sodium
import Verification
import WireFormat
import Wording

/// The report on a court's case file: whether the tag belongs to it, and every lot with the tag.
struct MatterReport {
    let audit: LogAudit
    let lots: TaggedLots
    let court: String
    let number: CaseNumber
    /// The tag that the proof proves, with the key; `nil` if it proves none.
    let proved: (tag: Digest, key: VRF.PublicKey)?

    init(of audit: LogAudit, lots: TaggedLots, court: String, number: CaseNumber, proof: [UInt8]) {
        self.audit = audit
        self.lots = lots
        self.court = court
        self.number = number
        // A tag is valid only under the key that made it, so every key is tried.
        proved =
            audit.state.matterKeys.lazy.compactMap { key in
                MatterTag.value(provedBy: proof, for: number, of: court, under: key).map { ($0, key) }
            }.first
    }

    /// A log that fails the audit proves nothing about a matter, so its outcome comes first.
    var outcome: Outcome {
        guard audit.outcome == .success else { return audit.outcome }
        return proved == nil ? .failed("tag-proof") : .success
    }

    private var found: [LotID] { proved.map { audit.state.lots(under: $0.tag) } ?? [] }

    func show() {
        if let checkpoint = audit.checkpoint {
            Output.text(say("verify.matter.title", ["case": name, "court": courtName, "origin": checkpoint.origin]))
            Output.text(say("verify.log.key", ["id": keyID]))
            Output.text(
                say("verify.log.checkpoint", ["size": String(checkpoint.size), "root": checkpoint.root.hex]))
        } else {
            Output.text(say("verify.log.title-unknown"))
        }
        Output.list(say("verify.log.findings"), audit.findings.prefix(10).map { "\($0.placePhrase): \($0.phrase)" })
        if let proved {
            Output.text(say("verify.detail.tag", ["tag": proved.tag.hex]))
            Output.list(say("verify.matter.lots"), found.flatMap(lines))
        }
        Output.text()
        Output.text(verdict)
        Output.text()
        Output.list(say("verify.log.limits"), limits.map { "- " + $0.phrase })
    }

    private var verdict: String {
        switch outcome {
        case .success:
            say(found.isEmpty ? "verify.matter.none" : "verify.matter.verified", ["count": String(found.count)])
        case .failed("tag-proof"): say("verify.matter.failed")
        case .failed(let finding):
            say("verify.log.failed", ["count": String(audit.findingCount), "finding": finding])
        case .unavailable: say("verify.log.unavailable")
        }
    }

    var json: JSON {
        .object([
            "outcome": .string(outcome.name), "verdict": .string(outcome.verdict), "court": .string(court),
            "case": .string(number.description), "tag": proved.map { .string($0.tag.hex) } ?? .null,
            "matter_key": proved.map { .string($0.key.hex) } ?? .null, "lots": .array(found.map(json)),
            "origin": audit.checkpoint.map { .string($0.origin) } ?? .null,
            "size": audit.checkpoint.map { .integer($0.size) } ?? .null,
            "root": audit.checkpoint.map { .string($0.root.hex) } ?? .null,
            "key_id": audit.checkpoint == nil ? .null : .string(keyID), "not_checked": .strings(limits.map(\.name)),
        ])
    }

    private var limits: [Limit] {
        var keys = ["verify.limit.files-beside"]
        if !audit.terms.trust.requiresWitnesses {
            keys += ["verify.limit.same-log", "verify.limit.openings-witnessed"]
        }
        if audit.state.matterKeys.count > 1 { keys.append("verify.limit.matter-keys") }
        return (keys + ["verify.limit.later"]).map(Limit.init)
    }

    // MARK: One lot

    private var names: Catalogues { audit.state.catalogues }
    private var courtName: String { names.name(of: court, in: .courts) }
    private var name: String { number.phrase(names) }
    private var keyID: String { audit.signers.map(\.idText).joined(separator: " ") }

    /// `open`, `concluded`, `annulled` or `direct`.
    private func state(of lot: Lot) -> String {
        switch lot.id {
        case .direct: "direct"
        case .draw(let draw):
            lot.isAnnulled ? "annulled" : audit.state.draws.open[draw] == nil ? "concluded" : "open"
        }
    }

    private func lines(_ id: LotID) -> [String] {
        guard let lot = audit.state.lot(id) else { return [] }
        let line = say(
            "verify.matter.lot",
            [
                "folio": id.description, "specialty": names.name(of: lot.specialty, in: .specialties),
                "kind": names.name(of: lot.kind, in: .kinds), "state": say("earlier.\(state(of: lot))"),
                "case": lot.caseNumber?.phrase(names) ?? say("word.reserved"),
            ])
        let follows = lots.follows(of: id).map { follows in
            say(
                follows.addition == nil ? "verify.matter.replaces" : "verify.matter.adds",
                [
                    "designation": follows.designation.description,
                    "cause": names.name(of: follows.cause, in: .causes),
                ])
        }
        let corrections = lots.corrections(of: id).map { correction in
            say(
                correction.tag == proved?.tag ? "verify.matter.corrected-to" : "verify.matter.corrected-away",
                ["cause": names.name(of: correction.correction ?? "", in: .causes)])
        }
        return [line] + ([follows].compactMap(\.self) + corrections).map { "  " + $0 }
    }

    private func json(_ id: LotID) -> JSON {
        guard let lot = audit.state.lot(id) else { return .null }
        let follows = lots.follows(of: id)
        return .object([
            "folio": .string(id.description), "specialty": .string(lot.specialty), "kind": .string(lot.kind),
            "state": .string(state(of: lot)), "case": lot.caseNumber.map { .string($0.description) } ?? .null,
            "replaces": follows?.replacement?.json, "adds": follows?.addition?.json,
            "corrections": .array(
                lots.corrections(of: id).map { correction in
                    .object(["cause": .string(correction.correction ?? ""), "tag": .string(correction.tag.hex)])
                }),
        ])
    }
}
