import Foundation
import Spreadsheets
import Support
import Testing

@Suite struct DelimitedTextTests {
    private func rows(_ text: String) throws -> [Int: [String]] { try cells(of: Workbook.read(Array(text.utf8))) }

    private func cells(of sheet: Sheet) -> [Int: [String]] {
        Dictionary(uniqueKeysWithValues: sheet.rows.map { ($0.number, $0.cells.map(\.text)) })
    }

    private func fault(_ text: String) -> SpreadsheetFault? {
        #expect(throws: SpreadsheetFault.self) { try Workbook.read(Array(text.utf8)) }
    }

    @Test(arguments: [
        ("a,b\nc,d\n", [1: ["a", "b"], 2: ["c", "d"]]),
        ("a,b\r\nc,d", [1: ["a", "b"], 2: ["c", "d"]]),
        ("a,b\rc,d\r", [1: ["a", "b"], 2: ["c", "d"]]),
        ("a;b\nc;d\n", [1: ["a", "b"], 2: ["c", "d"]]),
        ("a\tb\nc\td\n", [1: ["a", "b"], 2: ["c", "d"]]),
        ("a\nb\n", [1: ["a"], 2: ["b"]]),
        // Cells keep their spaces; empty ones at the end are cut off, and so are empty rows.
        ("a , b,\n,,\n ,c,\" \"\n", [1: ["a ", " b"], 3: [" ", "c"]]),
        ("a,\"b,\"\"c\"\"\"\n", [1: ["a", "b,\"c\""]]),
        ("a,\"b\r\nc\rd\",e\nf,g,h\n", [1: ["a", "b\nc\nd", "e"], 4: ["f", "g", "h"]]),
        ("\"a\" , \"b\"\n", [1: ["a", "b"]]),
        ("\"\"\n\"a\"\n", [2: ["a"]]),
        ("00025203,3.3E+09\n", [1: ["00025203", "3.3E+09"]]),
    ])
    func textsAreReadSo(text: String, expected: [Int: [String]]) throws {
        #expect(try rows(text) == expected)
    }

    @Test(arguments: [
        // A cell that begins without a quote: the quotes are text if no reading of them splits the row otherwise.
        ("a,5\" de ancho,b\n", ["a", "5\" de ancho", "b"]),
        ("a,5\" por 3\" por 2\",\"b,c\"\n", ["a", "5\" por 3\" por 2\"", "b,c"]),
        ("a,Perito \"A\" de oficio,b\n", ["a", "Perito \"A\" de oficio", "b"]),
        ("a,b \"\",c\n", ["a", "b \"\"", "c"]),
    ])
    func quotesInACellAreText(text: String, expected: [String]) throws {
        #expect(try rows(text) == [1: expected])
    }

    @Test(arguments: [
        // What was seen: two of these three people, and no error.
        (
            "NOMBRE,TELÉFONO,CÉDULA\n\"Luis Ortiz\",\"33 5550 0001\" ext. 4\",00000012\n"
                + "Eva Ruiz,\"33 5550 0002\" ext. 5\",00000013\nLeo Soto,33 5550 0003,00000014\n", 2, 1, "33 5550 0001"
        ),
        ("a,\"b\"c,d\n", 1, 1, "b"), ("a,b\n\"c\"d\"\n", 2, 0, "c"),
        ("a,Perito \"en arte, música\",b\n", 1, 1, "Perito \""), ("a,b\nc,d\"e\n", 2, 1, "d\""),
        ("a,b\nPerito \"en arte\nmúsica\",d\n", 2, 0, "Perito \""),
    ])
    func quotesInAWrongPlaceAreRefused(text: String, row: Int, column: Int, found: String) throws {
        #expect(fault(text) == SpreadsheetFault(.misplacedQuote, row: row, column: column, found: found))
    }

    @Test func aQuoteThatStaysOpenIsRefusedWhereItOpens() throws {
        #expect(fault("a,b\nc,\"d,e\nf,g\nh,i\n") == SpreadsheetFault(.unclosedQuote, row: 2, column: 1, found: "d,e"))
        #expect(fault("a,b\n\"") == SpreadsheetFault(.unclosedQuote, row: 2, column: 0))
    }

