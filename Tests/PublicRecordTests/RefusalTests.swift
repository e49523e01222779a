import Draw
import LogBuilder
import PublicRecord
import Support
import Testing
import WireFormat

/// An entry that breaks a rule leaves the state unchanged: long random records with fixed seeds, in which most entries
/// are refused.
@Suite("Refusals")
struct RefusalTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func aRefusedEntryChangesNothing(seed: UInt64) throws {
        var chance = RandomRecord(seed: seed)
        var log = LogBuilder.founded(
            policy: Sample.policy(tickets: .equity(cap: 3), alternates: 2, minimumPool: 2, thinPools: .widen),
            experts: 7, calendar: Sample.calendar)
        log.append(.periodOpened(Sample.nextPeriod))
        log.open(Sample.call)
        // One state gets every entry, the other one only those that break no rule.
        var (all, clean) = (log.state, log.state)
        var rules: [Rule: Int] = [:]
        var accepted = 0
        for step in 1...400 {
            let index = log.entries.count
            chance.step(&log)
            guard log.entries.count > index else { continue }
            let (entry, leaf) = (certain { try Entry(parsing: log.entries[index]) }, log.leaves[index])
            do throws(Violation) {
                try all.apply(entry, index: index, leaf: leaf, origin: Sample.origin)
                try clean.apply(entry, index: index, leaf: leaf, origin: Sample.origin)
                accepted += 1
            } catch {
                rules[error.rule, default: 0] += 1
            }
            if step.isMultiple(of: 40) {
                let isSame = portrait(of: all) == portrait(of: clean)
                try #require(isSame, "before step \(step)")
            }
        }
        // Enough of both, and of many rules.
        #expect(accepted > 60 && rules.values.reduce(0, +) > 100 && rules.count > 10, "\(accepted) \(rules)")
    }
}
