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

    private static let proposal: Set<Rule> = [.unknownOffice, .sameOffice]
    private static let standing = Set<Rule>([.unknownExpert, .unknownCode, .backdated, .standing])
    private static let application: Set<Rule> = [.unknownApplication, .stage]
    private static let designation: Set<Rule> = [.unknownDesignation, .otherCourt, .stage]
    private static let matter: Set<Rule> = [.otherCourt, .secondDraw, .replacement]

    /// The rules that section 5 of the page states for each type of entry, besides those of every entry.
    static let stated: [String: Set<Rule>] = [
        "record.created": [.wrongOrigin], "catalogue.adopted": [.unknownCode], "key.announced": [.wrongOrigin],
        "policy.adopted": [.codeTaken, .chainHash], "period.opened": [.codeTaken, .periodOverlap],
        "calendar.adopted": [.codeTaken, .calendarOffset, .backdated],
        "expert.admitted": application.union(proposal).union([.expertGap, .unknownCode, .periodOver]),
        "expert.renewed": application.union(proposal).union([
            .unknownExpert, .standing, .unknownCode, .codeTaken, .periodOver,
        ]),
        "expert.changed": standing.union(proposal),
        "expert.sanctioned": proposal.union([.unknownExpert, .unknownCode, .backdated]),
        "expert.suspended": standing.union(proposal), "expert.reinstated": standing.union(proposal),
        "expert.removed": standing.union(proposal), "expert.unavailable": standing, "expert.available": standing,
        "call.opened": [.codeTaken, .unknownCode, .backdated, .periodOver],
        "application.submitted": [.folioGap, .unknownCode, .callClosed],
        "application.reviewed": application, "application.returned": application.union([.unknownCode]),
        "application.corrected": application.union([.tooLate]), "application.listed": application,
        "application.objected": application.union([.unknownCode, .tooLate, .objectionGap]),
        "application.answered": application.union([.objectionGap, .tooLate]),
        "application.approved": application.union(proposal).union([.tooEarly]),
        "application.rejected": application.union(proposal).union([.unknownCode, .tooEarly]),
        "application.lapsed": application.union([.tooEarly]), "application.withdrawn": application,
        "draw.opened": matter.union([
            .folioGap, .unknownCode, .policyNotInForce, .noPeriod, .alternateFirst, .widening, .impediment,
            .poolMismatch,
            .poolTooSmall, .envelopes, .round,
        ]),
        "draw.concluded": [
            .unknownDraw, .concludedTwice, .otherCourt, .unknownChain, .round, .fallbackTooEarly, .beforeRound,
            .beaconSignature, .commitment, .envelopeDishonest, .order,
        ],
        "designation.direct": matter.union([.folioGap, .unknownCode, .unknownExpert, .standing]),
        "designation.notified": designation, "designation.accepted": designation.union([.tooLate]),
        "designation.excused": designation.union([.unknownCode, .tooLate]),
        "designation.challenged": designation.union([.unknownCode]), "designation.resolved": designation,
        "designation.lapsed": designation.union([.tooEarly]), "designation.delivered": designation,
        "designation.discharged": designation, "designation.revoked": designation.union([.unknownCode]),
        "designation.called": designation.union([.alternate]),
    ]

    /// The rules of every entry, wherever they are broken.
    private static let common: Set<Rule> = [.malformed, .recordCreated, .timeBackwards]

    @Test func everyRuleOfEveryTypeHasNeighbours() {
        var found: [String: Set<Rule>] = [:]
        for neighbours in Neighbours.all where !Self.common.contains(neighbours.rule) {
            found[neighbours.type, default: []].insert(neighbours.rule)
        }
        found["catalogue.adopted"]?.remove(.unknownOffice)
        #expect(Set(Self.stated.keys) == EntryTests.types)
        for type in EntryTests.types { #expect(found[type] == Self.stated[type], "\(type)") }
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
    public var testDescription: String { rule.rawValue }
}
