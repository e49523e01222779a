import PublicRecord
import Support
import Testing
import WireFormat

@testable import Office

/// File numbers as people write them, and how they are parsed.
@Suite struct FileNumberTests {
    static let court = "juzgado-01-civil-guadalajara"

    /// Texts with two meanings, or none, with the reason for the refusal.
    static let unreadable: [(text: String, why: String)] = [
        ("", "no-number"), ("   ", "no-number"), ("abc", "no-number"), ("45", "no-number"), ("200/", "no-number"),
        ("200 26", "no-number"), ("1 234/2026", "no-number"), ("200//2026", "no-number"), ("200.2026", "no-number"),
        ("0/2026", "zero"), ("1234567890/2026", "too-large"), ("200/226", "bad-year"), ("200/6", "bad-year"),
        ("200/20266", "bad-year"), ("200/2027", "future-year"), ("2026/2027", "future-year"),
        ("2026/26", "ambiguous-year"),
        ("2026/07", "ambiguous-year"), ("O123/2026", "unknown-docket"), ("l23/2026", "unknown-docket"),
        ("N200/2026", "unknown-docket"), ("amparo 3/2026", "unknown-docket"), ("123/2023-F2", "unknown-suffix"),
        ("123/2023-II-2", "unknown-suffix"), ("15-A/2026", "unknown-suffix"), ("200/2026 y 201/2026", "unknown-suffix"),
        ("15/03/2026", "unknown-suffix"), ("EXP 200 TOCA 45/2026", "unknown-suffix"),
        ("200 bis/2026 II", "two-suffixes"),
    ]

    @Test func everySpellingIsOneNumber() async throws {
        #expect(Spellings.readable.count >= 60)
        let reader = await (try OfficeFixture()).office.reader
        for (text, number) in Spellings.readable {
            #expect(try reader.readCase(text, of: FileNumberTests.court).description == number, "\(text)")
        }
    }

    @Test func whatIsNotClearIsAskedBack() async throws {
        let reader = await (try OfficeFixture()).office.reader
        for (text, why) in FileNumberTests.unreadable {
            let refusal = #expect(throws: Refusal.self, "\(text)") {
                try reader.readCase(text, of: FileNumberTests.court)
            }
            #expect(refusal?.reason == .badCase, "\(text)")
            #expect(try refusal?.values["why"] == .caseFault(#require(CaseFault(rawValue: why))), "\(text)")
            #expect(refusal?.phrase.contains("case.") == false, "\(text)")
        }
    }

    @Test func whatItIsReadAsIsReadAgain() async throws {
        let reader = await (try OfficeFixture()).office.reader
        for (_, code) in Spellings.readable {
            let number = try CaseNumber(code: code)
            for spelling in [code, number.phrase(reader.state.catalogues)] {
                #expect(try reader.readCase(spelling, of: FileNumberTests.court) == number)
            }
        }
    }

    @Test func aCourtHasTheKindsOfFileThatItsRowNames() throws {
        let row = CatalogueRow(code: "toca", name: "Toca", source: "x")
        let other = CatalogueRow(code: "exhorto", name: "Exhorto", source: "x")
        let reading = CaseReading(
            dockets: [
                .init(row, spellings: [], isOfCourt: true), .init(other, spellings: ["EXH"], isOfCourt: false),
            ], suffixes: [], year: 2026)
        #expect(try reading.read("45/2026").description == "toca 45/2026")
        let refusal = #expect(throws: Refusal.self) { try reading.read("EXH 45/2026") }
        #expect(refusal?.values["why"] == .caseFault(.otherDocket))
    }

    @Test func aNewYearIsReadAsSoonAsItHasBegun() async throws {
        let fixture = try await OfficeFixture()
        let reader = await fixture.office.reader
        let time = try Timestamp("2027-01-02T15:00:00Z")
        #expect(try reader.readCase("5/27", of: FileNumberTests.court, at: time).year == 2027)
        #expect(throws: Refusal.self) { try reader.readCase("5/2028", of: FileNumberTests.court, at: time) }
    }
}
