import Testing
import WireFormat

@testable import CouncilLists

/// The work grows with the list, not with its square.
@Suite struct LargeListTests {
    @Test func fiveThousandPeopleAreComparedByMarksOnly() throws {
        let given = ["Ana", "Eva", "Luis", "Leo", "Rita", "Hugo", "Inés", "Raúl", "Sara", "Iván"]
        let surnames = ["Paz", "Soto", "Mora", "Cruz", "Ríos", "Luna", "Vega", "Peña", "Gil", "Rey"]
        func name(_ number: Int) -> String {
            let digits = [number % 10, number / 10 % 10, number / 100 % 10, number / 1_000 % 10]
            return "\(given[digits[0]]) \(given[digits[1]])\(surnames[digits[3]].lowercased()) "
                + "\(surnames[digits[2]]) \(surnames[digits[3]])"
        }
        let rows = (0..<5_000).map { number in
            "\(name(number)),Contabilidad,,,p\(number)@ejemplo.invalid,Sayula,\(1_000_000 + number * 137)\n"
        }
        let reading = try ListFixture.rows(rows.joined())
        #expect(reading.people.count == 5_000)
        #expect(reading.accountsForEveryRow)
        var compared = 0
        for bucket in Dictionary(
            grouping: reading.people.flatMap { person in Joining.marks(of: person).map { ($0, person) } }, by: \.0
        ).values { compared += bucket.count * (bucket.count - 1) / 2 }
        #expect(compared < 5_000 * 50, "\(compared) pairs")
    }
}