    @Test(arguments: [
        ("a,b;c\nd,e;f\n", Delimiter?.none), ("a,b\nc;d\n", nil),
        // The heading has no semicolon, and each row below has one.
        ("N,T,P\nA,1,G; T\nB,2,G; Z\n", .comma), ("N;T;P\nA;1;G, T\nB;2;G, Z\n", .semicolon),
        // A line of the letterhead has as many commas as the rows have.
        ("Guadalajara, Jalisco\nN;T;P\nA;1;G, T\nB;2;G, Z\nC;3;G, T\n", .semicolon),
        ("LISTA DE PERITOS\n2026-2027\nN\tP\nA, B\tG\nC, D\tG\nE, F\tG\n", .tab),
        // More commas than semicolons in every row but the heading.
        ("N;D\nA;C. 5, C, G, J\nB;C. 6, C, G, J\nC;C. 7, C, G, J\n", .semicolon),
        ("\"N,M\";P\n\"A,B\";G\n", .semicolon), ("N,P\n\"A;B\nC;D\",G\n", .comma),
        // Rows of different lengths.
        ("N,P\nA,G,,,\nB,G,,,\n", .comma), ("N,P,T\nA\nB,G\nC,G,1\nD,G\n", .comma),
    ])
    func theDelimiterExplainsTheLines(text: String, expected: Delimiter?) throws {
        guard let expected else {
            #expect(fault(text)?.kind == .delimiter)
            return
        }
        #expect(try Workbook.read(Array(text.utf8)).notes.contains(.delimiter(expected)))
    }

    @Test(arguments: [
        ("sep=;\nN;P\nA, B;G, T\n", Delimiter.semicolon, 2), ("SEP=,\r\nN,P\nA;B,G\n", .comma, 2),
        ("sep=\t\nN\tP\n", .tab, 2),
    ])
    func aLineMayNameTheDelimiter(text: String, delimiter: Delimiter, first: Int) throws {
        let sheet = try Workbook.read(Array(text.utf8))
        #expect(sheet.rows.first?.number == first && sheet.rows[0].cells.map(\.text) == ["N", "P"])
        #expect(sheet.notes == [.encoding(.utf8), .delimiter(delimiter), .separatorLine])
    }

    @Test func anotherDelimiterIsRefused() {
        #expect(fault("sep=|\nN|P\n") == SpreadsheetFault(.delimiter, row: 1, found: "|"))
    }

    @Test func emptyRowsAreNamed() throws {
        let sheet = try Workbook.read(Array("\n,\nN,P\n\n\"\n\",\nA,G\n,,\nB,G\n,\n".utf8))
        #expect(sheet.rows.map(\.number) == [3, 7, 9])
        #expect(sheet.notes.contains(.emptyRows([4...6, 8...8])))
    }

    @Test func errorsOfASpreadsheetAreKnown() throws {
        let sheet = try Workbook.read(Array("a,#¡REF!,#N/A,########,# 4,#REF\n".utf8))
        #expect(sheet.rows[0].cells.map(\.kind) == [.text, .error, .error, .error, .text, .text])
    }

    @Test func limitsHold() {
        #expect(fault("") == SpreadsheetFault(.empty))
        #expect(fault(",,\n\n") == SpreadsheetFault(.empty))
        #expect(fault(String(repeating: "x,", count: Limits.columns + 1)) == SpreadsheetFault(.tooManyColumns, row: 1))
        let long = String(repeating: "x", count: Limits.cell + 1)
        #expect(fault("a,b\nc,\(long)\n") == SpreadsheetFault(.cellTooLong, row: 2, column: 1))
        #expect(fault(String(repeating: "x\n", count: Limits.rows + 1)) == SpreadsheetFault(.tooManyRows, row: 200_001))
        #expect(fault(String(repeating: "x", count: Limits.bytes + 1))?.kind == .tooLarge)
        #expect(fault("a,b\nc\u{7},d\n") == SpreadsheetFault(.controlCharacter, row: 2, found: "U+0007"))
        #expect(fault("a,b\nc\0,d\n") == SpreadsheetFault(.controlCharacter, row: 2, found: "U+0000"))
    }

    /// The reference data and the sample list of the repository.
    @Test func theRegistryIsRead() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Repository.registry)
            .filter { $0.hasSuffix(".csv") }
        #expect(files.count > 10)
        for name in files {
            let sheet = try Workbook.read(try [UInt8](contentsOfFile: "\(Repository.registry)/\(name)"))
            #expect(sheet.notes == [.encoding(.utf8), .delimiter(.comma)], "\(name)")
            #expect(sheet.rows.allSatisfy { $0.cells.count <= sheet.rows[0].cells.count }, "\(name)")
        }
    }

    @Test func aTextFileHasNoNamedSheet() {
        #expect(throws: SpreadsheetFault(.unknownSheet, found: "Padrón")) {
            try Workbook.read(Array("a,b\n".utf8), sheet: "Padrón")
        }
    }
}
