import Forge
import PublicRecord
import Testing
import TransparencyLog

@Suite("Rules")
struct RuleTests {
    /// What `step` appends, applied to the state before it.
    private func apply(_ step: Neighbours.Step, to base: Forge, _ state: inout RecordState) throws {
        var forge = base
        step(&forge)
        try #require(forge.entries.count == base.entries.count + 1)
        let bytes = forge.entries[base.entries.count]
        try state.apply(
            Entry(parsing: bytes), index: base.entries.count, leaf: MerkleTree.leafHash(bytes), origin: World.origin)
    }

    @Test(arguments: Neighbours.all)
    func brokenIsRefusedAndItsNeighbourIsNot(neighbours: Neighbours) throws {
        var state = neighbours.base.state
        let before = portrait(of: state)
        let violation = #expect(throws: Violation.self) { try apply(neighbours.broken, to: neighbours.base, &state) }
        #expect(violation?.rule == neighbours.rule)
        let isUnchanged = portrait(of: state) == before
        #expect(isUnchanged, "a refused entry changed the state")
        try apply(neighbours.honest, to: neighbours.base, &state)
        let isChanged = portrait(of: state) != before
        #expect(isChanged)
    }

    /// `malformed` is found before there is an entry to fold in.
    @Test func everyRuleHasNeighbours() {
        #expect(Set(Neighbours.all.map(\.rule)) == Set(Rule.allCases).subtracting([.malformed]))
    }

    @Test func violationSaysWhatWasFoundAndExpected() throws {
        var forge = Neighbours.founded
        var state = forge.state
        let draw = forge.open(Neighbours.request, spoil: { $0.draw = World.draw(5) })
        let violation = #expect(throws: Violation.self) {
            try state.apply(
                Entry(parsing: forge.entries[forge.entries.count - 1]), index: 1, leaf: Fixed.digest(""),
                origin: World.origin)
        }
        #expect(violation == Violation(.folioGap, draw, expected: World.draw(1)))
    }
}

extension Neighbours: CustomTestStringConvertible {
    var testDescription: String { rule.rawValue }
}
