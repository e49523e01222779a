import Draw
import Identifiers
import PublicRecord
import Testing

@testable import CouncilLists

@Suite struct PlanTests {
    private func known(
        _ number: Int, _ name: String, _ licences: [String] = [], mail: String? = nil,
        periods: Set<String> = ["2026-2027"], isOnRoster: Bool = true, isSettled: Bool = false
    ) throws -> KnownExpert {
        KnownExpert(
            id: try ExpertID(number: number), name: name, licences: licences, curp: nil,
            contact: ListedContact(telephones: [], mobiles: [], emails: try mail.map { [try EmailAddress($0)] } ?? []),
            practice: [Practice(specialty: "contabilidad", districts: ["sayula"])], periods: periods,
            isOnRoster: isOnRoster, isSettled: isSettled)
    }

    private func plan(
        _ rows: String, _ known: [KnownExpert], period: String = "2027-2028", isAddition: Bool = false,
        _ decisions: Decisions = [:]
    ) throws -> ListPlan {
        ListPlan(
            try ListFixture.rows(rows, decisions: decisions), with: known, period: period,
            before: "2026-2027", isAddition: isAddition, decisions: decisions)
    }

    @Test func nextYearsListHasFourGroups() throws {
        let roster = [
            try known(1, "Ana Paz Ríos", ["11"], mail: "ana@ejemplo.invalid"),
            try known(2, "Eva Luz Soto", ["25203"]), try known(3, "Leo Cruz Mora", ["33"]),
        ]
        let plan = try plan(
            """
            ANA PAZ RIOS,Contabilidad,,,nueva@ejemplo.invalid,Sayula,11
            Eva Luz Soto,Contabilidad,,,,Sayula; Ameca,00025203
            Rita Mora Cruz,Psicología,,,,Ameca,77
            """, roster)
        #expect(plan.renewed.map(\.expert.description) == ["P-000001", "P-000002"])
        #expect(plan.new.map(\.name.text) == ["Rita Mora Cruz"])
        #expect(plan.notRenewed.map(\.id.description) == ["P-000003"] && plan.missing.isEmpty)
        #expect(plan.changed.map(\.expert.description) == ["P-000001", "P-000002"])
        #expect(plan.changed[0].contact?.emails.map(\.text) == ["nueva@ejemplo.invalid"])
        #expect(plan.otherwiseNamed.map(\.otherName) == ["ANA PAZ RIOS"])
        #expect(plan.changed[0].knownName == "Ana Paz Ríos" && plan.changed[0].practice == nil)
        #expect(plan.changed[1].practice == ["contabilidad": ["ameca", "sayula"]])
        #expect(plan.doubts.isEmpty)
    }

    @Test func aHomonymOnTheRosterIsAsked() throws {
        let roster = [try known(1, "Ana Paz Ríos", ["11"])]
        let row = "Ana Paz Ríos,Contabilidad,,,,Sayula,25203\n"
        let doubt = try #require(try plan(row, roster).doubts.first)
        #expect(doubt.kind == .sameExpert && doubt.expert?.description == "P-000001")
        // While it is asked, the person is neither new nor missing.
        #expect(try plan(row, roster).new.isEmpty && plan(row, roster).notRenewed.isEmpty)
        let same = try plan(row, roster, [doubt.key: .same])
        #expect(same.renewed.first?.licences.map(\.number) == ["25203"] && same.new.isEmpty)
        let other = try plan(row, roster, [doubt.key: .different])
        #expect(other.new.count == 1 && other.notRenewed.count == 1 && other.doubts.isEmpty)
        let out = try plan(row, roster, [doubt.key: .leaveOut])
        #expect(out.new.isEmpty && out.doubts.isEmpty && out.leftOut.map(\.rows) == [[2]])
    }

    /// A list of a period tells who left it; a list of the next one, who is not renewed. What was decided is not asked
    /// again.
    @Test func whoIsMissingDependsOnThePeriods() throws {
        let roster = [
            try known(1, "Ana Paz Ríos", ["11"], periods: ["2026-2027", "2027-2028"]),
            try known(2, "Eva Luz Soto", ["25203"]), try known(3, "Leo Cruz Mora", ["33"], isSettled: true),
            try known(4, "Rita Mora Cruz", ["77"], periods: ["2025-2026"]),
            try known(5, "Hugo Vega Gil", ["88"], isOnRoster: false),
        ]
        let plan = try plan("Sara Luna Rey,Contabilidad,,,,Sayula,99\n", roster)
        #expect(plan.missing.map(\.id.number) == [1])
        #expect(plan.notRenewed.map(\.id.number) == [2] && plan.settled.map(\.id.number) == [3])
    }

