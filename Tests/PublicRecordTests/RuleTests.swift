import LogBuilder
import PublicRecord
import Support
import Testing
import TransparencyLog

@Suite("Rules")
struct RuleTests {
    /// Appends the entry of `step`, and applies it to the state before it.
    private func apply(_ step: Neighbours.Step, to base: LogBuilder, _ state: inout RecordState) throws {
        var log = base
        step(&log)
        try #require(log.entries.count == base.entries.count + 1)
        let bytes = log.entries[base.entries.count]
        try state.apply(
            Entry(parsing: bytes), index: base.entries.count, leaf: MerkleTree.leafHash(bytes), origin: Sample.origin)
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

    /// The parser finds `malformed` before there is an entry to apply.
    @Test func everyRuleHasNeighbours() {
        #expect(Set(Neighbours.all.map(\.rule)) == Set(Rule.allCases).subtracting([.malformed]))
    }

    private static let proposal: Set<Rule> = [.unknownOffice, .sameOffice]
    private static let standing = Set<Rule>([.unknownExpert, .unknownCode, .backdated, .standing])
    private static let application: Set<Rule> = [.unknownApplication, .stage]
    private static let designation: Set<Rule> = [.unknownDesignation, .otherCourt, .stage]
    private static let matter: Set<Rule> = [
        .otherCourt, .fileNumber, .tag, .secondDraw, .replacement, .addition,
    ]

    /// The rules that section 5 of the protocol states for each type of entry, beside those for every entry.
    static let stated: [String: Set<Rule>] = [
        "record.created": [.wrongOrigin, .matterKey], "catalogue.adopted": [.unknownCode],
        "key.announced": [.wrongOrigin],
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
            .unknownDraw, .concludedTwice, .annulled, .otherCourt, .unknownChain, .round, .fallbackTooEarly,
            .beforeRound,
            .beaconSignature, .commitment, .envelopeDishonest, .order,
        ],
        "designation.direct": matter.union([.folioGap, .unknownCode, .unknownExpert, .standing]),
        "designation.notified": designation.union([.noticeDay, .tooLate]),
        "designation.due": designation.union([.unknownCode, .reportDay, .nothingChanged]),
        "designation.fees": designation.union([.fees]), "designation.accepted": designation.union([.tooLate]),
        "designation.excused": designation.union([.unknownCode, .tooLate]),
        "designation.challenged": designation.union([.unknownCode]), "designation.resolved": designation,
        "designation.lapsed": designation.union([.tooEarly]), "designation.delivered": designation,
        "designation.discharged": designation, "designation.revoked": designation.union([.unknownCode]),
        "designation.called": designation.union([.alternate]),
        "designation.ended": designation.union([.unknownCode]),
        "draw.annulled": [.unknownDraw, .concludedTwice, .annulled, .otherCourt, .unknownCode, .tooLate],
        // The court proposes and an office approves; they differ unless a court is the council too.
        "case.corrected": [
            .unknownDraw, .unknownDesignation, .annulled, .otherCourt, .unknownCode, .fileNumber, .nothingChanged, .tag,
            .secondDraw,
        ],
        "matter-key.announced": proposal.union([.unknownCode, .matterKey]),
        "activity.noted": [.activityBackwards],
        "identity.corrected": proposal.union([.unknownExpert, .unknownCode, .standing, .nothingChanged]),
        "admission.annulled": proposal.union([.unknownExpert, .unknownCode, .standing, .underWay]),
        "days.closed": [.unknownCode],
        "acta.signed": [.unknownDraw, .annulled, .notConcluded, .otherCourt, .signedTwice],
    ]

    /// The rules for every entry.
    private static let common: Set<Rule> = [.malformed, .recordCreated, .timeBackwards, .notCompetent]

    /// Returns the offices that may enter a type, by section 5.0 of the protocol: `nil` for any office, for which the
    /// rule about the asking court decides.
    private static func competent(for type: String) -> Set<String>? {
        let (council, registry): (Set<String>, Set<String>) = (["consejo"], ["consejo", "registro"])
        switch type {
        case "record.created", "catalogue.adopted", "policy.adopted", "calendar.adopted", "period.opened",
            "key.announced", "matter-key.announced", "call.opened", "expert.admitted", "expert.renewed",
            "expert.changed", "expert.sanctioned", "expert.suspended", "expert.reinstated", "expert.removed",
            "application.approved", "application.rejected", "identity.corrected", "admission.annulled", "days.closed":
            return council
        case "application.lapsed", "case.corrected", "expert.unavailable", "expert.available", "activity.noted":
            return registry
        default: return type.hasPrefix("application.") ? registry : nil
        }
    }

    @Test func everyTypeIsSaidByThoseWhoMay() throws {
        var tried: Set<String> = []
        for neighbours in Neighbours.all {
            let (bytes, _) = Neighbours.entry(of: neighbours.honest, in: neighbours.base)
            var entry = try Entry(parsing: bytes)
            guard tried.insert(entry.fact.type).inserted else { continue }
            for office in ["consejo", "registro", "juzgado-1", "juzgado-2"] {
                entry.by = office
                var state = neighbours.base.state
                var rule: Rule?
                do throws(Violation) {
                    try state.apply(
                        entry, index: neighbours.base.entries.count, leaf: Fixed.digest("leaf"), origin: Sample.origin)
                } catch {
                    rule = error.rule
                }
                let isCompetent = Self.competent(for: entry.fact.type)?.contains(office) ?? true
                // Before the catalogues exist, a court is unknown.
                let isRefused = rule == .notCompetent || rule == .unknownOffice
                #expect(isRefused == !isCompetent, "\(entry.fact.type) by \(office)")
            }
        }
        #expect(tried == EntryTests.types)
    }

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
        var log = Neighbours.founded
        var state = log.state
        let draw = log.open(Neighbours.request, spoil: { $0.draw = Sample.draw(5) })
        let violation = #expect(throws: Violation.self) {
            try state.apply(
                Entry(parsing: log.entries[log.entries.count - 1]), index: 1, leaf: Fixed.digest(""),
                origin: Sample.origin)
        }
        #expect(violation == Violation(.folioGap, draw, expected: Sample.draw(1)))
    }
}

extension Neighbours: CustomTestStringConvertible {
    public var testDescription: String { rule.rawValue }
}
