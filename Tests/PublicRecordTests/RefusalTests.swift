import Draw
import Forge
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
        var forge = Forge.founded(
            policy: World.policy(tickets: .equity(cap: 3), alternates: 2, minimumPool: 2, thinPools: .widen),
            experts: 7, calendar: World.calendar)
        forge.append(.periodOpened(World.nextPeriod))
        forge.open(World.call)
        // One state gets every entry, the other one only those that break no rule.
        var (all, clean) = (forge.state, forge.state)
        var rules: [Rule: Int] = [:]
        var accepted = 0
        for step in 1...400 {
            let index = forge.entries.count
            chance.step(&forge)
            guard forge.entries.count > index else { continue }
            let (entry, leaf) = (certain { try Entry(parsing: forge.entries[index]) }, forge.leaves[index])
            do throws(Violation) {
                try all.apply(entry, index: index, leaf: leaf, origin: World.origin)
                try clean.apply(entry, index: index, leaf: leaf, origin: World.origin)
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