    /// Another spelling of a name is shown, and is no change; a cédula or a CURP that the roster lacks is one.
    @Test func whatAListAddsToAKnownPersonIsAChange() throws {
        let roster = [try known(1, "Ana Paz Ríos", ["11"], mail: "ana@ejemplo.invalid")]
        let spelt = try plan("ANA PAZ RIOS,Contabilidad,,,,Sayula,11\n", roster)
        #expect(spelt.changed.isEmpty && spelt.otherwiseNamed.count == 1)
        let added = try plan("Ana Paz Ríos,Contabilidad,,,ana@ejemplo.invalid,Sayula,25203\n", roster)
        #expect(added.changed.first?.licences.map(\.number) == ["25203"] && added.otherwiseNamed.isEmpty)
        let reading = try ListFixture.read(
            "NOMBRE,ESPECIALIDAD,PARTIDO,CÉDULA,CURP\nAna Paz Ríos,Contabilidad,Sayula,11,XEXX000101HJCRRS06\n")
        let listed = ListPlan(
            reading, with: roster, period: "2027-2028", before: "2026-2027", isAddition: false, decisions: [:])
        #expect(listed.changed.first?.curp?.text == "XEXX000101HJCRRS06")
    }

    /// An identity document holds a number of cédulas: none is left out in silence.
    @Test func moreCedulasThanThereIsRoomForAreAsked() throws {
        let roster = [try known(1, "Ana Paz Ríos", (1...10).map { String(700 * $0) }, mail: "ana@ejemplo.invalid")]
        let numbers = (1...7).map { String(12_345 * $0) }.joined(separator: " / ")
        let row = "Ana Paz Ríos,Contabilidad,,,ana@ejemplo.invalid,Sayula,\(numbers)\n"
        let doubt = try #require(try plan(row, roster).doubts.first)
        #expect(doubt.kind == .tooMany && doubt.values == ["Ana Paz Ríos", "17"])
        let out = try plan(row, roster, [doubt.key: .leaveOut])
        #expect(out.doubts.isEmpty && out.changed.isEmpty && out.leftOut.count == 1)
    }

    @Test func additionsTakeNothingAway() throws {
        let roster = [try known(1, "Ana Paz Ríos", ["11"]), try known(2, "Eva Luz Soto", ["25203"])]
        let plan = try plan(
            "Ana Paz Ríos,Psicología,,,,Ameca,11\n", roster, period: "2026-2027", isAddition: true)
        #expect(plan.missing.isEmpty && plan.renewed.isEmpty)
        #expect(plan.changed.first?.practice == ["contabilidad": ["sayula"], "psicologia": ["ameca"]])
    }

    @Test func aRemovedPersonIsNamedAndNotRenewed() throws {
        let plan = try plan(
            "Ana Paz Ríos,Contabilidad,,,,Sayula,11\n", [try known(1, "Ana Paz Ríos", ["11"], isOnRoster: false)])
        #expect(plan.removed.map(\.expert.description) == ["P-000001"] && plan.renewed.isEmpty && plan.new.isEmpty)
    }

    @Test func twoPersonsOfTheListWhoAreOneOnTheRosterAreAsked() throws {
        let roster = [try known(1, "Ana Paz Ríos", ["11", "25203"], mail: "ana@ejemplo.invalid")]
        let rows = "Ana Paz Ríos,Contabilidad,,,,Sayula,11\nRíos Ana Paz,Psicología,,,,Sayula,25203\n"
        let doubt = try #require(try plan(rows, roster).doubts.first)
        #expect(doubt.kind == .oneExpert && doubt.rows == [2, 3])
        let merged = try plan(rows, roster, [doubt.key: .same])
        #expect(merged.renewed.first?.person.practice.keys.sorted() == ["contabilidad", "psicologia"])
    }
}
