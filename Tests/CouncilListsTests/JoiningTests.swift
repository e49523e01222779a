import Identifiers
import Testing

@testable import CouncilLists

@Suite struct JoiningTests {
    private func row(
        _ name: String, _ licence: String = "", mail: String = "", specialty: String = "Contabilidad"
    ) -> String { "\"\(name)\",\(specialty),,,\(mail),Sayula,\(licence)\n" }

    /// h04 of the field cases: two tickets for one person.
    @Test func leadingZerosAreNoOtherCedula() throws {
        let reading = try ListFixture.rows(row("Rosa Luna Díaz", "00025203") + row("Rosa Luna Díaz", "25203"))
        #expect(reading.names == ["Rosa Luna Díaz"] && reading.doubts.isEmpty)
        #expect(reading.joined.map(\.rows) == [[2, 3]])
    }

    /// h05: ñ is not n; without a cédula it is asked, and neither answer is guessed.
    @Test func enyeIsAsked() throws {
        let rows = row("Ana Peña Nuño", mail: "a@ejemplo.invalid") + row("Ana Pena Nuno", mail: "b@ejemplo.invalid")
        let reading = try ListFixture.rows(rows)
        #expect(reading.people.count == 2)
        let doubt = try #require(reading.doubts.first)
        #expect(doubt.kind == .samePerson && doubt.likenesses == [.spelling])
        #expect(try ListFixture.rows(rows, decisions: [doubt.key: .same]).names == ["Ana Peña Nuño"])
        #expect(try ListFixture.rows(rows, decisions: [doubt.key: .different]).doubts.isEmpty)
        // With a cédula each, they are two.
        let two = try ListFixture.rows(row("Ana Peña Nuño", "11") + row("Ana Pena Nuno", "25203"))
        #expect(two.people.count == 2 && two.doubts.isEmpty)
    }

    @Test func accentsAndCaseAreOnePersonWithASharedContact() throws {
        let reading = try ListFixture.rows(
            row("Ana García López", mail: "a@ejemplo.invalid")
                + row("ANA GARCIA LOPEZ", mail: "A@ejemplo.invalid", specialty: "Psicología"))
        #expect(reading.people.count == 1 && reading.doubts.isEmpty)
        #expect(reading.people.first?.practice.keys.sorted() == ["contabilidad", "psicologia"])
    }

    /// One person has a cédula for each profession; two persons can have one name.
    @Test func oneNameWithTwoCedulasIsAskedUnlessTheContactIsShared() throws {
        let asked = try ListFixture.rows(row("María García López", "11") + row("María García López", "25203"))
        #expect(asked.people.count == 2 && asked.doubts.map(\.likenesses) == [[.homonym]])
        let one = try ListFixture.rows(
            row("María García López", "11", mail: "m@ejemplo.invalid")
                + row("María García López", "25203", mail: "m@ejemplo.invalid", specialty: "Psicología"))
        #expect(one.people.first?.licences.map(\.number) == ["11", "25203"] && one.people.count == 1)
    }

    @Test func oneCedulaWithTwoNamesIsAsked() throws {
        let rows = row("Ana Paz Ríos", "25203") + row("Eva Luz Soto", "25203")
        let doubt = try #require(try ListFixture.rows(rows).doubts.first)
        #expect(doubt.likenesses.contains(.licence) && doubt.choices == [.same, .leaveOut])
        let out = try ListFixture.rows(rows, decisions: [doubt.key: .leaveOut])
        #expect(out.names == ["Ana Paz Ríos"] && out.named.last?.reason == .leftOut && out.accountsForEveryRow)
    }

    @Test(arguments: [
        ("Peña Güereca Ana", "Ana Peña Güereca"), ("Ma. Elena Ruiz Mora", "María Elena Ruiz Mora"),
        ("Dr. Luis Soto Paz", "Luis Soto Paz"), ("Luis de la Torre Paz", "Luis De La Torre Paz"),
    ])
    func spellingsOfOneNameAreJoinedOrAsked(one: String, other: String) throws {
        let reading = try ListFixture.rows(row(one) + row(other))
        #expect(reading.doubts.count == 1 && reading.people.count == 2)
    }

    @Test func aLetterMoreIsAskedWhereNothingTellsThemApart() throws {
        #expect(
            try ListFixture.rows(row("Luis Hernandes Mora") + row("Luis Hernandez Mora")).doubts.map(\.likenesses)
                == [[.letter]])
        // Brothers with cédulas of their own are two.
        #expect(try ListFixture.rows(row("Luis Pérez Mora", "11") + row("Luisa Pérez Mora", "25203")).doubts.isEmpty)
        // A typing error in name and cédula is asked.
        #expect(
            try ListFixture.rows(row("Luis Hernandes Mora", "25203") + row("Luis Hernandez Mora", "25208")).doubts
                .map(\.likenesses) == [[.letter, .nearLicence]])
    }

    /// An answer is found again when the rows stand in another order.
    @Test func decisionsDoNotDependOnRowNumbers() throws {
        let (one, other) = (
            row("Ana Peña Nuño", mail: "a@ejemplo.invalid"), row("Ana Pena Nuno", mail: "b@ejemplo.invalid")
        )
        let key = try #require(try ListFixture.rows(one + other).doubts.first?.key)
        let more = row("Eva Luz Soto", "7")
        #expect(try ListFixture.rows(more + other + one, decisions: [key: .different]).doubts.isEmpty)
    }

    @Test func threeRowsOfOnePersonAreJoinedByTwoAnswers() throws {
        let rows =
            row("Ana Peña Nuño", mail: "a@ejemplo.invalid") + row("Ana Pena Nuno", mail: "b@ejemplo.invalid")
            + row("Nuño Peña Ana", mail: "c@ejemplo.invalid")
        var decisions: Decisions = [:]
        for _ in 0..<2 {
            let doubts = try ListFixture.rows(rows, decisions: decisions).doubts
            decisions[try #require(doubts.first).key] = .same
        }
        let reading = try ListFixture.rows(rows, decisions: decisions)
        #expect(reading.people.map(\.rows) == [[2, 3, 4]] && reading.doubts.isEmpty && decisions.count == 2)
    }
}
