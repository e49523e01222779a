import Forge
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
        var logs: [[Neighbours]] = []
        for neighbours in group {
            // The first entry of a log is a case of its own.
            let place = logs.firstIndex { log in
                !neighbours.base.entries.isEmpty && !log.contains { $0.rule == neighbours.rule }
            }
            if let place { logs[place].append(neighbours) } else { logs.append([neighbours]) }
        }
        return logs
    }

    private static let brokenNeighbours = brokenGroups.enumerated().map { number, log in
        // Rotated, so that every rule comes first in some log.
        let turned = Array(log[(number % log.count)...] + log[..<(number % log.count)])
        var forge = turned[0].base
        for neighbours in turned {
            let (entry, spoiled) = Neighbours.entry(of: neighbours.broken, in: neighbours.base)
            forge.appendUnchecked(entry)
            if neighbours.rule == .poolMismatch { forge.files = spoiled.files }
        }
        let rules = turned.map(\.rule.rawValue).joined(separator: ", ")
        return LogVector(
            name: "broken \(number + 1): \(rules)", now: after, files: forge.withoutIdentities,
            findings: turned.map { .rule($0.rule) })
    }

    /// The honest entries one after the other, unless one excludes the next.
    private static let honestNeighbours: [LogVector] = {
        let logs = groups.flatMap { group in
            var logs: [Forge] = []
            var seen: Set<[UInt8]> = []
            for neighbours in group
            where seen.insert(Neighbours.entry(of: neighbours.honest, in: neighbours.base).entry).inserted {
                let place = logs.firstIndex { Forge.isHonest(neighbours.honest, after: $0) }
                var forge = place.map { logs[$0] } ?? neighbours.base
                neighbours.honest(&forge)
                if let place { logs[place] = forge } else { logs.append(forge) }
            }
            return logs
        }
        return logs.enumerated().map { number, forge in
            LogVector(name: "honest \(number + 1)", now: after, files: forge.withoutIdentities, findings: [])
        }
    }()

    static let neighbours = brokenNeighbours + honestNeighbours

    /// Malformed entries of every type, each as the second of its log.
    static let spoiled: [LogVector] = SpoiledEntry.all.enumerated().map { number, spoiled in
        var forge = Forge()
        forge.append(.recordCreated(World.created()))
        forge.appendUnchecked(text: spoiled.text)
        return LogVector(
            name: "malformed: \(spoiled.type) \(spoiled.place) \(spoiled.reason.rawValue) \(number + 1)",
            files: forge.published(proofs: false), findings: [.rule(.malformed)])
    }
}

extension Forge {
    /// The published files without the identity documents, whose absence is no finding, so that the vectors stay small.
    fileprivate var withoutIdentities: [String: [UInt8]] {
        published(proofs: false).filter { !$0.key.hasPrefix("identities/") }
    }

    fileprivate static func isHonest(_ step: Neighbours.Step, after forge: Forge) -> Bool {
        let (bytes, next) = Neighbours.entry(of: step, in: forge)
        var state = forge.state
        let index = forge.entries.count
        return
            (try? state.apply(
                Entry(parsing: bytes), index: index, leaf: next.leaves[index], origin: World.origin)) != nil
    }
}
