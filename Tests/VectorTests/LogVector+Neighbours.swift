import LogBuilder
import PublicRecord
import Support
import Verification
import WireFormat

/// Every entry that breaks a rule at its very boundary, and its honest neighbour, combined in as few logs as keep them
/// distinguishable: a broken entry changes nothing, so many may follow one record. No rule is broken twice in one log,
/// so an auditor that misses one finds fewer rules.
extension LogVector {
    private static let after = utc("2029-01-01T00:00:00Z")

    /// The neighbours by their common record.
    private static let groups: [[Neighbours]] = {
        var groups: [[Neighbours]] = []
        for neighbours in Neighbours.all {
            let place = groups.firstIndex { $0[0].base.entries == neighbours.base.entries }
            if let place { groups[place].append(neighbours) } else { groups.append([neighbours]) }
        }
        return groups
    }()

    private static let brokenGroups: [[Neighbours]] = groups.flatMap { group in
        var parts: [[Neighbours]] = []
        for neighbours in group {
            // The first entry of a log is a case of its own.
            let place = parts.firstIndex { part in
                !neighbours.base.entries.isEmpty && !part.contains { $0.rule == neighbours.rule }
            }
            if let place { parts[place].append(neighbours) } else { parts.append([neighbours]) }
        }
        return parts
    }

    private static let brokenNeighbours = brokenGroups.enumerated().map { number, group in
        // Rotated, so that every rule comes first in some log.
        let turned = Array(group[(number % group.count)...] + group[..<(number % group.count)])
        var log = turned[0].base
        for neighbours in turned {
            let (entry, spoiled) = Neighbours.entry(of: neighbours.broken, in: neighbours.base)
            log.appendUnchecked(entry)
            if neighbours.rule == .poolMismatch { log.files = spoiled.files }
        }
        let rules = turned.map(\.rule.rawValue).joined(separator: ", ")
        return LogVector(
            name: "broken \(number + 1): \(rules)", now: after, files: log.withoutIdentities,
            findings: turned.map { .rule($0.rule) })
    }

    /// The honest entries one after the other, unless one excludes the next.
    private static let honestNeighbours: [LogVector] = {
        let logs = groups.flatMap { group in
            var logs: [LogBuilder] = []
            var seen: Set<[UInt8]> = []
            for neighbours in group
            where seen.insert(Neighbours.entry(of: neighbours.honest, in: neighbours.base).entry).inserted {
                let place = logs.firstIndex { LogBuilder.isHonest(neighbours.honest, after: $0) }
                var log = place.map { logs[$0] } ?? neighbours.base
                neighbours.honest(&log)
                if let place { logs[place] = log } else { logs.append(log) }
            }
            return logs
        }
        return logs.enumerated().map { number, log in
            LogVector(name: "honest \(number + 1)", now: after, files: log.withoutIdentities, findings: [])
        }
    }()

    static let neighbours = brokenNeighbours + honestNeighbours

    /// Malformed entries of every type, each as the second of its log.
    static let spoiled: [LogVector] = SpoiledEntry.all.enumerated().map { number, spoiled in
        var log = LogBuilder()
        log.append(.recordCreated(Sample.created()))
        log.appendUnchecked(text: spoiled.text)
        return LogVector(
            name: "malformed: \(spoiled.type) \(spoiled.place) \(spoiled.reason.rawValue) \(number + 1)",
            files: log.published(proofs: false), findings: [.rule(.malformed)])
    }
}

extension LogBuilder {
    /// The published files without the identity documents, whose absence is no finding, so that the vectors stay small.
    fileprivate var withoutIdentities: [String: [UInt8]] {
        published(proofs: false).filter { !$0.key.hasPrefix("identities/") }
    }

    fileprivate static func isHonest(_ step: Neighbours.Step, after log: LogBuilder) -> Bool {
        let (bytes, next) = Neighbours.entry(of: step, in: log)
        var state = log.state
        let index = log.entries.count
        return
            (try? state.apply(
                Entry(parsing: bytes), index: index, leaf: next.leaves[index], origin: Sample.origin)) != nil
    }
}
