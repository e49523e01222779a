import LogBuilder
import PublicRecord
import Support
import TransparencyLog
import Verification
import WireFormat

/// A published folder and a trust policy, with the findings of an audit by protocol section 10.3. The outcome is stated
/// here, not computed by an auditor.
struct LogVector: Sendable {
    var name: String
    var trust = Trust()
    var now = utc("2026-06-01T00:00:00Z")
    var files: [String: [UInt8]]
    var earlier: SignedCheckpoint?
    /// In the order in which an audit finds them, each once.
    var findings: [Finding.Kind]
    /// The further counts and lists of an audit, if they are stated.
    var counts: [String: Int]?
    var further: [Statistics.FurtherLot]?
    var corrections: [Statistics.Correction]?
    var near: [NearNumbers.Pair]?

    var outcome: String { findings.first.map(LogVector.name) ?? "success" }

    static func name(_ kind: Finding.Kind) -> String { Finding(kind, at: "").name }

    var json: JSON {
        let folder = files.reduce(JSON.object([:])) { folder, file in folder.with([file.key: .base64(file.value)]) }
        let names = Set(findings.map(LogVector.name)).sorted()
        return .object([
            "name": .string(name), "trust": .string(trust.text), "now": .string(now.text), "files": folder,
            "earlier": earlier.map { .base64($0.bytes) }, "expect": .string(outcome),
            "findings": .array(names.map { .string($0) }),
            "counts": counts.map { .object(sorting: $0.map { JSON.Member($0.key, .integer($0.value)) }) },
            "further": further.map { .array($0.map(\.json)) },
            "corrections": corrections.map { .array($0.map(\.json)) },
            "near": near.map { .array($0.map(\.json)) },
        ])
    }

    static let all =
        sound + brokenRules + brokenDrawRules + tamperedLogs + brokenPeople + brokenDesignations + spoiled + neighbours
        + publicBeacons + matters

    // MARK: - Making

    /// A log with five experts and no draw.
    static let founded = LogBuilder.founded(experts: 5)

    /// The same with one draw, concluded.
    static let drawn: LogBuilder = {
        var log = founded
        log.draw(Sample.request("12/2026"))
        return log
    }()

    /// Makes a log in which the entries after `base` break these rules.
    static func broken(
        _ name: String, _ findings: [Finding.Kind], in base: LogBuilder = founded, _ edit: (inout LogBuilder) -> Void
    ) -> LogVector {
        var log = base
        edit(&log)
        // The documents of the first experts are left out: their absence is no finding, and the vectors stay small.
        for path in base.files.keys where path.hasPrefix("identities/") { log.files[path] = nil }
        return LogVector(name: name, files: log.published(proofs: false), findings: findings)
    }

    static func broken(
        _ name: String, _ rule: Rule, in base: LogBuilder = founded, _ edit: (inout LogBuilder) -> Void
    ) -> LogVector {
        broken("\(rule.rawValue): \(name)", [.rule(rule)], in: base, edit)
    }
}

extension LogBuilder {
    mutating func appendUnchecked(text: String) { appendUnchecked(Array(text.utf8)) }

    func text(_ index: Int) -> String { String(decoding: entries[index], as: UTF8.self) }
}

extension Statistics.FurtherLot {
    fileprivate var json: JSON {
        .object([
            "folio": .string(lot.description), "cause": .string(addition.cause), "to": .string(addition.to.description),
        ])
    }
}

extension Statistics.Correction {
    fileprivate var json: JSON {
        .object([
            "folio": .string(lot.description), "cause": .string(cause),
            "after_round": isAfterRound.map { .bool($0) } ?? .null,
        ])
    }
}

extension NearNumbers.Pair {
    fileprivate var json: JSON { .array([.string(later.description), .string(earlier.description)]) }
}
